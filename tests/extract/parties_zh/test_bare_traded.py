"""Bare names that end with a trade, between words of suits and judgments."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "杭州市中级人民法院判决北岭通信赔偿海潮食品经济损失300万元。",
            "civil-infringement first: 海潮食品 > 北岭通信 = claimant-won; awarded 3000000 damages",
        ),
        (
            "北岭集团因侵害海潮通讯的发明专利权，被杭州市中级人民法院判令赔偿300万元。",
            "civil-infringement first: 海潮通讯 > 北岭集团 = claimant-won; awarded 3000000 damages",
        ),
        (
            "海潮食品近日向深圳市中级人民法院起诉北岭通信，称其侵犯商业秘密。",
            "civil-infringement first: 海潮食品 > 北岭通信 = pending",
        ),
        (
            "国家知识产权局应北岭汽车的请求，宣告海潮技术的一项发明专利权全部无效。",
            "patent-invalidation administrative: 北岭汽车 > 海潮技术 = invalidated",
        ),
        (
            "国家知识产权局驳回了北岭通信的无效宣告请求，维持海潮科技的专利权有效。",
            "patent-invalidation administrative: 北岭通信 > 海潮科技 = maintained",
        ),
        (
            "美国国际贸易委员会应海潮科技的申请，对北岭通信的打印机启动337调查。",
            "section-337 administrative: 海潮科技 > 北岭通信 = pending",
        ),
        (
            "联邦巡回上诉法院推翻了要求北岭通信向海潮科技赔偿1.2亿美元的判决。",
            "civil-infringement second: 海潮科技 > 北岭通信 = reversed; claimed 120000000",
        ),
        (
            "北岭汽车在与海潮电子的专利纠纷中败诉，被东京地方法院判令赔偿2亿日元。",
            "civil-infringement first: 海潮电子 > 北岭汽车 = claimant-won; awarded 200000000 damages",
        ),
    ],
)
def test_sides(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]


@pytest.mark.parametrize(
    "text",
    [
        "法院认为无线通信侵犯了原告的专利权，判决被告赔偿50万元。",
        "法院判决网购食品不得销售，被告赔偿原告20万元。",
        "法院认定写作机器人侵犯原告的著作权，涉案饼干食品构成侵权，判决被告赔偿50万元。",
        "某法院责令中央集团停止侵权，国家知识产权局宣告一项关于数字音乐的专利权无效。",
    ],
)
def test_no_names(text: str) -> None:
    assert [p.name.zh for p in record_of(text).parties if not p.unnamed and p.type != "government"] == []
