"""Oppositions to marks before an office, its boards and the courts of the Union."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The General Court confirmed the EUIPO's decision to refuse registration of Bexa's "
            "sign KELVA following an opposition by Corvo.",
            [
                "administrative-litigation first: Bexa > EUIPO = respondent-won",
                "trademark-opposition administrative: Corvo > Bexa = granted",
            ],
        ),
        (
            "The General Court confirmed the EUIPO's refusal to register Bexa's sign KELVA on an opposition by Corvo.",
            [
                "administrative-litigation first: Bexa > EUIPO = respondent-won",
                "trademark-opposition administrative: Corvo > Bexa = granted",
            ],
        ),
        (
            "The General Court annulled the EUIPO's decision to uphold Corvo's opposition to Bexa's sign KELVA.",
            [
                "administrative-litigation first: Bexa > EUIPO = claimant-won",
                "trademark-opposition administrative: Corvo > Bexa = granted",
            ],
        ),
        (
            "The General Court annulled the EUIPO's decision to reject Corvo's opposition to Bexa's mark KELVA.",
            [
                "administrative-litigation first: Corvo > EUIPO = claimant-won",
                "trademark-opposition administrative: Corvo > Bexa = denied",
            ],
        ),
        (
            "The General Court upheld the EUIPO's decision rejecting Corvo's opposition to Bexa's mark KELVA.",
            [
                "administrative-litigation first: Corvo > EUIPO = respondent-won",
                "trademark-opposition administrative: Corvo > Bexa = denied",
            ],
        ),
        (
            "The General Court upheld the decision of the EUIPO's Board of Appeal, which had "
            "upheld Corvo's opposition to Bexa's application for KELVA.",
            [
                "administrative-litigation first: Bexa > EUIPO = respondent-won",
                "trademark-opposition administrative: Corvo > Bexa = granted",
            ],
        ),
        (
            "The General Court dismissed Bexa's action against a decision of the EUIPO's Board of "
            "Appeal upholding Corvo's opposition to the mark KELVA.",
            [
                "administrative-litigation first: Bexa > EUIPO = respondent-won",
                "trademark-opposition administrative: Corvo > Bexa = granted",
            ],
        ),
        (
            "The Munich Regional Court dismissed Corvo's suit against Bexa. Corvo appealed "
            "unsuccessfully to the Munich Higher Regional Court.",
            [
                "civil-infringement first: Corvo > Bexa = respondent-won",
                "civil-infringement second: Corvo > Bexa = affirmed; appealed Corvo",
            ],
        ),
        (
            "The EUIPO rejected Corvo's opposition to Bexa's EU trade mark application KELVA. "
            "Corvo appealed unsuccessfully to the Board of Appeal.",
            [
                "trademark-opposition administrative: Corvo > Bexa = denied",
                "trademark-opposition administrative: Corvo > Bexa = affirmed; appealed Corvo",
            ],
        ),
        (
            "The EUIPO Board of Appeal upheld Corvo's opposition to Bexa's application for KELVA. "
            "The General Court annulled the decision, and the Court of Justice dismissed Corvo's "
            "appeal.",
            [
                "trademark-opposition administrative: Corvo > Bexa = granted",
                "administrative-litigation first: Bexa > EUIPO = claimant-won",
                "administrative-litigation second: Bexa > EUIPO = affirmed; appealed Corvo",
            ],
        ),
        (
            "The EUIPO rejected Corvo's opposition to Bexa's EU trade mark application KELVA. "
            "Corvo appealed unsuccessfully to the Board of Appeal. It then brought an action "
            "before the General Court, which upheld the decision.",
            [
                "trademark-opposition administrative: Corvo > Bexa = denied",
                "trademark-opposition administrative: Corvo > Bexa = affirmed; appealed Corvo",
                "administrative-litigation first: Corvo > EUIPO = respondent-won",
            ],
        ),
    ],
)
def test_oppositions_in_court(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
