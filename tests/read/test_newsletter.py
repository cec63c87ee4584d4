"""Newsletters of many manners, cut into articles, versions and their parts."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.model.article import Article, Span, Version
from ipgraph.model.codec import decode_records
from ipgraph.read.article_id import slug
from ipgraph.read.files import read_files
from ipgraph.read.lines import read_lines
from ipgraph.read.newsletter import read_newsletter

DATA = Path(__file__).parents[2] / "data"
FOLDERS = [DATA, *(DATA / "further" / name for name in ("a", "b", "c", "d"))]
"""Articles that readers may be mended for."""

TWO_BILINGUAL_ITEMS = """\
Kiln Wins Glaze Case in Wuxi
Date: 3 May 2024
The Wuxi court ordered Oven Ltd. to pay RMB 2 million for copying glaze 4711.
It may appeal.
Source: Wuxi Intermediate People's Court
https://example.org/kiln/4711
窑公司赢得釉料案
日期:2024-05-03
无锡中院判令炉公司就4711号釉料赔偿200万元。
该判决可上诉。
资料来源:无锡市中级人民法院
新闻链接:https://example.org/kiln/4711
Loom Settles with Shuttle
Date: 6 May 2024
Loom and Shuttle settled for US$ 12,500.
Source: Loom; Textile Daily
织机与梭子和解
日期：2024-05-06
织机与梭子以12500美元和解。
资料来源：织机、纺织日报
新闻链接：
"""


def parts(version: Version) -> dict[str, Any]:
    def words(span: Span | None) -> str | None:
        return span.of(version.content) if span else None

    return {
        "title": words(version.title),
        "published": version.published.value if version.published else None,
        "paragraphs": [words(span) for span in version.paragraphs],
        "sources": [words(span) for span in version.sources],
        "urls": [words(span) for span in version.urls],
    }


def languages(articles: tuple[Article, ...]) -> list[list[str]]:
    return [[version.language for version in article.versions] for article in articles]


ONE_ARTICLE = {
    "a quotation is a paragraph": (
        "Kiln Wins Again\n\nWUXI, May 3, 2024 -- The court ordered Oven Ltd. to stop.\n\nBoth sides appealed.\n\n"
        "“We are glad,” said a potter. “Glaze is hard to make.”\n\nOven has left the market in Wuxi.\n"
    ),
    "a wire item with subheadings": (
        "Kiln Wins Again\n\nWUXI, May 3, 2024 -- The court ordered Oven Ltd. to stop.\n\nBoth sides appealed.\n\n"
        "A long quarrel\n\nOven has sold glaze in Wuxi since 2019.\n"
    ),
    "a post with a note in brackets": (
        "Glaze at Last: the Wuxi Court Decides\nMay 3, 2024 by Ada P. & Bo Kiln K.\n\n"
        "[Thanks to a friend. All views are ours. Long post!]\n\nThe court ordered Oven Ltd. to stop.\n"
    ),
    "a report to an authority, with its cover and signature": (
        "UNITED STATES SECURITIES AND EXCHANGE COMMISSION\nFORM 8-K\nCURRENT REPORT\nDate of Report: May 3, 2024\n"
        "KILN, INC.\n\nItem 8.01 Other Events.\n\nThe court ordered Oven Ltd. to stop.\n\nOven may appeal.\n\n"
        "SIGNATURE\nKiln, Inc.\nBy: /s/ Ada Potter, Chief Financial Officer\n"
    ),
}


@pytest.mark.parametrize("text", ONE_ARTICLE.values(), ids=ONE_ARTICLE)
def test_one_article(text: str) -> None:
    (article,) = read_newsletter(text, "news.txt")
    assert [v.published and v.published.value for v in article.versions] == ["2024-05-03"]


def test_headings_that_name_nobody_begin_no_article() -> None:
    text = (
        "Glaze at Last: the Wuxi Court Decides\n\nThe court ordered Oven Ltd. to stop.\n\nHow it began\n"
        "Oven has sold glaze in Wuxi since 2019.\n\nOur doubts\nNobody asked what Kiln wants it for.\n"
    )
    assert len(read_newsletter(text, "x.txt")) == 1
    assert len(read_newsletter(text.replace("Our doubts", "Loom sues Shuttle"), "x.txt")) == 2


def test_two_bilingual_items() -> None:
    first, second = read_newsletter(TWO_BILINGUAL_ITEMS, "news.txt")
    assert [v.language for v in first.versions] == ["en", "zh"]
    assert parts(first.versions[0]) == {
        "title": "Kiln Wins Glaze Case in Wuxi",
        "published": "2024-05-03",
        "paragraphs": [
            "The Wuxi court ordered Oven Ltd. to pay RMB 2 million for copying glaze 4711.",
            "It may appeal.",
        ],
        "sources": ["Wuxi Intermediate People's Court"],
        "urls": ["https://example.org/kiln/4711"],
    }
    assert parts(first.versions[1])["urls"] == ["https://example.org/kiln/4711"]
    assert parts(second.versions[0])["sources"] == ["Loom", "Textile Daily"]
    assert parts(second.versions[1])["sources"] == ["织机", "纺织日报"]
    assert [v.line for v in (*first.versions, *second.versions)] == [1, 7, 13, 17]


@pytest.mark.parametrize(
    ("text", "title", "published"),
    [
        ("Kiln Wins\nPublished: May 3, 2024\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\nPosted on 3 May 2024\n\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\nWeek of 3 May 2024\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\nWeek of Friday, 3 May 2024\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\nIssue of May 3, 2024\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("# Kiln Wins\n\nDate: 2024-05-03\n\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("1. Kiln Wins\nDate: May 2024\nThe court ruled.\n", "Kiln Wins", "2024-05"),
        ("Kiln Wins\nThe court ruled.\n", "Kiln Wins", None),
        ("Kiln wins\n\nWUXI, May 3, 2024 -- The court ruled for it.\n", "Kiln wins", "2024-05-03"),
        ("Kiln Wins\nPosted on Friday, 3 May 2024\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\nPosted by an old hand on 3 May 2024\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\nBy Ada Potter, May 3, 2024\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\nby a potter at her wheel, 3 May 2024\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\n3 May 2024 by Ada P. & Bo Kiln K.\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\nMay 3, 2024 by order of the court was too late.\nIt ruled.\n", "Kiln Wins", None),
        ("Kiln Wins\nPatent Alert | May 3, 2024\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\nTurin and Ulm, 3 May 2024, 9:00 a.m. CET\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\nThe Hague, 3 May 2024\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\nMay 3, 2024 | Patents, Boards, Kilns\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\nFiled May 3, 2024\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        (
            "Kiln Co. v. Oven Works Co., Ltd. et al.\n(A quarrel of names)\nPublished: 3 May 2024\nIt was heard.\n",
            "Kiln Co. v. Oven Works Co., Ltd. et al.",
            "2024-05-03",
        ),
        ("KILN WORKS INC.\nLegal Matters\nFiled May 3, 2024\nThe court ruled.\n", "KILN WORKS INC.", "2024-05-03"),
        ("Kiln Wins\nThe court ruled in Turin, May 2024\n", "Kiln Wins", None),
        ("窑公司胜诉\n发布时间：2024年5月3日\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n2024年5月3日 法治观察\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n来源:无锡中院 2024-05-03\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n陶瓷周报 2024-05-03\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n作者：陶某 2024年5月3日\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n公告编号：2024-018　2024年5月3日\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        (
            "窑公司胜诉\n证券代码：600999　证券简称：窑砖　披露日期：2024年5月3日\n法院判决。\n",
            "窑公司胜诉",
            "2024-05-03",
        ),
        ("窑公司胜诉\n受理法院：某法院　裁判日期：2024年5月3日\n法院判决。\n", "窑公司胜诉", None),
        ("Kiln Wins\nDate of publication: 3 May 2024\nThe court ruled.\n", "Kiln Wins", "2024-05-03"),
        ("Kiln Wins\nDate of filing: 3 May 2024\nThe court ruled.\n", "Kiln Wins", None),
        ("窑公司胜诉\n陶瓷周报讯（记者 陶某）发布于2024年5月3日\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n2024-05-03 09:15　陶瓷周报　记者陶某\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n陶瓷周报记者　陶某　2024年5月3日\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n原创 陶某 窑事观察 2024-05-03 18:30 景德镇\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n无锡市中级人民法院新闻通稿（2024年5月3日）\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n无锡市中级人民法院判决窑公司（2024年5月3日）\n法院判决。\n", "窑公司胜诉", None),
        ("窑公司胜诉\n整理：陶某　2024年5月3日\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n陶瓷新闻网　2024年5月3日讯\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n发布时间：2024-05-03 10:20 来源：陶瓷网\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n2024年05月03日10:22 陶瓷网\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n陶瓷报（2024年5月3日第3版）\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n【陶瓷周报】2024-05-03\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n窑事知产(ID:yaoshi) 2024-05-03\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n窑事观察，2024年5月3日起诉\n法院判决。\n", "窑公司胜诉", None),
        ("窑公司胜诉\n窑公司通讯，2024年5月3日\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n窑公司诉请评议，2024年5月3日\n法院判决。\n", "窑公司胜诉", None),
        ("窑公司胜诉\n陶瓷周报，2024年5月3日起诉\n法院判决。\n", "窑公司胜诉", None),
        ("窑公司胜诉\n《窑事评论》公众号 2024-05-03\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n陶瓷周报　开庭时间　2024年5月3日\n法院判决。\n", "窑公司胜诉", None),
        ("窑公司胜诉\n2024年5月3日 作者:陶瓷报记者 陶某某\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n2024年5月3日 记者获悉此事\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\n2024-05-03 09:15，法院宣判\n法院判决。\n", "窑公司胜诉", None),
        ("窑公司胜诉\n该专利的有效期至 2034-05-03\n法院判决。\n", "窑公司胜诉", None),
        ("一、窑公司胜诉\n日期：2024-05-03\n法院判决。\n", "窑公司胜诉", "2024-05-03"),
        ("窑公司胜诉\r\n日期:2024-05-03\r\n法院判决。\r\n", "窑公司胜诉", "2024-05-03"),
        ("Kiln Wins\nDate: 31 February 2024\nThe court ruled.\n", "Kiln Wins", None),
    ],
)
def test_heads_of_many_manners(text: str, title: str, published: str | None) -> None:
    (article,) = read_newsletter(text, "x.txt")
    (version,) = article.versions
    assert parts(version)["title"] == title
    assert parts(version)["published"] == published
    assert parts(version)["paragraphs"] or published is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Source: OPPO, Fangda Partners", ["OPPO", "Fangda Partners"]),
        ("Source: Kaifu Primary People's Court, Changsha", ["Kaifu Primary People's Court, Changsha"]),
        ("Source: Announcements Made by Alpha and Beta", ["Announcements Made by Alpha and Beta"]),
        ("Source: Xinhua; HFG Law & Intellectual Property", ["Xinhua", "HFG Law & Intellectual Property"]),
        ("资料来源:甲公司、乙公司披露公告", ["甲公司、乙公司披露公告"]),
        ("资料来源：上市公司公告、行业媒体", ["上市公司公告", "行业媒体"]),
        ("来源：人民法院报", ["人民法院报"]),
    ],
)
def test_source_lines(line: str, expected: list[str]) -> None:
    head = "窑公司败诉\n法院判决驳回。" if "源" in line else "Kiln Loses\nThe court ruled."
    (article,) = read_newsletter(f"{head}\n{line}\n", "x.txt")
    assert parts(article.versions[0])["sources"] == expected


@pytest.mark.parametrize(
    ("english", "chinese", "paired"),
    [
        ("Date: 3 May 2024\nIt paid RMB 1,234,500.", "日期:2024-05-03\n其支付1234500元。", True),
        ("Date: 3 May 2024\nIt paid RMB 1,234,500.", "日期:2024-05-04\n其支付1234500元。", False),
        ("It paid RMB 1,234,500 under patent 4711 to Loom.", "其就4711号专利向Loom支付1234500元。", True),
        ("It paid RMB 1,234,500 under patent 4711.", "其于2019年12月获得奖励88800元。", False),
        (
            "Date: 3 May 2024\nIt paid 11,100, then 22,200, 33,300 and 44,400 yuan.",
            "日期:2024-05-03\n分别为55500、66600、77700和88800元。",
            False,
        ),
    ],
)
def test_halves_of_one_item_are_paired(english: str, chinese: str, paired: bool) -> None:
    articles = read_newsletter(f"Loom Pays\n{english}\n织机付款\n{chinese}\n", "x.txt")
    assert languages(articles) == ([["en", "zh"]] if paired else [["en"], ["zh"]])


def test_chinese_first() -> None:
    (article,) = read_newsletter(
        "织机付款\n日期:2024-05-03\n其支付4711元。\nLoom Pays\nDate: 3 May 2024\nIt paid 4,711 yuan.\n", "x"
    )
    assert [v.language for v in article.versions] == ["en", "zh"]


def test_items_without_date_lines() -> None:
    text = (
        "第一案胜诉\n来源:法院 2024-05-03\n法院判令被告停止侵权,赔偿三万元。\n\n"
        "第二案败诉\n法院判决驳回原告的全部诉讼请求。\n"
    )
    first, second = read_newsletter(text, "x.txt")
    assert parts(first.versions[0])["published"] == "2024-05-03"
    assert parts(second.versions[0]) == {
        "title": "第二案败诉",
        "published": None,
        "paragraphs": ["法院判决驳回原告的全部诉讼请求。"],
        "sources": [],
        "urls": [],
    }


BULLETIN = """\
典型案例选登
发布时间：2023-04-26

