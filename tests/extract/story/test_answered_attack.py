"""Suits for a patent to fall whose owner claims in return for infringement, and what became of each."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_ANSWER = "Beta counterclaimed for infringement."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Judgment was given in Alpha Ltd v Beta AB in the Patents Court. Alpha sought revocation of EP (UK) 2 "
            "345 678. "
            f"{_ANSWER} The judge held that the patent was obvious. The patent was accordingly revoked.",
            [
                "patent-invalidation first: Alpha > Beta = invalidated",
                "civil-infringement first: Beta > Alpha = respondent-won",
            ],
            id="revoked",
        ),
        pytest.param(
            "The Patents Court gave judgment in Alpha Ltd v Beta AB on 3 May 2024. Alpha had brought an action for "
            "revocation "
            f"of EP 2 345 678 owned by Beta. {_ANSWER} The judge held the patent invalid and dismissed the "
            f"counterclaim.",
            [
                "patent-invalidation first: Alpha > Beta = invalidated; decided 2024-05-03",
                "civil-infringement first: Beta > Alpha = respondent-won",
            ],
            id="asked in words that passed for a suit of its own",
        ),
        pytest.param(
            "Alpha sought a declaration from the Patents Court that Beta's patent EP 2 345 678 was invalid. "
            f"{_ANSWER} Mr Justice Mellor upheld the patent and found it infringed.",
            [
                "patent-invalidation first: Alpha > Beta = maintained",
                "civil-infringement first: Beta > Alpha = claimant-won",
            ],
            id="upheld and infringed",
        ),
        pytest.param(
            "The claimant, Alpha Ltd, seeks revocation of Beta's patent EP 2 345 678 in the High Court. Beta has "
            "counterclaimed for infringement of the patent. The trial will begin in June.",
            ["patent-invalidation first: Alpha > Beta = unknown", "civil-infringement first: Beta > Alpha = unknown"],
            id="open",
        ),
        pytest.param(
            "Beta has lost a case at the High Court in London against Alpha over pumps. Alpha had asked the court to "
            "declare "
            "Beta's patent invalid. The judge held it invalid. Beta counterclaimed for infringement. The "
            "counterclaim failed.",
            [
                "civil-infringement first: Beta > Alpha = respondent-won",
                "patent-invalidation first: Alpha > Beta = invalidated",
            ],
            id="the claim in return told first as a case",
        ),
        pytest.param(
            "Alpha sued Beta at the High Court in London for infringement of its patent. Beta counterclaimed for "
            "revocation. "
            "The judge revoked the patent.",
            [
                "civil-infringement first: Alpha > Beta = unknown",
                "patent-invalidation first: Beta > Alpha = invalidated",
            ],
            id="not where the claim in return is the attack",
        ),
    ],
)
def test_attack_and_claim_in_return(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Corvo Inc sued Bexa Ltd for infringement of its patent in the High Court in London and "
                "asked for a declaration that Bexa's own patent is invalid. Bexa Ltd counterclaimed for "
                "infringement of that patent. The court found Corvo's patent infringed."
            ),
            [
                "civil-infringement first: Corvo > Bexa = claimant-won",
                "civil-infringement first: Bexa > Corvo = unknown",
            ],
        ),
        (
            (
                "Corvo Inc lost a case against Bexa Ltd in the High Court in London. Bexa Ltd had asked "
                "the UKIPO to declare the mark of Corvo invalid. Corvo Inc counterclaimed for "
                "infringement."
            ),
            [
                "civil-infringement first: Corvo > Bexa = respondent-won",
                "civil-infringement first: Bexa > Corvo = unknown",
                "trademark-invalidation administrative: Bexa > Corvo = unknown",
            ],
        ),
    ],
)
def test_what_is_none_of_these(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
