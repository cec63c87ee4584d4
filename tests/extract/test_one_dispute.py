"""Sides that no sentence names, taken from the one dispute that the article is about."""

import pytest

from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.one_dispute import one_dispute
from ipgraph.extract.party import Form, Mention, PartyDraft
from ipgraph.extract.record import extract_record
from ipgraph.model.article import Span
from ipgraph.model.codes import PartyType
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

_AT = Span(0, 1)


def _party(name: str, kind: PartyType = "company", *, unnamed: bool = False) -> PartyDraft:
    return PartyDraft("en", kind, [Form(name, _AT, "party-company")], unnamed)


ORLIN, MARROW, CALDER = _party("Orlin"), _party("Marrow"), _party("Calder")
OFFICE, SOMEBODY = _party("Patent Office", "government"), _party("a rival", unnamed=True)


def _case(role: str, claimants: list[PartyDraft], respondents: list[PartyDraft], part: int = 0) -> CaseDraft:
    case = CaseDraft("en", Thread("en", 0, part=part), role, 0)
    case.add_side("claimants", claimants, _AT, "sue")
    case.add_side("respondents", respondents, _AT, "sue")
    return case


@pytest.mark.parametrize(
    ("told", "lacking", "sides"),
    [
        pytest.param(
            [_case("main", [ORLIN], [MARROW])],
            _case("main", [ORLIN], []),
            ([ORLIN], [MARROW]),
            id="whom it faces elsewhere",
        ),
        pytest.param(
            [_case("main", [ORLIN], [MARROW])],
            _case("interim", [], [ORLIN]),
            ([MARROW], [ORLIN]),
            id="on the other side",
        ),
        pytest.param(
            [_case("main", [ORLIN], [MARROW])],
            _case("nullity", [], [ORLIN]),
            ([], [ORLIN]),
            id="who attacks a right, which anybody can",
        ),
        pytest.param(
            [_case("main", [ORLIN], [MARROW]), _case("main", [ORLIN], [CALDER])],
            _case("main", [ORLIN], []),
            ([ORLIN], []),
            id="one of two, nobody knows which",
        ),
        pytest.param(
            [_case("main", [ORLIN], [MARROW], part=1)],
            _case("main", [ORLIN], [], part=2),
            ([ORLIN], []),
            id="in another item of a digest",
        ),
        pytest.param(
            [_case("main", [ORLIN], [MARROW])],
            _case("office", [ORLIN], []),
            ([ORLIN], []),
            id="whose right it attacks, which can be anybody's",
        ),
        pytest.param(
            [_case("main", [ORLIN], [OFFICE])],
            _case("main", [ORLIN], []),
            ([ORLIN], []),
            id="an office is no opponent elsewhere",
        ),
        pytest.param(
            [_case("main", [ORLIN], [SOMEBODY])],
            _case("main", [ORLIN], []),
            ([ORLIN], []),
            id="nor is somebody without a name",
        ),
    ],
)
def test_whom_a_party_always_faces_it_faces_here(
    told: list[CaseDraft], lacking: CaseDraft, sides: tuple[list[PartyDraft], list[PartyDraft]]
) -> None:
    one_dispute([*told, lacking])
    assert (list(lacking.claimants), list(lacking.respondents)) == sides


def test_a_suit_over_what_an_office_decided_faces_that_office() -> None:
    office, review = _case("office", [ORLIN], [MARROW]), _case("main", [MARROW], [])
    review.after = office
    one_dispute([office, review])
    assert not review.respondents


def test_somebody_of_whom_the_text_speaks_more_may_be_meant() -> None:
    lacking = _case("main", [ORLIN], [])
    mentions = [Mention(0, 1, (party,), "party-company") for party in (MARROW, CALDER, CALDER)]
    one_dispute([_case("main", [ORLIN], [MARROW]), lacking], mentions)
    assert not lacking.respondents


def test_what_a_filled_side_rests_on_is_said() -> None:
    lacking = _case("main", [ORLIN], [])
    one_dispute([_case("main", [ORLIN], [MARROW]), lacking])
    assert lacking.respondents == {MARROW: Fact(True, _AT, "one-dispute")}


def test_the_one_whom_the_text_is_about_is_on_the_empty_side() -> None:
    text = (
        "Halden Optics has a hard year behind it. The patents of Halden Optics cover lenses. In May 2023 Marrow Ltd. "
        "was sued in the District of Delaware over two of them, and Halden Optics expects a trial soon."
    )
    assert told_in_brief(text) == ["civil-infringement first: Halden > Marrow = pending; filed 2023-05"]


DIGEST = """Friday Digest
Date: 12 March 2025
GERMANY - Pumps
Maple AG sued Birch GmbH in the Munich I Regional Court in May 2022. The court dismissed the suit in June 2023.
INDIA - Phones
{lead} Elm Pty Ltd sued in the Delhi High Court in May 2023 over a patent. Oak Ltd waits. Oak Ltd denies. Ash Ltd hopes.
"""


@pytest.mark.parametrize(
    ("lead", "respondents"),
    [("Oak Ltd sells phones in Pune.", ["Oak Ltd"]), ("Phones are dear in Pune. So are chargers.", [])],
)
def test_a_part_of_a_digest_has_a_protagonist_of_its_own(lead: str, respondents: list[str]) -> None:
    (article,) = read_newsletter(DIGEST.format(lead=lead), "x.txt")
    record = extract_record(article)
    named = {party.id: party.name.en[0] for party in record.parties}
    (suit,) = [case for case in record.proceedings if case.filed == "2023-05"]
    assert [named[p] for p in suit.respondents] == respondents
