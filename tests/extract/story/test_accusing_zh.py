"""Who accuses whom in the words on which a Chinese court decides."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "得克萨斯州东区联邦地区法院判决甲公司对乙公司的侵权指控不成立。",
            "civil-infringement first: 甲公司 > 乙公司 = respondent-won",
        ),
        (
            "北京知识产权法院认为，瑞帆公司关于海潮公司侵犯其著作权的主张不能成立，判决驳回其诉讼请求。",
            "civil-infringement first: 瑞帆公司 > 海潮公司 = respondent-won",
        ),
        (
            "上海知识产权法院一审认定甲公司对乙公司的侵权指控缺乏依据，驳回其全部诉讼请求。",
            "civil-infringement first: 甲公司 > 乙公司 = respondent-won",
        ),
        (
            "杭州市中级人民法院判决，瑞帆公司对海潮公司侵犯专利权的指控成立。",
            "civil-infringement first: 瑞帆公司 > 海潮公司 = claimant-won",
        ),
        (
            "最高人民法院判决瑞帆公司指控海潮公司侵犯其专利权的主张不成立，撤销一审判决。",
            "civil-infringement second: 瑞帆公司 > 海潮公司 = reversed",
        ),
    ],
)
def test_sides_of_an_accusation(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "上海知识产权法院就海潮公司与北岭公司发明专利侵权案作出判决，判令后者赔偿200万元。",
            "civil-infringement first: 海潮公司 > 北岭公司 = claimant-won; awarded 2000000 damages",
        ),
        (
            "在海潮公司与瑞帆公司的商标侵权案中，北京知识产权法院判决海潮公司赔偿瑞帆公司50万元。",
            "civil-infringement first: 瑞帆公司 > 海潮公司 = claimant-won; awarded 500000 damages",
        ),
        (
            "在海潮公司与瑞帆公司的商标侵权案中，北京知识产权法院判决海潮公司胜诉。",
            "civil-infringement first: 海潮公司 > 瑞帆公司 = claimant-won",
        ),
        (
            "在海潮公司与瑞帆公司的商标侵权案中，北京知识产权法院判决驳回瑞帆公司的诉讼请求。",
            "civil-infringement first: 瑞帆公司 > 海潮公司 = respondent-won",
        ),
    ],
)
def test_sides_of_a_case_named_by_two(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]
