"""Interim orders that a court above grants after a refusal, and registrations struck off for non-use."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The CNIPA cancelled Bexa's KELVA registration for non-use upon the application of "
            "Corvo. The review decision maintained the cancellation, and the Beijing IP Court "
            "dismissed Bexa's lawsuit.",
            [
                "trademark-revocation administrative: Corvo > Bexa = granted",
                "administrative-litigation first: Bexa > CNIPA = respondent-won",
            ],
        ),
        (
            "The Regional Court of Hamburg rejected Corvo's application for a preliminary "
            "injunction against Bexa. On Corvo's immediate appeal, the Hanseatic Higher Regional "
            "Court issued the injunction.",
            [
                "preliminary-injunction first: Corvo > Bexa = denied",
                "preliminary-injunction second: Corvo > Bexa = reversed; appealed Corvo",
            ],
        ),
    ],
)
def test_interim_above(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
