"""What a review tells of the decision below: what was held there, and the sum that it sets aside and does not grant."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.record import Proceeding
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of

SUED = "Luma Kilns Inc sued Orbo Ovens Inc in the District of Delaware over a patent. "


def by_instance(text: str) -> dict[str, Proceeding]:
    text = f"Kilns in court\nDate: 16 June 2025\n{text}\n"
    article = next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article))
    return {case.instance: case for case in extract_record(article).proceedings}


@pytest.mark.parametrize(
    ("words", "outcome", "finding"),
    [
        (
            "On 4 June the Federal Circuit affirmed a ruling of the District of Delaware that Orbo Ovens Inc did not "
            "infringe a patent of Luma Kilns Inc.",
            "respondent-won",
            ("infringement", "not-found"),
        ),
        (
            "On 4 June the Court of Appeal upheld the High Court's finding that Orbo Ovens Ltd had infringed the "
            "patent of Luma Kilns Ltd.",
            "claimant-won",
            ("infringement", "found"),
        ),
        (
            "On 4 June the Federal Circuit reversed a decision of the District of Delaware that the patents of Luma "
            "Kilns Inc are invalid, in its suit against Orbo Ovens Inc.",
            "respondent-won",
            ("invalidity", "found"),
        ),
    ],
)
def test_what_was_held_below(words: str, outcome: str, finding: tuple[str, str]) -> None:
    first = by_instance(words)["first"]
    assert first.outcome == outcome
    assert finding in [(each.cause, each.result) for each in first.findings]


def test_an_award_set_aside_is_that_of_the_court_below() -> None:
    cases = by_instance(
        SUED + "On 4 June the Federal Circuit overturned an award of $5 million that a jury had made in May 2023."
    )
    assert (cases["second"].outcome, cases["second"].awarded) == ("reversed", ())
    assert [money.amount for money in cases["first"].awarded] == [5_000_000]


def test_an_award_brought_back_is_granted() -> None:
    cases = by_instance(
        SUED + "On 4 June the Federal Circuit reinstated a verdict of $5 million in favour of Luma Kilns."
    )
    assert [money.amount for money in cases["second"].awarded] == [5_000_000]


def test_a_fine_annulled_is_no_award() -> None:
    cases = by_instance(
        "In June 2022 the General Court annulled a fine of EUR 9 million that the European Commission had imposed on "
        "Orbo Ovens in January 2018."
    )
    assert not any(case.awarded for case in cases.values())


def test_what_the_court_above_finds_is_no_finding_of_the_one_below() -> None:
    cases = by_instance(
        SUED
        + "On 4 June the Federal Circuit overturned a ruling by the District of Delaware and found that Orbo Ovens "
        "did not infringe the patent."
    )
    assert [(each.cause, each.result) for each in cases["second"].findings] == [("infringement", "not-found")]
    assert ("infringement", "not-found") not in [(each.cause, each.result) for each in cases["first"].findings]


def test_what_a_court_below_had_refused_it_did_not_hold() -> None:
    record = record_of(
        "The French Court of Cassation quashed a judgment of the Versailles Court of Appeal that had rejected Alpha's"
        " claim of trade mark infringement against Beta. The case was sent to the Paris Court of Appeal."
    )
    assert [(case.outcome, case.findings) for case in record.proceedings[:2]] == [("remanded", ()), ("affirmed", ())]
