"""Appeals that a court holds to be given up."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("told", "cases"),
    [
        (
            "南江灯具有限公司未交上诉费，江苏省高级人民法院裁定按自动撤回上诉处理。",
            [("decided", "first"), ("withdrawn", "second")],
        ),
        ("南江灯具有限公司申请撤回起诉的传闻不实。", [("decided", "first")]),
    ],
)
def test_an_appeal_deemed_given_up(told: str, cases: list[tuple[str, str]]) -> None:
    text = (
        "灯具案\n2024-05-06\n北岭灯具有限公司起诉南江灯具有限公司侵害专利权，"
        f"苏州市中级人民法院判令其赔偿30万元。{told}\n"
    )
    (article,) = read_newsletter(text, "x.txt")
    assert sorted((case.status, case.instance) for case in extract_record(article).proceedings) == cases


@pytest.mark.parametrize(
    ("told", "suit", "order"),
    [
        ("2024年4月，绿原公司撤回深圳的诉讼。", "withdrawn", "granted"),
        ("绿原公司已撤回该起诉。", "withdrawn", "granted"),  # what was granted is not withdrawn
        ("绿原公司表示不服。", "unknown", "granted"),
    ],
)
def test_the_suit_that_is_given_up_after_an_order(told: str, suit: str, order: str) -> None:
    text = (
        "禁诉令案\n2024-05-06\n2022年6月，绿原公司向深圳市中级人民法院提起诉讼，请求确认其对讲机不侵犯海潮公司的专利权。"
        f"伊利诺伊北区法院于2024年3月25日应海潮公司申请颁发禁诉令。{told}\n"
    )
    (article,) = read_newsletter(text, "x.txt")
    cases = {case.type: case for case in extract_record(article).proceedings}
    assert cases["non-infringement-declaration"].outcome == suit
    assert cases["preliminary-injunction"].outcome == order
    assert cases["preliminary-injunction"].decided == "2024-03-25"


@pytest.mark.parametrize(
    ("told", "outcome"),
    [
        ("Beta withdrew the Shenzhen suit in April 2024.", "withdrawn"),
        ("Beta dropped its lawsuit in Shenzhen in April 2024.", "withdrawn"),
        ("Beta withdrew its remarks in April 2024.", "unknown"),
    ],
)
def test_the_suit_of_a_place_that_is_given_up(told: str, outcome: str) -> None:
    text = (
        "Radio case\n6 May 2024\nIn 2022 Beta Inc. sued Alpha Corp. in the Shenzhen Intermediate People's Court for a "
        "declaration that its radios infringe no patent of Alpha. On 25 March 2024 the Ulm Regional Court granted "
        f"Alpha an anti-suit injunction against Beta. {told}\n"
    )
    (article,) = read_newsletter(text, "x.txt")
    cases = {case.type: case for case in extract_record(article).proceedings}
    assert cases["non-infringement-declaration"].outcome == outcome
    assert cases["preliminary-injunction"].outcome == "granted"


@pytest.mark.parametrize(
    "told",
    [
        "杭州市中级人民法院判决南汐公司赔偿海潮公司30万元。南汐公司上诉后又撤回，判决已经生效。",
        "杭州市中级人民法院判决南汐公司赔偿海潮公司30万元。南汐公司曾提起上诉，二审期间撤诉。",
        "The Ulm Regional Court ordered Beta GmbH to pay Alpha GmbH EUR 3 million for patent infringement. An appeal "
        "was lodged but withdrawn.",
    ],
)
def test_an_appeal_told_with_its_end(told: str) -> None:
    lines = told_in_brief(told)
    assert [line.split(":")[0] for line in lines] == ["civil-infringement first", "civil-infringement second"]
    assert "= withdrawn; appealed " in lines[1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Corvo withdrew its appeal against Bexa at the Federal Circuit over a patent.", "withdrawn; appealed Corvo"),
        (
            "Corvo has dropped its appeal to the Federal Circuit in its patent case against Bexa.",
            "withdrawn; appealed Corvo",
        ),
        ("Corvo lodged an appeal against Bexa at the Federal Circuit over a patent.", "pending; appealed Corvo"),
    ],
)
def test_an_appeal_known_only_by_its_end(text: str, told: str) -> None:
    """An appeal of which only the court and the end are told is over."""
    assert told_in_brief(text) == [f"civil-infringement second: Corvo > Bexa = {told}"]
