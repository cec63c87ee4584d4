"""Stories laid out as text: title, date, body, sources and links, in one language or two, one article or several."""

from typing import Any

import pytest

from ipgraph.errors import ArticleError
from ipgraph.model.article import Article
from ipgraph.read.decoding import LONGEST_LINE
from ipgraph.read.story import Story, clean_lines, tell_articles
from tests.read.sample_files import CHINESE, ENGLISH, TITLE, TITLE_ZH

BODY = ("The court ruled for Kiln Ltd. in its suit over glaze 4711.", "It may appeal.")
BODY_ZH = ("法院就4711号釉料判决支持窑公司的诉讼请求。", "该判决可上诉。")


def told(**fields: Any) -> list[tuple[str, str, str | None, list[str]]]:
    """Language, title, date and paragraphs of each version of a story."""
    return shown(tell_articles(Story(**fields), "x"))


def shown(articles: tuple[Article, ...]) -> list[tuple[str, str, str | None, list[str]]]:
    return [
        (
            version.language,
            version.title.of(version.content) if version.title else "",
            version.published.value if version.published else None,
            [span.of(version.content) for span in version.paragraphs],
        )
        for article in articles
        for version in article.versions
    ]


@pytest.mark.parametrize(
    ("fields", "title", "published", "paragraphs"),
    [
        ({"lines": BODY}, "", None, BODY),
        ({"lines": BODY, "title": TITLE}, TITLE, None, BODY),
        ({"lines": BODY, "title": TITLE, "published": "2024-05"}, TITLE, "2024-05", BODY),
        ({"lines": BODY, "title": "Kiln v. Oven Ltd.", "published": "2024-05"}, "Kiln v. Oven Ltd.", "2024-05", BODY),
        ({"lines": BODY, "title": TITLE, "published": "2024"}, TITLE, None, BODY),
        # What the body says itself counts, and its title is not said twice.
        ({"lines": (TITLE, "Date: 3 May 2024", *BODY), "published": "2024-05-09"}, TITLE, "2024-05-03", BODY),
        ({"lines": (TITLE.upper(), *BODY), "title": TITLE, "published": "2024-05"}, TITLE.upper(), "2024-05", BODY),
        ({"lines": (TITLE, *BODY), "title": f"{TITLE} | Pottery News"}, TITLE, None, BODY),
        ({"lines": ("News", "Home of clay", TITLE, *BODY), "title": TITLE}, TITLE, None, BODY),
        ({"lines": ("It won.", TITLE, *BODY), "title": TITLE}, TITLE, None, ("It won.", *BODY)),
        ({"lines": ("Kiln", *BODY), "title": TITLE}, TITLE, None, ("Kiln", *BODY)),
    ],
)  # fmt: skip
def test_title_and_date(fields: dict[str, Any], title: str, published: str | None, paragraphs: tuple[str, ...]) -> None:
    assert told(**fields) == [("en", title, published, list(paragraphs))]


def test_sources_and_links_are_lines_of_the_text() -> None:
    (article,) = tell_articles(
        Story(
            lines=BODY_ZH,
            title=TITLE_ZH,
            published="2024-05-03",
            sources=("陶瓷报",),
            urls=("https://example.org/a",) * 2,
        ),
        "x",
    )
    (version,) = article.versions
    assert version.content == "\n".join(
        [TITLE_ZH, "日期: 2024-05-03", *BODY_ZH, "来源: 陶瓷报", "https://example.org/a"]
    )
    assert [span.of(version.content) for span in version.sources] == ["陶瓷报"]
    assert [span.of(version.content) for span in version.urls] == ["https://example.org/a"]


def test_two_languages_one_after_the_other() -> None:
    lines = (*BODY, TITLE_ZH, *BODY_ZH)
    expected = [("en", TITLE, "2024-05-03", list(BODY)), ("zh", TITLE_ZH, None, list(BODY_ZH))]
    assert told(lines=lines, title=TITLE, published="2024-05-03") == expected
    (article,) = tell_articles(Story(lines=(TITLE_ZH, *BODY_ZH, TITLE, *BODY)), "x")
    assert [version.language for version in article.versions] == ["en", "zh"]


def test_a_translation_below_each_paragraph() -> None:
    lines = tuple(line for pair in zip((TITLE, *ENGLISH), (TITLE_ZH, *CHINESE), strict=True) for line in pair)
    assert told(lines=lines) == [("en", TITLE, None, ENGLISH), ("zh", TITLE_ZH, None, CHINESE)]
    assert told(lines=lines, title=f"{TITLE} {TITLE_ZH}")[0][:2] == ("en", TITLE)


@pytest.mark.parametrize("quotation", ["“以理服人”", "法院判决。"])
def test_a_line_in_another_language_is_no_version(quotation: str) -> None:
    lines = (*BODY, "The court said more than that, and at length; it cited a saying of old.", quotation)
    assert told(lines=lines, title=TITLE) == [("en", TITLE, None, list(lines))]


def test_a_known_language_is_never_cut() -> None:
    (version,) = told(lines=(*BODY, *BODY_ZH), language="zh", title=TITLE)
    assert version[0] == "zh"
    assert version[3] == [*BODY, *BODY_ZH]


def test_a_newsletter_of_dated_items_is_cut_and_its_own_title_left_out() -> None:
    first = (TITLE, "Date: 3 May 2024", *BODY)
    second = ("Loom Pays Shuttle", "Date: 6 May 2024", "Loom paid RMB 1 million.")
    expected = [
        ("en", TITLE, "2024-05-03", list(BODY)),
        ("en", "Loom Pays Shuttle", "2024-05-06", ["Loom paid RMB 1 million."]),
    ]
    assert told(lines=(*first, *second), title=TITLE) == expected
    assert told(lines=("Pottery Weekly", *first, *second), title="Pottery Weekly", published="2024-05-09") == expected
    # One that is known to be an article stays one.
    assert len(told(lines=(*first, *second), whole=True)) == 1


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("  Kiln \t wins\xa0again ", ["Kiln wins again"]),
        ("Kiln\x00 w\u200bi\xadns\ufeff", ["Kiln wins"]),
        ("Kiln\r\nwins\u2028again\x0b", ["Kiln", "wins", "again"]),
        ("\u200b \n", []),
        ("\ud800Kiln", ["\ufffdKiln"]),
        ("　　窑公司　胜诉", ["窑公司　胜诉"]),
    ],
)
def test_what_nobody_sees_is_left_out(line: str, expected: list[str]) -> None:
    assert list(clean_lines([line], "x")) == expected


def test_a_paragraph_without_end() -> None:
    with pytest.raises(ArticleError, match=r"^x: a paragraph of 1,000,001 characters"):
        list(clean_lines(["x" * (LONGEST_LINE + 1)], "x"))


@pytest.mark.parametrize("lines", [(), ("12345",), ("---",), ("https://example.org/a",)])
def test_nothing_told(lines: tuple[str, ...]) -> None:
    assert tell_articles(Story(lines=lines, title=TITLE if not lines else None), "x") == ()
