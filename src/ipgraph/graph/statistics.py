"""Statistics: one observation for each figure that an office, court or prosecutor reports."""

from ipgraph.graph.money import map_qualifiers
from ipgraph.graph.sheet import LANGUAGES, Sheet
from ipgraph.graph.terms import IPG, A, Term, day, decimal, identified
from ipgraph.model.record import Bilingual, Names, Record
from ipgraph.resolve.names import fold_spaces
from ipgraph.resolve.naming import digest, slug


def metric_iri(metric: Bilingual) -> Term | None:
    """The IRI of a metric, by its Chinese (else English) words; ``None`` when it has none."""
    text = metric.zh or metric.en
    return None if not text else identified("metric", f"{slug(text)}-{digest(fold_spaces(text), 6)}")


def map_statistics(record: Record, sheet: Sheet) -> None:
    """Write all statistics."""
    for i, statistic in enumerate(record.statistics):
        path = f"statistics[{i}]"
        node = sheet.local(f"s{i + 1}")
        sheet.place(node, i)
        sheet.add(node, A, IPG("StatObservation"))
        sheet.add(sheet.article, IPG("reports"), node)
        metric = metric_iri(statistic.metric)
        if metric is not None:
            sheet.add(metric, A, IPG("Metric"))
            sheet.bilingual(f"{path}.metric", metric, IPG("name"), statistic.metric)
            for language in LANGUAGES:
                if getattr(statistic.metric, language):
                    sheet.fact(f"{path}.metric.{language}", node, IPG("metric"), metric)
            forms = Names(*((text,) if text else () for text in (statistic.metric.en, statistic.metric.zh)))
            sheet.first_forms.setdefault(metric, forms)
            sheet.mention(node, metric, forms)
        sheet.fact(f"{path}.value", node, IPG("value"), decimal(statistic.value))
        sheet.fact(f"{path}.unit", node, IPG("unit"), sheet.unit(statistic.unit))
        if statistic.period:
            sheet.fact(f"{path}.period", node, IPG("period"), day(statistic.period))
        if statistic.change_percent is not None:
            sheet.fact(f"{path}.change_percent", node, IPG("changePercent"), decimal(statistic.change_percent))
        map_qualifiers(node, statistic, sheet)
        sheet.forum(f"{path}.reported_by", node, "reportedBy", statistic.reported_by)
