"""Which sentences of a paragraph tell one case, so that their numbers are no official figures."""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from ipgraph.extract.statistics.figure import Figure
from ipgraph.extract.statistics.passages import cue, holds
from ipgraph.extract.statistics.periods import opens_stretch
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span
from ipgraph.model.codes import Language


class Passage(Struct, frozen=True):
    """The figures of one paragraph."""

    paragraph: Span
    figures: tuple[Figure, ...]


class Placed(NamedTuple):
    """A figure with its sentence, and whether that goes on with the story of one case."""

    figure: Figure
    sentence: Span
    in_case: bool


def outside_stories(
    content: str, language: Language, passages: list[Passage], dates: tuple[DateMention, ...]
) -> list[Placed]:
    """The figures of the sentences that do not tell of the sides of one case, nor of what happened on one day."""
    starts = [mention.start for mention in dates]
    found: list[Placed] = []
    for passage in passages:
        spans = sentences(content, language, passage.paragraph) if passage.figures else ()
        if not spans or _under_case(content, passage.paragraph):
            continue
        after = _figures_begin(content, language, spans)
        case_at = next((s.start for s in spans if _names_side(content, language, s, "case")), None)
        begins = [span.start for span in spans]
        for figure in passage.figures:
            sentence = spans[bisect_right(begins, figure.start) - 1]
            named = dates[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            if after is None or sentence.start < after:
                continue
            if _tells_case(content, language, sentence) or _on_a_day(content, language, sentence, named):
                continue
            in_case = case_at is not None and _of_the_case(content, language, figure, sentence, case_at)
            found.append(Placed(figure, sentence, in_case))
    return found


def _figures_begin(content: str, language: Language, spans: tuple[Span, ...]) -> int | None:
    """Where figures may begin: at once, or where a paragraph that opens with examples turns to all that was done."""
    if not holds(content, spans[0], cue(language, "example")):
        return spans[0].start
    words = [cue(language, name) for name in ("scope", "subject", "acts")]
    return next((s.start for s in spans if all(holds(content, s, each) for each in words)), None)


_CASE = lazy(r"\s*[【\[（(]?(?:典型)?案例\s?[一二三四五六七八九十\d]{1,3}|\s*(?:Typical )?Case (?:No\. ?)?\d")
"""The line above a paragraph that tells one of several cases."""


def _under_case(content: str, paragraph: Span) -> bool:
    line = content.rfind("\n", 0, max(0, paragraph.start - 1)) + 1
    return _CASE.match(content, line, paragraph.start) is not None


_OF_MANY = lazy(r"(?:来自|涉及|遍布|分布|覆盖)[^，。；]{0,8}[0-9]|满意")
"""Behind a word for sides when it speaks of those of many cases: 当事人来自38个国家."""
_EACH = lazy(r"\b(?:[Ee]ach|[Ee]very|[Aa]ny|per)\s\Z")


@lru_cache(maxsize=256)
def _tells_case(content: str, language: Language, sentence: Span) -> bool:
    """Whether words of a sentence tell of the sides of one case; "each defendant" tells of none."""
    return _names_side(content, language, sentence, "story")


def _names_side(content: str, language: Language, sentence: Span, words: str) -> bool:
    return any(
        not _EACH.search(content, max(sentence.start, told.start() - 8), told.start())
        and not _OF_MANY.match(content, told.end())
        for told in cue(language, words).finditer(content, sentence.start, sentence.end)
    )


def _of_the_case(content: str, language: Language, figure: Figure, sentence: Span, case_at: int) -> bool:
    """Whether a sentence of a paragraph about one case goes on with it: behind its parties, or in one month."""
    if holds(content, sentence, cue(language, "scope")):
        return False
    return sentence.start >= case_at or (figure.period is not None and len(figure.period.value) == 7)


def _on_a_day(content: str, language: Language, sentence: Span, dates: tuple[DateMention, ...]) -> bool:
    """Whether the sentence tells what happened on one day: its dates are full ones, and nothing is released."""
    dates = tuple(d for d in dates if not opens_stretch(content, language, d))
    if not dates or any(len(d.value) != 10 for d in dates) or _releases(content, language, sentence):
        return False
    up_to = PATTERNS.compiled(rf"{cue(language, 'up_to').pattern}\s?\Z", re.IGNORECASE)
    return not any(up_to.search(content[max(sentence.start, d.start - 24) : d.start]) for d in dates)


_TOLD_TO = lazy(r"(?:给|至)?(?:公安|警方|检察)")


def _releases(content: str, language: Language, sentence: Span) -> bool:
    """Whether a sentence publishes figures; 通报公安机关 only hands a case on."""
    told = cue(language, "release").finditer(content, sentence.start, sentence.end)
    return any(_TOLD_TO.match(content, m.end()) is None for m in told)
