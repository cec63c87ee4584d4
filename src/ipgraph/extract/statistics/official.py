"""Which figures are those of a court, prosecutor, office or customs.

A number in the story of a dispute (suits filed by a party, goods seized in one case, models, pages) is no statistic.
The article as a whole decides first: it reports official figures when an authority or the whole country is its subject
and several dated figures stand beside official acts ("received", 审结). In any other article only a dated trend of a
kind of case counts ("the number of such suits rose from 61 in 2022 to 133 in 2023").
"""

import re
from bisect import bisect_left

from msgspec import Struct

from ipgraph.extract.statistics.figure import Figure
from ipgraph.extract.statistics.passages import cue, holds
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.patterns import lazy
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

ENOUGH = 3
"""So many official figures make an article one about figures."""

MANY = 1000
"""Counts of cases of this size are an authority's, not a party's."""


class Passage(Struct, frozen=True):
    """The figures of one paragraph."""

    paragraph: Span
    figures: tuple[Figure, ...]


def official_figures(
    content: str,
    language: Language,
    title: Span | None,
    passages: list[Passage],
    dates: tuple[DateMention, ...],
    *,
    told_elsewhere: bool = False,
) -> tuple[list[Figure], bool]:
    """The figures that are official, in reading order, and whether the whole text is about official figures.

    ``told_elsewhere`` says that the other language version is.
    """
    starts = [mention.start for mention in dates]

    def named(sentence: Span) -> tuple[DateMention, ...]:
        return dates[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]

    plain = [
        (figure, sentence)
        for passage in passages
        if not _opens_with_example(content, language, passage.paragraph)
        for figure, sentence in _with_sentences(content, language, passage)
        if not holds(content, sentence, cue(language, "story"))
        and not _on_a_day(content, language, sentence, named(sentence))
    ]
    acts = [f for f, s in plain if f.period and holds(content, s, cue(language, "acts"))]
    counted = {f.value for f in acts if _is_count(f)}
    many_cases = len({f.value for f, _ in plain if f.period and f.unit == "cases" and f.value >= MANY}) >= ENOUGH
    enough = len(counted) >= ENOUGH or (
        len(counted) >= ENOUGH - 1
        and len({f.value for f in acts}) >= ENOUGH
        and _said(content, language, title, passages, "report")
    )
    whole = told_elsewhere or (enough and _has_authority(content, language, title, passages, many_cases=many_cases))
    if whole:
        return _beside_acts(passages, [f for f, _ in plain if f.period], acts), True
    return _trends(content, language, plain), False


def _is_count(figure: Figure) -> bool:
    return figure.unit is not None and figure.unit != "percent" and not figure.unit.isupper()


def _has_authority(
    content: str, language: Language, title: Span | None, passages: list[Passage], *, many_cases: bool
) -> bool:
    """Whether the scope is national, or an authority is named and figures are released or count cases in thousands."""

    def said(name: str) -> bool:
        return _said(content, language, title, passages, name)

    return said("scope") or (said("subject") and (said("release") or many_cases))


def _said(content: str, language: Language, title: Span | None, passages: list[Passage], name: str) -> bool:
    """Whether the title or a paragraph with figures holds a word of that list."""
    stretches = [*([title] if title else []), *(passage.paragraph for passage in passages if passage.figures)]
    return any(holds(content, stretch, cue(language, name)) for stretch in stretches)


def _beside_acts(passages: list[Passage], figures: list[Figure], acts: list[Figure]) -> list[Figure]:
    """The figures of the paragraphs that count what an authority did, and shares told as such acts elsewhere."""
    kept: list[Figure] = []
    for passage in passages:
        within = range(passage.paragraph.start, passage.paragraph.end)
        counts = any(f.start in within and _is_count(f) for f in acts)
        kept.extend(f for f in figures if f.start in within and (counts or (f in acts and f.unit == "percent")))
    return kept


def _opens_with_example(content: str, language: Language, paragraph: Span) -> bool:
    first = next(iter(sentences(content, language, paragraph)), paragraph)
    return holds(content, first, cue(language, "example"))


def _on_a_day(content: str, language: Language, sentence: Span, dates: tuple[DateMention, ...]) -> bool:
    """Whether the sentence tells what happened on one day: its dates are full ones, and nothing is released."""
    if not dates or any(len(d.value) != 10 for d in dates) or holds(content, sentence, cue(language, "release")):
        return False
    up_to = re.compile(rf"{cue(language, 'up_to').pattern}\s?\Z", re.IGNORECASE)
    return not any(up_to.search(content[max(sentence.start, d.start - 24) : d.start]) for d in dates)


def _with_sentences(content: str, language: Language, passage: Passage) -> list[tuple[Figure, Span]]:
    spans = sentences(content, language, passage.paragraph)
    return [(f, next(s for s in spans if s.start <= f.start < s.end)) for f in passage.figures]


_TREND = {
    "en": lazy(r"\b(?:from|number|numbers|against)\b"),
    "zh": lazy(r"数量|件数|由|从|增至|升至|降至|增加到|上升到|激增"),
}


def _trends(content: str, language: Language, plain: list[tuple[Figure, Span]]) -> list[Figure]:
    """Two or more figures of one kind of case in one sentence, each with a year of its own."""
    found: list[Figure] = []
    for sentence in dict.fromkeys(s for _, s in plain):
        inside = [f for f, s in plain if s == sentence and f.unit in ("cases", "lawsuits")]
        here = [f for f in inside if f.period and not f.period_inherited]
        years = {f.period.value for f in here if f.period}
        if len(here) >= 2 and len(years) >= 2 and _TREND[language].search(content, sentence.start, sentence.end):
            found.extend(here)
    return found
