"""Figures of an English paragraph: numbers with a counted noun, elliptic numbers, sums and shares."""

import re
from functools import cache

from msgspec import Struct

from ipgraph.extract.statistics.figure import Figure
from ipgraph.extract.statistics.passages import cue, holds
from ipgraph.extract.values.money import find_money
from ipgraph.extract.values.numbers import NumberMention, PercentMention, find_numbers, find_percentages
from ipgraph.extract.values.tables import load_table
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


_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*|[,.;:()（）\"“”]|[0-9]+")


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
    return bool(re.search(r"(?:No\.|Nos\.|Article|Section|Case|Class|\)|#|v\.|/|-)\s?\Z", content[max(0, at - 10) : at]))


def _counted(content: str, number: NumberMention, paragraph: Span) -> tuple[str | None, Span | None]:
    """The unit of the noun phrase behind the number: its last counted noun before a preposition or verb."""
    nouns = _nouns()
    unit, span, previous = None, None, ""
    limit = min(paragraph.end, number.end + REACH)
    first = True
    for match in _WORD.finditer(content, number.end, limit):
        word = match.group().lower()
        if word == "of" and first:
            first = False
            continue
        if word in nouns.stops or not word[0].isalpha():
            if word in ("the", "these", "those", "them") and previous == "":
                continue
            break
        first = False
        pair = f"{previous} {word}"
        if pair in nouns.unit:
            unit, span = nouns.unit[pair], Span(match.start() - len(previous) - 1, match.end())
        elif word in nouns.unit:
            unit, span = nouns.unit[word], Span(match.start(), match.end())
        elif unit is not None and not word.endswith(("s", "ions")):
            # The noun phrase is over: "cases handled", "patents granted".
            break
        previous = word
    return unit, span


_ELLIPSIS = re.compile(
    r"\s?(?:\(|,|\.(?![0-9])|;|and\b|were\b|was\b|in (?:19|20)[0-9]{2}\b|of (?:them|these|those|which|whom)\b|had been\b"
    r"|(?:[a-z]+ed|heard|held|brought|sent|upheld)\b|[a-z]+ \((?:up|down)\b|respectively\b|to [0-9]|\Z)"
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


_PER = re.compile(r"\s(?:per|a|each|for each)\b")
_THRESHOLD = re.compile(r"\b(?:of|with|exceeding|above|over|exceeded|topped|least)\s(?:more than|over|above|at least)?\s?\Z")


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
    return [_with_metric(content, paragraph, done, i, changes) for i in range(len(done))]


_BOUNDARY = re.compile(r"[,;:()（）]|\.\s|\s(?:and|but|while|whereas|against|compared|of which|with)\s|\Z")
_DATE_TAIL = re.compile(r"\s(?:in|during|for|throughout|between|from|over)\s(?:the\s)?(?:(?:first|second)\s|(?:19|20)[0-9]{2}|[A-Z][a-z]+\s(?:19|20)[0-9]{2}).*\Z", re.DOTALL)
_DATE_HEAD = re.compile(r"\A\s*(?:(?:and|but|while|of which|with)\s)?(?:(?i:in|from|during|by|since|for)\s[^,]{0,20}(?:19|20)[0-9]{2}\s?,?\s?)?(?:(?:they|it|there|the)\s)?(?:(?:had|have|has)\s)?")
_FILLER = re.compile(r"\b(?:in|of|to|by|at|about|nearly|almost|over|more than|some|up to|than|there|total|totalled|a total of|as many as|around|roughly|approximately|fewer|was|were|been|had|the|their|its|another|and|reached|with|reaching|only|just|stood at|numbered)\s*\Z")


def _with_metric(
    content: str, paragraph: Span, figures: list[Figure], i: int, changes: tuple[PercentMention, ...]
) -> Figure:
    """The words around the number that say what it counts: behind it if they say enough, else before it."""
    figure = figures[i]
    after_start = figure.end
    match = _BOUNDARY.search(content, after_start, paragraph.end)
    after = Span(after_start, match.start() if match else paragraph.end)
    tail = _DATE_TAIL.search(content, after.start, after.end)
    after = _trimmed(content, Span(after.start, tail.start() if tail else after.end))
    left = figures[i - 1].end if i else paragraph.start
    before_start = left
    risen = next((c for c in changes if c.change and left <= c.start < figure.start), None)
    for boundary in _BOUNDARY.finditer(content, left, figure.start):
        if boundary.end() <= figure.start and boundary.group():
            before_start = boundary.end()
    before = Span(max(left, before_start), risen.start if risen and risen.start > before_start else figure.start)
    head = _DATE_HEAD.match(content[before.start : before.end])
    before = Span(before.start + (head.end() if head else 0), before.end)
    for _ in range(4):
        before = _trimmed(content, before)
        filler = _FILLER.search(content[before.start : before.end])
        if not filler:
            break
        before = Span(before.start, before.start + filler.start())
    before = _trimmed(content, before)
    words_after, words_before = len(after.of(content).split()), len(before.of(content).split())
    weak = False
    metric = after
    bare_noun = figure.unit_span == after
    if (words_after < 2 and words_before >= (1 if bare_noun else 2)) or after.of(content).startswith(("such", "of")):
        metric = before if words_before else after
    if metric.start >= metric.end or not any(c.isalpha() for c in metric.of(content)):
        metric = before if before.start < before.end else metric
    if metric.start >= metric.end or not any(c.isalpha() for c in metric.of(content)):
        weak, metric = True, figure.unit_span or Span(figure.start, figure.end)
    said = metric.of(content).lower()
    weak = weak or metric == figure.unit_span or said.startswith("such ") or bool(cue("en", "pointing_back").fullmatch(said))
    return Figure(
        start=figure.start,
        end=figure.end,
        value=figure.value,
        unit=figure.unit,
        unit_span=figure.unit_span,
        unit_inherited=figure.unit_inherited,
        metric=metric,
        weak_metric=weak,
        at_least=figure.at_least,
        at_most=figure.at_most,
        bare=figure.bare,
    )


def _trimmed(content: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and (content[start].isspace() or content[start] in ".,;:"):
        start += 1
    while end > start and (content[end - 1].isspace() or content[end - 1] in ".,;:"):
        end -= 1
    return Span(start, end)
