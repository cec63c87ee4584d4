"""Newsletters that give each paragraph and its translation in turn."""

import re

import pytest

from ipgraph.model.article import Version
from ipgraph.read.in_turn import told_in_turn
from ipgraph.read.lines import read_lines
from ipgraph.read.newsletter import read_newsletter

TITLES_BELOW = """\
Our Spring Issue
Kiln Wins Glaze Case in Wuxi
窑公司赢得釉料案
Date: 3 May 2024 / 日期：2024年5月3日

The Wuxi court ordered Oven Ltd. to pay RMB 2 million.
无锡中院判令炉公司赔偿200万元。

It may appeal.
该判决可上诉。

Source / 资料来源: Clay Daily / 陶土日报
https://example.org/kiln/4711

Loom Settles with Shuttle
织机与梭子和解
Date: 6 May 2024 / 日期：2024年5月6日

Loom and Shuttle settled.
织机与梭子和解结案。

Source / 资料来源: Textile Daily / 纺织日报
"""
TITLES_BESIDE = """\
Kiln Wins Glaze Case in Wuxi | 窑公司赢得釉料案
Date: 3 May 2024 | 日期：2024年5月3日
The Wuxi court ordered Oven Ltd. to pay RMB 2 million.
无锡中院判令炉公司赔偿200万元。
It may appeal.
该判决可上诉。
Source: Clay Daily | 资料来源：陶土日报
https://example.org/kiln/4711
Loom Settles with Shuttle | 织机与梭子和解
Date: 6 May 2024 | 日期：2024年5月6日
Loom and Shuttle settled.
织机与梭子和解结案。
Source: Textile Daily | 资料来源：纺织日报
"""
LINES_OF_THEIR_OWN = """\
窑公司赢得釉料案
Kiln Wins Glaze Case in Wuxi
日期：2024年5月3日
Date: 3 May 2024
无锡中院判令炉公司赔偿200万元。
The Wuxi court ordered Oven Ltd. to pay RMB 2 million.
该判决可上诉。
It may appeal.
资料来源：陶土日报
Source: Clay Daily
https://example.org/kiln/4711
织机与梭子和解
Loom Settles with Shuttle
2024年5月6日
织机与梭子和解结案。
Loom and Shuttle settled.
资料来源：纺织日报
Source: Textile Daily
"""
WAYS = {"titles below": TITLES_BELOW, "titles beside": TITLES_BESIDE, "lines of their own": LINES_OF_THEIR_OWN}


def told(version: Version) -> tuple[str | None, str | None, list[str], list[str], list[str]]:
    def words(spans: tuple) -> list[str]:  # type: ignore[type-arg]
        return [span.of(version.content) for span in spans]

    title = version.title.of(version.content) if version.title else None
    published = version.published.value if version.published else None
    return title, published, words(version.paragraphs), words(version.sources), words(version.urls)


@pytest.mark.parametrize("text", WAYS.values(), ids=WAYS)
def test_each_item_has_two_halves(text: str) -> None:
    first, second = read_newsletter(text, "x.txt")
    assert [v.language for v in first.versions] == [v.language for v in second.versions] == ["en", "zh"]
    english, chinese = map(told, first.versions)
    link = ["https://example.org/kiln/4711"]
    assert english == (
        "Kiln Wins Glaze Case in Wuxi",
        "2024-05-03",
        ["The Wuxi court ordered Oven Ltd. to pay RMB 2 million.", "It may appeal."],
        ["Clay Daily"],
        link,
    )
    assert chinese == (
        "窑公司赢得釉料案",
        "2024-05-03",
        ["无锡中院判令炉公司赔偿200万元。", "该判决可上诉。"],
        ["陶土日报"],
        link,
    )
    assert [told(v)[:2] for v in second.versions] == [
        ("Loom Settles with Shuttle", "2024-05-06"),
        ("织机与梭子和解", "2024-05-06"),
    ]


WHOLE_HALVES = """\
Kiln Wins
Date: 3 May 2024
It won in 2023. The court gave it 4,711 yuan.
窑公司胜诉
日期:2024-05-03
其于2023年胜诉,获赔4711元。
Loom Loses
Date: 4 May 2024
It lost in 2023. The court gave it 4,712 yuan.
织机败诉
日期:2024-05-04
其于2023年败诉,赔偿4712元。
"""


def test_halves_of_one_paragraph_each_are_no_turns() -> None:
    articles = read_newsletter(WHOLE_HALVES, "x.txt")
    assert [[v.line for v in article.versions] for article in articles] == [[1, 4], [7, 10]]


