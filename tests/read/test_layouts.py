"""One newsletter of two items in many layouts: whatever it looks like, the same two articles are read."""

from typing import NamedTuple

import pytest
from msgspec import Struct

from ipgraph.model.codes import Language
from ipgraph.read.newsletter import read_newsletter


class Half(NamedTuple):
    """One language version of an item."""

    title: str
    day: str
    body: str
    source: str
    url: str


ITEMS: tuple[dict[Language, Half], ...] = (
    {
        "en": Half(
            "Holm Wins Pump Patent Case in Lund",
            "14 March 2024",
            "Holm AB won its suit of 2021 against Beta Pumps on patent EP 1234567.\nBeta must pay EUR 35,000.",
            "Pump Daily",
            "https://example.org/en/1",
        ),
        "zh": Half(
            "霍尔姆公司水泵专利案胜诉",
            "2024年3月14日",
            "霍尔姆公司(Holm AB)2021年就EP 1234567号专利起诉贝塔公司(Beta Pumps),胜诉。\n贝塔公司须赔偿35,000欧元。",
            "水泵日报",
            "https://example.org/zh/1",
        ),
    },
    {
        "en": Half(
            "Trader Fined for 7,200 Copied Lamps",
            "2 May 2024",
            "The market regulator of Nanning fined Gamma Lighting RMB 96,000 over 7,200 copied lamps.\nIt has paid.",
            "Lamp Weekly",
            "https://example.org/en/2",
        ),
        "zh": Half(
            "商户销售7200盏仿冒灯具被罚",
            "2024年5月2日",
            "南宁市市场监管局因7,200盏仿冒灯具对伽马照明公司(Gamma Lighting)罚款96,000元。\n该公司已缴纳罚款。",
            "灯具周刊",
            "https://example.org/zh/2",
        ),
    },
)


class Layout(Struct, frozen=True, kw_only=True):
    """How a newsletter looks; ``order`` names the languages of one item, or says that all items stand in one first."""

    order: str = "en zh"
    title: str = "{}"
    date_en: str = "Date: {}"
    date_zh: str = "日期:{}"
    date_at: str = "below"
    source_en: str = "Source: {}"
    source_zh: str = "资料来源:{}"
    link: str = "{}"
    between: str = ""
    halves: str = "\n"
    gap: str = "\n"
    head: str = ""
    foot: str = ""

    def half(self, item: dict[Language, Half], language: Language) -> str:
        """The lines of one version."""
        told = item[language]
        date = (self.date_en if language == "en" else self.date_zh).format(told.day)
        source = (self.source_en if language == "en" else self.source_zh).format(told.source)
        title, body = self.title.format(told.title), told.body.replace("\n", self.gap)
        head = {"below": [title, date], "above": [date, title], "end": [title]}[self.date_at]
        tail = [source, date] if self.date_at == "end" else [source]
        return "\n".join([*head, body, *tail, self.link.format(told.url)]) + "\n"

    def text(self) -> str:
        """The whole newsletter."""
        languages: list[Language] = [language for language in ("en", "zh", "en") if language in self.order]
        if self.order.startswith("zh"):
            languages = languages[1:]
        if self.order.startswith("all"):
            parts = [self.half(item, language) for language in languages[:2] for item in ITEMS]
        else:
            parts = [self.halves.join(self.half(item, language) for language in languages[:2]) for item in ITEMS]
        return self.head + f"{self.between}\n".join(parts) + self.foot


LAYOUTS = [
    *(Layout(order=order) for order in ("en zh", "zh en", "all en zh")),
    *(Layout(title=title) for title in ("1. {}", "## {}", "**{}**", "【{}】")),
    *(
        Layout(date_en=date)
        for date in ("{}", "({})", "Published: {}", "Posted on {}", "By Jane Roe | {}", "Lund, {}", "Updated {}")
    ),
    *(Layout(date_zh=date) for date in ("{}", "发布时间:{}", "【{}】", "发表于 {}", "报道日期:{}")),
    *(Layout(date_at=place) for place in ("above", "end")),
    *(
        Layout(source_en=source)
        for source in ("(Source: {})", "[Source: {}]", "Source - {}", "Reported by: {}", "Originally published by {}")
    ),
    *(Layout(source_zh=source) for source in ("(来源:{})", "素材来源:{}", "新闻来源:{}", "原载于{}")),
    *(Layout(link=link) for link in ("Link: {}", "See {}", "<{}>", "Read more: {}", "阅读原文:{}")),
    *(Layout(between=rule) for rule in ("---\n", "* * *\n", "==========\n", "\n\n")),
    *(Layout(halves=mark) for mark in ("", "---\n", "中文版\n", "[中文]\n")),
    Layout(gap="\n\n"),
    *(
        Layout(head=head)
        for head in (
            "IP NEWSLETTER\nMay 2024\n\n",
            "Roe & Doe LLP\nPatent Newsletter | Issue 12 | May 2024\n\nIn this issue:\n1. Pumps\n2. Lamps\n\n",
            "知识产权月报\n2024年5月 第12期\n\n",
            "CONTENTS\nPumps ........ 1\nLamps ........ 3\n\n",
        )
    ),
    *(
        Layout(foot=foot)
        for foot in (
            "\nDisclaimer: This newsletter is no advice.\n",
            "\n© 2024 Roe & Doe LLP. All rights reserved.\nTo unsubscribe, click here.\n",
            "\n免责声明:本通讯仅供参考,不构成法律意见。\n",
        )
    ),
    Layout(date_at="above", head="IP NEWSLETTER\nMay 2024\n\n", halves=""),
    Layout(order="all en zh", foot="\nDisclaimer: no advice.\n", title="{}", date_at="above"),
]


@pytest.mark.parametrize("layout", LAYOUTS, ids=repr)
def test_two_items_are_read_whatever_the_layout(layout: Layout) -> None:
    articles = read_newsletter(layout.text(), "letter.txt")
    assert [tuple(v.language for v in article.versions) for article in articles] == [("en", "zh")] * 2
    for item, article in zip(ITEMS, articles, strict=True):
        for version in article.versions:
            told = item[version.language]
            assert version.title is not None
            assert told.title in version.title.of(version.content)
            assert version.published is not None
            assert version.published.value == {"1": "2024-03-14", "2": "2024-05-02"}[told.url[-1]]
            assert [span.of(version.content) for span in version.sources] == [told.source]
            assert [span.of(version.content) for span in version.urls] == [told.url]
            assert [span.of(version.content) for span in version.paragraphs] == told.body.split("\n")
