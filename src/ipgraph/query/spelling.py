"""What a person may type for a name: without regard to case, width and punctuation, in pinyin, or by initials."""

import re
import unicodedata
from functools import lru_cache

HAN = re.compile("[\u3400-\u9fff]")
SMALL_WORDS = frozenset({"of", "the", "and", "for", "in", "s"})
MOST_SPELLED = 20_000
"""So many names are spelled in pinyin at most, at about a third of a millisecond each."""


def plain(text: str) -> str:
    """The text in one width and case, without spaces and punctuation.

    >>> plain("Ｔｒｉｎａ-Solar Co., Ltd.")
    'trinasolarcoltd'
    """
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).casefold() if letter.isalnum())


@lru_cache(maxsize=2 * MOST_SPELLED)
def _plain(name: str) -> str:
    """The plain text of a name, remembered: whoever types one that nobody has looks through all."""
    return plain(name)


def written_as(name: str, wanted: str) -> str | None:
    """The piece of a name that is ``wanted``, a :func:`plain` text, in the spelling of the name.

    >>> written_as("Trina-Solar Co., Ltd.", "trinasolar")
    'Trina-Solar'
    """
    if not wanted or wanted not in _plain(name):
        return None
    letters = [(plain(letter), place) for place, letter in enumerate(name)]
    places = [place for letter, place in letters for _ in letter]
    start = "".join(letter for letter, _ in letters).find(wanted)
    if start < 0:
        return None
    return name[places[start] : places[start + len(wanted) - 1] + 1]


def spelled_as(name: str, wanted: str) -> str | None:
    """The piece of a Chinese name whose pinyin is ``wanted``, or the whole name when it has these initials.

    >>> spelled_as("华为技术有限公司", "huawei"), spelled_as("重庆市第一中级人民法院", "chongqing")
    ('华为', '重庆')
    """
    if not HAN.search(name):
        return None
    syllables = _pinyin(name)
    for start in range(len(syllables)):
        told = ""
        for end in range(start, len(syllables)):
            told += syllables[end]
            if told == wanted:
                return name[start : end + 1]
            if not wanted.startswith(told):
                break
    initials = "".join(syllable[:1] for syllable in syllables)
    return name if len(wanted) > 2 and initials == wanted else None


def initials(name: str) -> str:
    """The initials of an English name in small letters.

    >>> initials("Intellectual Property Court of the Supreme People's Court")
    'ipcspc'
    """
    words = re.findall(r"[A-Za-z]+", name.replace("'s", "").replace("’s", ""))
    return "".join(word[0].lower() for word in words if word.lower() not in SMALL_WORDS)


@lru_cache(maxsize=MOST_SPELLED)
def _pinyin(name: str) -> tuple[str, ...]:
    """One syllable for each character; what is not Chinese as it is."""
    # Here and not above: its tables take as long to load as a query to run, and few values need them.
    from pypinyin import Style, pinyin

    # What is no Chinese comes as one piece.
    spelled = (piece[0].lower() for piece in pinyin(name, style=Style.NORMAL))
    return tuple(part for piece in spelled for part in (_letters(piece, name)))


def _letters(piece: str, name: str) -> tuple[str, ...]:
    """A syllable as it is; what stands in the name like this, letter by letter."""
    return tuple(piece) if piece in name.lower() else (piece,)
