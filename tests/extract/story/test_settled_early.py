"""Settlements that a text tells of a suit of which it tells little else: what both sides tell a court."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    "text",
    [
        "Alpha Inc. and Beta Corp. told the District of Delaware that they had settled their patent dispute.",
        "Alpha Inc. and Beta Corp. informed the District of Delaware that they had reached a settlement of the patent"
        " case.",
        "In a joint filing Alpha Inc. and Beta Corp. told the District of Delaware that they had agreed to settle the"
        " case.",
    ],
)
def test_a_settlement_that_both_tell_a_court_ends_the_suit_there(text: str) -> None:
    (case,) = record_of(text).proceedings
    assert (case.status, case.outcome, case.claimants, case.respondents) == ("settled", "settled", (), ())


def test_a_settlement_with_somebody_else_leaves_the_suit_alone() -> None:
    (case,) = record_of(
        "Alpha Inc. sued Beta Corp. in the District of Delaware over a patent. Alpha Inc. told the court that it had"
        " settled with Gamma Ltd."
    ).proceedings
    assert case.outcome != "settled"


def test_a_settlement_that_one_side_announces_ends_the_suit_that_it_names() -> None:
    (case,) = record_of(
        "Alpha Inc. entered into a settlement and license agreement with Beta Corp. resolving all pending patent"
        " litigation in the District of Delaware."
    ).proceedings
    assert case.outcome == "settled"


@pytest.mark.parametrize(
    "text",
    [
        "Beta Inc. has agreed to pay $310 million to end a class action by writers and publishers. The case was"
        " brought in the Southern District of New York in May 2023 by the crime writer Ada Orr.",
        "Beta Inc. has settled a class action by writers for $310 million. Ada Orr sued the company in the Southern"
        " District of New York in May 2023.",
    ],
)
def test_one_who_pays_to_end_a_suit_of_many_is_sued_in_the_suit_told_next(text: str) -> None:
    (case,) = (record := record_of(text)).proceedings
    name = {party.id: party.name.en[0] for party in record.parties}
    assert (case.outcome, [name[p] for p in case.claimants], [name[p] for p in case.respondents]) == (
        "settled", ["Ada Orr"], ["Beta Inc."],
    )  # fmt: skip
    assert [money.amount for money in case.awarded] == [310000000]


@pytest.mark.parametrize(
    "lead",
    [
        "A federal judge on Thursday gave preliminary approval to a copyright settlement. Beta Inc. will pay"
        " authors $15 million.",
        "A judge on Thursday approved a class-action settlement. Beta Inc. must destroy its copies.",
    ],
)
def test_an_approved_settlement_ends_the_suit_told_next(lead: str) -> None:
    suit = "Ada Orr filed the class action against Beta Inc. in August 2023 in the District of Utah."
    (case,) = told_in_brief(f"{lead} {suit}")
    assert case.startswith("civil-infringement first: Ada > Beta = settled")


@pytest.mark.parametrize(
    "end",
    [
        "The terms are confidential. All pending litigation between the parties, in every country, will be ended.",
        "The terms are confidential. All litigation between the two companies comes to an end.",
    ],
)
def test_all_that_is_between_two_ends(end: str) -> None:
    record = record_of(
        f"Bestova today announced a patent agreement with Tschobo. {end} Bestova opened the dispute in May 2023, when"
        " it went to court before the Unified Patent Court. In 2023 Tschobo sued Bestova in the District of Delaware."
    )
    assert [case.outcome for case in record.proceedings] == ["settled", "settled"]
