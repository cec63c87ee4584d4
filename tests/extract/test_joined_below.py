"""Who is joined to a suit against an office's decision."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_ASKED = (
    "On 6 May 2022 Marl Co., Ltd. asked China’s patent office, the CNIPA, to declare the "
    "invention patent of Quill Corp. invalid. "
)
_SUED = (
    "{} then sued over that decision at the Beijing Intellectual Property Court, and on 9 June 2023 the court "
    "dismissed the suit. "
)


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (_ASKED + "CNIPA upheld the patent on 3 March 2023. " + _SUED.format("Marl Co., Ltd."), ["Quill Corp."]),
        (_ASKED + "CNIPA declared it invalid on 3 March 2023. " + _SUED.format("Quill Corp."), ["Marl Co., Ltd."]),
        (
            "CNIPA refused to register TERN for Quill Corp. Quill Corp. sued CNIPA before the Beijing Intellectual "
            "Property Court, which dismissed the action.",
            [],
        ),
    ],
)
def test_whoever_faced_the_one_who_sues_is_joined(text: str, joined: list[str]) -> None:
    (article,) = read_newsletter(f"A mark\n14 March 2024\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.en[0] for party in record.parties}
    action = next(case for case in record.proceedings if case.type == "administrative-litigation")
    assert [names[party] for party in action.others] == joined
    told = {e.confidence for e in record.evidence if ".others[" in e.path}
    assert all(confidence is not None and confidence >= 0.55 for confidence in told)


def test_an_appeal_has_the_same_party_beside_it() -> None:
    text = (
        "2021年3月,泥灰公司向国家知识产权局请求宣告翎管公司的“燕鸥”商标无效,国家知识产权局裁定维持该商标注册。泥灰公司不服,"
        "向北京知识产权法院提起行政诉讼,该院判决驳回其诉讼请求。泥灰公司上诉,北京市高级人民法院二审维持原判。"
    )
    (article,) = read_newsletter(f"一枚商标\n日期:2024-03-14\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.zh[0] for party in record.parties}
    assert [[names[p] for p in case.others] for case in record.proceedings] == [[], ["翎管公司"], ["翎管公司"]]
