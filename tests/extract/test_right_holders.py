"""Who can hold a right: nobody of whom only the part in a case is told, and no office that is sued."""

import pytest

from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.right_holders import owners_by_name
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_AT = Span(0, 1)


def _party(name: str, language: Language, *, unnamed: bool, office: str = "") -> PartyDraft:
    party = PartyDraft(language, "company", [Form(name, _AT, "party")], unnamed)
    party.office = office
    return party


@pytest.mark.parametrize(
    ("name", "language"),
    [("The plaintiffs", "en"), ("the two claimants", "en"), ("co-plaintiffs", "en"), ("原告", "zh"), ("两原告", "zh")],
)
def test_a_part_in_a_case_is_no_owner(name: str, language: Language) -> None:
    assert owners_by_name({_party(name, language, unnamed=True): _AT}) == {}


@pytest.mark.parametrize(
    ("name", "language", "unnamed"),
    [
        ("Lundmark AS", "en", False),
        ("a lamp maker", "en", True),
        ("Plaintiffs Ltd", "en", False),
        ("某灯具公司", "zh", True),
    ],
)
def test_whoever_is_named_or_described_can_own(name: str, language: Language, unnamed: bool) -> None:
    holders = {_party(name, language, unnamed=unnamed): _AT}
    assert owners_by_name(holders) == holders


def test_an_office_that_is_sued_owns_nothing() -> None:
    owner, office = _party("Lundmark AS", "en", unnamed=False), _party("Office", "en", unnamed=False, office="eu-euipo")
    assert list(owners_by_name({owner: _AT, office: _AT})) == [owner]
