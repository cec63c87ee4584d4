"""Sums that a court below had awarded, told behind the court above; a finding that a court of appeal undid."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The Supreme People's Court has ordered Bexa to pay Corvo RMB 218 million for trade "
            "secret theft. The Zhejiang High Court had awarded only RMB 3.5 million at first "
            "instance.",
            [
                "civil-infringement second: Corvo > Bexa = modified; awarded 218000000 damages",
                "civil-infringement first: Corvo > Bexa = claimant-won; awarded 3500000 damages",
            ],
        ),
        (
            "China's top court ordered Bexa to pay Corvo RMB 20 million. In the first instance, "
            "the Guangzhou IP Court had awarded RMB 5 million.",
            [
                "civil-infringement second: Corvo > Bexa = modified; awarded 20000000 damages",
                "civil-infringement first: Corvo > Bexa = claimant-won; awarded 5000000 damages",
            ],
        ),
        (
            "The Hong Kong Court of Final Appeal dismissed Bexa's appeal, confirming that it "
            "passed off its tea as Corvo's. The Court of Appeal had reversed the trial judge's "
            "finding for Bexa.",
            [
                "civil-infringement retrial: Corvo > Bexa = affirmed; appealed Bexa",
                "civil-infringement second: Corvo > Bexa = reversed",
            ],
        ),
        (
            "The Supreme People's Court ordered Bexa to pay Corvo RMB 218 million for trade secret "
            "theft. In a separate case, the Zhejiang High Court had awarded Holm RMB 3.5 million.",
            [
                "civil-infringement second: Corvo > Bexa = claimant-won; awarded 218000000 damages",
                "civil-infringement first: Holm >  = claimant-won; awarded 3500000 damages",
            ],
        ),
        (
            "The IP High Court ordered Bexa to pay Corvo 20 million yen. The Tokyo District Court "
            "had ordered it to pay 30 million yen.",
            [
                "civil-infringement second: Corvo > Bexa = modified; awarded 20000000 damages",
                "civil-infringement first: Corvo > Bexa = claimant-won; awarded 30000000 damages",
            ],
        ),
    ],
)
def test_sums_below(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
