"""Suits in Japan and Korea over what an office made of a right: the other side answers, and not the office."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The Patent Court upheld an invalidation ruling of the Intellectual Property Trial and "
            "Appeal Board against Bexa's display patent.",
            [
                "administrative-litigation first:  >  = respondent-won",
                "patent-invalidation administrative:  >  = invalidated",
            ],
        ),
        (
            "Bexa has lost a patent battle against Corvo in South Korea. The Patent Court upheld "
            "an invalidation ruling of the Intellectual Property Trial and Appeal Board against "
            "Bexa's display patent.",
            [
                "administrative-litigation first: Bexa > Corvo = respondent-won",
                "patent-invalidation administrative: Corvo > Bexa = invalidated",
            ],
        ),
        (
            "The IP High Court dismissed Corvo's action to rescind a JPO trial decision that had "
            "upheld Bexa's patent No. 6543210.",
            [
                "administrative-litigation first: Corvo > Bexa = respondent-won",
                "patent-invalidation administrative: Corvo > Bexa = maintained",
            ],
        ),
        (
            "The IP High Court rescinded a JPO decision that had upheld Bexa's patent in an action brought by Corvo.",
            [
                "administrative-litigation first: Corvo > Bexa = claimant-won",
                "patent-invalidation administrative: Corvo > Bexa = maintained",
            ],
        ),
        (
            "The IP High Court upheld the JPO's decision invalidating Bexa's patent at the request of Corvo.",
            [
                "administrative-litigation first: Bexa > Corvo = respondent-won",
                "patent-invalidation administrative: Corvo > Bexa = invalidated",
            ],
        ),
        (
            "The Korean Patent Court dismissed Corvo's suit to overturn the IPTAB's decision upholding Bexa's patent.",
            [
                "administrative-litigation first: Corvo > Bexa = respondent-won",
                "patent-invalidation administrative: Corvo > Bexa = maintained",
            ],
        ),
        (
            "The IP High Court revoked a JPO trial decision that had found Bexa's patent valid. "
            "Corvo had requested the invalidation trial.",
            [
                "administrative-litigation first: Corvo > Bexa = claimant-won",
                "patent-invalidation administrative: Corvo > Bexa = maintained",
            ],
        ),
    ],
)
def test_trial_decisions(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