def test_quotations_are_no_turns() -> None:
    text = (
        "Kiln Wins\nDate: 3 May 2024\nIt won.\n判决书写道:被告应停止侵权。\nIt was glad.\nOven lost.\nIt may appeal.\n"
    )
    assert all("It won." in a.versions[0].content for a in read_newsletter(text, "x.txt")[:1])


PARTS = """\
Kilns, Looms and a Lathe
窑、织机与车床
Date: 3 May 2024
1. Wuxi: a glaze
The Wuxi court ordered Oven Ltd. to pay RMB 2 million.
一、无锡：釉料
无锡中院判令炉公司赔偿200万元。
2. Ghent: a shuttle
Loom and Shuttle settled.
二、根特：梭子
织机与梭子和解结案。
"""


@pytest.mark.parametrize(
    ("number", "en", "zh"),
    [
        ("as they are", r"\1. ", "{}、"),
        ("brackets", r"(\1) ", "（{}）"),
        ("cases", r"Case \1: ", "案例{}："),
    ],
)
def test_numbered_parts_in_turn_are_one_article(number: str, en: str, zh: str) -> None:
    text = re.sub(r"(?m)^(\d)\. ", en, PARTS)
    text = text.replace("一、", zh.format("一")).replace("二、", zh.format("二"))
    (article,) = read_newsletter(text, "x.txt")
    english, chinese = map(told, article.versions)
    assert english[2][1::2] == ["The Wuxi court ordered Oven Ltd. to pay RMB 2 million.", "Loom and Shuttle settled."]
    assert chinese[:2] == ("窑、织机与车床", "2024-05-03")
    assert chinese[2][1::2] == ["无锡中院判令炉公司赔偿200万元。", "织机与梭子和解结案。"]


@pytest.mark.parametrize(
    "text",
    [
        PARTS.replace("2. Ghent", "Date: 4 May 2024\n2. Ghent"),
        PARTS.replace("2. Ghent: a shuttle\n", "Source: Clay Daily\n2. Ghent: a shuttle\n"),
        PARTS[: PARTS.index("2. Ghent")],
    ],
    ids=["a day of its own", "a source of its own", "one part"],
)
def test_items_that_stand_alone_are_no_parts(text: str) -> None:
    assert not told_in_turn(text, list(read_lines(text)))


SHARED_HEADS = """\
1. Kiln Wins Glaze Case in Wuxi
1、窑公司赢得釉料案
{first}
Source: Clay Letter / 来源：陶土通讯
The Wuxi court ordered Oven Ltd. to pay RMB 2 million.
It may appeal.
无锡中院判令炉公司赔偿200万元。
该判决可上诉。

2. Loom Settles with Shuttle
2、织机与梭子和解
{second}
Source: Clay Letter / 来源：陶土通讯
Loom and Shuttle settled.
织机与梭子和解结案。
"""


@pytest.mark.parametrize(
    ("first", "second", "published"),
    [
        ("May 2024 / 2024年5月", "June 2024 / 2024年6月", ("2024-05", "2024-06")),
        ("3 May 2024 | 2024年5月3日", "6 June 2024 | 2024年6月6日", ("2024-05-03", "2024-06-06")),
        ("2024年5月3日 / May 3, 2024", "2024年6月6日 / June 6, 2024", ("2024-05-03", "2024-06-06")),
    ],
)
def test_items_headed_in_both_languages_have_two_halves(first: str, second: str, published: tuple[str, str]) -> None:
    articles = read_newsletter(SHARED_HEADS.format(first=first, second=second), "x.txt")
    assert [[told(v)[:2] for v in a.versions] for a in articles] == [
        [("Kiln Wins Glaze Case in Wuxi", published[0]), ("窑公司赢得釉料案", published[0])],
        [("Loom Settles with Shuttle", published[1]), ("织机与梭子和解", published[1])],
    ]
    english, chinese = map(told, articles[0].versions)
    assert english[2:4] == (
        ["The Wuxi court ordered Oven Ltd. to pay RMB 2 million.", "It may appeal."],
        ["Clay Letter"],
    )
    assert chinese[2:4] == (["无锡中院判令炉公司赔偿200万元。", "该判决可上诉。"], ["陶土通讯"])


def test_a_day_in_both_languages_below_one_title_heads_nothing_shared() -> None:
    text = SHARED_HEADS.format(first="May 2024 / 2024年5月", second="June 2024 / 2024年6月")
    text = text.replace("2、织机与梭子和解\n", "")
    assert not told_in_turn(text, list(read_lines(text)))
