"""The authority table of forums and what case numbers say."""

import pytest

from ipgraph.vocab.forums import court_of_case_number, instance_of_case_number, load_divisions, load_forums


def test_table_is_whole() -> None:
    forums = load_forums().by_key
    assert len([f for f in forums.values() if f.kind == "high-court" and f.country == "CN" and f.parent]) == 31
    assert len([f for f in forums.values() if f.kind == "intermediate-court"]) > 340
    assert len([f for f in forums.values() if f.kind == "primary-court"]) > 2_800
    for key, forum in forums.items():
        assert key == forum.key
        assert forum.zh or forum.en
        assert forum.parent is None or forum.parent in forums


def test_every_division_below_a_province_has_its_court() -> None:
    divisions = load_divisions()
    for division in divisions.all:
        if (
            division.level != "province"
            and division.municipality is False
            and division.province not in ("71", "81", "82")
        ):
            parent = divisions.parent(division)
            assert parent is None or division.within(parent)


@pytest.mark.parametrize(
    ("number", "court", "instance"),
    [
        ("(2023)苏05民初38号", "cn-suzhou-intermediate", "first"),
        ("（2024）浙0192民初1587号", "cn-hangzhou-internet", "first"),
        ("(2017)粤73民初390号", "cn-guangzhou-ip", "first"),
        ("(2018)粤民终1132号", "cn-guangdong-high", "second"),
        ("（2020）京民再128号", "cn-beijing-high", "retrial"),
        ("(2017)沪0115民初1798号", "cn-shanghai-pudong-primary", "first"),
        ("(2023)最高法知民终1590号", "cn-supreme", "second"),
        ("(2021) Yu 01 Min Chu 1232", "cn-chongqing-1-intermediate", "first"),
        ("(2020) E 01 Zhi Min Chu 169", "cn-wuhan-intermediate", "first"),
        ("(2024) Zui Gao Fa Zhi Min Zhong No. 337", "cn-supreme", "second"),
        ("CS(COMM) 295/2020", None, None),
        ("2:23-cv-00103", None, None),
    ],
)
def test_case_numbers(number: str, court: str | None, instance: str | None) -> None:
    assert court_of_case_number(number) == court
    assert instance_of_case_number(number) == instance
