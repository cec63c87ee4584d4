"""The words of an English text that say what a figure counts: behind the number, else before it."""

import re
from functools import cache

from msgspec.structs import replace

from ipgraph.extract.statistics.figure import Figure
from ipgraph.extract.statistics.passages import cue
from ipgraph.extract.values.numbers import PercentMention
from ipgraph.extract.values.tables import load_table, longest_first
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_BOUNDARY = lazy(
    r"[,;:()（）]|\.\s|\s(?:but|while|whereas|against|compared|of which|with)\s"
    r"|\sand\s(?=(?:\S+\s){0,3}\S?[0-9]|[a-z]+ed\b|they\b|it\b|put\b|took\b)|\Z"
)
_YEAR = r"(?:19|20)[0-9]{2}"
_DATE_TAIL = lazy(
    r"\s(?:in|during|for|throughout|between|from|over)\s(?:the\s)?"
    rf"(?:(?:first|second|same|past|previous|fiscal|whole)\s|{_YEAR}|[A-Z][a-z]+\s{_YEAR}).*\Z",
    re.DOTALL,
)
_DATE_HEAD = lazy(
    r"\A\s*(?:(?:and|but|while|of which|with)\s)?"
    rf"(?:(?:in|from|during|by|since|for)\s[^,]{{0,20}}{_YEAR}\s?,?\s?)?(?:alone\s)?"
    r"(?:(?:they|it|there|the)\s)?(?:also\s)?(?:(?:had|have|has)\s)?",
    re.IGNORECASE,
)

_ITEM = lazy(
    r"(?:^|[;,\n]\s|\A|\.\s)(?:and\s)?(?:followed\sby\s)?(?P<item>(?!and\b)[A-Za-z](?:[\w’'-]+\s){0,4}?[\w’'-]+)"
    r"(?:[,:]|\swith)\s(?:about\s|some\s|only\s|nearly\s)?\Z",
    re.MULTILINE,
)
"""An item of a list with its number: "Hats, 310; bags, 298", "followed by Norland with 411 and Sudland with 98"."""
_SHARE_OF = lazy(r"(?:\s[a-z]+){0,3}\s?(?:\([^()]{0,20}\))?(?:\s?\(|,)\s?(?:or\s)?(?:about\s|nearly\s|some\s)?")


@cache
def _filler() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in longest_first(load_table("en", "statistics")["metric_trail"]))
    return PATTERNS.compiled(rf"\b(?:{words})\s*\Z", re.IGNORECASE)


def with_metric(
    content: str, paragraph: Span, figures: list[Figure], i: int, changes: tuple[PercentMention, ...]
) -> Figure:
    """The words around the number that say what it counts: behind it if they say enough, else before it."""
    figure = figures[i]
    after_start = figure.end
    limit = figures[i + 1].start if i + 1 < len(figures) else paragraph.end
    # "92% of which were accepted": the words of a share may open with what else ends a phrase.
    closed = content[after_start : after_start + 1] == ")"
    match = _BOUNDARY.search(content, after_start + (figure.unit == "percent" and not closed), limit)
    after = Span(after_start, match.start() if match else limit)
    tail = _DATE_TAIL.search(content, after.start, after.end)
    after = _without_filler(content, Span(after.start, tail.start() if tail else after.end))
    left = paragraph.start
    if i:
        last = figures[i - 1]
        left = last.unit_span.end if last.unit_span and last.unit_span.start >= last.end else last.end
    before_start = left
    risen = next((c for c in changes if c.change and left <= c.start < figure.start), None)
    for boundary in _BOUNDARY.finditer(content, left, figure.start):
        if boundary.end() <= figure.start and boundary.group():
            before_start = boundary.end()
    before = Span(max(left, before_start), risen.start if risen and risen.start > before_start else figure.start)
    head = _DATE_HEAD.match(content[before.start : before.end])
    before = Span(before.start + (head.end() if head else 0), before.end)
    before = _without_filler(content, before)
    words_after, words_before = len(after.of(content).split()), len(before.of(content).split())
    weak = False
    metric = after
    item = _ITEM.search(content, left, figure.start) if figure.bare else None
    if item:
        return replace(figure, metric=Span(*item.span("item")), weak_metric=False)
    bare_noun = figure.unit_span == after
    if (words_after < 2 and words_before >= (1 if bare_noun else 2)) or after.of(content).startswith(("such", "of")):
        metric = before if words_before else after
    if metric.start >= metric.end or not any(c.isalpha() for c in metric.of(content)):
        metric = before if before.start < before.end else metric
    if metric.start >= metric.end or not any(c.isalpha() for c in metric.of(content)):
        weak, metric = True, figure.unit_span or Span(figure.start, figure.end)
    said = metric.of(content).lower()
    weak = (
        weak
        or metric == figure.unit_span
        or said.startswith("such ")
        or bool(cue("en", "pointing_back").fullmatch(said))
    )
    return replace(figure, metric=metric, weak_metric=weak)


def with_metrics(
    content: str, paragraph: Span, figures: list[Figure], changes: tuple[PercentMention, ...]
) -> list[Figure]:
    """The figures with the words that say what they count; a share said of a count has the words of that."""
    done: list[Figure] = []
    for i in range(len(figures)):
        figure = with_metric(content, paragraph, figures, i, changes)
        model = done[-1] if done and figure.unit == "percent" and figure.weak_metric else None
        if model and model.metric and _SHARE_OF.fullmatch(content, model.end, figure.start):
            figure = replace(figure, metric=model.metric, weak_metric=model.weak_metric)
        done.append(figure)
    return done


def _without_filler(content: str, span: Span) -> Span:
    """The words without a preposition or auxiliary that hangs at the end."""
    for _ in range(4):
        span = _trimmed(content, span)
        filler = _filler().search(content[span.start : span.end])
        if not filler:
            break
        span = Span(span.start, span.start + filler.start())
    return _trimmed(content, span)


def _trimmed(content: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and (content[start].isspace() or content[start] in ".,;:"):
        start += 1
    while end > start and (content[end - 1].isspace() or content[end - 1] in ".,;:"):
        end -= 1
    return Span(start, end)
