"""What an English number counts: the noun behind it, behind the last number of its list, or the subject before it."""

import re
from functools import cache

from msgspec import Struct

from ipgraph.extract.values.numbers import NumberMention
from ipgraph.extract.values.tables import load_table
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

REACH = 80
"""How far behind a number its noun may stand, in characters."""


class _Nouns(Struct, frozen=True):
    unit: dict[str, str]
    stops: frozenset[str]


@cache
def _nouns() -> _Nouns:
    units = load_table("en", "measures")["unit"]
    return _Nouns(
        unit={noun: code for code, nouns in units.items() for noun in nouns},
        stops=frozenset(load_table("en", "statistics")["noun_stops"]),
    )


_WORD = lazy(r"[A-Za-z][A-Za-z'’-]*|[,.;:()（）\"“”]|[0-9]+")


def counted(content: str, number: NumberMention, paragraph: Span) -> tuple[str | None, Span | None]:
    """The unit of the noun phrase behind the number."""
    return _noun_behind(content, number.end, paragraph)


def _noun_behind(
    content: str, at: int, paragraph: Span, *, within: int | None = None
) -> tuple[str | None, Span | None]:
    """The unit of the noun phrase behind a place: its last counted plural before a preposition or verb.

    "and" ends the phrase only behind such a noun: "128 reexamination and invalidation cases" are cases.
    """
    nouns = _nouns()
    unit, span, previous, words = None, None, "", 0
    for match in _WORD.finditer(content, at, within or min(paragraph.end, at + REACH)):
        word = match.group().lower()
        opening = words == 0 and word in ("of", "the", "these", "those")
        bridge = word == "and" and unit is None and words > 0
        if opening or bridge:
            continue
        if word in nouns.stops or not word[0].isalpha():
            break
        words += 1
        pair = f"{previous} {word}"
        if pair in nouns.unit and pair.endswith("s"):
            unit, span = nouns.unit[pair], Span(match.start() - len(previous) - 1, match.end())
        elif word in nouns.unit and (word.endswith("s") or word == "people"):
            unit, span = nouns.unit[word], Span(match.start(), match.end())
        previous = word
    return unit, span


def unit_behind(content: str, at: int) -> str | None:
    """The unit of the noun phrase that begins at a place, if any."""
    return _noun_behind(content, at, Span(at, len(content)))[0]


_LINK = lazy(r"\s[a-z-]+(?:\s[a-z-]+)?(?<!s),?\s(?:and\s)?(?=[0-9])")


def listed_with(content: str, number: NumberMention, paragraph: Span) -> tuple[str | None, Span | None]:
    """The unit of the last of "758 civil, 325 administrative and 61 public-interest cases" for the first ones."""
    at = number.end
    for _ in range(LONGEST_LIST):
        link = _LINK.match(content, at, paragraph.end)
        words = link.group().replace(",", " ").split() if link else []
        following = _NUMERAL.match(content, link.end()) if link else None
        if following is None or _nouns().stops.intersection(words[: -1 if words[-1] == "and" else None]):
            return None, None
        unit, span = _noun_behind(content, following.end(), paragraph)
        if unit:
            return unit, span
        at = following.end()
    return None, None


LONGEST_LIST = 5
_NUMERAL = lazy(r"[0-9][0-9,]*(?![0-9.%])")

_LED_TO = lazy(
    r"(?:\b(?:from|to|was|were|reached|at|number|numbered|total|totalled|totaled|averaged)\s(?:(?:about|nearly|some|almost|only|over|just)\s)?|:\s)\Z",
    re.IGNORECASE,
)
_HEADS = lazy(r"\b(?:numbers?|volume|backlog|total|stock) of\b")


def subject_of(content: str, number: NumberMention, paragraph: Span) -> tuple[str | None, Span | None]:
    """The unit of the subject: "the number of suits rose from 61 in 2022 to 133", "Filings of patents fell to 594"."""
    at = max(paragraph.start, number.start - 160)
    if not _LED_TO.search(content, max(at, number.start - 24), number.start):
        return None, None
    at = max([at, *(m.end() for m in _SUBJECT_STARTS.finditer(content, at, number.start))])
    head = _HEADS.search(content, at, number.start)
    return _noun_behind(content, head.end() if head else at, Span(at, number.start), within=number.start)


_GAPPED = lazy(r",?\sand\s(?:the\s)?[A-Za-z-][^.;,:()0-9]{2,70}?\s(?:only\s|some\s|just\s)?")


def gapped(content: str, number: NumberMention, before: int) -> tuple[str | None, Span | None]:
    """The unit of a noun right before a number whose verb stands before another: "suits number 59 and appeals 50"."""
    if _GAPPED.fullmatch(content, before, number.start) is None or not _CLOSED.match(content, number.end):
        return None, None
    return _noun_behind(content, content.index("and", before) + 3, Span(before, number.start), within=number.start)


_CLOSED = lazy(r"[.,;)]")
_SUBJECT_STARTS = lazy(r"[.;]\s|\n|,\s(?:and|while|but)\s|:\s(?=[a-z])|,\s(?=[a-z ]{0,40}:)")
