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
