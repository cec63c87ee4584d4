"""Requests on the way of a suit or after its trial: they tell no claimant, and their refusal ends nothing."""

import pytest

from ipgraph.model.record import Record
from tests.extract.told_in_brief import record_of


def _told(record: Record) -> tuple[str, str, str]:
    names = {party.id: party.name.en[0].split(" ")[0] for party in record.parties}
    (case,) = record.proceedings
    claimants, respondents = (",".join(names[each] for each in side) for side in (case.claimants, case.respondents))
    return case.outcome, claimants, respondents


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The District of Delaware denied Beta Corp.'s motion to transfer Alpha Inc.'s patent suit to Ohio.",
            ("pending", "Alpha", "Beta"),
        ),
        (
            "The Patents Court refused Beta Ltd's application to stay Alpha plc's patent infringement action.",
            ("pending", "Alpha", "Beta"),
        ),
        (
            "Beta Ltd's request for a stay of Alpha plc's patent action was refused by the Patents Court.",
            ("pending", "Alpha", "Beta"),
        ),
        (
            "The Federal Court dismissed Beta Ltd's application for security for costs in Alpha's trade mark suit.",
            ("pending", "Alpha", "Beta"),
        ),
        (
            "The court rejected Beta's request for a new trial and ordered it to pay Alpha Inc. $20 million for patent"
            " infringement.",
            ("claimant-won", "Alpha", "Beta"),
        ),
        (
            "The District of Oregon denied Beta Corp.'s motion to dissolve the preliminary injunction in favour of"
            " Alpha Inc.",
            ("granted", "Alpha", "Beta"),
        ),
        pytest.param(
            "The District of Delaware denied Alpha Inc.'s motion for a preliminary injunction against Beta Corp. in a"
            " patent suit.",
            ("denied", "Alpha", "Beta"),
            id="whoever asks for an injunction has sued",
        ),
    ],
)
def test_a_request_on_the_way_ends_no_suit_and_tells_no_claimant(text: str, told: tuple[str, str, str]) -> None:
    assert _told(record_of(text)) == told


@pytest.mark.parametrize(
    "text",
    [
        "The Delhi High Court dismissed Beta's application for vacation of the interim injunction granted to Alpha.",
        "The Delhi High Court dismissed Beta's application to vacate the interim injunction that Alpha had obtained.",
    ],
)
def test_an_order_that_is_not_undone_stands_and_whoever_wants_it_gone_did_not_ask_for_it(text: str) -> None:
    outcome, claimants, _ = _told(record_of(text))
    assert (outcome, "Beta" in claimants) == ("granted", False)


def test_a_request_for_a_retrial_decides_what_it_is_about() -> None:
    record = record_of(
        "In 2021 the Lyon Court of Appeal ordered Beta SA to pay Alpha SA EUR 3 million for patent infringement. The"
        " Court of Cassation dismissed Beta SA's application for a retrial on 3 May 2023."
    )
    assert record.proceedings[-1].decided == "2023-05-03"
