"""Which refusals are of the claim of the one who sued."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The Mannheim Local Division of the Unified Patent Court dismissed Corvo's "
            "infringement action against Bexa and revoked the patent on Bexa's counterclaim.",
            [
                "civil-infringement first: Corvo > Bexa = respondent-won",
                "patent-invalidation first: Bexa > Corvo = invalidated",
            ],
        ),
        (
            "The Mannheim Local Division dismissed Corvo's action against Bexa. It also dismissed Bexa's counterclaim.",
            [
                "civil-infringement first: Corvo > Bexa = respondent-won",
                "civil-infringement first: Bexa > Corvo = respondent-won",
            ],
        ),
    ],
)
def test_weighing(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
