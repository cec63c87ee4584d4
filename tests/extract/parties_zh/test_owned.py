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
        (
            "2022年，瑞帆公司在慕尼黑第一地区法院起诉北岭通信德国子公司侵犯其专利，法院判决北岭通信德国子公司停止销售。",
            (["瑞帆公司"], ["北岭通信德国子公司"]),
        ),
        (
            "瑞帆公司在杜塞尔多夫地区法院起诉北岭公司及其德国经销商Holm Handel侵犯其专利。",
            (["瑞帆公司"], ["北岭公司", "Holm Handel"]),
        ),
    ],
)  # fmt: skip
def test_sides(text: str, sides: tuple[list[str], list[str]]) -> None:
    record = record_of(text)
    names = {p.id: p.name.zh[0] for p in record.parties}
    (case,) = record.proceedings
    assert ([names[p] for p in case.claimants], [names[p] for p in case.respondents]) == sides
