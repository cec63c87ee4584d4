"""Persons of whom a Chinese text gives the surname alone."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("作家陈某起诉科沃公司未经许可出版其小说，北京互联网法院判决科沃公司赔偿45万元。", "陈某"),
        ("摄影师王某诉科沃公司侵害著作权一案，杭州互联网法院判决科沃公司赔偿1万元。", "王某"),
        ("歌手李某诉科沃公司侵害姓名权，北京互联网法院判令科沃公司道歉。", "李某"),
        ("法院认定其假冒注册商标，对顾某判处拘役五个月。", "顾某"),
        ("国家某部委就科沃公司侵害商标权一案回应称，杭州互联网法院判决科沃公司赔偿1万元。", ""),
    ],
)
def test_persons_behind_what_they_are(text: str, name: str) -> None:
    record = record_of(text)
    people = [party.name.zh[0] for party in record.parties if party.type == "person"]
    assert people == ([name] if name else [])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("笔名“海山”的于骁、孟染和段青禾分别向杭州互联网法院起诉科沃公司侵害著作权。", ["于骁", "孟染", "段青禾"]),
        ("插画师阎知秋2023年起诉科沃公司侵害著作权，杭州互联网法院判决科沃公司赔偿1万元。", ["阎知秋"]),
        ("杭州互联网法院认为，被告明知科沃公司享有著作权而侵权，判令其赔偿科沃公司1万元。", []),
        (
            "法院以假冒注册商标罪判处于骁有期徒刑四年；同案的孟染、段青禾分别获刑二年和一年。",
            ["于骁", "孟染", "段青禾"],
        ),
        ("法院以假冒注册商标罪判处于骁有期徒刑四年；其妻孟染获刑二年六个月。", ["于骁", "孟染"]),
        ("法院以假冒注册商标罪判处于骁有期徒刑四年；孟染、段青禾分别获刑二年和一年。", ["于骁", "孟染", "段青禾"]),
        (
            "法院以假冒注册商标罪判处于骁有期徒刑四年，对另一名被告人段某，法院认为证据不足，宣告无罪。",
            ["于骁", "段某"],
        ),
        ("于骁站在绍兴市柯桥区人民法院的被告席上。该院以假冒注册商标罪判处于骁有期徒刑四年。", ["于骁"]),
        ("网友丰某起诉科沃公司侵害著作权，杭州互联网法院驳回其请求。", ["丰某"]),
        ("海潮公司通过科沃公司的员工和供应商取得技术秘密，上海知识产权法院判令海潮公司赔偿1万元。", []),
    ],
)
def test_persons_named_together(text: str, names: list[str]) -> None:
    people = [party.name.zh[0] for party in record_of(text).parties if party.type == "person"]
    assert people == names


def test_a_surname_with_what_the_person_is() -> None:
    text = "台中地檢署依違反營業秘密法將前工程師蕭姓男子提起公訴。智慧財產及商業法院判處蕭姓男子有期徒刑1年。"
    assert [p.name.zh for p in record_of(text).parties if p.type == "person"] == [("蕭姓男子",)]


def test_a_surname_that_stands_for_a_person_named_in_full() -> None:
    text = (
        "檢方指控前經理黃建勛跳槽時帶走科沃公司的參數。智慧財產及商業法院認定黃男與其新東家海星股份有限公司侵害科沃公司的"
        "營業秘密，應連帶賠償科沃公司新台幣20萬元。"
    )
    people = [p.name.zh for p in record_of(text).parties if p.type == "person"]
    assert people == [("黃建勛", "黃男")]


def test_a_firm_called_by_its_trade_that_is_sued_once() -> None:
    text = "科沃公司2022年控告海昕精密侵害其發明專利，一審敗訴。科沃公司上訴，智慧財產及商業法院駁回上訴。"
    first = record_of(text).proceedings[0]
    assert len(first.respondents) == 1
