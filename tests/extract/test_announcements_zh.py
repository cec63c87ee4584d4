"""What listed companies, called by the short names of their shares, announce that they were served."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "海潮股份公告称，公司近日起诉北岭公司侵害发明专利权，深圳市中级人民法院已受理。",
            "civil-infringement first: 海潮股份 > 北岭公司 = pending",
        ),
        (
            "海潮股份（600000.SH）5月10日晚间公告，收到深圳市中级人民法院送达的《民事判决书》，判决公司赔偿北岭公司800万元。",
            "civil-infringement first: 北岭公司 > 海潮股份 = claimant-won; awarded 8000000 damages",
        ),
        (
            "海潮股份收到上海知识产权法院送达的《民事判决书》，驳回北岭公司的全部诉讼请求。",
            "civil-infringement first: 北岭公司 > 海潮股份 = respondent-won",
        ),
        (
            "海潮公司收到国家知识产权局的《无效宣告请求审查决定书》，宣告公司的第201810123456.7号发明专利权部分无效。请求人为北岭公司。",
            "patent-invalidation administrative: 北岭公司 >  = partly-invalidated",
        ),
        (
            "海潮公司收到最高人民法院出具的《民事调解书》，公司与北岭公司达成调解，北岭公司向公司支付2000万元。",
            "civil-infringement second:  >  = settled; awarded 20000000 settlement",
        ),
    ],
)
def test_papers_served_on_a_listed_company(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]


def test_a_judgment_in_brackets_is_the_courts_deed() -> None:
    served = "北岭公司起诉海潮公司侵害商标权。海潮公司收到最高人民法院出具的{}，判决驳回北岭公司上诉，维持原判。"
    told = told_in_brief(served.format("《民事判决书》"))
    assert told == told_in_brief(served.format("民事判决书"))
    assert told[0] == "civil-infringement second: 北岭公司 > 海潮公司 = affirmed; appealed 北岭公司"


@pytest.mark.parametrize("who", ["该公司", "上交所", "双方", "此次", "昨日晚间", "公司"])
def test_who_announces_without_a_name_is_nobody(who: str) -> None:
    told = told_in_brief(f"{who}公告称，北岭公司起诉海潮公司侵害专利权，深圳市中级人民法院已受理。")
    assert told == ["civil-infringement first: 北岭公司 > 海潮公司 = pending"]


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "深圳市市场监督管理局对北岭公司销售假冒“海潮”注册商标商品的行为处以罚款15万元。",
            "administrative-enforcement administrative:  > 北岭公司 = penalised; awarded 150000 fine",
        ),
        (
            "印度德里高等法院对北岭公司发出临时禁令，禁止其销售使用海潮商标的产品。",
            "preliminary-injunction first:  > 北岭公司 = granted",
        ),
    ],
)
def test_at_whom_an_order_is_aimed(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]


def test_prosecutors_who_protest_are_no_party_of_the_suit() -> None:
    (case,) = told_in_brief(
        "最高人民检察院就海潮公司与北岭公司著作权纠纷案向最高人民法院提出抗诉，最高人民法院裁定再审。"
    )
    assert "appealed" not in case


@pytest.mark.parametrize("told", ["较一审判决的500万元大幅提高", "是一审判赔额500万元的六倍"])
def test_a_sum_that_the_court_below_gave_is_not_awarded_again(told: str) -> None:
    (case,) = told_in_brief(f"最高人民法院判决北岭公司赔偿海潮公司3000万元，{told}。")
    assert [part for part in case.split("; ") if part.startswith("awarded")] == ["awarded 30000000 damages"]
