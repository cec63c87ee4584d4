"""What a counterclaim asks for by a verb of its own is no attack before an office, and the judgment decides on both."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUED = "Holm Ltd sued Corvo Ltd in the High Court for trade mark infringement. "
_LOST = "On 3 May 2024 the court found infringement and dismissed the {}."


@pytest.mark.parametrize(
    ("asked", "noun", "kind"),
    [
        ("By cross-claim, Corvo sought cancellation of the mark.", "cross-claim", "trademark-invalidation"),
        ("By way of counterclaim Corvo asked for revocation of the mark.", "counterclaim", "trademark-invalidation"),
        ("Corvo cross-claimed for cancellation of the mark.", "cross-claim", "trademark-invalidation"),
        ("Corvo counterclaimed for a declaration of invalidity.", "counterclaim", "trademark-invalidation"),
        ("Corvo counterclaimed for its registration to be declared invalid.", "counterclaim", "trademark-invalidation"),
        ("Corvo countersued, seeking to have the mark declared invalid.", "counterclaim", "trademark-invalidation"),
        ("Corvo countersued, seeking to have the contract declared void.", "counterclaim", "civil-infringement"),
        ("Corvo counterclaimed for cancellation of the contract.", "counterclaim", "civil-infringement"),
        ("Corvo filed a counterclaim.", "counterclaim", "civil-infringement"),
    ],
)
def test_a_suit_and_its_counterclaim(asked: str, noun: str, kind: str) -> None:
    suit, counter = told_in_brief(f"{_SUED}{asked} {_LOST.format(noun)}")
    assert suit == "civil-infringement first: Holm > Corvo = claimant-won; decided 2024-05-03"
    result = "maintained" if kind == "trademark-invalidation" else "respondent-won"
    assert counter == f"{kind} first: Corvo > Holm = {result}; decided 2024-05-03"


@pytest.mark.parametrize(
    "decided",
    [
        "On 3 May 2024 the court dismissed the claim and the counterclaim.",
        "On 3 May 2024 the court dismissed the suit, accepting the defence of prior use, and also dismissed the "
        "counterclaim.",
        "Both the claim and the counterclaim were dismissed on 3 May 2024.",
        "Claim and counterclaim failed on 3 May 2024.",
    ],
)
def test_both_are_dismissed(decided: str) -> None:
    suit, counter = told_in_brief(f"{_SUED}Corvo filed a counterclaim for invalidity. {decided}")
    assert suit == "civil-infringement first: Holm > Corvo = respondent-won; decided 2024-05-03"
    assert counter == "trademark-invalidation first: Corvo > Holm = maintained; decided 2024-05-03"
