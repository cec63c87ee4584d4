"""Orders that a suit only demands decide nothing, and those that a court gives do."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUED = "Corvo sued Bexa over a trademark in Manhattan federal court. "


@pytest.mark.parametrize(
    "demand",
    [
        "It seeks an order requiring Bexa to destroy the data.",
        "The complaint requests an order compelling Bexa to hand over its source code.",
        "The lawsuit demands that Bexa stop selling the shoes, destroy its stock and pay triple damages.",
        "It asks the judge to order Bexa to stop using the name and to pay damages.",
        "Corvo seeks unspecified damages and an order to destroy the shoes.",
        "It asked for a judgment ordering Bexa to change its name.",
    ],
)
def test_a_demand_is_no_order(demand: str) -> None:
    """What the one who sues demands leaves the suit undecided."""
    assert told_in_brief(_SUED + demand) == ["civil-infringement first: Corvo > Bexa = pending"]


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("Corvo had sought $5 million. The court ordered Bexa to pay $2 million.", "claimant-partly-won"),
        ("Corvo sought an injunction, and the court ordered Bexa to stop selling the shoes.", "claimant-won"),
        ("The court ordered Bexa, which had sought a stay, to stop selling the shoes.", "claimant-won"),
        ("Corvo asked for $5 million and was given $1 million by the court.", "claimant-partly-won"),
    ],
)
def test_an_order_beside_a_demand(told: str, outcome: str) -> None:
    """What a court decides upon a demand is decided."""
    (case,) = told_in_brief(_SUED + told)
    assert f"Corvo > Bexa = {outcome}" in case


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Corvo sued Bexa in the Munich Regional Court. It says the watches infringe two patents.", "pending"),
        ("Corvo asked the ITC to ban imports of watches by Bexa. It says they infringe two patents.", "pending"),
        ("The Munich Regional Court sided with Corvo. It said Bexa's watches infringe two patents.", "claimant-won"),
    ],
)
def test_who_goes_on_to_say(text: str, outcome: str) -> None:
    """What "it" says is found by a court only where the sentence before tells what a court did."""
    (case,) = told_in_brief(text)
    assert f"= {outcome}" in case
