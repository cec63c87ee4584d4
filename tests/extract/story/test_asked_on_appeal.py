"""What somebody asks for on appeal is nothing that the court of appeal has done."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        (
            "霍姆公司因不服一审判决向广东省高级人民法院提起上诉，请求撤销原判、改判驳回科沃公司的全部诉讼请求。该案尚在审理中。",
            {"pending"},
        ),
        ("霍姆公司向最高人民法院提起上诉，请求撤销一审判决，改判支持其全部诉讼请求。", {"pending", "unknown"}),
        ("科沃公司不服一审判决，上诉至最高人民法院，请求依法改判。目前该案尚未作出判决。", {"pending", "unknown"}),
        (
            "科沃公司不服一审判决，向最高人民法院提起上诉。最高人民法院撤销一审判决，改判驳回霍姆公司的诉讼请求。",
            {"reversed"},
        ),
    ],
)
def test_outcomes_on_appeal(text: str, outcomes: set[str]) -> None:
    found = {case.outcome for case in record_of(text).proceedings}
    assert found == outcomes if len(outcomes) == 1 else found <= outcomes


@pytest.mark.parametrize(("day", "filed"), [("12 July 2024", None), ("12 June 2024", "2024-06-12")])
def test_a_day_to_come_is_none_on_which_a_suit_was_brought(day: str, filed: str | None) -> None:
    verb = "is scheduled to hear" if filed is None else "received"
    (case,) = record_of(f"The Delhi High Court {verb} on {day} Holm AG's patent suit against Corvo Ltd.").proceedings
    assert case.filed == filed
