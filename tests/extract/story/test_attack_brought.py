"""What a court decides that was just asked to strike out a right is that attack."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize("told", ["dismissed it", "rejected the action", "has thrown out the action"])
def test_the_attack_that_was_brought_there(told: str) -> None:
    text = "Novexa brought a revocation action before the Munich Central Division against Helion's patent. "
    assert told_in_brief(f"{text}The Munich Central Division {told}.") == [
        "patent-invalidation first: Novexa > Helion = maintained"
    ]
