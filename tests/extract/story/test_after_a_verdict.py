"""What wire reports say behind a verdict, of what may come or happened elsewhere, changes nothing of it."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

VERDICT = (
    "Marlow must pay in pump trial\nDate: 11 April 2024\nA federal jury in Illinois ordered Marlow on Wednesday to pay "
    "$525 million for infringing patents owned by Linden Inc. "
)


@pytest.mark.parametrize(
    "behind",
    [
        "A Marlow spokesperson said the company disagreed with the verdict and would appeal.",
        "Marlow said it strongly disagrees with the jury.",
        "Marlow vowed to appeal. It will ask the judge to set aside the verdict.",
        "Marlow's lawyers had argued that the claims should be thrown out.",
        "The judge could still throw out the verdict or cut the award to $100 million.",
        "Linden asked the judge to triple the damages to $1.6 billion.",
        "In a similar case, a Texas jury awarded Sorrel $2.18 billion from Tansy in 2021.",
    ],
)
def test_the_verdict_stays_what_it_was(behind: str) -> None:
    (article,) = read_newsletter(f"{VERDICT}{behind}\n", "x.txt")
    case = extract_record(article).proceedings[0]
    assert (case.outcome, [sum_.amount for sum_ in case.awarded], case.claimed) == ("claimant-won", [525_000_000], ())


def test_a_court_that_disagrees_reverses() -> None:
    behind = "Marlow appealed. The Federal Circuit disagreed with the jury on 3 May 2025 and reversed."
    (article,) = read_newsletter(f"{VERDICT}{behind}\n".replace("2024", "2025"), "x.txt")
    assert [case.outcome for case in extract_record(article).proceedings if case.instance == "second"] == ["reversed"]


@pytest.mark.parametrize(
    "words",
    [
        "A U.S. judge has wiped out a jury verdict under which Marlow Inc. owed $96.3 million to Linden Inc.",
        "A Delaware federal judge on Monday wiped out a $96.3 million verdict that Linden Inc. had won against Marlow "
        "Inc. in January 2024.",
    ],
)
def test_a_verdict_that_its_judge_wiped_out_grants_nothing(words: str) -> None:
    (article,) = read_newsletter(f"Verdict wiped out\nDate: 25 February 2025\n{words}\n", "x.txt")
    (case,) = extract_record(article).proceedings
    assert (case.outcome, case.awarded) == ("respondent-won", ())


def test_what_nobody_has_to_pay_any_more_is_no_award() -> None:
    words = (
        "Marlow Inc. no longer has to pay $300 million to Linden Inc. after the Federal Circuit threw out a verdict."
    )
    (article,) = read_newsletter(f"Verdict thrown out\nDate: 25 February 2025\n{words}\n", "x.txt")
    assert [c.awarded for c in extract_record(article).proceedings if c.instance == "second"] == [()]
