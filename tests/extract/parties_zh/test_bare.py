"""Names without an ending in Chinese texts."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "海潮股份（688777.SH）日前披露，公司向杭州市中级人民法院起诉甲木灯具有限公司侵犯其发明专利。",
            {"海潮股份", "甲木灯具有限公司"},
        ),
        ("公司转让股份（688777）后，向杭州市中级人民法院起诉甲木灯具有限公司侵犯其发明专利。", {"甲木灯具有限公司"}),
    ],
)
def test_listed_names(text: str, names: set[str]) -> None:
    assert {party.name.zh[0] for party in record_of(text).parties} == names
