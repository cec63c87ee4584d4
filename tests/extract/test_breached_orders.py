"""Penalties for not obeying an order: who is punished, on whose request, and with how much."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Düsseldorf Local Division of the Unified Patent Court ordered Holm to pay a penalty payment of EUR "
            "50,000 for failing to comply with its injunction of 3 April 2024 obtained by Bexa.",
            "other first: Bexa > Holm = granted; awarded 50000 fine",
        ),
        (
            "The Delhi High Court held Bexa Foods in contempt for violating an interim injunction obtained by Corvo "
            "and fined it Rs 500,000.",
            "other first: Corvo > Bexa = granted; awarded 500000 fine",
        ),
        (
            "The Munich Regional Court fined Holm 250,000 euros for breaching an injunction that Bexa had won.",
            "other first: Bexa > Holm = granted; awarded 250000 fine",
        ),
        (
            "The Munich Regional Court ordered Holm to pay Bexa 250,000 euros for infringing its patent.",
            "civil-infringement first: Bexa > Holm = claimant-won; awarded 250000 damages",
        ),
    ],
)
def test_penalties_for_breach(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
