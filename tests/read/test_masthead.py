# ruff: noqa: E501 - each case is one line
"""Which publication an article names itself, beside its day, at its opening or below its last line."""

import pytest

from ipgraph.read.newsletter import read_newsletter

_BODY = "A trader of Ulm has been sent to prison for two years over forged shirts.\nHe had sold them from a van.\n"
_BODY_ZH = "一名商人因销售假冒球衣被判处有期徒刑二年。\n他在货车上售卖。\n"


@pytest.mark.parametrize(
    ("text", "published", "source"),
    [
        (f"Trader jailed\nUlm Trading Wire, 6 December 2024\n{_BODY}", "2024-12-06", "Ulm Trading Wire"),
        (f"Trader jailed\nBy Ada Lund, Shirt Notes, 4 February 2025\n{_BODY}", "2025-02-04", "Shirt Notes"),
        (
            f"Trader jailed\nThe Daily Ledger, Business, Friday 29 August 2025\n{_BODY}",
            "2025-08-29",
            "The Daily Ledger",
        ),
        (
            f"Trader jailed\nShirts Today Europe | March 2024 issue, published online 12 March 2024\n{_BODY}",
            "2024-03-12",
            "Shirts Today Europe",
        ),
        (f"Trader jailed\n{_BODY}— The Ulm Press, Nov. 21, 2024\n", "2024-11-21", "The Ulm Press"),
        (f"商人获刑\n乌尔姆法治报 2024年11月27日\n{_BODY_ZH}", "2024-11-27", "乌尔姆法治报"),
        (f"商人获刑\n乌尔姆专利文摘，2024年11月27日\n{_BODY_ZH}", "2024-11-27", "乌尔姆专利文摘"),
        (f"商人获刑\n球衣知产快讯, 2024年11月27日\n{_BODY_ZH}", "2024-11-27", "球衣知产快讯"),
        (f"商人获刑\n乌尔姆法律评论，2024年11月27日\n{_BODY_ZH}", "2024-11-27", "乌尔姆法律评论"),
        (f"商人获刑\n乌尔姆互联网法院 2024年11月27日\n{_BODY_ZH}", "2024-11-27", "乌尔姆互联网法院"),
        (f"商人获刑\n日期：2024年11月27日\n球衣周刊讯（记者 林某）{_BODY_ZH}", "2024-11-27", "球衣周刊"),
        (f"商人获刑\n日期：2024年11月27日\n【球衣周刊 记者 林某】{_BODY_ZH}", "2024-11-27", "球衣周刊"),
    ],
)
def test_a_publication_named_by_the_article(text: str, published: str, source: str) -> None:
    (article,) = read_newsletter(text, "x.txt")
    (version,) = article.versions
    assert version.published is not None
    assert version.published.value == published
    assert [span.of(version.content) for span in version.sources] == [source]
    assert len(version.paragraphs) == 2


@pytest.mark.parametrize(
    "line",
    ["Ulm, 6 December 2024", "Press Release, 6 December 2024", "IP Litigation Client Alert | 6 December 2024", "Posted by Ada Lund on 6 December 2024"],
)  # fmt: skip
def test_a_place_or_a_kind_of_writing_is_no_publication(line: str) -> None:
    (article,) = read_newsletter(f"Trader jailed\n{line}\n{_BODY}", "x.txt")
    assert article.versions[0].sources == ()


def test_two_places_before_the_day_of_a_release() -> None:
    text = "Alpha reports\nMINNEAPOLIS and DÜSSELDORF, Germany, October 7, 2025 /PRNewswire/ -- Alpha Inc. today reported on suits.\nMore follows.\n"
    (article,) = read_newsletter(text, "x.txt")
    assert article.versions[0].published is not None
    assert article.versions[0].published.value == "2025-10-07"
