"""All statistics of an article."""

from ipgraph.extract.statistics import figures_en, figures_zh
from ipgraph.extract.statistics.figure import Figure, Said
from ipgraph.extract.statistics.halves import StatisticsReading, merge
from ipgraph.extract.statistics.metrics import settle_metrics
from ipgraph.extract.statistics.official import Passage, official_figures
from ipgraph.extract.statistics.periods import with_changes, with_periods
from ipgraph.extract.values.dates import DateMention, find_dates
from ipgraph.extract.values.numbers import find_percentages
from ipgraph.model.article import Article, Version

_FIND = {"en": figures_en.find_figures, "zh": figures_zh.find_figures}


def read_statistics(article: Article) -> StatisticsReading:
    """The figures that a court, prosecutor, office or customs reports in ``article``.

    Counts, sums and shares with their period, their change and who reports them, both language versions merged by
    value. Every fact path of ``ipgraph.model.facts.fact_paths`` for them has evidence. Figures in the story of a
    dispute are no statistics and are left out.
    """
    candidates = [(version, *_candidates(version)) for version in article.versions]
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
    return merge([(version, figures) for version, (figures, _) in pairs if figures])


def _candidates(version: Version) -> tuple[list[Passage], tuple[DateMention, ...]]:
    """All figures of a version by paragraph, with periods and changes, and its dates."""
    content, language = version.content, version.language
    candidates = [(paragraph, _FIND[language](content, paragraph)) for paragraph in version.paragraphs]
    if not any(figures for _, figures in candidates):
        return [], ()
    published = version.published.value if version.published else None
    dates = find_dates(content, language, published=published)
    main: Said | None = None
    earlier: list[Figure] = []
    passages: list[Passage] = []
    for paragraph, candidate in candidates:
        figures = with_periods(content, language, paragraph, candidate, dates, main)
        main = main or next((figure.period for figure in figures if figure.period), None)
        figures = settle_metrics(content, language, paragraph, figures, earlier)
        earlier.extend(figures)
        changes = find_percentages(content, language, paragraph)
        passages.append(Passage(paragraph, tuple(with_changes(content, language, paragraph, figures, changes))))
    return passages, dates
