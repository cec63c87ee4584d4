"""Nameless companies told by whose they are, and names at whose edge a bracket, a count or another script stands."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "海潮集团起诉北斗科技有限公司的美国子公司，加州北区联邦地区法院判决驳回。",
            (["海潮集团"], ["北斗科技有限公司的美国子公司"]),
        ),
        ("海潮集团起诉北斗科技有限公司，加州北区联邦地区法院判决驳回。", (["海潮集团"], ["北斗科技有限公司"])),
        (
            "海潮集团及其日本代理商株式会社カイザン起诉北斗科技有限公司，东京地方法院判决驳回。",
            (["海潮集团", "株式会社カイザン"], ["北斗科技有限公司"]),
        ),
        (
            "名古屋三和株式会社诉名创贸易有限公司，广州知识产权法院判决名创贸易有限公司赔偿5万元。",
            (["名古屋三和株式会社"], ["名创贸易有限公司"]),
        ),
        (
            "涉案发明专利（专利号ZL201810442067.5）归海潮材料有限公司（下称海潮）所有。海潮起诉北斗科技有限公司，"
            "广州知识产权法院判决北斗科技有限公司停止侵权。",
            (["海潮材料有限公司"], ["北斗科技有限公司"]),
        ),
    ],
)  # fmt: skip
def test_sides(text: str, sides: tuple[list[str], list[str]]) -> None:
    record = record_of(text)
    names = {p.id: p.name.zh[0] for p in record.parties}
    (case,) = record.proceedings
    assert ([names[p] for p in case.claimants], [names[p] for p in case.respondents]) == sides
