"""Chinese reports that open with the last decision of a chain and then tell the story from its beginning."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            "最高人民法院近日作出再审判决，撤销湖南省高级人民法院二审判决和长沙市中级人民法院一审判决。"
            "2019年3月，岭东灯具有限公司起诉河西灯饰有限公司侵犯其外观设计专利权，索赔80万元。"
            "长沙中院一审判令河西灯饰有限公司赔偿15万元。河西灯饰有限公司上诉，湖南高院2020年6月驳回上诉。",
            [
                "civil-infringement retrial: 岭东灯具有限公司 > 河西灯饰有限公司 = reversed",
                "civil-infringement second: 岭东灯具有限公司 > 河西灯饰有限公司 = affirmed; "
                "appealed 河西灯饰有限公司; decided 2020-06",
                "civil-infringement first: 岭东灯具有限公司 > 河西灯饰有限公司 = claimant-partly-won; claimed 800000; "
                "awarded 150000 damages; filed 2019-03",
            ],
            id="the courts below are named in the lead",
        ),
        pytest.param(
            "一起技术秘密案日前在最高人民法院审结。二审判决把赔偿额由90万元提高至900万元。"
            "岭东灯具有限公司2021年5月向长沙市中级人民法院起诉河西灯饰有限公司，长沙市中级人民法院判令河西灯饰有限公司赔偿90万元。"
            "岭东灯具有限公司不服，提起上诉。",
            [
                "civil-infringement second: 岭东灯具有限公司 > 河西灯饰有限公司 = modified; awarded 9000000 damages; "
                "appealed 岭东灯具有限公司",
                "civil-infringement first: 岭东灯具有限公司 > 河西灯饰有限公司 = claimant-partly-won; "
                "awarded 900000 damages; filed 2021-05",
            ],
            id="the instance is told behind the court",
        ),
        pytest.param(
            "北京市高级人民法院二审撤销一审判决，维持国家知识产权局作出的无效宣告裁定。"
            "2021年，岭东灯具有限公司对河西灯饰有限公司的“海月”商标提出无效宣告请求，国家知识产权局2022年5月裁定该商标予以无效宣告。"
            "河西灯饰有限公司不服，诉至北京知识产权法院。"
            "北京知识产权法院判决撤销被诉裁定。国家知识产权局提起上诉。",
            [
                "administrative-litigation second: 河西灯饰有限公司 > 国家知识产权局 = reversed; "
                "appealed 国家知识产权局",
                "trademark-invalidation administrative: 岭东灯具有限公司 > 河西灯饰有限公司 = invalidated; "
                "filed 2021; decided 2022-05",
                "administrative-litigation first: 河西灯饰有限公司 > 国家知识产权局 = claimant-won",
            ],
            id="a suit against an office",
        ),
    ],
)
def test_last_decision_first(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


_BELOW = "Alder lost before the High Court in September 2020. It lost again in the Court of Appeal in September 2021."
_CHAIN = [
    "civil-infringement first: Alder > Birch = respondent-won; decided 2020-09",
    "civil-infringement retrial: Alder > Birch = affirmed; appealed Alder",
    "civil-infringement second: Alder > Birch = affirmed; appealed Alder; decided 2021-09",
]


@pytest.mark.parametrize("told", ["The appeal was dismissed.", "It unanimously dismissed the appeal."])
def test_the_highest_court_of_a_lead_decides_the_appeal_told_next(told: str) -> None:
    lead = "The Supreme Court has handed down its judgment in Alder v Birch. "
    assert sorted(told_in_brief(f"{lead}{told} {_BELOW}")) == _CHAIN


@pytest.mark.parametrize("winner", ["ruled for Birch", "ruled against Alder"])
def test_a_court_of_appeals_reviews_the_judgment_told_before(winner: str) -> None:
    suit = "Alder sued Birch over a patent in 2019. A judge ruled for Alder in 2021. "
    assert told_in_brief(f"{suit}The Federal Circuit {winner} in August 2022.") == [
        "civil-infringement first: Alder > Birch = claimant-won; filed 2019; decided 2021",
        "civil-infringement second: Alder > Birch = reversed; appealed Birch; decided 2022-08",
    ]
