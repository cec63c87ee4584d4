"""Rights: what is fought over, and who holds it."""

from ipgraph.graph.sheet import Sheet
from ipgraph.graph.terms import IPG, A, string
from ipgraph.model.record import Record


def map_rights(record: Record, sheet: Sheet) -> None:
    """Write all rights and give each its IRI; parties must have theirs."""
    for i, right in enumerate(record.rights):
        path = f"rights[{i}]"
        entry, node = sheet.entry("right", right.id), sheet.node("right", right.id)
        sheet.rights.setdefault(right.id, node)
        sheet.refer(entry, node, right.title, i)
        sheet.add(node, A, IPG("Right"))
        sheet.code(f"{path}.type", node, "rightType", "right", right.type)
        if right.branch:
            sheet.code(f"{path}.branch", node, "branch", "branch", right.branch)
        if right.number:
            sheet.fact(f"{path}.number", node, IPG("number"), string(right.number))
        sheet.names(f"{path}.title", node, IPG("title"), right.title)
        for j, holder in enumerate(right.holders):
            if holder in sheet.parties:
                sheet.fact(f"{path}.holders[{j}]", node, IPG("holder"), sheet.parties[holder])