案例一　釉料商标案
【基本案情】窑公司诉炉公司侵害商标权，杭州市中级人民法院判令炉公司赔偿20万元，双方均未上诉，判决已经生效。

案例二　织机专利案——功能性特征的认定
【基本案情】织机公司诉梭子公司侵害专利权，宁波市中级人民法院判决驳回其诉讼请求，织机公司未上诉，判决已经生效。
"""


def test_cases_of_a_bulletin_are_parts_of_one_article() -> None:
    (article,) = read_newsletter(BULLETIN, "x.txt")
    assert article.versions[0].paragraphs[-1].of(article.versions[0].content).startswith("【基本案情】织机公司")


def test_id_outlives_a_corrected_body_and_twins_are_told_apart() -> None:
    head = "Kiln’s Win: RMB 2 Million!\nDate: 3 May 2024\n"
    (one,) = read_newsletter(f"{head}The court ruled.\n", "a.txt")
    (two,) = read_newsletter(f"{head}The court has ruled.\n", "b.txt")
    assert one.id == two.id
    assert one.id.startswith("kilns-win-rmb-2-million-")
    twins = read_newsletter(f"{head}The court ruled.\n\n{head}It ruled twice.\n", "a.txt")
    assert [article.id for article in twins] == [one.id, f"{one.id}-2"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [("Übung, “naïve”", "ubung-naive"), ("窑公司 v. Oven", "窑公司-v-oven"), ("???", "article"), ("x" * 90, "x" * 60)],
)
def test_slug(words: str, expected: str) -> None:
    assert slug(words) == expected


@given(
    st.lists(
        st.sampled_from([*TWO_BILINGUAL_ITEMS.splitlines(), "", "---", "x", "法", "\t", "Date:", "http://"]),
        max_size=14,
    )
)
def test_any_order_of_lines_keeps_every_span_inside(lines: list[str]) -> None:
    text = "\n".join(lines)
    for article in read_newsletter(text, "x.txt"):
        for version in article.versions:
            # The halves of a text that is told in turn are laid out from its lines.
            assert all(line in text for line in version.content.split("\n"))
            for span in (*version.paragraphs, *version.sources, *version.urls):
                assert 0 <= span.start < span.end <= len(version.content)
                assert span.of(version.content).strip() == span.of(version.content)


@pytest.mark.parametrize("title", ["#", " ** ", "1. #"])
def test_a_title_of_marks_alone_has_words(title: str) -> None:
    (article,) = read_newsletter(f"{title}\nDate: 3 May 2024\nThe court ruled for Kiln.\n", "x.txt")
    (version,) = article.versions
    assert version.title is not None
    assert version.title.of(version.content) == title.strip()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_articles_agree_with_their_gold_records(folder: Path) -> None:
    for file in sorted((folder / "articles").glob("*.txt")):
        gold = decode_records((folder / "gold" / f"{file.stem}.gold.json").read_bytes())
        articles = [article for article in read_files([file]) if isinstance(article, Article)]
        assert len(articles) == len(gold), file.name
        for article, record in zip(articles, gold, strict=True):
            info = record.article
            assert [v.language for v in article.versions] == list(info.languages), file.name
            for version in article.versions:
                found = parts(version)
                assert found["title"] == getattr(info.title, version.language)
                assert found["published"] in (info.published, None)
                assert tuple(found["sources"]) == info.source.forms(version.language)
                assert set(found["urls"]) <= set(info.urls)


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Tuesday 19 March 2024", "2024-03-19"),
        ("Tuesday, 19 March 2024", "2024-03-19"),
        ("Tuesday 19 March 2024 was a good day", None),
        ("Tuesday March 2024", None),
    ],
)
def test_a_day_of_the_week_and_a_date_alone_are_a_dateline(line: str, published: str | None) -> None:
    text = (
        f"Marl drops the ring as judges side with Fenn\nBusiness reporter\n{line}\n"
        "Three judges ruled that Marl plc infringed the trade marks of Fenn Ltd.\nMarl plc said that it was sad.\n"
    )
    article = next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article))
    dates = [v.published.value for v in article.versions if v.published]
    assert dates == ([published] if published else [])


def test_subheadings_of_a_dated_alert_open_no_article() -> None:
    text = (
        "Client Alert | A court enjoins Beta\nDate: 30 May 2024\nIn brief\n- The Ulm court enjoined Beta Pumps.\n\n"
        "The judgment of 18 May 2024\nThe suit of Alpha Ltd. was lodged in 2023.\nIt won.\n\n"
        "Relief against the foreign suit\nBeta Pumps had sued in Ohio.\n\nHow does this compare?\nNot at all.\n"
    )
    (article,) = read_newsletter(text, "alert.txt")
    assert len(article.versions[0].paragraphs) == 8


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Disclaimer: no advice.", "rule"),
        ("This alert is for information only.", "rule"),
        ("未经授权,不得转载。", "rule"),
        ("免责声明:仅供参考。", "rule"),
        ("Disclaimer practice before the office changes", "text"),
        ("This publication is the one that Beta copied.", "text"),
        ("未经授权,被告擅自使用原告的商标。", "text"),
        ("版权所有人甲公司将乙公司诉至法院。", "text"),
        ("声明:甲公司已就此提起诉讼。", "text"),
    ],
)
def test_an_imprint_is_no_sentence_that_begins_alike(line: str, kind: str) -> None:
    assert [read.kind for read in read_lines(line)] == [kind]


def test_numbered_headings_of_one_notice_open_no_articles() -> None:
    notice = (
        "Kiln Announces Judgment\nMay 3, 2024\nKiln Tiles announces a judgment.\n1. Court and day\nUlm, May 2, 2024\n"
        "2. Outline\nKiln Tiles had sued in 2022.\n3. Outlook\nNothing changes.\n"
    )
    digest = "1. Kiln Wins\nUlm, May 2, 2024\nKiln Tiles won.\n2. Oven Loses\nUlm, May 3, 2024\nOven Works lost.\n"
    assert [len(read_newsletter(text, "x.txt")) for text in (notice, digest)] == [1, 2]


ONE_OF_PARTS = {
    "headings from the first on": (
        "Tiles in the Courts\nDate: 3 May 2024\n\nGERMANY: cups come back\nKiln sued Oven in Ulm and lost.\n\n"
        "SPAIN: a mould is returned\nLoom sued Shuttle in Bilbao and won.\n"
    ),
    "a day below the title without a label": (
        "Tiles in the Courts\nClient alert, 3 May 2024\n\nThe short version\nKiln sued Oven in Ulm and lost.\n\n"
        "Kiln Ponders Its Appeal\nIt has a month to decide upon that.\n"
    ),
    "questions and answers": (
        "Kiln v Oven explained\nKiln sued Oven over a tile in Ulm in May.\n\nWho is Kiln?\nA maker of tiles in Ulm.\n\n"
        "Did the Court of Ulm believe it?\nIt did not, and Oven won.\n"
    ),
    "问答": (
        "窑公司案问答\n窑公司起诉炉公司。\n\n问:谁是窑公司?\n答:一家陶瓷企业。\n\n问:法院怎么判?\n答:驳回其诉讼请求。\n"
    ),
    "the name of a case with its day": (
        "Tiles in the Courts\nDate: 3 May 2024\n\nKiln SE v Oven SE – Ulm Court, 2 May 2024\nKiln lost.\n\n"
        "Loom SE v. Shuttle SE – Bilbao Court, 1 May 2024\nLoom won.\n"
    ),
    "marks": (
        "陶瓷案件月报\n发布日期:2024年5月3日\n收录二则。\n\n◆ kiln"
        ".cn\n窑公司投诉成立。\n\n◆ 法院:oven.cn\n炉公司败诉。\n"
    ),
    "a heading in the other script": (
        "陶瓷月报\n日期:2024-05-03\n收录三则。\n窑公司的事。\nkiln-tiles.com\n窑公司投诉成立。\n炉公司败诉。\n"
    ),
}


@pytest.mark.parametrize("text", ONE_OF_PARTS.values(), ids=ONE_OF_PARTS)
def test_headings_of_parts_open_no_article(text: str) -> None:
    assert len(read_newsletter(text, "x.txt")) == 1


TWO_ITEMS = {
    "a title after the only item": (
        "Kiln Loses\nDate: 3 May 2024\nKiln sued Oven in Ulm and lost.\n\nLoom Wins\nLoom sued Shuttle and won.\n"
    ),
    "a lead above the paragraph": (
        "Kiln Loses\nDate: 3 May 2024\nA tile is a tile\nKiln sued Oven in Ulm and lost.\n\n"
        "Loom Wins\nLoom sued Shuttle and won.\n"
    ),
    "one question": (
        "Kiln Loses\nDate: 3 May 2024\nKiln sued Oven in Ulm and lost.\n\n"
        "Is Loom Next?\nLoom sued Shuttle and awaits its judgment.\n"
    ),
}


@pytest.mark.parametrize("text", TWO_ITEMS.values(), ids=TWO_ITEMS)
def test_a_title_that_heads_no_part_opens_an_article(text: str) -> None:
    assert len(read_newsletter(text, "x.txt")) == 2
