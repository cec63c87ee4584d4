"""Courts that a text only names: where a case is opened for them, and where none is."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

_SUIT = "Orlin Foods Inc. sued Marrow Ltd. in the District of Delaware in 2021 for patent infringement. "
_LOST = "In May 2022 the court dismissed the suit. "
_ZH = "甲辰公司因专利侵权将乙未公司诉至苏州市中级人民法院。2022年5月,法院判决驳回甲辰公司的诉讼请求。"


def _record(text: str) -> Record:
    zh = any("一" <= c <= "鿿" for c in text)
    (article,) = read_newsletter(
        f"简讯\n2024年6月28日\n{text}\n" if zh else f"In brief\n28 June 2024\n{text}\n", "x.txt"
    )
    return extract_record(article)


def _courts(record: Record) -> list[str]:
    return [f"{(*case.forum.en, *case.forum.zh, '')[0]} {case.instance} {case.outcome}" for case in record.proceedings]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            _SUIT + _LOST + "Orlin's papers now lie with the Federal Circuit, which has yet to decide.",
            ["District of Delaware first respondent-won", "Federal Circuit second pending"],
            id="a court above, which has not decided",
        ),
        pytest.param(
            _SUIT + _LOST + "There is also Orlin's suit over cocoa machines in the Northern District of Ohio.",
            ["District of Delaware first respondent-won", "Northern District of Ohio first unknown"],
            id="another suit of one of them",
        ),
        pytest.param(
            _SUIT + _LOST + "Orlin may turn to the Federal Circuit.",
            ["District of Delaware first respondent-won"],
            id="only what may happen",
        ),
        pytest.param(
            _SUIT + _LOST + "The Northern District of Ohio received 212 such complaints last year.",
            ["District of Delaware first respondent-won"],
            id="figures of a court",
        ),
        pytest.param(
            "Orlin Foods Inc. sued Marrow Ltd. in 2021 for patent infringement. It was the District of Delaware that "
            "had to deal with it.",
            ["District of Delaware first unknown"],
            id="the court of the suit told before it",
        ),
        pytest.param(
            "甲辰科技有限公司因专利侵权起诉乙未电子有限公司。审理本案的是苏州市中级人民法院。",
            ["苏州市中级人民法院 first pending"],
            id="the Chinese court of the suit told before it",
        ),
        pytest.param(
            _ZH + "北京市高级人民法院于2023年3月维持原判。",
            ["苏州市中级人民法院 first respondent-won", "北京市高级人民法院 second affirmed"],
            id="a Chinese court that decides",
        ),
        pytest.param(
            _ZH + "当事人可上诉至江苏省高级人民法院。",
            ["苏州市中级人民法院 first respondent-won"],
            id="a Chinese court to which one may appeal",
        ),
    ],
)
def test_a_court_that_is_named_has_heard_a_case(text: str, told: list[str]) -> None:
    assert _courts(_record(text)) == told


def test_what_a_court_is_only_named_for_gets_no_rights_of_another_suit() -> None:
    record = _record(
        "Orlin Foods Inc. sued Marrow Ltd. in the District of Delaware over U.S. Patent No. 9,123,456. "
        + _LOST
        + "There is also Orlin's suit over its trade dress in the Northern District of Ohio."
    )
    numbers = {right.id: right.number for right in record.rights}
    assert [[numbers[i] for i in case.rights if numbers[i]] for case in record.proceedings] == [["9,123,456"], []]


@pytest.mark.parametrize(
    ("words", "sides"),
    [
        (
            "Marrow obtained orders from the Northern District of Ohio in March 2023 and on 8 August 2023 filed a "
            "suit in the Eastern District of Texas against Calder LLC.",
            [(["Orlin Foods Inc."], ["Marrow Ltd."]), (["Marrow Ltd."], ["Calder LLC"])],
        ),
    ],
)
def test_who_sued(words: str, sides: list[tuple[list[str], list[str]]]) -> None:
    record = _record(_SUIT + _LOST + words)
    names = {party.id: party.name.en[0] for party in record.parties}
    told = [([names[i] for i in case.claimants], [names[i] for i in case.respondents]) for case in record.proceedings]
    assert [pair for pair in sides if pair not in told] == []


def test_a_suit_beside_a_request_to_an_office_is_no_review_of_it() -> None:
    record = _record(
        "The Federal Circuit reversed the Trademark Trial and Appeal Board's decision of 2021, which had cancelled the "
        "mark of Orlin Inc. In 2006 Dan Marrow had petitioned the Board to cancel it, a proceeding suspended in favor "
        "of Marrow's suit in the Northern District of Ohio."
    )
    assert "Northern District of Ohio first unknown" in _courts(record)


def test_each_part_of_a_digest_has_its_court() -> None:
    fill = "Readers will remember the hearing, at which both sides spoke for a whole day about what they had drawn. "
    record = _record(
        f"PUMPS. Orlin Inc. sued Marrow Ltd. in the Delhi High Court in 2021 over a patent. {fill}\n"
        f"PIPES. Tarn Ltd. sued Quill Ltd. in the Madras High Court in 2022 over a patent. {fill}\n"
        f"SONGS. On 3 May 2023 the Delhi High Court dismissed the suit of Fir Ltd. against Holm Ltd. {fill}"
    )
    assert [court.rpartition(" first")[0] for court in _courts(record)] == [
        "Delhi High Court",
        "Madras High Court",
        "Delhi High Court",
    ]
