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
