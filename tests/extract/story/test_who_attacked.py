"""Who attacked a right, told beside what became of the attack, and what boards and courts made of it."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "text",
    [
        "国家知识产权局维持云柯公司的专利权有效，驳回海纳公司的无效请求。",
        "国家知识产权局支持了海纳公司的无效请求，宣告云柯公司的专利权全部无效。",
        "统一专利法院巴黎中央分院支持了海纳公司的撤销请求，宣告云柯公司的欧洲专利无效。",
        "统一专利法院巴黎中央分院驳回了海纳公司的撤销请求，维持云柯公司的欧洲专利有效。",
        "德国联邦专利法院驳回了海纳公司的无效诉讼，认定云柯公司的专利有效。",
        "欧洲专利局异议部撤销了云柯公司的欧洲专利。该异议由海纳公司提出。",
    ],
)
def test_who_attacked(text: str) -> None:
    (line,) = told_in_brief(text)
    assert line.startswith("patent-invalidation ")
    assert ": 海纳公司 > 云柯公司 = " in line


@pytest.mark.parametrize(
    ("kept", "below"),
    [("撤销云柯公司专利", "invalidated"), ("撤销其专利", "invalidated"), ("维持云柯公司专利", "maintained")],
)
def test_what_a_board_upheld(kept: str, below: str) -> None:
    told = told_in_brief(f"欧洲专利局上诉委员会维持了异议部{kept}的决定。")
    assert sorted(line.split(" = ")[1] for line in told) == sorted(["affirmed", below])


def test_a_board_alone() -> None:
    (line,) = told_in_brief("欧洲专利局上诉委员会驳回了云柯公司的上诉，维持了撤销其EP 3 123 456号专利的决定。")
    assert line.endswith("= affirmed; appealed 云柯公司")


@pytest.mark.parametrize(
    "words", ["国家知识产权局撤销海纳公司商标的决定", "商标评审委员会作出的撤销海纳公司商标的裁定"]
)
def test_a_court_that_keeps_a_decision_against_a_mark(words: str) -> None:
    told = told_in_brief(f"北京知识产权法院判决维持{words}。")
    assert any(line.startswith("administrative-litigation first") and "respondent-won" in line for line in told)


def test_what_else_is_refused_tells_no_claim() -> None:
    (line,) = told_in_brief("深圳市中级人民法院驳回了海纳公司的停止侵权请求，但判令乙木公司赔偿50万元。")
    assert line.startswith("civil-infringement first: 海纳公司 > 乙木公司 =")


ITC = "美国国际贸易委员会（ITC）决定对特定扫地机器人启动337调查。"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (ITC + "该调查由美国Bexa公司申请，云柯公司、石溪公司为列名被申请人。", "Bexa公司 > 云柯公司, 石溪公司"),
        (ITC + "列名被申请人包括石溪公司。", " > 石溪公司"),
    ],
)
def test_an_inquiry_told_before_who_asked_for_it(text: str, sides: str) -> None:
    (line,) = told_in_brief(text)
    assert line == f"section-337 administrative: {sides} = pending"


def test_an_inquiry_that_is_asked_for() -> None:
    (line,) = told_in_brief("美国Bexa公司请求美国国际贸易委员会对石溪公司启动337调查，涉及三项美国专利。")
    assert line.startswith("section-337 administrative: Bexa公司 > 石溪公司")


ASKED = "海纳公司针对云柯公司的一件专利向国家知识产权局提出无效宣告请求"
FELL = "国家知识产权局宣告该专利权全部无效。"


@pytest.mark.parametrize(
    "text",
    [
        f"{ASKED}，丹木公司也提出了无效宣告请求。{FELL}",
        f"{ASKED}。此外，丹木公司也针对该专利提出了无效宣告请求。{FELL}",
        f"{ASKED}，另一无效请求由丹木公司提出。{FELL}",
        f"针对云柯公司的专利，两家企业先后提出无效宣告请求，分别为海纳公司和丹木公司。{FELL}",
        f"{FELL}该专利的请求人分别为海纳公司和丹木公司，专利权人为云柯公司。",
    ],
)
def test_two_who_attack_one_right(text: str) -> None:
    assert told_in_brief(text) == ["patent-invalidation administrative: 海纳公司, 丹木公司 > 云柯公司 = invalidated"]


def test_who_is_told_behind_the_attack() -> None:
    told = told_in_brief(f"{FELL}提起无效的是海纳公司。专利权人云柯公司表示将提起行政诉讼。")
    assert told == ["patent-invalidation administrative: 海纳公司 > 云柯公司 = invalidated"]


@pytest.mark.parametrize(
    ("more", "sides"),
    [
        ("丹木公司另就云柯公司的另一件专利提出无效宣告请求。", "丹木公司 > 云柯公司"),
        ("云柯公司也针对海纳公司的专利提出了无效宣告请求。", "云柯公司 > 海纳公司"),
    ],
)
def test_an_attack_upon_another_right(more: str, sides: str) -> None:
    first, second = told_in_brief(f"{ASKED}。{more}")
    assert first == "patent-invalidation administrative: 海纳公司 > 云柯公司 = unknown"
    assert second == f"patent-invalidation administrative: {sides} = unknown"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "商标权人甲公司请求市监局处理，请求人甲公司称乙公司假冒。国家知识产权局此前维持甲公司商标有效，"
            "撤销申请人为丙公司。",
            ["trademark-revocation administrative: 丙公司 > 甲公司 = maintained"],
        ),
        (
            "三家公司的专利被国家知识产权局宣告无效，分别为甲公司、乙公司和丙公司，请求人均为丁公司。",
            ["patent-invalidation administrative: 丁公司 > 三家公司 = invalidated"],
        ),
        (
            "其中两家企业的专利被宣告无效，分别是海纳公司和云柯公司。",
            [],
        ),
    ],
)
def test_owners_attack_nothing(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


def test_attacks_on_rights_of_two_kinds() -> None:
    told = told_in_brief(
        "海纳公司请求宣告云柯公司商标无效，丹木公司也对云柯公司的专利提出无效宣告请求。国家知识产权局宣告云柯公司商标无效。"
    )
    assert told == ["trademark-invalidation administrative: 海纳公司 > 云柯公司 = invalidated"]


def test_several_who_are_counted_and_then_named() -> None:
    told = told_in_brief(
        "该专利先后被两家公司请求宣告无效，分别是海纳公司与丹木公司，"
        "国家知识产权局维持专利权有效，专利权人云柯公司胜诉。"
    )
    assert told == ["patent-invalidation administrative: 海纳公司, 丹木公司 > 云柯公司 = maintained"]
