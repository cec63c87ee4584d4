"""Who sued, where a Chinese text says who won; what a ban orders; how many suits a number of patents makes."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

COURT = "2022年8月，杭州市中级人民法院"
SIDES = "civil-infringement first: 贝山公司 > 青石公司"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("判贝山公司胜诉，禁止青石公司销售侵权手机。", f"{SIDES} = claimant-won; decided 2022-08"),
        ("判决贝山公司全面胜诉，责令青石公司停止销售侵权手机。", f"{SIDES} = claimant-won; decided 2022-08"),
        ("判青石公司胜诉，驳回贝山公司的诉讼请求。", f"{SIDES} = respondent-won; decided 2022-08"),
    ],
)
def test_who_is_declared_the_winner(words: str, told: str) -> None:
    assert told_in_brief(COURT + words) == [told]


@pytest.mark.parametrize(
    ("words", "banned"),
    [
        ("认定青石公司侵犯贝山公司的专利，并颁布禁令。", True),
        ("认定青石公司侵犯贝山公司的专利，对其销售颁发了禁令。", True),
        ("认定青石公司侵犯贝山公司的专利，驳回了颁布禁令的请求。", False),
    ],
)
def test_a_ban_is_an_order_to_cease(words: str, *, banned: bool) -> None:
    (case,) = record_of(COURT + words).proceedings
    assert ("cease-infringement" in case.remedies) is banned


@pytest.mark.parametrize(
    ("words", "suits"),
    [
        ("贝山公司以同样的两件专利，向广州知识产权法院起诉了青石公司，获赔80万元，判决已经生效。", 1),
        ("贝山公司对青石公司提起两件专利侵权诉讼，广州知识产权法院判决青石公司赔偿80万元。", 2),
    ],
)
def test_a_number_of_patents_is_none_of_suits(words: str, suits: int) -> None:
    text = f"贝山公司拥有发明专利ZL201510299950.3和ZL200780040123.8。2020年7月，{words}"
    assert len(told_in_brief(text)) == suits
