"""The only court of a Chinese text, given to the suits of which none is told, and where it is not."""

import pytest

from tests.extract.told_in_brief import record_of

_SUIT = "岭东灯具有限公司起诉河西灯饰有限公司侵害商标权，法院判决河西灯饰有限公司赔偿8万元。"


@pytest.mark.parametrize(
    ("text", "court"),
    [
        pytest.param(f"长沙市中级人民法院6月3日作了回答。{_SUIT}", "长沙市中级人民法院", id="named with its day"),
        pytest.param(f"{_SUIT}最高人民法院的一项司法解释谈到这类商标。", None, id="a court where no suit begins"),
        pytest.param(f"{_SUIT}该案将另行移送长沙市中级人民法院审理。", None, id="named for what is to come"),
    ],
)
def test_only_court(text: str, court: str | None) -> None:
    (case,) = record_of(text).proceedings
    assert [*case.forum.zh, None][0] == court


@pytest.mark.parametrize(
    ("leads", "court"),
    [
        ("另一场官司发生在张家港市人民法院。", ("张家港市人民法院",)),
        ("而在张家港市人民法院，同类案件走向了反面。", ("张家港市人民法院",)),
        ("张家港市人民法院和宁波市中级人民法院也有官司。", ()),
    ],
)
def test_a_sentence_that_leads_up_to_a_suit(leads: str, court: tuple[str, ...]) -> None:
    text = "甲海有限公司诉乙山有限公司侵害商标权，杭州市中级人民法院判令乙山有限公司赔偿3万元。"
    record = record_of(text + leads + "丰某起诉丙河有限公司，目前尚未判决。")
    assert record.proceedings[-1].forum.zh == court
