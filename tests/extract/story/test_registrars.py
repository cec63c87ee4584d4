"""Appeals from registrars of marks and patents, and benches that sit above the first judges of a court."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The Intellectual Property Office of Singapore allowed Corvo's opposition to Bexa's "
            "application to register KELVA. Bexa appealed to the High Court, which dismissed the "
            "appeal with costs.",
            [
                "trademark-opposition administrative: Corvo > Bexa = granted",
                "trademark-opposition second: Corvo > Bexa = affirmed; appealed Bexa",
            ],
        ),
        (
            "The Hong Kong Trade Marks Registry refused Corvo's opposition to the registration of "
            "BEXA by Bexa Holdings. The Court of First Instance allowed Corvo's appeal.",
            [
                "trademark-opposition administrative: Corvo > Bexa = denied",
                "trademark-opposition second: Corvo > Bexa = reversed; appealed Corvo",
            ],
        ),
        (
            "The Singapore High Court dismissed Bexa's appeal against a decision of the Registrar "
            "of Trade Marks invalidating its mark KELVA at the request of Corvo.",
            [
                "trademark-invalidation second: Corvo > Bexa = affirmed; appealed Bexa",
                "trademark-invalidation administrative: Corvo > Bexa = invalidated",
            ],
        ),
        (
            "The Registrar of Trade Marks had upheld Corvo's opposition to Bexa's application for "
            "'KESARAAN GOLD' in December 2022; Bexa's appeal under Section 91 is pending before "
            "the Calcutta High Court.",
            [
                "trademark-opposition administrative: Corvo > Bexa = granted; decided 2022-12",
                "trademark-opposition second: Corvo > Bexa = pending; appealed Bexa",
            ],
        ),
        (
            "The Controller of Patents rejected Corvo's patent application. The Calcutta High "
            "Court set aside the order and sent the application back for fresh consideration.",
            [
                "other administrative: Corvo >  = denied",
                "administrative-litigation first: Corvo > Controller = claimant-won",
            ],
        ),
        (
            "The Madras High Court dismissed an appeal by Corvo against the Controller of Patents' "
            "refusal of its patent application.",
            [
                "administrative-litigation first: Corvo > Controller = respondent-won",
                "other administrative: Corvo >  = denied",
            ],
        ),
        (
            "The Madras High Court allowed Corvo's appeal against an order of the Controller of "
            "Patents refusing its application for a drug patent.",
            [
                "administrative-litigation first: Corvo > Controller = claimant-won; appealed Corvo",
                "other administrative: Corvo >  = denied",
            ],
        ),
        (
            "The Delhi High Court overturned the Assistant Controller of Patents' decision to "
            "reject Corvo's application.",
            [
                "administrative-litigation first: Corvo > Assistant = claimant-won",
                "other administrative: Corvo >  = denied",
            ],
        ),
        (
            "The Delhi High Court allowed Corvo's rectification petition and ordered the Registrar "
            "of Trade Marks to remove Bexa's mark KELVA from the register.",
            [
                "trademark-invalidation first: Corvo > Bexa = invalidated",
            ],
        ),
        (
            "Taiwan's IPC Court found that Bexa infringed Corvo's patent and awarded NT$30 "
            "million. A second-instance panel of the court cut the award to NT$10 million.",
            [
                "civil-infringement first: Corvo > Bexa = claimant-won; awarded 30000000 damages",
                "civil-infringement second: Corvo > Bexa = modified; awarded 10000000 damages",
            ],
        ),
        (
            "The Delhi High Court held that Bexa infringed Corvo's standard-essential patents and "
            "awarded Rs 217 crore in damages. A Division Bench stayed the judgment on appeal.",
            [
                "civil-infringement first: Corvo > Bexa = claimant-won; awarded 2170000000 damages",
                "civil-infringement second: Corvo > Bexa = pending",
            ],
        ),
    ],
)
def test_registrars(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
