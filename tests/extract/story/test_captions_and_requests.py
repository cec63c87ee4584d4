"""Captions of judgments on review, suits over an office's decision, requests told by what became of them."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Names, Proceeding, Record
from ipgraph.read.newsletter import read_newsletter

CAPTION = (
    "上诉人(原审被告)乙一机械有限公司因与被上诉人(原审原告)甲二阀门股份有限公司侵害实用新型专利权纠纷一案,"
    "不服浙江省杭州市中级人民法院于2022年9月1日作出的(2022)浙01民初88号民事判决,向最高人民法院提起上诉。"
    "最高人民法院于2024年5月20日作出(2023)最高法知民终77号民事判决,驳回上诉,维持原判。"
)
OFFICE_CAPTION = (
    "上诉人江川安防科技有限公司因与被上诉人国家知识产权局、原审第三人杭州海镜数字技术股份有限公司发明专利权无效行政纠纷一案,"
    "不服北京知识产权法院于2023年3月14日作出的(2021)京73行初8821号行政判决,向最高人民法院提起上诉。"
    "最高人民法院于2025年4月25日判决驳回上诉,维持原判。"
)
OVER_A_DECISION = (
    "The Beijing High People's Court upheld a first-instance judgment of the Beijing Intellectual Property Court, "
    "which had dismissed the suit of Fujian Leafy Tea Co., Ltd. against the CNIPA's decision to invalidate its "
    'trademark No. 33451207 "PURE LEAFY". The invalidation had been requested in March 2022 by Unisip Beverages B.V.'
)
OVER_A_DECISION_ZH = (
    "北京市高级人民法院二审维持了北京知识产权法院的一审判决,该判决驳回了福建叶纯茶业有限公司就国家知识产权局宣告其"
    "第33451207号“叶纯”商标无效的裁定提起的诉讼。该商标的无效宣告请求由在先商标的权利人优尼饮品有限公司于2022年3月提出。"
)
PARTLY_DISMISSED = (
    "A federal judge in Boston on Thursday dismissed part of a lawsuit brought by Halcyon Records against Tunesmith AI "
    "Inc., but allowed its core copyright infringement claims to go forward. Halcyon Records sued Tunesmith in the "
    "U.S. District Court for the District of Massachusetts in June 2024."
)
WON_AGAINST = (
    "The German collecting society GEMA won a ruling against Tunesmith Ltd. in the Munich Regional Court in May 2025. "
    "The court ordered the company to stop and to pay damages."
)
GRANTED_REQUEST = (
    "On 24 November 2025, the Chongqing Liangjiang New Area People's Court granted an application for behaviour "
    "preservation filed by Tengyue Games Co., Ltd. and ordered Fanshi Technology Co., Ltd. to stop the broadcasts."
)
GRANTED_REQUEST_ZH = (
    "2025年11月24日,重庆两江新区人民法院裁定准许腾跃互动娱乐有限公司的行为保全申请,"
    "责令范式网络科技有限公司立即停止在其平台直播涉案游戏。"
)
SEIZED = "2024年1月,广州海关查获带有“SOUNDPEAL”商标的耳机12000副。经权利人声峰电子有限公司确认,上述货物均为假冒产品。"
BESIDE = (
    "The U.S. International Trade Commission on 8 December 2025 issued an exclusion order against Zephyr Robotics Co., "
    "concluding that its cleaners infringe two patents of Dustbane Corp. A related suit in the U.S. District Court for "
    "the District of Delaware, in which Dustbane seeks damages, has been stayed."
)
BEFORE_A_COURT = (
    "In March 2023 Lumi Care Co., Ltd. brought an action before the Beijing Intellectual Property Court against Brisk "
    "Home Co., Ltd., seeking damages of RMB 10 million for infringement of its patent. Brisk requested the CNIPA to "
    "invalidate the patent; in November 2023 the CNIPA maintained it in full."
)
WITHDRAWN = (
    "常州捷迅智能装备有限公司诉海跃电源股份有限公司侵害发明专利权纠纷案,"
    "常州市中级人民法院于2025年10月20日裁定准许原告撤回起诉。"
)
BY_THE_OFFICE = (
    "In its judgment of 12 March 2025 in Case T-411/23, Frosta Confiserie SA v EUIPO, the General Court of the "
    "European Union annulled the decision of the EUIPO's Second Board of Appeal, which had declared the trade mark of "
    "Frosta Confiserie invalid at the request of Belmont Sweets Ltd."
)
PAID = (
    "A court in Wuxi, the Wuxi Intermediate People's Court, ordered Gu Ming and his company, Qimu Toys Co., Ltd., in "
    "September 2025 to pay the Danish company Brikko A/S RMB 18 million in damages for copyright infringement."
)

CASES = {
    "caption": (
        CAPTION,
        [
            "civil-infringement 浙江省杭州市中级人民法院 first -/2022-09-01 甲二阀门股份有限公司 v 乙一机械有限公司",
            "civil-infringement 最高人民法院 second -/2024-05-20 甲二阀门股份有限公司 v 乙一机械有限公司",
        ],
    ),
    "caption-office": (
        OFFICE_CAPTION,
        [
            "administrative-litigation 北京知识产权法院 first -/2023-03-14 江川安防科技有限公司 v 国家知识产权局",
            "administrative-litigation 最高人民法院 second -/2025-04-25 江川安防科技有限公司 v 国家知识产权局",
        ],
    ),
    "over-a-decision": (
        OVER_A_DECISION,
        [
            "administrative-litigation Beijing High People's Court second -/- Fujian Leafy Tea Co., Ltd. v CNIPA",
            "administrative-litigation Beijing Intellectual Property Court first -/- "
            "Fujian Leafy Tea Co., Ltd. v CNIPA",
            "trademark-invalidation CNIPA administrative 2022-03/- Unisip Beverages B.V. v Fujian Leafy Tea Co., Ltd.",
        ],
    ),
    "over-a-decision-zh": (
        OVER_A_DECISION_ZH,
        [
            "administrative-litigation 北京市高级人民法院 second -/- 福建叶纯茶业有限公司 v 国家知识产权局",
            "administrative-litigation 北京知识产权法院 first -/- 福建叶纯茶业有限公司 v 国家知识产权局",
            "trademark-invalidation 国家知识产权局 administrative 2022-03/- 优尼饮品有限公司 v 福建叶纯茶业有限公司",
        ],
    ),
    "partly-dismissed": (
        PARTLY_DISMISSED,
        [
            "civil-infringement U.S. District Court for the District of Massachusetts first 2024-06/- "
            "Halcyon Records v Tunesmith AI Inc."
        ],
    ),
    "won-against": (
        WON_AGAINST,
        ["civil-infringement Munich Regional Court first -/2025-05 GEMA v Tunesmith Ltd."],
    ),
    "granted-request": (
        GRANTED_REQUEST,
        [
            "preliminary-injunction Chongqing Liangjiang New Area People's Court first -/2025-11-24 "
            "Tengyue Games Co., Ltd. v Fanshi Technology Co., Ltd."
        ],
    ),
    "granted-request-zh": (
        GRANTED_REQUEST_ZH,
        ["preliminary-injunction 重庆两江新区人民法院 first -/2025-11-24 腾跃互动娱乐有限公司 v 范式网络科技有限公司"],
    ),
    "seized": (SEIZED, ["customs-seizure 广州海关 administrative 2024-01/- 声峰电子有限公司 v "]),
    "beside": (
        BESIDE,
        [
            "section-337 U.S. International Trade Commission administrative -/2025-12-08 "
            "Dustbane Corp. v Zephyr Robotics Co.",
            "civil-infringement U.S. District Court for the District of Delaware first -/- "
            "Dustbane Corp. v Zephyr Robotics Co.",
        ],
    ),
    "before-a-court": (
        BEFORE_A_COURT,
        [
            "civil-infringement Beijing Intellectual Property Court first 2023-03/- "
            "Lumi Care Co., Ltd. v Brisk Home Co., Ltd.",
            "patent-invalidation CNIPA administrative -/2023-11 Brisk Home Co., Ltd. v Lumi Care Co., Ltd.",
        ],
    ),
    "withdrawn": (
        WITHDRAWN,
        ["civil-infringement 常州市中级人民法院 first -/2025-10-20 常州捷迅智能装备有限公司 v 海跃电源股份有限公司"],
    ),
    "by-the-office": (
        BY_THE_OFFICE,
        [
            "administrative-litigation General Court of the European Union first -/2025-03-12 "
            "Frosta Confiserie SA v EUIPO",
            "trademark-invalidation EUIPO's Second Board of Appeal administrative -/- "
            "Belmont Sweets Ltd. v Frosta Confiserie SA",
        ],
    ),
    "paid": (
        PAID,
        [
            "civil-infringement Wuxi Intermediate People's Court first -/2025-09 "
            "Brikko A/S v Gu Ming, Qimu Toys Co., Ltd."
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_cases_told(name: str) -> None:
    text, expected = CASES[name]
    record = _read(text)
    assert sorted(_line(record, case) for case in record.proceedings) == sorted(expected)


def test_outcomes_told() -> None:
    found = {
        name: [case.outcome for case in _read(CASES[name][0]).proceedings]
        for name in ("caption-office", "over-a-decision", "partly-dismissed", "granted-request", "withdrawn", "beside")
    }
    assert found == {
        "caption-office": ["respondent-won", "affirmed"],
        "over-a-decision": ["affirmed", "respondent-won", "invalidated"],
        "partly-dismissed": ["pending"],
        "granted-request": ["granted"],
        "withdrawn": ["withdrawn"],
        "beside": ["claimant-won", "pending"],
    }


def test_numbers_of_a_caption() -> None:
    assert [case.case_number for case in _read(CAPTION).proceedings] == [
        "(2022)浙01民初88号",
        "(2023)最高法知民终77号",
    ]


def _read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def _line(record: Record, case: Proceeding) -> str:
    names = {party.id: _first(party.name) for party in record.parties}
    sides = " v ".join(", ".join(names[p] for p in side) for side in (case.claimants, case.respondents))
    return f"{case.type} {_first(case.forum)} {case.instance} {case.filed or '-'}/{case.decided or '-'} {sides}"


def _first(names: Names) -> str:
    return next(iter((*names.en, *names.zh)), "")


def test_what_is_asked_for_is_not_found() -> None:
    record = _read(
        "原告李某诉至杭州互联网法院,请求法院判令被告甲网络科技有限公司的行为侵害其信息网络传播权并构成不正当竞争。"
        "杭州互联网法院认定被诉行为侵害了原告的信息网络传播权,但不构成不正当竞争,判决被告赔偿原告3万元。"
    )
    (case,) = record.proceedings
    assert {finding.cause: finding.result for finding in case.findings}["unfair-competition"] == "not-found"
