"""Words before a word for a kind of right that tell of others than those told before: two further patents."""

from msgspec import Struct

from ipgraph.extract.rights import FAMILY, Mark
from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import Language

_COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_COUNTS |= {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_COUNT_EN = (
    r"(?<![\d.,$€£¥])(?P<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
    r"(?: of (?:its|his|her|their))?"
)
_NAME_EN = r"(?:(?!(?:of|in|on|to|by|for|and|or|per|million|billion)\b)[A-Za-z0-9][\w&.-]*(?:['’]s?)? ){0,4}\Z"
_OTHERS = {
    "en": lazy(
        r"(?:\b(?:another|(?:a|the) (?:second|third|fourth|fifth|separate|further|different))"
        rf"|\b{_COUNT_EN} (?:other|further|different|more|additional)|\b(?:some|several|various) other) {_NAME_EN}"
    ),
    "zh": lazy(r"(?:另外?|其他|其它|另有)(?P<count>[一二两三四五六七八九十]|\d{1,3})?[项件枚个][㐀-鿿]{0,6}\Z"),
}
_COUNTED = {
    "en": lazy(rf"(?<!the )(?<!these )(?<!those )(?<!all )(?<!both )\b{_COUNT_EN} {_NAME_EN}"),
    "zh": lazy(
        r"(?<![该这述案涉第其中的])(?P<count>[两二三四五六七八九十]|\d{1,3})余?[项件枚]"
        r"(?:[A-Za-z0-9.\- ]{0,16}[㐀-鿿]{0,6})\Z"
    ),
}
"""A count of rights that are not a part of those told before: "two of the patents"."""
_REACH = 60


class Told(Struct, frozen=True):
    """How the words for a matter introduce the rights of a kind that it is about."""

    count: int = 0
    """How many there are; 0 where that is not told."""
    others: bool = False
    """Whether they are called others than those told before."""
    place: int = 0

    def apart_from(self, known: "Told") -> bool:
        """Whether these are other rights than those."""
        if self.count and known.count and self.count != known.count:
            return True
        return self.others and known.place < self.place


def told_of(content: str, mark: Mark, language: Language) -> Told:
    """How the words before the word for a kind introduce the rights; patents alone are counted."""
    if FAMILY[mark.value] != "patent":
        return Told()
    before = content[max(0, mark.start - _REACH) : mark.start]
    for others, pattern in ((True, _OTHERS[language]), (False, _COUNTED[language])):
        found = pattern.search(before)
        if found:
            word = found["count"] or "0"
            return Told(_COUNTS.get(word.lower(), int(word) if word.isdecimal() else 0), others, mark.start)
    return Told(place=mark.start)
