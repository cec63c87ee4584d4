"""A court of the third instance told by the two judgments that it sets aside; who stood before the office below."""

import pytest

from tests.extract.told_in_brief import record_of

EN = (
    "On 11 December 2019 the CNIPA refused to declare the mark ORLANE invalid. Ms. Corvani sued the CNIPA, and the "
    "Beijing Intellectual Property Court dismissed her action in 2021. The Beijing High People's Court dismissed her "
    "appeal on 18 May 2022. On 24 June 2024 the Supreme People's Court {} and the CNIPA's decision."
)
ZH = (
    "2019年12月11日，国家知识产权局裁定维持海潮公司的“海月”商标。绿原公司以国家知识产权局为被告提起行政诉讼，海潮公司为第三人。"
    "2021年，北京知识产权法院判决驳回其诉讼请求；2022年5月18日，北京市高级人民法院判决驳回上诉。"
    "2024年6月24日，最高人民法院撤销{}及国家知识产权局的裁定。"
)


@pytest.mark.parametrize(
    ("text", "words", "instance"),
    [
        (EN, "set aside both judgments", "retrial"),
        (EN, "quashed the rulings of both courts", "retrial"),
        (EN, "set aside the judgment below", "first"),
        (ZH, "一、二审判决", "retrial"),
        (ZH, "两审判决", "retrial"),
    ],
)
def test_both_judgments(text: str, words: str, instance: str) -> None:
    last = record_of(text.format(words)).proceedings[-1]
    assert (last.instance == "retrial") is (instance == "retrial")
    assert (last.outcome, last.after) == ("reversed", "c3") or instance != "retrial"


@pytest.mark.parametrize(
    ("decided", "asked", "faced"),
    [("维持", "绿原公司", "海潮公司"), ("宣告无效", "海潮公司", "绿原公司")],
)
def test_who_stood_before_the_office(decided: str, asked: str, faced: str) -> None:
    told = "裁定维持“海月”商标" if decided == "维持" else "裁定宣告“海月”商标无效"
    record = record_of(
        f"2019年12月11日，国家知识产权局{told}。绿原公司以国家知识产权局为被告提起行政诉讼，海潮公司作为第三人参加诉讼。"
        "2021年，北京知识产权法院判决驳回其诉讼请求。"
    )
    names = {p.id: p.name.zh[0] for p in record.parties}
    office = record.proceedings[0]
    assert [names[p] for p in office.claimants] == [asked]
    assert [names[p] for p in office.respondents] == [faced]


@pytest.mark.parametrize("judge", ["阿米特·班萨尔法官", "法官阿米特·班萨尔", "法院"])
def test_the_day_on_which_a_judge_decided(judge: str) -> None:
    text = f"2015年3月，海潮公司在德里高等法院起诉绿原公司侵犯专利权。2024年3月28日，{judge}作出判决，判令赔偿100万元。"
    (case,) = record_of(text).proceedings
    assert case.decided == "2024-03-28"
