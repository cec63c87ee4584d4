"""Suits over what an office decided, told as a challenge to it; and suits that somebody had dismissed."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The Beijing Intellectual Property Court rejected Corvo Inc's challenge to a CNIPA decision invalidating "
            "its patent at the request of Holm Ltd.",
            [
                "administrative-litigation first: Corvo > CNIPA = respondent-won",
                "patent-invalidation administrative: Holm > Corvo = invalidated",
            ],
        ),
        (
            "Corvo Ltd challenged a decision of the EUIPO before the General Court, which annulled it on 3 May 2023.",
            [
                "trademark-invalidation administrative:  >  = unknown",
                "administrative-litigation first: Corvo > EUIPO = claimant-won; decided 2023-05-03",
            ],
        ),
        (
            "Holm GmbH won the dismissal of a patent lawsuit brought by Corvo Inc in the Western District of Texas.",
            ["civil-infringement first: Corvo > Holm = respondent-won"],
        ),
        (
            "The International Trade Commission will investigate Corvo Inc's claim that Holm Ltd's watches infringe "
            "its patents.",
            ["section-337 administrative: Corvo > Holm = pending"],
        ),
    ],
)
def test_cases(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        # a district court does not review the patent board
        (
            "The Patent Trial and Appeal Board found a patent of Corvo Inc invalid. Holm Ltd had challenged it there "
            "after Corvo Inc sued Holm Ltd in the District of Massachusetts in August 2022.",
            [
                "patent-invalidation administrative: Holm > Corvo = invalidated",
                "civil-infringement first: Corvo > Holm = unknown; filed 2022-08",
            ],
        ),
        (
            "Holm Ltd lost its bid to invalidate Corvo Inc's patent at the PTAB.",
            ["patent-invalidation administrative: Holm > Corvo = maintained"],
        ),
        (
            "The Bombay High Court refused to stop Holm Ltd from using the name 'Corva', in a suit by Corvo Ltd.",
            ["civil-infringement first: Corvo > Holm = respondent-won"],
        ),
        (
            "The Federal Circuit will hear Holm Ltd's appeal of a verdict won by Corvo Inc in Delaware.",
            ["civil-infringement second: Corvo > Holm = pending; appealed Holm"],
        ),
        # no court is named at all
        (
            "Corvo Inc has won a $45 million verdict against Holm Ltd in a trade secrets case.",
            ["civil-infringement first: Corvo > Holm = claimant-won; awarded 45000000 damages"],
        ),
        ("Corvo Inc and Holm Ltd may settle a patent lawsuit.", []),
    ],
)
def test_bids_lost_and_suits_without_a_court(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
