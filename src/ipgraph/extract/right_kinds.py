"""What kinds of rights the words around a matter name, and how weighty they are."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable

from ipgraph.extract.right_counts import told_of
from ipgraph.extract.right_matters import Matter
from ipgraph.extract.right_number_kinds import can_be
from ipgraph.extract.rights import FAMILY, Mark, RightBook, RightDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import Language

_INDEFINITE = {
    "en": lazy(r"\b(?:an?|another|some) (?:[\w-]+ ){0,2}\Z"),
    "zh": lazy(r"(?:一[项件枚个]|另一[项件枚个]|某[项件])[㐀-鿿]{0,6}\Z"),
}
_STRONG = {"en": ("infring", "violat", "counterfeit"), "zh": ("侵害", "侵犯", "侵权", "纠纷")}
_NEAR = {"en": 40, "zh": 24}
"""How far before a word for a kind a word of infringing may stand."""
_ASIDE = lazy(r"(?:另一|其他|另有)[^，。]{0,10}\Z|\b(?:another|other|earlier|previous)\b[\w ,-]{0,16}[“\"]?\Z")
_APART = frozenset({"competition", "domain"})
"""Families that a matter is about beside others, or only where they are named."""


_OF_COURT = lazy(
    r" (?:and (?:Trade ?mark|Market|Design) )?(?:Trial and Appeal Board|Courts?|Tribunal|Board|Office|Chamber)\b"
)
"""What makes a word for a kind part of the name of a forum: the Federal Patent Court."""
_AND_OTHERS = lazy(r" and (?:Trade ?mark|Market|Design) ")


def _start(mark: Mark) -> int:
    return mark.start


_SUIT_OVER = {
    "en": lazy(r" (?:suit|lawsuit|action|case|claim|proceedings|litigation|dispute)s?\b"),
    "zh": lazy(r"(?:纠纷)?(?:一案|案(?![件由例])|之诉)"),
}
_SUIT_AGAINST = lazy(r" (?:suit|lawsuit|action|complaint)s? (?:brought )?against\b")
_AND_MORE = {
    "en": lazy(r"(?i:infring\w+|patents?|marks?|trademarks?|copyrights?|secrets?),? (?:and|or|-) $"),
    "zh": lazy(r"(?:专利|商标|著作|版权|秘密|侵权|侵害|侵犯|纠纷)[^，。；]{0,12}(?:及|和|与|、|以及|并)$"),
}
"""What stands before the words for unfair competition where a suit is over a right too."""


class Kinds:
    """The words for kinds of rights of one language version."""

    def __init__(self, book: RightBook, language: Language, matters: list[Matter]) -> None:
        self.book, self.language, self.matters = book, language, matters
        self._by_value: dict[str, list[Mark]] = {}
        for mark in book.marks:
            self._by_value.setdefault(mark.value, []).append(mark)

    def of(self, matter: Matter) -> list[Mark]:
        """A word for each family of rights that the matter is about, the weightiest first."""
        marks = self._marks(matter)
        weight: Counter[str] = Counter()
        for mark in marks:
            weight[FAMILY[mark.value]] += 3 if self.strong(mark) else 1
        best: list[Mark] = []
        for i, (family, _) in enumerate(weight.most_common()):
            mine = [mark for mark in marks if FAMILY[mark.value] == family]
            if i and not any(self.strong(mark) for mark in mine):
                continue
            best.append(next((m for m in mine if m.value not in ("patent", "trademark", "copyright")), mine[0]))
        return best

    def _marks(self, matter: Matter) -> list[Mark]:
        """The words of its own sentences, else those of its thread, else those of a text with one family alone."""
        marks = [mark for mark in matter.kinds if FAMILY[mark.value] not in _APART]
        of_forum = [mark for mark in marks if self._names_forum(mark)]
        marks = [mark for mark in marks if mark not in of_forum]
        marks += [Mark(m.start, m.end, "right", "copyright") for m in matter.branches if m.value != "well-known-mark"]
        if not marks:
            facts = [fact for fact in matter.thread.kinds if FAMILY[fact.value] not in _APART]
            marks = [self._nearest(Mark(f.span.start, f.span.end, "right", f.value), matter) for f in facts]
            marks = [mark for mark in marks if not (of_forum and self._names_forum(mark))]
        if not marks and len(of_forum) == len(matter.kinds):
            marks = [m for m in self.book.marks if m.kind == "right" and FAMILY[m.value] not in _APART]
            marks = [m for m in marks if not (of_forum and self._names_forum(m))]
            if len({FAMILY[m.value] for m in marks}) != 1:
                return [m for m in of_forum if not self._hears_more(m)]
        return marks or [m for m in of_forum if not self._hears_more(m)]

    def _names_forum(self, mark: Mark) -> bool:
        """Whether a word for a kind is part of the name of a court, which hears of other kinds too."""
        return self.language == "en" and _OF_COURT.match(self.book.content, mark.end) is not None

    def _hears_more(self, mark: Mark) -> bool:
        """Whether the name of a court tells of another kind beside that one: the Patent and Market Court."""
        return _AND_OTHERS.match(self.book.content, mark.end) is not None

    def _nearest(self, mark: Mark, matter: Matter) -> Mark:
        """The same word for a kind at the place nearest to what is told of the matter."""
        same = self._by_value.get(mark.value, [])
        born = matter.first.born
        at = bisect_left(same, born, key=_start)
        # Of the words before it, the first of those that begin where the last one does.
        before = bisect_left(same, same[at - 1].start, key=_start) if at else 0
        return min((*same[before : before + 1], *same[at : at + 1]), key=lambda m: abs(m.start - born), default=mark)

    def strong(self, mark: Mark) -> bool:
        """Whether a word of infringing stands beside a word for a kind of right."""
        if self.language == "en" and _SUIT_AGAINST.match(self.book.content, mark.end):
            return True
        near = self.book.content[max(0, mark.start - _NEAR[self.language]) : mark.end + 20].casefold()
        return any(word in near for word in _STRONG[self.language])

    def indefinite(self, matter: Matter, family: str) -> bool:
        """Whether the matter is told to be about a right that was not spoken of before, or more than are named."""
        marks = [mark for mark in matter.kinds if FAMILY[mark.value] == family]
        suit = matter.first.role == "main"
        return any(
            _INDEFINITE[self.language].search(self.book.content, max(0, mark.start - 40), mark.start)
            or self._others_than_named(mark, suit)
            for mark in marks
        )

    def of_another_kind(self, matter: Matter, rights: Iterable[RightDraft]) -> bool:
        """Whether the matter is told to be about a right not spoken of before, of a kind that none of these can be."""
        kinds = {mark.value for mark in matter.kinds if FAMILY[mark.value] == "patent"}
        return (
            len(kinds) == 1
            and "patent" not in kinds
            and all(right.family == "patent" and not can_be(right, *kinds) for right in rights)
            and self.indefinite(matter, "patent")
        )

    def _others_than_named(self, mark: Mark, suit: bool) -> bool:
        """Whether the word for a kind tells of others, or in a suit of more, than are named: three of its patents."""
        told = told_of(self.book.content, mark, self.language)
        named = sum(right.family == FAMILY[mark.value] and not right.bare for right in self.book.rights)
        return told.others or (suit and told.count > named)

    def aside(self, right: RightDraft) -> bool:
        """Whether a named right is only spoken of beside the matter: another variety, an earlier mark."""
        place = right.mentions[0].start
        return _ASIDE.search(self.book.content[max(0, place - 24) : place]) is not None

    def competition(self, matter: Matter) -> Mark | None:
        """A word for a claim under unfair-competition law in what is told of the matter."""
        marks = [mark for mark in matter.kinds if FAMILY[mark.value] == "competition"]
        if not marks and sum(each.thread is matter.thread for each in self.matters) == 1:
            facts = [fact for fact in matter.thread.kinds if FAMILY[fact.value] == "competition"]
            marks = [Mark(f.span.start, f.span.end, "right", f.value) for f in facts]
        data = next((mark for mark in marks if mark.value == "data-interest"), None)
        return data or self._data_elsewhere(marks) or (marks[0] if marks else None)

    def competition_alone(self, matter: Matter) -> bool:
        """Whether the suit is called one over unfair competition, and over nothing beside it."""
        content = self.book.content
        return any(
            FAMILY[mark.value] == "competition"
            and _SUIT_OVER[self.language].match(content, mark.end) is not None
            and _AND_MORE[self.language].search(content, max(0, mark.start - 30), mark.start) is None
            for mark in matter.kinds
        )

    def _data_elsewhere(self, marks: list[Mark]) -> Mark | None:
        """The words for an interest in data that a text about the suits of one party uses elsewhere."""
        suing = [set(m.first.claimants) for m in self.matters if m.first.role == "main" and m.first.claimants]
        one = bool(suing) and all(each & suing[0] for each in suing)
        return next((m for m in self.book.marks if m.value == "data-interest"), None) if marks and one else None
