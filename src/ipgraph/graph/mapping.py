"""From one case record to the statements of its article's two graphs."""

from collections.abc import Mapping

from msgspec import Struct

from ipgraph.graph.actors import map_parties
from ipgraph.graph.articles import map_article_info
from ipgraph.graph.cases import map_proceedings
from ipgraph.graph.disagreements import map_disagreements
from ipgraph.graph.evidence import EvidenceGraph, map_evidence
from ipgraph.graph.groups import map_groups
from ipgraph.graph.rights import map_rights
from ipgraph.graph.sheet import Sheet
from ipgraph.graph.statistics import map_statistics
from ipgraph.graph.terms import Statement, Term
from ipgraph.model.codes import Language
from ipgraph.model.record import Names, Record
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.naming import Name
from ipgraph.resolve.score import Kind

NO_NAMES: Mapping[tuple[Kind, Entry], Name] = {}


class Mapped(Struct, frozen=True):
    """The graphs of one article, and what the graphs over all articles need of it."""

    article: str
    facts: tuple[Statement, ...]
    evidence: EvidenceGraph
    first_forms: dict[Term, Names]
    forums: dict[Term, Names]
    methods: tuple[Statement, ...]


def map_record(
    record: Record, texts: Mapping[Language, str], names: Mapping[tuple[Kind, Entry], Name] = NO_NAMES
) -> Mapped:
    """Map a record to its facts and their evidence.

    ``names`` are those that its entries have beyond the article; without one an entry is known in its article alone.
    ``texts`` are the contents of the language versions, which the evidence points into; a record without evidence, or
    without texts, is mapped all the same.
    """
    sheet = Sheet(record, names)
    map_article_info(record, texts, sheet)
    map_parties(record, sheet)
    map_groups(record, sheet)
    map_rights(record, sheet)
    map_proceedings(record, sheet)
    map_statistics(record, sheet)
    readings = map_disagreements(record, sheet)
    evidence, methods = map_evidence(record, texts, sheet, readings)
    return Mapped(record.article.id, tuple(sheet.facts), evidence, sheet.first_forms, sheet.forums, methods)
