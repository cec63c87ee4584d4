"""Who gives a suit up and bears its costs has withdrawn it; what was refused, or ended in nothing, is no win."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

_SUED = "Alpha GmbH sued Beta KG in the Ulm Regional Court in March 2022 over its patent EP 1 234 567. "


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("In May 2023 Alpha discontinued, and must bear Beta's costs of EUR 40,000.", "withdrawn"),
        ("On 3 May 2023 the court declined to order Beta to stop the sale.", "respondent-won"),
        ("On 3 May 2023 the judge would not bar Beta from selling the pump.", "respondent-won"),
        ("On 3 May 2023 the court saw no reason to enjoin Beta.", "respondent-won"),
        ("On 3 May 2023 the court ordered Beta to stop the sale.", "claimant-won"),
        ("On 3 May 2023 a mistrial was declared.", "pending"),
        ("On 3 May 2023 the jury deadlocked, and the judge ordered a new trial.", "pending"),
        ("On 3 May 2023 the court entered judgment for the defendant.", "respondent-won"),
        ("On 3 May 2023 the court gave judgment for the claimant.", "claimant-won"),
        ("On 3 May 2023 the court granted Beta's motion to dismiss.", "respondent-won"),
        ("On 3 May 2023 the court denied Beta's motion to dismiss.", "pending"),
        ("On 3 May 2023 the court was not convinced that Beta infringes.", "respondent-won"),
        ("The court awarded EUR 2 million on 3 May 2023, a fifth of what Alpha had sought.", "claimant-partly-won"),
        ("On 3 May 2023 the court enjoined Beta but refused the recall.", "claimant-partly-won"),
        ("On 3 May 2023 the court found two of the three patents infringed.", "claimant-partly-won"),
        ("In May 2023 Alpha and Beta shook hands on a licence.", "settled"),
        ("On 3 May 2023 Alpha let the case go.", "withdrawn"),
        ("Alpha lost on 3 May 2023.", "respondent-won"),
        ("Beta lost on 3 May 2023.", "claimant-won"),
    ],
)
def test_what_a_suit_came_to(told: str, outcome: str) -> None:
    (line,) = told_in_brief(_SUED + told)
    assert line.partition(" = ")[2].partition(";")[0] == outcome


def test_an_order_for_costs_beside_a_dismissal_tells_no_win() -> None:
    told = (
        "The Federal Court found that Beta's pump did not infringe Alpha's patent and dismissed the claim. "
        "Alpha has been ordered to pay part of the costs."
    )
    assert [line.rpartition("= ")[2] for line in told_in_brief(told)] == ["respondent-won"]


def test_costs_alone_are_no_damages() -> None:
    told = "The Delhi High Court restrained Beta from using Alpha's mark and imposed costs of Rs 500,000 on 3 May 2024."
    (case,) = record_of(told).proceedings
    assert case.remedies == ("cease-infringement",)
