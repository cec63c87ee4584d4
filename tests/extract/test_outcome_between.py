"""What a court of appeal decided that a text only names between two others."""

import pytest

from tests.extract.told_in_brief import told_in_brief

STORIES = (
    (
        "The UK Supreme Court has ruled in favour of Alpha in its trade mark battle with Beta. The justices allowed"
        " Alpha's appeal against a Court of Appeal decision. The High Court had found for Alpha in 2020.",
        [
            "civil-infringement retrial: Alpha > Beta = reversed; appealed Alpha",
            "civil-infringement second: Alpha > Beta = reversed; appealed Beta",
            "civil-infringement first: Alpha > Beta = claimant-won; decided 2020",
        ],
    ),
    (
        "The Dutch Supreme Court confirmed a judgment of the Amsterdam Court of Appeal that Beta infringed Alpha's"
        " copyright in a lamp. The Amsterdam District Court had dismissed Alpha's claims in 2019.",
        [
            "civil-infringement retrial: Alpha > Beta = affirmed; appealed Beta",
            "civil-infringement second: Alpha > Beta = reversed; appealed Alpha",
            "civil-infringement first: Alpha > Beta = respondent-won; decided 2019",
        ],
    ),
    (
        "The Federal Court of Justice rejected Beta's appeal. The Hamburg Regional Court had ruled for Beta in Alpha's"
        " suit, and the Hanseatic Higher Regional Court heard the appeal in 2022.",
        [
            "civil-infringement retrial: Alpha > Beta = affirmed; appealed Beta",
            "civil-infringement first: Alpha > Beta = respondent-won",
            "civil-infringement second: Alpha > Beta = reversed; appealed Alpha",
        ],
    ),
)


@pytest.mark.parametrize(("told", "cases"), STORIES)
def test_only_the_loser_goes_on(told: str, cases: list[str]) -> None:
    assert told_in_brief(told) == cases
