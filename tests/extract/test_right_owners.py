"""Owners whose names follow the words for what they own."""

import pytest

from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.right_finding import find_rights
from ipgraph.extract.right_owners import owners
from ipgraph.extract.values.identifiers import find_identifiers
from ipgraph.model.article import Span


@pytest.mark.parametrize(
    ("text", "owned"),
    [
        ("The holder of the LUMORA marks for pans, Acme, is getting the domain.", True),
        ("Owner of patent EP 2 345 678 B1 (“Dry lamp with counter”) since its grant, Acme had asked for more.", True),
        ("Proprietor of the trademark is Acme.", True),
        ("The owner of the patent EP 2 345 678 sued Acme.", False),
        ("The owner of the patent EP 2 345 678, Beta, sued Acme.", False),
        ("The holder of the patent in Spain, a judge at Acme said, lost.", False),
        ("Infringers of the patent, Acme and Beta, paid.", False),
    ],
)
def test_an_owner_behind_what_he_owns(text: str, owned: bool) -> None:
    acme = PartyDraft("en", "company")
    acme.add(Form("Acme", Span(text.find("Acme"), text.find("Acme") + 4), "test"))
    book = find_rights(text, "en", (Span(0, len(text)),), find_identifiers(text, "en"))
    found = [p for right in book.rights for place in right.owner_places for p in owners(right, place, [acme])]
    assert bool(found) == owned
