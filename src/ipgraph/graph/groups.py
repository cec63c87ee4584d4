"""Groups of companies: which parties an article says belong together, as links between them."""

from ipgraph.graph.sheet import Sheet
from ipgraph.graph.terms import IPG
from ipgraph.model.codes import GroupRelation
from ipgraph.model.record import Record

LINKS: dict[GroupRelation, str] = {"subsidiary-of": "subsidiaryOf", "affiliate-of": "affiliateOf"}
"""The property that says each relation of the record format."""


def map_groups(record: Record, sheet: Sheet) -> None:
    """Write all ties between parties, which must have their IRIs."""
    for i, tie in enumerate(record.groups):
        if tie.party in sheet.parties and tie.other in sheet.parties:
            one, other = sheet.parties[tie.party], sheet.parties[tie.other]
            sheet.fact(f"groups[{i}]", one, IPG(LINKS[tie.relation]), other)
