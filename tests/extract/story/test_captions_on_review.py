"""Captions of Chinese reviews without role nouns, and what they leave for the judgment to tell."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            "澜沐公司因与国家知识产权局商标申请驳回复审行政纠纷一案，不服北京知识产权法院作出的一审判决，向北京市高级人民法院提起上诉。"
            "北京高院判决驳回上诉，维持原判。",
            [
                "administrative-litigation first: 澜沐公司 > 国家知识产权局 = respondent-won",
                "administrative-litigation second: 澜沐公司 > 国家知识产权局 = affirmed; appealed 澜沐公司",
            ],
            id="against an office",
        ),
        pytest.param(
            "再审申请人白岭公司因与被申请人澜沐公司侵害发明专利权纠纷一案，不服浙江省高级人民法院二审判决，向最高人民法院申请再审。",
            [
                "civil-infringement second: 白岭公司 > 澜沐公司 = unknown",
                "civil-infringement retrial: 白岭公司 > 澜沐公司 = pending; appealed 白岭公司",
            ],
            id="a judgment on appeal by its words",
        ),
        pytest.param(
            "上诉人澜沐公司因与被上诉人白岭公司侵害商标权纠纷一案，不服广州知识产权法院作出的一审民事判决，向广东省高级人民法院提起上诉。"
            "广东高院判决撤销一审判决，驳回白岭公司的诉讼请求。",
            [
                "civil-infringement first: 白岭公司 > 澜沐公司 = unknown",
                "civil-infringement second: 白岭公司 > 澜沐公司 = reversed; appealed 澜沐公司",
            ],
            id="whose claim is refused had sued",
        ),
        pytest.param(
            "海图科技公告，公司收到最高人民法院民事判决书，就公司与方岭光电发明专利侵权纠纷一案判决如下：驳回上诉，维持原判。"
            "此前，深圳中院一审判决驳回方岭光电的全部诉讼请求。",
            [
                "civil-infringement second: 方岭光电 > 海图科技 = affirmed; appealed 方岭光电",
                "civil-infringement first: 方岭光电 > 海图科技 = respondent-won",
            ],
            id="the court below told behind, by one side",
        ),
        pytest.param(
            "某网络公司与上海幻岭公司合同纠纷中，上海知识产权法院终审判决某网络公司支付违约金300万元。",
            ["contract second: 上海幻岭公司 > 某网络公司 = unknown; awarded 3000000 damages"],
            id="one side only described",
        ),
        pytest.param(
            "韩国大法院终审判定，韩国米岭公司侵害中国蓝桥网络公司的游戏著作权，应赔偿5亿韩元。此前首尔高等法院二审判决蓝桥网络败诉。",
            [
                "civil-infringement retrial: 中国蓝桥网络公司 > 米岭公司 = reversed; awarded 500000000 damages",
                "civil-infringement second: 中国蓝桥网络公司 > 米岭公司 = unknown",
            ],
            id="the last word of a highest court abroad",
        ),
    ],
)
def test_on_review(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


def test_what_the_court_above_made_of_it_in_the_sentence_of_the_caption() -> None:
    text = (
        "专利权人海沐公司因与云岭公司专利侵权纠纷一案，不服杭州中院判决，向最高人民法院上诉，最高人民法院撤销一审判决。"
    )
    assert "= reversed" in told_in_brief(text)[-1]
