"""Who sues where a Chinese sentence tells of another's suit before, and whom a noun calls the plaintiff."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "text",
    [
        "北岭公司曾恶意起诉海潮公司，海潮公司向上海知识产权法院起诉，法院判决北岭公司赔偿海潮公司32万元。",
        "北岭公司曾多次就同一专利恶意起诉海潮公司，海潮公司以恶意提起知识产权诉讼为由向上海知识产权法院起诉，"
        "法院判决北岭公司赔偿海潮公司律师费等损失32万元。",
    ],
)
def test_who_answers_with_a_suit(text: str) -> None:
    (line,) = told_in_brief(text)
    assert "first: 海潮公司 > 北岭公司 = claimant-won" in line


@pytest.mark.parametrize("why", ["以海潮公司侵害其专利权", "以侵害其专利权"])
def test_who_is_called_the_plaintiff(why: str) -> None:
    served = "海潮公司于近日收到苏州市中级人民法院送达的传票及起诉状，"
    (line,) = told_in_brief(f"{served}原告北岭公司{why}为由，请求赔偿2000万元。")
    assert line.startswith("civil-infringement first: 北岭公司 > 海潮公司 =")
