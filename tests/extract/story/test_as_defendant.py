"""For whom a forum finds who was sued, where no suit is told."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("told", "case"),
    [
        (
            "The jury in the Western District of Texas found in favor of Holm Systems, concluding that none of the "
            "asserted claims was infringed.",
            " > Holm = respondent-won",
        ),
        (
            "The district court in Delaware granted summary judgment of non-infringement in favor of Holm Ltd against "
            "Varga Ltd.",
            "Varga > Holm = respondent-won",
        ),
        (
            "A Delaware judge ruled for Holm Ltd, finding that its pumps do not infringe Varga Inc's patents. Varga "
            "said it would appeal.",
            "Varga > Holm = respondent-won",
        ),
        (
            "A Delaware judge ruled for Varga Inc, finding that Holm Ltd's pumps infringe its patents. Holm said it "
            "would appeal.",
            "Varga > Holm = claimant-won",
        ),
    ],
)
def test_who_did_no_wrong_was_sued(told: str, case: str) -> None:
    assert told_in_brief(told) == [f"civil-infringement first: {case}"]
