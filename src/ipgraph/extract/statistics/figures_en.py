"""Figures of an English paragraph: numbers with a counted noun, elliptic numbers, sums and shares."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from ipgraph.extract.statistics.chains_en import with_own_labels
from ipgraph.extract.statistics.changes import find_changes
from ipgraph.extract.statistics.figure import Figure
from ipgraph.extract.statistics.passages import cue, holds
from ipgraph.extract.statistics.units_en import counted, gapped, listed_with, subject_of
from ipgraph.extract.statistics.wording_en import with_metrics
from ipgraph.extract.values.money import MoneyMention, find_money
from ipgraph.extract.values.numbers import NumberMention, find_numbers, find_percentages
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

REACH = 120
"""Characters between two figures that go together."""

ELLIPTIC = 100
"""An elliptic number ("concluded 543,911") below this is not taken for a figure."""


def find_figures(content: str, paragraph: Span) -> list[Figure]:
    """Candidates in reading order; elliptic ones are without a unit."""
    found = [*_counts(content, paragraph), *_sums(content, paragraph), *_shares(content, paragraph)]
    return sorted(found, key=lambda figure: figure.start)


def in_full(content: str, paragraph: Span, found: list[Figure], lead: Figure | None) -> list[Figure]:
    """The candidates of a paragraph with what each counts; elliptic ones take their unit from the figure before.

    ``lead`` is the first count of the paragraphs before, whose unit a mere list has: "Hats, 310; bags, 298".
    """
    opens = (
        found
        and found[0].bare
        and (_LIST_ITEM.match(content, paragraph.start, found[0].start + 1) or _names_places(content, found))
    )
    return _fill_units(content, paragraph, found, lead if opens else None)


_LIST_ITEM = lazy(r"\s*[A-Z](?:[\w’'-]+\s){0,4}?[\w’'-]+[,:]\s(?=[0-9])")
"""What a list begins with: words of what is counted, a comma or a colon, and the number."""


def _names_places(content: str, found: list[Figure]) -> bool:
    """Whether figures are those of places: "Ulm (45), Metz (41)", "Ulm with 45 (+1.4%), Metz with 41 (-2%)"."""
    return sum(f.bare and (_bracketed(content, f) or bool(_CHANGE_BEHIND.match(content, f.end))) for f in found) > 1


def _bracketed(content: str, figure: Figure) -> bool:
    return content[figure.start - 1] == "(" and content[figure.end : figure.end + 1] == ")"


_CHANGE_BEHIND = lazy(r"\s\((?:[+±−–-]|up\s|down\s)?[0-9.]+\s?(?:%|per\s?cent)\)")
"""Behind a figure of a list whose items give how much each rose or fell: "Ulm with 45 (+1.4%)"."""


def _counts(content: str, paragraph: Span) -> list[Figure]:
    sums = find_money(content, "en", paragraph)
    starts = [m.start for m in sums]
    found: list[Figure] = []
    topics_until = paragraph.start
    for number in find_numbers(content, "en", paragraph):
        if number.ordinal or number.words or _is_inside(number.start, sums, starts):
            continue
        if content[number.end : number.end + 1] in ("-", "–", "/") or _preceded_by_code(content, number.start):
            continue
        if _DIFFERENCE.match(content, number.end):
            continue
        listed = number.start < topics_until and bool(_TOPIC_JOINT.search(content, number.start - 6, number.start))
        if topic := _TOPIC.match(content, number.end, paragraph.end):
            topics_until = topic.end()
        unit, span = (None, None) if listed else counted(content, number, paragraph)
        if unit is None and number.plain and 1900 <= number.value <= 2100:
            continue  # a year, as in "from 2018 to 2022"
        if unit is None:
            unit, span = listed_with(content, number, paragraph)
        if unit is None:
            unit, span = subject_of(content, number, paragraph)
        if unit is None and found and number.start - found[-1].end <= REACH:
            unit, span = gapped(content, number, found[-1].end)
        if unit is None and found and _runs_on(content, found[-1], number):
            listed = True
        if unit is None and not listed and _of_a_place(content, number, found[-1] if found else None):
            listed = True
        if unit is None and not listed and not _may_be_elliptic(content, number):
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


_LISTED_PLACE = lazy(r"(?:\b(?:[A-Z][\w’'-]+|(?:19|20)[0-9]{2})\s\(|\bwith\s)\Z")
_TOOK = lazy(r"\b(?:received|took|saw|heard|registered|recorded|handled|counted|drew|got|had)\s\Z")
_AND_PLACE = lazy(r",?\sand\s(?:the\s)?[A-Z][\w’'-]+(?:\s(?:of\s|in\s|the\s)*[A-Z][\w’'-]+){0,5}\s")
_ENDS = lazy(r"\)|[,;]\s|\.(?![0-9])|\sand\b")


def _of_a_place(content: str, number: NumberMention, last: Figure | None) -> bool:
    """Whether a number is that of one of several places: "with 88, before Ulm (45)", "Lyon took 14 and Metz 9"."""
    if number.value % 1 or not _ENDS.match(content, number.end):
        return False
    left = max(0, number.start - 40)
    if _LISTED_PLACE.search(content, left, number.start) or _TOOK.search(content, left, number.start):
        return True
    near = last is not None and last.bare and number.start - last.end <= REACH
    return near and last is not None and _AND_PLACE.fullmatch(content, last.end, number.start) is not None


_DIFFERENCE = lazy(r"(?:\s(?![a-z]+ing\b)[a-z]+){0,2}\s(?:more|fewer|less)\s(?:than|year)\b")
"""Behind a number that only tells how much more or less there was: "312 cases fewer than in 2022"."""


def _is_inside(at: int, sums: Sequence[MoneyMention], starts: list[int]) -> bool:
    before = bisect_right(starts, at)
    return before > 0 and at < sums[before - 1].end


def _runs_on(content: str, last: Figure, number: NumberMention) -> bool:
    """Whether the number goes on with a run ("10,870, 305 and 31 respectively") or counts some of those before."""
    if number.start - last.end > REACH:
        return False
    gap = content[last.end : number.start]
    if _OF_THEM.match(content, number.end) and "." not in gap:
        return True
    return gap in (", ", " and ", ", and ") and _RESPECTIVELY.match(content, number.end) is not None


_OF_THEM = lazy(r"\sof (?:them|these|those|which|whom)\b")
_RESPECTIVELY = lazy(r"[0-9, and]{0,20},?\srespectively\b")


def _preceded_by_code(content: str, at: int) -> bool:
    return bool(_CODE_BEFORE.search(content[max(0, at - 10) : at]))


_CODE_BEFORE = lazy(
    r"(?:No\.|Nos\.|Article|Section|Case|Class|\)|#|v\.|/|-)\s?\Z|\b(?:[Ss]ection|[Aa]rticle|[Rr]ule|[Cc]hapter|[Cc]lass|[Pp]aragraph|[Rr]egulation)s?\s\Z"
)


_TOPIC = lazy(
    r"\s(?:of them\s|(?:cases|suits|lawsuits|actions|disputes)\s)?"
    r"(?:concern|involv|relat)(?:ed|ing)\s(?:to\s)?(?:[^.;]|\.[0-9])*"
)
_TOPIC_JOINT = lazy(r"(?:,|\sand)\s\Z")
"""In "38,970 concerned patents, 112,474 trademarks and 255,693 copyright" the numbers count no trademarks."""


_ELLIPSIS = lazy(
    r"\s?(?:\(|,|\.(?![0-9])|;|and\b|were\b|was\b|are\b|had been\b|concern(?:s|ed)?\b|in (?:19|20)[0-9]{2}\b"
    r"|of (?:them|these|those|which|whom)\b|(?:[a-z]+ed|heard|held|left|brought|sent|upheld)\b|pending\b|outstanding\b"
    r"|[a-z]+ \((?:up|down)\b"
    r"|respectively\b|to [0-9]|from (?:the )?[A-Z]|(?:the|a) year (?:before|earlier)\b|\Z)"
)


def _may_be_elliptic(content: str, number: NumberMention) -> bool:
    if _COMPARED.search(content, max(0, number.start - 20), number.start) and _IN_YEAR.match(content, number.end):
        return True
    return number.value >= ELLIPTIC and bool(_ELLIPSIS.match(content, number.end))


_COMPARED = lazy(r"\b(?:against|with|to|from|and|than)\s(?:the\s)?\Z|[(,;]\s?\Z")
_IN_YEAR = lazy(
    r"\s(?:in|for)\s(?:(?:the\s)?(?:fiscal|financial)\s(?:year\s)?)?(?:19|20)[0-9]{2}\b|\s(?:of|in)\sthe\s(?:(?:previous|prior|preceding)\syear|year\s(?:before|earlier))\b"
)


def _sums(content: str, paragraph: Span) -> list[Figure]:
    found: list[Figure] = []
    for money in find_money(content, "en", paragraph):
        around = Span(max(paragraph.start, money.start - 60), min(paragraph.end, money.end + 40))
        of_sum = holds(content, around, cue("en", "sum_words")) or bool(
            found and _beside(content, found[-1], money.start)
        )
        if of_sum and not _PER.match(content, money.end):
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


def _beside(content: str, last: Figure, at: int) -> bool:
    """Whether a sum is the one that the last is compared with: "EUR 240 million, against EUR 435 million"."""
    if at - last.end > REACH:
        return False
    gap = content[last.end : at]
    return "." not in gap and _AGAINST.search(gap) is not None


_AGAINST = lazy(r"\b(?:against|from|compared (?:with|to)|versus)\s\Z")
_PER = lazy(r"\s(?:per|a|each|for each)\b")
_THRESHOLD = lazy(r"\b(?:of|with|exceeding|above|over|exceeded|topped|least)\s(?:more than|over|above|at least)?\s?\Z")


def _threshold(content: str, figure: Figure) -> bool:
    """A sum that only marks off the cases counted: "cases with damages of more than RMB 10 million"."""
    before = content[max(0, figure.start - 40) : figure.start]
    after = content[figure.end : figure.end + 24]
    if re.match(r"\s(?:in all|in total|altogether|was|were|had been)\b", after):
        return False
    return figure.at_least and bool(_THRESHOLD.search(before)) and "total" not in before


_BRACKETED = lazy(r"(?:[0-9]{2}\s(?:[a-z]+\s)?\((?:or\s)?|[0-9]{2}, or\s)(?:about\s|nearly\s)?\Z")
"""Before a share that says a count again: "1,018 (24.8 percent)", "447, or 8.8 percent"."""


def _shares(content: str, paragraph: Span) -> list[Figure]:
    found: list[Figure] = []
    for percent in find_percentages(content, "en", paragraph):
        around = Span(max(paragraph.start, percent.start - 60), min(paragraph.end, percent.end + 20))
        if percent.change or percent.points:
            continue
        left = content[max(0, percent.start - 24) : percent.start]
        share = holds(content, around, cue("en", "share_words")) or _BRACKETED.search(left)
        share = share or _OF_WHAT.search(content, max(paragraph.start, percent.start - 60), percent.start)
        if not share and not (found and _next_share(content, found[-1], percent.start)):
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


_OF_WHAT = lazy(r"\b[Oo]f (?:[a-z]+ ){0,3}(?:[a-z]+|[A-Z][a-z]+),\s\Z")
"""Before a share that opens with its whole: "Of the applications, 38% came from small firms"."""

_NEXT_SHARE = lazy(
    r"[^.;]{0,110}?(?:,\s|\b)and (?:a\s)?(?:further|another|additional)\s\Z"
    r"|[^.;]{0,60}?\b(?:for|in|to|at|with|of|against|from|compared (?:with|to))\s(?:about\s|some\s|only\s|nearly\s)?\Z"
)


def _next_share(content: str, last: Figure, at: int) -> bool:
    """Whether a share goes on with the last: "accounts for 38%, French for 3%", "55%, compared with 45%"."""
    if at - last.end <= REACH and _NEXT_SHARE.match(content[last.end : at]) is not None:
        return True
    near = last.unit == "percent" and at - last.end <= 2 * REACH
    return near and _AT_THE_END.search(content, at - 16, at) is not None


_AT_THE_END = lazy(r",\swith\s(?:about\s|some\s|only\s|nearly\s)?\Z")
"""Before a share that closes what is told of one of several: "Germany again led, with 31%"."""


def _fill_units(content: str, paragraph: Span, found: list[Figure], last: Figure | None) -> list[Figure]:
    done: list[Figure] = []
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
    changes = find_changes(content, "en", paragraph)
    return with_own_labels(content, with_metrics(content, paragraph, done, changes))
