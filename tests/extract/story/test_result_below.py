"""The result of a suit of which only the words for it under review tell: a dismissal, a verdict, whom it was for."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter


def record(text: str) -> Record:
    text = f"Kilns in court\nDate: 16 June 2025\n{text}\n"
    return extract_record(next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article)))


SUED = "Luma Kilns Inc sued Orbo Ovens Inc over a patent in the District of Delaware in 2021. "


@pytest.mark.parametrize(
    ("review", "first", "appellant"),
    [
        ("The Federal Circuit affirmed the dismissal of the suit in May 2024.", "respondent-won", "Luma Kilns Inc"),
        ("The Federal Circuit revived the lawsuit in May 2024.", "respondent-won", "Luma Kilns Inc"),
        (
            "In May 2024 the Federal Circuit upheld the court's summary judgment of noninfringement.",
            "respondent-won",
            "Luma Kilns Inc",
        ),
        (
            "The Federal Circuit affirmed a judgment in favor of Orbo Ovens Inc in May 2024.",
            "respondent-won",
            "Luma Kilns Inc",
        ),
        ("In May 2024 the Federal Circuit threw out a $20 million verdict.", "claimant-won", "Orbo Ovens Inc"),
        ("In May 2024 the Federal Circuit vacated the permanent injunction.", "claimant-won", "Orbo Ovens Inc"),
        (
            "In May 2024 the Federal Circuit set aside the judgment and dismissed the action.",
            "claimant-won",
            "Orbo Ovens Inc",
        ),
    ],
)
def test_words_for_what_is_reviewed_tell_how_it_ended(review: str, first: str, appellant: str) -> None:
    told = record(SUED + review)
    cases = {case.instance: case for case in told.proceedings}
    names = {party.id: party.name.en[0] for party in told.parties}
    assert cases["first"].outcome == first
    assert [names[each] for each in cases["second"].appellants] == [appellant]


@pytest.mark.parametrize(
    "review",
    [
        "The Federal Circuit affirmed the dismissal of the appeal in May 2024.",
        "The Federal Circuit vacated the judgment in May 2024.",
        "The judge, who had thrown out a $20 million verdict, was upheld by the Federal Circuit in May 2024.",
    ],
)
def test_other_words_tell_nothing_of_it(review: str) -> None:
    first = next(case for case in record(SUED + review).proceedings if case.instance == "first")
    assert first.outcome not in ("respondent-won", "claimant-won")
