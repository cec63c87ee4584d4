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
