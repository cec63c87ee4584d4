"""Figures of an English paragraph: numbers with a counted noun, elliptic numbers, sums and shares."""

import re
from functools import cache

from msgspec import Struct

from ipgraph.extract.statistics.figure import Figure
from ipgraph.extract.statistics.passages import cue, holds
from ipgraph.extract.statistics.wording_en import with_metric
from ipgraph.extract.values.money import find_money
from ipgraph.extract.values.numbers import NumberMention, find_numbers, find_percentages
from ipgraph.extract.values.tables import load_table
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

ELLIPTIC = 100
"""An elliptic number ("concluded 543,911") below this is not taken for a figure."""

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


def find_figures(content: str, paragraph: Span) -> list[Figure]:
    """Candidates in reading order; elliptic ones take their unit from the figure before."""
    found = [*_counts(content, paragraph), *_sums(content, paragraph), *_shares(content, paragraph)]
    found.sort(key=lambda figure: figure.start)
    return _fill_units(content, paragraph, found)


def _counts(content: str, paragraph: Span) -> list[Figure]:
    sums = [(m.start, m.end) for m in find_money(content, "en", paragraph)]
    found = []
    for number in find_numbers(content, "en", paragraph):
        if number.ordinal or number.words or any(a <= number.start < b for a, b in sums):
            continue
        if content[number.end : number.end + 1] in ("-", "–", "/") or _preceded_by_code(content, number.start):
            continue
        unit, span = _counted(content, number, paragraph)
        if unit is None:
            unit, span = _number_of(content, number, paragraph)
        if unit is None and not _may_be_elliptic(content, number):
            continue
        found.append(
            Figure(
                start=number.start,
                end=number.end,
                value=number.value,
                unit=unit,
                unit_span=span,
                at_least=number.at_least,
                at_most=number.at_most,
                bare=unit is None,
            )
        )
    return found


def _preceded_by_code(content: str, at: int) -> bool:
    return bool(_CODE_BEFORE.search(content[max(0, at - 10) : at]))


_CODE_BEFORE = lazy(r"(?:No\.|Nos\.|Article|Section|Case|Class|\)|#|v\.|/|-)\s?\Z")


def _counted(content: str, number: NumberMention, paragraph: Span) -> tuple[str | None, Span | None]:
    """The unit of the noun phrase behind the number: its last counted plural before a preposition or verb.

    "and" ends the phrase only behind such a noun: "128 reexamination and invalidation cases" are cases.
    """
    nouns = _nouns()
    unit, span, previous, words = None, None, "", 0
    for match in _WORD.finditer(content, number.end, min(paragraph.end, number.end + REACH)):
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


_NUMBER_OF = lazy(
    r"\bnumbers? of ((?:[a-z-]+ ){0,6}?)([a-z]+s)\b[^.;,]{0,80}?\b(?:from|to|was|were|reached|at)\s\Z", re.IGNORECASE
)


def _number_of(content: str, number: NumberMention, paragraph: Span) -> tuple[str | None, Span | None]:
    """The unit of "the number of suits of this kind rose from 61 in 2022 to 133 in 2023"."""
    at = max(paragraph.start, number.start - 160)
    match = _NUMBER_OF.search(content[at : number.start])
    unit = _nouns().unit.get(match[2].lower()) if match else None
    return (unit, Span(at + match.start(2), at + match.end(2))) if match and unit else (None, None)


_ELLIPSIS = lazy(
    r"\s?(?:\(|,|\.(?![0-9])|;|and\b|were\b|was\b|had been\b|in (?:19|20)[0-9]{2}\b"
    r"|of (?:them|these|those|which|whom)\b|(?:[a-z]+ed|heard|held|left|brought|sent|upheld)\b|[a-z]+ \((?:up|down)\b"
    r"|respectively\b|to [0-9]|\Z)"
)


def _may_be_elliptic(content: str, number: NumberMention) -> bool:
    year = number.plain and 1900 <= number.value <= 2100
    return number.value >= ELLIPTIC and not year and bool(_ELLIPSIS.match(content, number.end))


def _sums(content: str, paragraph: Span) -> list[Figure]:
    found = []
    for money in find_money(content, "en", paragraph):
        around = Span(max(paragraph.start, money.start - 60), min(paragraph.end, money.end + 40))
        if holds(content, around, cue("en", "sum_words")) and not _PER.match(content, money.end):
            found.append(
                Figure(
                    start=money.start,
                    end=money.end,
                    value=money.amount,
                    unit=money.currency,
                    unit_span=Span(money.start, money.end),
                    at_least=money.at_least,
                    at_most=money.at_most,
                )
            )
    return [figure for figure in found if not _threshold(content, figure)]


_PER = lazy(r"\s(?:per|a|each|for each)\b")
_THRESHOLD = lazy(r"\b(?:of|with|exceeding|above|over|exceeded|topped|least)\s(?:more than|over|above|at least)?\s?\Z")


def _threshold(content: str, figure: Figure) -> bool:
    """A sum that only marks off the cases counted: "cases with damages of more than RMB 10 million"."""
    before = content[max(0, figure.start - 40) : figure.start]
    after = content[figure.end : figure.end + 24]
    if re.match(r"\s(?:in all|in total|altogether|was|were|had been)\b", after):
        return False
    return figure.at_least and bool(_THRESHOLD.search(before)) and "total" not in before


def _shares(content: str, paragraph: Span) -> list[Figure]:
    found = []
    for percent in find_percentages(content, "en", paragraph):
        around = Span(max(paragraph.start, percent.start - 60), min(paragraph.end, percent.end + 20))
        if percent.change or percent.points or not holds(content, around, cue("en", "share_words")):
            continue
        sign = re.search(r"%|per ?cent", content[percent.start : percent.end])
        at = percent.start + sign.start() if sign else percent.start
        found.append(
            Figure(
                start=percent.start,
                end=percent.end,
                value=percent.value,
                unit="percent",
                unit_span=Span(at, at + len(sign.group()) if sign else percent.end),
            )
        )
    return found


def _fill_units(content: str, paragraph: Span, found: list[Figure]) -> list[Figure]:
    done: list[Figure] = []
    last: Figure | None = None
    for figure in found:
        if figure.bare:
            if last is None:
                continue
            figure = Figure(
                start=figure.start,
                end=figure.end,
                value=figure.value,
                unit=last.unit,
                unit_span=last.unit_span,
                unit_inherited=True,
                at_least=figure.at_least,
                at_most=figure.at_most,
                bare=True,
            )
        elif figure.unit not in ("percent",) and figure.measure == "":
            is_sum = figure.unit is not None and figure.unit.isupper()
            last = last if is_sum else figure
        done.append(figure)
    changes = find_percentages(content, "en", paragraph)
    return [with_metric(content, paragraph, done, i, changes) for i in range(len(done))]
