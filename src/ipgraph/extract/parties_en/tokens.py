"""Words of an English text as names are cut from them, each with its place."""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_L = "A-Za-zÀ-ÖØ-öø-ɏ"
_KIN = r"(?:e|y|i|et|und|en) (?:hijos|hermanos|fils|fr[eè]res|figli|fratelli|filhos|irm[aã]os|S[oö]hne|zonen|fills)\b"
"""What names of firms of the Continent end with: "Alpha e hijos", "Beta et fils"."""
_TOKEN = lazy(
    rf"(?![A-Z]{{1,3}}\$)(?:(?:(?:[A-Z]\.){{2,}}(?:-(?:[A-Z]\.){{1,3}})?|[A-Z]\.-[A-Z]\.)(?![{_L}])|(?<=[\w.] ){_KIN}|"
    rf"[A-Z]\.(?= (?:[A-Z]|(?:de|van|von|der|du|di|da|del|bin|al-)\b))|"
    rf"(?:[{_L}]|\d(?=[\d-]{{0,6}}[{_L}]))[{_L}\d]*"
    rf"(?:(?:[’'&/+\-]|\.(?=[{_L}]))[{_L}\d]+)*!?|[&+])",
)
"""Words; the letters before a sign for dollars ("S$85,000") are part of a sum."""

_NUMBERED = lazy(r"\d{1,3}[a-z]")


class Token(Struct, frozen=True, gc=False):
    """A word at a place."""

    start: int
    end: int
    text: str


def tokens_of(content: str, limit: Span) -> Iterator[Token]:
    """The words of a stretch; an ampersand and a plus are words of their own."""
    for match in _TOKEN.finditer(content, limit.start, limit.end):
        yield Token(match.start(), match.end(), match.group())


def opens_with_number(text: str) -> bool:
    """Whether a word is a number with a small letter, which opens some names (10x, 3a)."""
    return text[0].isdecimal() and _NUMBERED.fullmatch(text) is not None


@lru_cache(maxsize=4096)
def is_capital(text: str) -> bool:
    """Whether a word is written as a name is: a capital first, or one within (iRobot, 3M, i4i, 7-Eleven, al-Masri)."""
    if text[0].isupper():
        return True
    if " " in text:
        return True  # "e hijos"
    if "-" in text:
        return re.fullmatch(r"(?:\d{1,3}|al|el)-[A-Z][a-z]{2,}", text) is not None
    return any(letter.isupper() for letter in text[1:]) or re.fullmatch(r"[a-z]\d[a-z]", text) is not None
