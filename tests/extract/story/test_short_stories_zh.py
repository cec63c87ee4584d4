"""Short Chinese stories of two to four sentences: whose suit the court told last decides, and who stands where."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

OFFICE_BETWEEN = "云柯公司起诉海澜公司侵犯其专利权，要求赔偿1亿元。国家知识产权局宣告该专利部分无效。"
OWNERS = "晨沐公司系“晨沐”商标权人，云海公司为被许可人。绿岸公司在其商品上使用相同标识，"


@pytest.mark.parametrize("court", ["法院最终判决海澜公司赔偿6000万元。", "一审法院判令海澜公司赔偿6000万元。"])
def test_the_court_told_behind_an_office_decides_the_suit(court: str) -> None:
    told = told_in_brief(OFFICE_BETWEEN + court)
    assert any(line.startswith("civil-infringement first: 云柯公司 > 海澜公司 = claimant-partly-won") for line in told)
    assert not any("awarded" in line for line in told if line.startswith("patent-invalidation"))


@pytest.mark.parametrize(
    "suing",
    [
        "两原告遂诉至杭州市余杭区人民法院。",
        "两公司遂共同诉至杭州市余杭区人民法院。",
        "两公司遂将其诉至杭州市余杭区人民法院。",
    ],
)
def test_claimants_that_are_only_counted(suing: str) -> None:
    (line,) = told_in_brief(f"{OWNERS}{suing}法院判令绿岸公司停止侵权，赔偿50万元。")
    assert line.startswith("civil-infringement first: 晨沐公司, 云海公司 > 绿岸公司")


def test_claimants_counted_in_the_order_alone() -> None:
    (line,) = told_in_brief(
        "晨沐公司系“晨沐”商标权人，云海公司为被许可人。绿岸公司销售被诉侵权商品。法院判令绿岸公司赔偿两原告50万元。"
    )
    assert "晨沐公司, 云海公司 > 绿岸公司" in line


@pytest.mark.parametrize(
    "joined", ["并将云海公司列为第三人。", "云海公司并列为第三人。", "法院依法追加云海公司为第三人。"]
)
def test_third_persons(joined: str) -> None:
    record = record_of(f"甲骨公司向深圳市中级人民法院起诉乙木公司侵犯专利权，{joined}")
    name = {party.id: party.name.zh[0] for party in record.parties}
    (case,) = record.proceedings
    assert [name[i] for i in case.respondents] == ["乙木公司"]
    assert [name[i] for i in case.others] == ["云海公司"]


def test_a_defendant_that_is_added() -> None:
    (line,) = told_in_brief("甲骨公司向深圳市中级人民法院起诉乙木公司侵犯专利权，并追加云海公司为共同被告。")
    assert "甲骨公司 > 乙木公司, 云海公司 =" in line


def test_the_third_person_of_a_suit_had_asked_the_office() -> None:
    record = record_of(
        "国家知识产权局宣告晨沐公司的专利权全部无效。晨沐公司不服，向北京知识产权法院起诉，一审判决驳回其诉讼请求，"
        "请求人天宇公司作为第三人参加诉讼。"
    )
    name = {party.id: party.name.zh[0] for party in record.parties}
    office, suit = sorted(record.proceedings, key=lambda case: case.type != "patent-invalidation")
    assert ([name[i] for i in office.claimants], office.others) == (["天宇公司"], ())
    assert [name[i] for i in suit.others] == ["天宇公司"]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("法院判令海纳公司赔偿Corvo300万元。", ["300"]),
        ("美国得州东区法院陪审团裁定海纳公司应支付Corvo Labs3.03亿美元。", ["30300"]),
        ("法院判令海纳公司赔偿Corvo 300万元。", ["300"]),
    ],
)
def test_a_sum_right_behind_a_name_in_latin_letters(text: str, forms: list[str]) -> None:
    (line,) = told_in_brief(text)
    assert f"awarded {forms[0]}0000" in line
    assert ": Corvo" in line


@pytest.mark.parametrize("name", ["Tanada制药", "Bexa化学", "恒成电池"])
def test_names_that_end_with_a_trade(name: str) -> None:
    (line,) = told_in_brief(f"东京地方法院认定海纳公司盗用{name}的商业秘密，判令其赔偿200万日元。")
    assert f": {name} > 海纳公司 =" in line


@pytest.mark.parametrize("goods", ["LED照明", "动力电池", "特定电池"])
def test_goods_are_no_names(goods: str) -> None:
    assert not any(party.name.zh[0] == goods for party in record_of(f"法院认定，{goods}侵犯了海纳公司的专利。").parties)


INVALID = "国家知识产权局宣告云柯公司的专利无效，"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (INVALID + "云柯公司向北京知识产权法院提起诉讼，后被驳回。", "administrative-litigation first: 云柯公司 > "),
        (INVALID + "云柯公司不服提起行政诉讼，被驳回。", "administrative-litigation first: 云柯公司 > "),
        (
            "国家知识产权局维持云柯公司的专利权有效，驳回海纳公司的无效请求。海纳公司向北京知识产权法院提起诉讼，被驳回。",
            "administrative-litigation first: 海纳公司 > ",
        ),
        (
            "日本特许厅审决维持云柯公司的专利权有效，驳回海纳公司的无效请求。海纳公司向知识产权高等法院提起诉讼，被驳回。",
            "administrative-litigation first: 海纳公司 > 云柯公司",
        ),
        (
            "杭州市中级人民法院判令乙木公司赔偿海纳公司50万元，乙木公司上诉，被驳回。",
            "civil-infringement second: 海纳公司 > 乙木公司 = affirmed",
        ),
        (
            "杭州市中级人民法院判令乙木公司赔偿海纳公司50万元，乙木公司不服提起上诉，被二审法院驳回。",
            "civil-infringement second: 海纳公司 > 乙木公司 = affirmed",
        ),
        (
            "杭州市中级人民法院驳回海纳公司的诉讼请求，海纳公司上诉后，二审法院改判乙木公司停止侵权，赔偿海纳公司50万元。",
            "civil-infringement second: 海纳公司 > 乙木公司 = reversed; awarded 500000",
        ),
    ],
)
def test_what_came_of_going_to_a_court_in_the_same_sentence(text: str, told: str) -> None:
    above, below = sorted(told_in_brief(text), key=lambda line: not line.startswith(told))
    assert above.startswith(told)
    assert "civil-infringement first" not in above
    assert "awarded" not in below or "判令" in text


def test_a_court_above_that_says_twice_what_it_did() -> None:
    (line,) = told_in_brief("浙江省高级人民法院撤销一审判决，二审改判乙木公司赔偿海纳公司50万元。")
    assert line.startswith("civil-infringement second: 海纳公司 > 乙木公司 = reversed")
