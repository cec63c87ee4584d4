"""Cases told in passing, and decisions told by plain verbs, as wire reports and blogs tell them."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

HEAD = "A week of valves, hinges and taps\n5 March 2024\n"
SUED = "Alder Pumps Ltd. sued Birch GmbH in the Munich Regional Court in May 2020 over its valve patent. "


def record_of(told: str) -> Record:
    (article,) = read_newsletter(f"{HEAD}{SUED}{told}\n", "x.txt")
    return extract_record(article)


def sides(record: Record, at: int) -> tuple[list[str], list[str]]:
    names = {party.id: party.name.en[0] for party in record.parties}
    case = record.proceedings[at]
    return [names[p] for p in case.claimants], [names[p] for p in case.respondents]


@pytest.mark.parametrize(
    ("told", "outcomes"),
    [
        ("Birch had won before a jury in June 2021.", ["respondent-won"]),
        ("Alder won in June 2021.", ["claimant-won"]),
        ("In 2021 Birch convinced a judge that its valves did not infringe.", ["respondent-won"]),
        ("In 2021 Birch failed to persuade the court that the patent was invalid.", ["claimant-won"]),
        ("In 2021 the court granted every last won of it.", ["claimant-won"]),
        ("The court dismissed the suit. The Munich Higher Regional Court came out the same way.",
         ["respondent-won", "affirmed"]),
        ("The court found infringement in 2021. The Munich Higher Regional Court took until July 2023 to reverse.",
         ["claimant-won", "reversed"]),
        ("The judge dismissed the suit. A further appeal to the Federal Court of Justice is allowed.",
         ["respondent-won"]),
        ("The claimants succeeded, but only in respect of early models.", ["claimant-partly-won"]),
    ],
)  # fmt: skip
def test_outcomes(told: str, outcomes: list[str]) -> None:
    assert [case.outcome for case in record_of(told).proceedings] == outcomes


def test_a_decision_in_another_case_is_not_put_to_the_suit_spoken_of() -> None:
    record = record_of(
        "In another Boston case, a jury in March 2021 ordered Cedar LLC to pay Alder $355,450 for infringing a patent "
        "on hinges. Alder had sought $2.8 million."
    )
    assert sides(record, 1) == (["Alder Pumps Ltd."], ["Cedar LLC"])
    suit, other = record.proceedings
    assert (suit.awarded, suit.outcome) == ((), "unknown")
    assert [money.amount for money in other.claimed + other.awarded] == [2_800_000, 355_450]
    assert other.decided == "2021-03"


@pytest.mark.parametrize(
    ("told", "claimants", "respondents"),
    [
        ("In 2017 Alder settled a $20 million suit in Boston in which inventors Ada Lund and Bo Ekman claimed that its "
         "tap copied theirs.", ["Ada Lund", "Bo Ekman"], ["Alder Pumps Ltd."]),
        ("In 2017 Alder ended another dispute, over hinges, by a settlement with the maker Cedar LLC, which agreed to "
         "redesign them.", ["Alder Pumps Ltd."], ["Cedar LLC"]),
    ],
)  # fmt: skip
def test_a_suit_told_by_its_settlement(told: str, claimants: list[str], respondents: list[str]) -> None:
    record = record_of(told)
    assert sides(record, 1) == (claimants, respondents)
    assert [case.outcome for case in record.proceedings] == ["unknown", "settled"]
    assert record.proceedings[1].decided == "2017"


def test_the_day_of_a_suit_told_behind_its_settlement() -> None:
    record = record_of(
        "In 2017 Alder ended another dispute by a settlement with Cedar LLC, which agreed to rename its taps; that "
        "suit had been brought in Boston in January 2016."
    )
    assert record.proceedings[1].filed == "2016-01"


@pytest.mark.parametrize("told", ["In August 2020 it widened the complaint.", "Alder then amended its complaint."])
def test_a_complaint_that_is_widened_is_no_second_suit(told: str) -> None:
    assert [case.filed for case in record_of(told).proceedings] == ["2020-05"]


@pytest.mark.parametrize(
    ("told", "respondents"),
    [
        ("Ada Lund sued the association behind it, Cedar e.V., in the Hamburg Regional Court.", ["Cedar e.V."]),
        ("Dune Steel Corp. sued Cedar LLC as the supplier and Elm Motor Corp. as the user in the Tokyo District Court.",
         ["Cedar LLC", "Elm Motor Corp."]),
    ],
)  # fmt: skip
def test_who_is_sued(told: str, respondents: list[str]) -> None:
    (article,) = read_newsletter(f"{HEAD}{told}\n", "x.txt")
    assert sides(extract_record(article), 0)[1] == respondents


@pytest.mark.parametrize("line", ["Week ending August 15, 2025", "Posted on August 15, 2025"])
def test_the_date_of_a_digest(line: str) -> None:
    (article,) = read_newsletter(f"A weekly of patents\n{line}\n{SUED}\n", "x.txt")
    assert extract_record(article).article.published == "2025-08-15"


def of_text(told: str) -> Record:
    (article,) = read_newsletter(f"{HEAD}{told}\n", "x.txt")
    return extract_record(article)


def test_claims_given_up_against_one_of_those_who_were_sued() -> None:
    record = of_text(
        "Dune Steel Corp. said it had renounced its claims against Elm Motor Corp. at a hearing of the Tokyo District "
        "Court. What it has not given up is the action against Gorse Iron & Steel Co. Dune Steel sued Gorse as the "
        "supplier and Elm as the user on Oct. 14, 2021. Its petition for an injunction has been withdrawn as well."
    )
    assert [sides(record, at) for at in (0, 1)] == [
        (["Dune Steel Corp."], ["Elm Motor Corp."]),
        (["Dune Steel Corp."], ["Gorse Iron & Steel Co."]),
    ]
    assert [(case.filed, case.outcome) for case in record.proceedings] == [
        ("2021-10-14", "withdrawn"),
        ("2021-10-14", "unknown"),
    ]
    assert record.proceedings[0].forum.en == ("Tokyo District Court",)


def test_who_is_accused_and_who_answers() -> None:
    record = of_text(
        "In 2012 Alder Corp. accused Birch Ltd. of theft and claimed JPY 98 million before the Tokyo District Court. "
        "Birch replied with a suit of its own in the Daegu District Court. All of this ended on 30 September 2015, "
        "when Birch paid JPY 30 million to settle."
    )
    assert [sides(record, at) for at in (0, 1)] == [
        (["Alder Corp."], ["Birch Ltd."]),
        (["Birch Ltd."], ["Alder Corp."]),
    ]
    assert {case.outcome for case in record.proceedings} == {"settled"}


def test_who_is_taken_to_court_by_the_one_accused() -> None:
    record = of_text(
        "Alder Ltd. owns a tune. But when Birch Corp., a label, accused it over the tune, Cedar Ltd. went to the High "
        "Court in London and asked it to declare that it had not infringed the copyright."
    )
    assert sides(record, 0) == (["Cedar Ltd."], ["Birch Corp."])


def test_a_judge_of_a_commission_names_who_violated_the_law() -> None:
    record = of_text(
        "A judge at the International Trade Commission found in July 2023 that Birch Group Co., Ltd. violated Section "
        "337 by misappropriating the secrets of Alder Display Co., Ltd."
    )
    assert sides(record, 0)[1] == ["Birch Group Co., Ltd."]


@pytest.mark.parametrize(
    ("over", "kind"),
    [
        ("misappropriation, breach of contract and fraud", "civil-infringement"),
        ("breach of contract and trademark infringement", "civil-infringement"),
        ("breach of contract", "contract"),
    ],
)
def test_a_suit_over_a_right_and_a_contract(over: str, kind: str) -> None:
    record = of_text(f"Alder Ltd. sued Birch LLC in the Munich Regional Court in 2020 for {over}.")
    assert record.proceedings[0].type == kind


def test_the_suit_behind_a_review_told_first() -> None:
    record = of_text(
        "The Ninth Circuit reversed an order of the U.S. District Court for the Western District of Washington that "
        "had wiped out a jury's verdict. Alder Inc. sued Birch LLC in 2020 for misappropriation."
    )
    assert [case.filed for case in record.proceedings] == [None, "2020"]
    assert record.proceedings[0].after == record.proceedings[1].id


def test_a_decision_told_by_its_judge_alone() -> None:
    record = record_of("What remained was decided by Mrs Justice Anna Reed on 4 November 2023.")
    assert record.proceedings[0].decided == "2023-11-04"


def test_a_judgment_in_spite_of_the_verdict_takes_its_place() -> None:
    record = record_of(
        "The jury came back in May 2023 with $72 million. On 14 August 2023 the judge granted Birch judgment as a "
        "matter of law."
    )
    (case,) = record.proceedings
    assert (case.outcome, case.decided, case.awarded) == ("respondent-won", "2023-08-14", ())


def test_a_case_named_as_its_appeal_is() -> None:
    record = of_text(
        "Alder Austria GmbH v. Birch International, Inc. comes next. There a jury had awarded Birch, a maker of remote "
        "controls, some $96 million for trademark infringement against Alder."
    )
    assert sides(record, 0) == (["Birch International, Inc."], ["Alder Austria GmbH"])


def test_a_settlement_of_all_litigation_ends_the_suits_of_the_groups() -> None:
    record = of_text(
        "Alder Group plc has entered into agreements with Birch Electronics Co., Ltd. for the settlement of all "
        "litigation between the parties. Alder Technologies Ltd sued Birch Deutschland GmbH in the Mannheim "
        "Regional Court in 2020 over a patent."
    )
    assert [case.outcome for case in record.proceedings] == ["settled"]
