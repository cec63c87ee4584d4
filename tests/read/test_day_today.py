"""The day of a text that tells it beside "today"."""

import pytest

from ipgraph.model.article import Span
from ipgraph.model.codes import Language
from ipgraph.read.day_today import day_today
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "The reasons were handed down today, 3 May 2024, in open court.", "2024-05-03"),
        ("en", "Today (Friday, May 3, 2024) the board of Kiln took note of the ruling.", "2024-05-03"),
        ("en", "This morning, 3 May 2024, the clerk read the order.", "2024-05-03"),
        ("en", "Kiln said today that it sued Oven on 3 May 2024.", None),
        ("en", "Today, 3 May is a day to remember.", None),
        ("en", "Today, May 2024 seems long ago.", None),
        ("zh", "今日（2024年5月3日），法院宣判。", "2024-05-03"),
        ("zh", "今天上午，2024年5月3日的判决书送达。", "2024-05-03"),
        ("zh", "今日，法院就2024年5月3日的判决作出说明。", None),
    ],
)
def test_the_day_beside_today(language: Language, text: str, day: str | None) -> None:
    found = day_today(text, language, Span(0, len(text)))
    assert (found.value if found else None) == day


def test_an_article_without_a_dateline_has_that_day() -> None:
    text = "Kiln v Oven\nSUMMARY\nThe reasons were handed down today, 3 May 2024. Oven had copied a tile of Kiln.\n"
    (article,) = read_newsletter(text, "x.txt")
    assert [v.published and v.published.value for v in article.versions] == ["2024-05-03"]
