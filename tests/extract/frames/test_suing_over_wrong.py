"""Chinese suits whose reason is told in the passive: whose thing was taken sues."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "sued",
    [
        "华岭公司以其专利权被彩湖公司侵犯为由，向深圳中院起诉",
        "华岭公司以其专利权遭彩湖公司侵害为由诉至深圳中院",
        "华岭公司认为其商标被彩湖公司侵犯，向深圳中院起诉",
    ],
)
def test_who_sues(sued: str) -> None:
    assert told_in_brief(f"{sued}。") == ["civil-infringement first: 华岭公司 > 彩湖公司 = pending"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "华岭公司以其商标权被彩湖公司侵犯、名誉被松峰公司诋毁为由，将两公司一并诉至深圳中院。",
            "华岭公司 > 彩湖公司, 松峰公司",
        ),
        ("华岭公司称其商标被彩湖公司抢注，后者反过来以商标权被华岭公司侵犯为由诉至深圳中院。", "彩湖公司 > 华岭公司"),
        ("华岭公司称其商标被彩湖公司擅自使用系松峰公司授意，向深圳中院起诉松峰公司。", "华岭公司 > 松峰公司"),
        ("华岭公司发现其作品被彩湖公司的代理商松峰公司擅自使用，遂将彩湖公司诉至深圳中院。", "华岭公司 > 彩湖公司"),
        ("华岭公司认为其商标被彩湖公司使用系合法，松峰公司则以侵权为由起诉彩湖公司至深圳中院。", "松峰公司 > 彩湖公司"),
    ],
)
def test_who_sues_whom_where_others_are_named(text: str, told: str) -> None:
    assert told_in_brief(text) == [f"civil-infringement first: {told} = pending"]
