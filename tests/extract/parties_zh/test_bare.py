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


def test_a_group_named_before_its_full_name() -> None:
    text = "上海知识产权法院就科沃公司诉海潮集团外观设计专利侵权案作出判决。海潮实业集团有限公司生产的客车抄袭其设计。"
    assert [p.name.zh for p in record_of(text).parties] == [("科沃公司",), ("海潮集团", "海潮实业集团有限公司")]
