"""Counterclaims of a digest: whose right fell in the second item."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The Munich Local Division found that Bexa infringes Corvo's patent. Meanwhile, the "
            "Hague Local Division revoked Veld's patent on a counterclaim by Sorn.",
            [
                "civil-infringement first: Corvo > Bexa = claimant-won",
                "civil-infringement first: Veld > Sorn = unknown",
                "patent-invalidation first: Sorn > Veld = invalidated",
            ],
        ),
        (
            "The Munich Local Division found that Bexa infringes Corvo's patent. The Hague Local "
            "Division revoked a patent owned by Veld after a counterclaim by Sorn.",
            [
                "civil-infringement first: Corvo > Bexa = claimant-won",
                "civil-infringement first: Veld > Sorn = unknown",
                "patent-invalidation first: Sorn > Veld = invalidated",
            ],
        ),
    ],
)
def test_counterclaims_of_others(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
