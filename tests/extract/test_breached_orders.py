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
        (
            "The High Court found that Holm Ltd had infringed Bexa Ltd's mark and was in breach of an "
            "undertaking, and ordered it to pay damages of £200,000 and costs of £50,000.",
            "civil-infringement first: Bexa > Holm = claimant-won; awarded 200000 damages; awarded 50000 expenses",
        ),
        (
            "The court ordered Holm to pay €1 million in damages and the costs of the proceedings for "
            "infringing Bexa's patent, after it had continued to sell the pumps despite the injunction.",
            "civil-infringement first: Bexa > Holm = claimant-won; awarded 1000000 damages",
        ),
        (
            "The Delhi High Court permanently restrained Holm from using Bexa's mark STARLUX and imposed costs "
            "of Rs 10 lakh on it for wilful disobedience of the interim injunction.",
            "civil-infringement first: Bexa > Holm = claimant-won; awarded 1000000 expenses",
        ),
        (
            "The jury found that Holm, ignoring two cease and desist orders, infringed Bexa's copyright and "
            "must pay a fine of $100,000.",
            "civil-infringement first: Bexa > Holm = claimant-won; awarded 100000 fine",
        ),
        (
            "A US judge held Holm Inc in contempt for violating the injunction in Bexa Inc's patent case and "
            "ordered it to pay Bexa $2 million.",
            "other first: Bexa > Holm = granted; awarded 2000000 damages",
        ),
    ],
)
def test_penalties_for_breach(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
