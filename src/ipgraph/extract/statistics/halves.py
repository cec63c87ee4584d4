"""The two halves of an article put together: one statistic for each figure, the evidence of both, what they differ in.

A figure of one half is that of the other when the values are equal; equal values go together in the order of the text.
Where the halves differ, the record takes the Chinese half, as the original.
"""

from msgspec import Struct

from ipgraph.extract.statistics.figure import Figure
from ipgraph.extract.statistics.issuers import Issuers
from ipgraph.extract.statistics.trends import differing_trends
from ipgraph.model.article import Article, Span, Version
from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import Bilingual, Disagreement, Names, Statistic


class StatisticsReading(Struct, frozen=True):
    """The figures of an article with the words behind them; paths are numbered from 0 in each list."""

    statistics: tuple[Statistic, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()


Half = tuple[Version, Figure]


def merge(halves: list[tuple[Version, list[Figure]]]) -> StatisticsReading:
    """One reading out of the figures of one or two versions."""
    statistics: list[Statistic] = []
    evidence: list[Evidence] = []
    disagreements: list[Disagreement] = []
    issuers: dict[Language, Issuers] = {version.language: Issuers(version) for version, _ in halves}
    for i, group in enumerate(_groups(halves)):
        statistic, proofs = _statistic(f"statistics[{i}]", group, issuers)
        statistics.append(statistic)
        evidence.extend(proofs)
        for differing, said in _differences(f"statistics[{i}]", group):
            at = f"disagreements[{len(disagreements)}]"
            disagreements.append(differing)
            evidence.extend(
                _proof(f"{at}.{version.language}", version, span, "statistic-halves") for version, span in said
            )
    return StatisticsReading(tuple(statistics), tuple(evidence), tuple(disagreements))


def with_trends(reading: StatisticsReading, article: Article) -> StatisticsReading:
    """The reading with what the versions say of growth without figures, where they differ."""
    disagreements, evidence = list(reading.disagreements), list(reading.evidence)
    versions = {version.language: version for version in article.versions}
    for differing, said in differing_trends(article):
        at = f"disagreements[{len(disagreements)}]"
        disagreements.append(differing)
        evidence.extend(
            _proof(f"{at}.{language}", versions[language], span, "trend-halves") for language, span in said.items()
        )
    return StatisticsReading(reading.statistics, tuple(evidence), tuple(disagreements))


def _groups(halves: list[tuple[Version, list[Figure]]]) -> list[list[Half]]:
    """Figures that say the same, the Chinese one first; in the order of the Chinese half, others where they fit in."""
    if not halves:
        return []
    ordered = sorted(halves, key=lambda half: half[0].language, reverse=True)
    version, figures = ordered[0]
    groups: list[list[Half]] = [[(version, figure)] for figure in _distinct(figures)]
    for version, figures in ordered[1:]:
        at = 0
        for figure in _distinct(figures):
            match = next(
                (
                    group
                    for group in _nearest(groups, at)
                    if len(group) == 1 and group[0][0] is not version and _same(group[0][1], figure)
                ),
                None,
            )
            if match is not None:
                match.append((version, figure))
                at = groups.index(match) + 1
            else:
                groups.insert(at, [(version, figure)])
                at += 1
    return groups


def _nearest(groups: list[list[Half]], at: int) -> list[list[Half]]:
    return groups[at:] + groups[:at]


def _same(a: Figure, b: Figure) -> bool:
    return a.value == b.value and (a.unit == "percent") == (b.unit == "percent")


def _distinct(figures: list[Figure]) -> list[Figure]:
    """The figures without repeats: the same value, unit and period told twice is one."""
    seen: dict[tuple[object, ...], Figure] = {}
    for figure in figures:
        key = (figure.value, figure.unit, figure.period.value if figure.period else None)
        first = seen.get(key)
        if first is None or (first.change is None and figure.change is not None):
            seen[key] = figure
    return sorted(seen.values(), key=lambda figure: figure.start)


def _statistic(path: str, group: list[Half], issuers: dict[Language, Issuers]) -> tuple[Statistic, list[Evidence]]:
    proofs: list[Evidence] = []
    metric: dict[Language, str] = {}
    names: dict[Language, tuple[str, ...]] = {}
    lead = group[0][1]
    period = _preferred([figure for _, figure in group if figure.period])
    change = next((figure.change for _, figure in group if figure.change is not None), None)
    for version, figure in group:
        content, language = version.content, version.language
        if figure.metric:
            metric[language] = figure.metric.of(content)
            proofs.append(_proof(f"{path}.metric.{language}", version, figure.metric, "statistic-metric"))
        proofs.append(_proof(f"{path}.value", version, Span(figure.start, figure.end), "statistic-value"))
        if figure.unit_span and figure.unit == lead.unit:
            proofs.append(_proof(f"{path}.unit", version, figure.unit_span, "statistic-unit"))
        if figure.period and period and period.period and figure.period.value == period.period.value:
            proofs.append(_proof(f"{path}.period", version, figure.period.span, "statistic-period"))
        if figure.change_span and figure.change == change:
            proofs.append(_proof(f"{path}.change_percent", version, figure.change_span, "statistic-change"))
        key = issuers[language].of(figure.start)
        forms = issuers[language].forms(key) if key else []
        names[language] = tuple(form.of(content) for form in forms)
        proofs.extend(
            _proof(f"{path}.reported_by.{language}[{i}]", version, form, "statistic-issuer")
            for i, form in enumerate(forms)
        )
    statistic = Statistic(
        metric=Bilingual(en=metric.get("en"), zh=metric.get("zh")),
        value=lead.value,
        unit=lead.unit or "items",
        period=period.period.value if period and period.period else None,
        change_percent=change,
        reported_by=Names(en=names.get("en", ()), zh=names.get("zh", ())),
        at_least=lead.at_least,
        at_most=lead.at_most,
    )
    return statistic, proofs


def _preferred(figures: list[Figure]) -> Figure | None:
    """The figure whose period stands by itself, before one that takes it from an earlier figure."""
    return min(figures, key=lambda figure: figure.period_inherited, default=None)


_ONE_THING = (frozenset({"cases", "lawsuits"}), frozenset({"batches", "detentions"}))
"""Units that the languages choose between without differing: 案件 may be "suits", 批次 "detentions"."""


def _differences(path: str, group: list[Half]) -> list[tuple[Disagreement, list[tuple[Version, Span]]]]:
    if len(group) < 2:
        return []
    by_language = {version.language: (version, figure) for version, figure in group}
    english_version, english = by_language["en"]
    chinese_version, chinese = by_language["zh"]
    found: list[tuple[Disagreement, list[tuple[Version, Span]]]] = []
    alike = any({english.unit, chinese.unit} <= each for each in _ONE_THING)
    if (
        english.unit != chinese.unit
        and not alike
        and english.unit_span
        and chinese.unit_span
        and not english.unit_inherited
    ):
        said = [(english_version, english.unit_span), (chinese_version, chinese.unit_span)]
        found.append((Disagreement(about=f"{path}.unit", en=english.unit, zh=chinese.unit), said))
    both = english.change_span and chinese.change_span
    if both and english.change_span and chinese.change_span and english.change != chinese.change:
        said = [(english_version, english.change_span), (chinese_version, chinese.change_span)]
        found.append((Disagreement(about=f"{path}.change_percent", en=english.change, zh=chinese.change), said))
    return found


def _proof(path: str, version: Version, span: Span, rule: str) -> Evidence:
    return Evidence(
        path=path, language=version.language, start=span.start, end=span.end, rule=rule, quote=span.of(version.content)
    )
