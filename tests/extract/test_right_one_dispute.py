"""Rights of a case of which no words tell any, taken from the other cases between the same two sides."""

import pytest

from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.right_matters import Matter
from ipgraph.extract.right_one_dispute import share_one_dispute
from ipgraph.extract.rights import RightDraft
from ipgraph.model.article import Span
from tests.extract.told_in_brief import record_of

_AT = Span(0, 1)


def _party(name: str) -> PartyDraft:
    return PartyDraft("en", "company", [Form(name, _AT, "party-company")], False)


LUNDMARK, PERROW, TEASEL = _party("Lundmark"), _party("Perrow"), _party("Teasel")
LAMP, CHAIR = (RightDraft("en", "design-patent", _AT, "right-kind") for _ in range(2))


def _matter(
    claimant: PartyDraft, respondent: PartyDraft, *rights: RightDraft, role: str = "main", kind: str = "", part: int = 0
) -> Matter:
    case = CaseDraft("en", Thread("en", 0, part=part), role, 0)
    case.add_side("claimants", [claimant], _AT, "sue")
    case.add_side("respondents", [respondent], _AT, "sue")
    case.rights = {right: Fact(True, _AT, "right-mention") for right in rights}
    case.types = [Fact(kind, _AT, "type")] if kind else []
    return Matter([case])


@pytest.mark.parametrize(
    ("told", "lacking", "rights"),
    [
        pytest.param([_matter(LUNDMARK, PERROW, LAMP)], _matter(LUNDMARK, PERROW), [LAMP], id="the same sides"),
        pytest.param([_matter(LUNDMARK, PERROW, LAMP)], _matter(PERROW, LUNDMARK), [LAMP], id="the sides turned"),
        pytest.param(
            [_matter(LUNDMARK, PERROW, LAMP), _matter(LUNDMARK, PERROW, CHAIR)],
            _matter(LUNDMARK, PERROW),
            [],
            id="two suits over different rights",
        ),
        pytest.param([_matter(LUNDMARK, PERROW, LAMP)], _matter(LUNDMARK, TEASEL), [], id="another opponent"),
        pytest.param(
            [_matter(LUNDMARK, PERROW, LAMP)], _matter(LUNDMARK, PERROW, kind="contract"), [], id="over a promise"
        ),
        pytest.param([_matter(LUNDMARK, PERROW, LAMP)], _matter(LUNDMARK, PERROW, role="office"), [], id="an office"),
        pytest.param([_matter(LUNDMARK, PERROW, LAMP)], _matter(LUNDMARK, PERROW, part=2), [], id="another item"),
    ],
)
def test_a_case_without_rights_is_over_those_of_its_one_dispute(
    told: list[Matter], lacking: Matter, rights: list[RightDraft]
) -> None:
    matters = [*told, lacking]
    share_one_dispute(matters, {id(matter): set() for matter in matters})
    assert list(lacking.first.rights) == rights


@pytest.mark.parametrize(
    ("attack", "answering"),
    [
        ("Holm Ltd challenged the patents at the Patent Trial and Appeal Board.", ["Corvo Inc"]),
        ("The patents were challenged at the Patent Trial and Appeal Board by Holm Ltd.", ["Corvo Inc"]),
        ("Holm Ltd challenged a patent of its own rival at the Patent Trial and Appeal Board.", []),
    ],
)
def test_a_stranger_attacks_the_patents_that_are_sued_on(attack: str, answering: list[str]) -> None:
    record = record_of(f"Corvo Inc sued Bexa Ltd in the District of Delaware over two patents. {attack}")
    names = {party.id: party.name.en[0] for party in record.parties}
    board = [case for case in record.proceedings if case.instance == "administrative"]
    assert [[names[p] for p in case.respondents] for case in board] == [answering]
