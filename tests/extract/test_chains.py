"""Which case a judgment reviews that is told before all others."""

from tests.extract.told_in_brief import record_of, told_in_brief

TEXT = (
    "1月14日，最高人民法院公开宣判，乙山种业有限公司须向甲海种业有限公司赔偿1500万元。2022年，甲海种业有限公司将乙山种业"
    "有限公司告上兰州市中级人民法院，索赔3000万元。2023年8月一审判决赔偿600万元。甲海种业有限公司提起上诉。乙山种业"
    "有限公司曾请求农业农村部植物新品种复审委员会宣告品种权无效，2024年5月，复审委维持品种权有效。乙山种业有限公司不服，"
    "诉至北京知识产权法院，后撤回了起诉。"
)


def test_damages_are_awarded_over_no_office() -> None:
    first, second, *_ = record_of(TEXT).proceedings
    assert first.forum.zh == ("最高人民法院",)
    assert first.type == "civil-infringement"
    assert first.after == second.id


def test_the_highest_court_of_a_lead_reviews_the_appeal_told_behind_it() -> None:
    told = told_in_brief(
        "The Federal Court of Justice on Thursday sent the copyright case between Alder and Birch back to a court in "
        "Hamburg. The Hamburg Regional Court ruled for Alder in 2004, and the Hamburg Higher Regional Court dismissed "
        "Birch's appeal in 2006."
    )
    assert [line.split(" ")[1] for line in told] == ["retrial:", "first:", "second:"]
