"""Whose goods are told to be copies of somebody else's."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("The Federal Court held that Bexa's generic version of Holm's drug would infringe the patent.", "Holm > Bexa"),
        ("The Delhi High Court found that Bexa's copy of Holm's lamp infringes its design.", "Holm > Bexa"),
        ("The Federal Court of Canada found that Bexa's tablets would infringe Holm's patent.", "Holm > Bexa"),
    ],
)
def test_whose_goods_were_copied(text: str, sides: str) -> None:
    assert [line.partition(": ")[2].partition(" =")[0] for line in told_in_brief(text)] == [sides]
