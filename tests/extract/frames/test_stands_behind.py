"""Who stands behind one of the sides, and takes no part in the case."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize("owner", ["a label owned by Gamma Zanni", "the Berlin fashion house backed by Gamma Capital"])
def test_the_owner_is_no_side(owner: str) -> None:
    text = f"Alder lost a case at the High Court in London against Beta Mode, {owner}, over the use of dots."
    assert told_in_brief(text) == ["civil-infringement first: Alder > Beta = respondent-won"]
