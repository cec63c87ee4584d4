"""Sides of Chinese suits that a report tells by what each did alone."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_COURT = "青岛市中级人民法院判令停止侵权。"
_SUIT = "civil-infringement first: {} = {}"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "青岛霍姆公司运营的网站积累了点评，青岛岭石公司利用程序大量抓取。" + _COURT,
            "青岛霍姆公司 > 青岛岭石公司",
        ),
        (
            "青岛霍姆公司系“星澜”商标的注册人。青岛岭石公司在网店销售标有“星澜”的灯具。" + _COURT,
            "青岛霍姆公司 > 青岛岭石公司",
        ),
        # Of three it is not told who was sued.
        ("青岛霍姆公司系商标注册人。青岛岭石公司销售灯具，货源来自青岛白瓷公司。" + _COURT, " > "),
        # Who sold something before anything is said of a right did no wrong by it.
        ("青岛岭石公司销售灯具多年。青岛霍姆公司系商标注册人。" + _COURT, " > "),
    ],
)
def test_sides(text: str, sides: str) -> None:
    assert told_in_brief(text)[:1] == [_SUIT.format(sides, "claimant-won")]
