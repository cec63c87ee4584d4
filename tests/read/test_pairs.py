"""Halves of an item that do not stand side by side."""

import pytest

from ipgraph.read.newsletter import read_newsletter

KILN = "Kiln Wins\nDate: 3 May 2024\nIt was paid RMB 1,234,500 under patent 4711 by Oven.\n"
KILN_ZH = "窑公司胜诉\n日期:2024-05-03\nOven公司就4711号专利支付1234500元。\n"
LOOM = "Loom Loses\nDate: 3 May 2024\nIt lost patent 8822 and 33,300 yuan to Shuttle.\n"
LOOM_ZH = "织机败诉\n日期:2024-05-03\n其8822号专利被宣告无效,向Shuttle公司支付33300元。\n"
WHEEL = "Wheel Sues\nDate: 9 June 2024\nIt asks for 99,100 yuan over mark 7744.\n"
WHEEL_ZH = "车轮起诉\n日期:2024-06-09\n其就7744号商标索赔99100元。\n"
OTHER_ZH = "法院答记者问\n日期:2024-05-03\n其于2019年公布55500件、66600件、77700件和88800件。\n"


@pytest.mark.parametrize(
    ("halves", "expected"),
    [
        ([KILN, LOOM, KILN_ZH, LOOM_ZH], [["en", "zh"], ["en", "zh"]]),
        ([KILN, LOOM, LOOM_ZH, KILN_ZH], [["en", "zh"], ["en", "zh"]]),
        ([KILN_ZH, WHEEL_ZH, KILN, WHEEL], [["en", "zh"], ["en", "zh"]]),
        ([KILN, WHEEL, LOOM, LOOM_ZH, WHEEL_ZH], [["en"], ["en", "zh"], ["en", "zh"]]),
        ([KILN, LOOM, OTHER_ZH, LOOM_ZH], [["en"], ["en", "zh"], ["zh"]]),
        ([KILN, KILN_ZH, LOOM, LOOM_ZH], [["en", "zh"], ["en", "zh"]]),
    ],
)
def test_halves_find_each_other(halves: list[str], expected: list[list[str]]) -> None:
    articles = read_newsletter("\n".join(halves), "x.txt")
    assert [[version.language for version in article.versions] for article in articles] == expected


def test_the_halves_joined_tell_the_same() -> None:
    for article in read_newsletter("\n".join([KILN, LOOM, WHEEL, LOOM_ZH, KILN_ZH, WHEEL_ZH]), "x.txt"):
        english, chinese = (version.content for version in article.versions)
        assert ("4711" in english) == ("4711" in chinese)
        assert ("8822" in english) == ("8822" in chinese)
