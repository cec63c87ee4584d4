"""Sums that somebody asks for, and the days of suits, told beside sums and days of something else."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.record import Proceeding
from ipgraph.read.newsletter import read_newsletter


def first(text: str) -> Proceeding:
    text = f"Kilns in court\nDate: 16 June 2025\n{text}\n"
    article = next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article))
    return next(case for case in extract_record(article).proceedings if case.instance == "first")


SUED = "Luma Kilns Inc sued Orbo Ovens Inc over a patent in the District of Delaware in 2021. "


@pytest.mark.parametrize(
    ("words", "claimed", "awarded"),
    [
        ("It had claimed damages of $3 million.", [3_000_000], []),
        ("It wants its rival stopped and damages of up to $3 million.", [3_000_000], []),
        ("In 2023 the court awarded it $1 million of the $3 million requested.", [3_000_000], [1_000_000]),
        ("In 2023 the court awarded it $1 million. The law allows fines of up to $3 million.", [], [1_000_000]),
        (
            "Orbo Ovens filed a counterclaim, in which it sought damages of $3 million. In 2023 the suit failed.",
            [],
            [],
        ),
        (
            "It sought $3 million. The court dismissed the suit in 2022. The Federal Circuit affirmed in 2023.",
            [3_000_000],
            [],
        ),
    ],
)
def test_what_is_sought_is_claimed(words: str, claimed: list[float], awarded: list[float]) -> None:
    case = first(SUED + words)
    assert [money.amount for money in case.claimed] == claimed
    assert [money.amount for money in case.awarded] == awarded


@pytest.mark.parametrize(
    ("words", "filed"),
    [
        (
            "Luma Kilns Inc, a firm that bought the patent in 2019, sued Orbo Ovens Inc in the District of Delaware.",
            None,
        ),
        ("In May 2021, Luma Kilns Inc sued Orbo Ovens Inc in the District of Delaware over a patent.", "2021-05"),
        (
            "The Paris Judicial Court dismissed an action brought by Luma Kilns SA against Orbo Ovens SA over a patent "
            "(judgment of 15 May 2024).",
            None,
        ),
    ],
)
def test_the_day_of_a_suit_is_none_of_something_else(words: str, filed: str | None) -> None:
    assert first(words).filed == filed


def test_judgment_for_those_who_were_sued() -> None:
    case = first(SUED + "In May 2022 the judge granted the defendants summary judgment.")
    assert (case.outcome, case.decided) == ("respondent-won", "2022-05")


def test_a_suit_told_without_its_court_is_the_one_in_which_claims_fall() -> None:
    case = first(
        "Luma Kilns Inc sued Orbo Ovens Inc in 2020. In May 2022 the District of Utah found that all the claims of "
        "US Patent 8,765,432 in suit would have been obvious."
    )
    assert (case.type, case.outcome, case.filed) == ("civil-infringement", "respondent-won", "2020")


def test_what_is_paid_to_settle() -> None:
    case = first(
        "Orbo Ovens Inc. has agreed to pay Luma Kilns Inc. $2 million to settle a patent suit in the District of Utah."
    )
    assert case.outcome == "settled"
    assert [(money.amount, money.kind) for money in case.awarded] == [(2_000_000, "settlement")]


def test_papers_filed_in_a_court_open_no_suit() -> None:
    case = first(
        "Luma Kilns Inc sued Orbo Ovens Inc over a patent in the District of Utah in 2021. The two have made peace, "
        "according to papers filed on 3 June 2025 in the District of Utah."
    )
    assert case.filed == "2021"
