"""What an office did to a right, told in the words of the court that reviews it, and who went to court over that."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The Beijing IP Court annulled the CNIPA's decision to maintain the trademark KELVO in "
            "a suit filed by Corvo, with Bexa as third party.",
            [
                "administrative-litigation first: Corvo > CNIPA = claimant-won",
                "trademark-invalidation administrative: Corvo > Bexa = maintained",
            ],
        ),
        (
            "The Beijing IP Court overturned a CNIPA ruling that kept the trademark KELVO on the "
            "register. Corvo had sued.",
            [
                "administrative-litigation first: Corvo > CNIPA = claimant-won",
                "trademark-invalidation administrative: Corvo >  = maintained",
            ],
        ),
        (
            "The Beijing IP Court annulled the CNIPA decision invalidating Corvo's patent.",
            [
                "administrative-litigation first: Corvo > CNIPA = claimant-won",
                "patent-invalidation administrative:  > Corvo = invalidated",
            ],
        ),
        (
            "The Beijing IP Court revoked the CNIPA's decision declaring Corvo's patent invalid "
            "and ordered it to issue a new decision.",
            [
                "administrative-litigation first: Corvo > CNIPA = claimant-won",
                "patent-invalidation administrative:  > Corvo = invalidated",
            ],
        ),
        (
            "The Beijing IP Court affirmed the CNIPA's refusal to register Corvo's mark KELVO.",
            [
                "administrative-litigation first: Corvo > CNIPA = respondent-won",
                "other administrative: Corvo >  = denied",
            ],
        ),
        (
            "The General Court upheld the EUIPO's decision to cancel Corvo's mark KELVO at the request of Bexa.",
            [
                "administrative-litigation first: Corvo > EUIPO = respondent-won",
                "trademark-invalidation administrative: Bexa > Corvo = invalidated",
            ],
        ),
        (
            "The Beijing High Court upheld a judgment of the Beijing IP Court that had affirmed "
            "the CNIPA's decision to invalidate Corvo's patent for a drone.",
            [
                "administrative-litigation second: Corvo > CNIPA = affirmed; appealed Corvo",
                "administrative-litigation first: Corvo > CNIPA = respondent-won",
                "patent-invalidation administrative:  > Corvo = invalidated",
            ],
        ),
    ],
)
def test_office_decided(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
