"""Parties: companies, persons, offices, and those that an article only describes."""

from ipgraph.graph.sheet import Sheet
from ipgraph.graph.terms import IPG, A, boolean
from ipgraph.model.record import Party, Record
from ipgraph.resolve.forums import forum_key
from ipgraph.resolve.identifiers import is_masked


def map_parties(record: Record, sheet: Sheet) -> None:
    """Write all parties and give each its IRI.

    An office or prosecutor that is a party is the same node as the forum of that name. A party that is only described
    has the description in place of a name, and is known in this article alone.
    """
    for i, party in enumerate(record.parties):
        _map_party(i, party, sheet)


def _map_party(i: int, party: Party, sheet: Sheet) -> None:
    path = f"parties[{i}]"
    entry, node = sheet.entry("party", party.id), sheet.node("party", party.id)
    is_forum = party.type == "government" and not party.unnamed and forum_key(party.name) is not None
    if is_forum and node != entry:
        sheet.mention_forum(party.name)
    sheet.parties.setdefault(party.id, node)
    sheet.refer(entry, node, party.name, i)
    sheet.add(node, A, IPG("Party"))
    if party.unnamed:
        sheet.add(node, A, IPG("UnnamedParty"))
        sheet.names(f"{path}.name", node, IPG("describedAs"), party.name)
    else:
        sheet.names(f"{path}.name", node, IPG("name"), party.name)
        if not is_forum:
            sheet.first_forms.setdefault(node, party.name)
    if not party.unnamed and is_masked(party):
        sheet.add(node, IPG("masked"), boolean(True))
    sheet.code(f"{path}.type", node, "partyType", "party", party.type)
