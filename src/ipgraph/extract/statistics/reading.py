"""All statistics of an article."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import TypeAlias

from ipgraph.extract.statistics import figures_en, figures_zh
from ipgraph.extract.statistics.changes import find_changes, with_changes
from ipgraph.extract.statistics.figure import Figure
from ipgraph.extract.statistics.halves import StatisticsReading, merge, with_trends
from ipgraph.extract.statistics.in_passing import counts_for_authority
from ipgraph.extract.statistics.metrics import settle_metrics
from ipgraph.extract.statistics.narrative import Passage
from ipgraph.extract.statistics.official import counted_there, is_count, official_figures
from ipgraph.extract.statistics.periods import lead_period, with_periods
from ipgraph.extract.statistics.year_before import with_years_before
from ipgraph.extract.values.dates import DateMention, find_dates
from ipgraph.model.article import Article, Span, Version

LONGEST_PARAGRAPH = 10_000
"""Characters of the longest paragraph in which figures are looked for."""

MOST_FIGURES = 1_000
"""Figures after which a text is read no further for more: no article states so many."""

DAY = len("2024-01-01")
"""Behind so many characters a stretch that begins on a day goes on."""

LOOK_BACK = 100
"""How many figures back the words of an elliptic one may stand."""


def read_statistics(article: Article) -> StatisticsReading:
    """The figures that a court, prosecutor, office or customs reports in ``article``.

    Counts, sums and shares with their period, their change and who reports them, both language versions merged by
    value. Every fact path of ``ipgraph.model.facts.fact_paths`` for them has evidence. Figures in the story of a
    dispute are no statistics and are left out.
    """
    found = [(version, _figures(version)) for version in article.versions]
    if not any(_can_be_official(version, figures) for version, figures in found):
        return StatisticsReading()
    candidates = [(version, *_candidates(version, figures)) for version, figures in found]
    judged = [
        official_figures(version.content, version.language, version.title, passages, dates)
        for version, passages, dates in candidates
    ]
    if any(whole for _, whole in judged):
        judged = [
            official_figures(version.content, version.language, version.title, passages, dates, told_elsewhere=True)
            for version, passages, dates in candidates
        ]
    pairs = zip(article.versions, judged, strict=True)
    reading = merge([(version, figures) for version, (figures, _) in pairs if figures])
    return with_trends(reading, article) if reading.statistics else reading


_Figures: TypeAlias = list[tuple[Span, list[Figure]]]
"""Figures by paragraph."""


def _figures(version: Version) -> _Figures:
    """The paragraphs with the figures that may be official; endless ones are no prose and are left out."""
    find = figures_en.find_figures if version.language == "en" else figures_zh.find_figures
    return [(p, find(version.content, p)) for p in version.paragraphs if p.end - p.start <= LONGEST_PARAGRAPH]


def _can_be_official(version: Version, found: _Figures) -> bool:
    """Whether figures are enough to be read on: official ones are at least two in a text, and one of them counts, or
    one that a text tells in passing.

    Most articles have fewer, and no more is asked of them.
    """
    figures = [figure for _, inside in found for figure in inside]
    if len(figures) == 1:
        counts = counts_for_authority if version.language == "en" else counted_there
        return any(counts(version.content, paragraph, f) for paragraph, inside in found for f in inside)
    return len(figures) > 1 and any(f.unit is None or is_count(f) for f in figures)


def _candidates(version: Version, found: _Figures) -> tuple[list[Passage], tuple[DateMention, ...]]:
    """All figures of a version by paragraph, with periods and changes, and its dates."""
    content, language = version.content, version.language
    candidates = list(_in_full(version, found))
    if not any(figures for _, figures in candidates):
        return [], ()
    published = version.published.value if version.published else None
    dates = find_dates(content, language, published=published)
    starts = [mention.start for mention in dates]
    main = lead_period(content, language, version.title, dates, title=True) if version.title else None
    earlier: list[Figure] = []
    passages: list[Passage] = []
    for paragraph, candidate in candidates:
        if not candidate:
            main = main or lead_period(content, language, paragraph, dates, title=False)
            continue
        named = dates[bisect_left(starts, paragraph.start) : bisect_left(starts, paragraph.end)]
        figures = with_periods(content, language, paragraph, candidate, named, main, published)
        figures = with_years_before(content, figures, named) if language == "en" else figures
        main = main or next((f.period for f in figures if f.period and f.period.value[DAY : DAY + 1] != "/"), None)
        figures = settle_metrics(content, language, paragraph, figures, earlier[-LOOK_BACK:])
        earlier.extend(figures)
        changes = find_changes(content, language, paragraph)
        passages.append(Passage(paragraph, tuple(with_changes(content, language, paragraph, figures, changes))))
    return passages, dates


def _in_full(version: Version, found: _Figures) -> Iterator[tuple[Span, list[Figure]]]:
    """Paragraphs with their figures and what each counts, up to ``MOST_FIGURES`` in all."""
    read = 0
    lead: Figure | None = None
    for paragraph, inside in found:
        if read > MOST_FIGURES:
            return
        if version.language == "en":
            figures = figures_en.in_full(version.content, paragraph, inside, lead)
        else:
            figures = figures_zh.in_full(version.content, paragraph, inside)
        read += len(figures)
        lead = lead or next((f for f in figures if f.unit != "percent" and not (f.unit or "A").isupper()), None)
        yield paragraph, figures
