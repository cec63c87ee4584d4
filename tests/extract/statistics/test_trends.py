"""Kinds of rights that one version says to grow and the other does not."""

import pytest

from ipgraph.extract.statistics.trends import differing_trends, find_trends
from ipgraph.model.article import Article
from ipgraph.read.newsletter import read_newsletter


def article(english: str, chinese: str) -> Article:
    text = f"Figures of the Courts\nDate: 3 March 2024\n{english}\n法院数据\n日期:2024-03-03\n{chinese}\n"
    (read,) = read_newsletter(text, "figures.txt")
    return read


TRENDS = [
    ("Patent and copyright cases grew fast.", [("grows", ("copyright", "patent"))]),
    # a list that holds more than is known
    ("Patent, database and copyright cases grew fast.", []),
    ("Databases, patents and copyright cases grew fast.", []),
    ("Suits over trade secrets and copyright, both of which saw a marked increase, led.",
     [("grows", ("copyright", "trade-secret"))]),
    ("Patent suits fell sharply, while copyright suits rose markedly.",
     [("falls", ("patent",)), ("grows", ("copyright",))]),
    ("Most were trademark cases; those on trade secrets rose rapidly.", [("grows", ("trade-secret",))]),
    ("Patent cases grew by 4%.", []),
    ("Patent owners say that the court grew fast.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TRENDS)
def test_trends_of_an_english_text(text: str, told: list[tuple[str, tuple[str, ...]]]) -> None:
    version = article(text, "法院公布数据。").version("en")
    assert version is not None
    assert [(trend.way, trend.kinds) for trend in find_trends(version)] == told


DIFFERING = [
    # the English list holds one more
    ("Patent, trademark and copyright cases grew rapidly.", "专利、著作权案件增长较快。",
     ("copyright, patent, trademark", "copyright, patent")),
    # the Chinese list does
    ("Copyright cases rose sharply.", "专利和著作权案件数量明显上升。", ("copyright", "copyright, patent")),
]  # fmt: skip
ALIKE = [
    ("Patent and copyright cases grew rapidly.", "著作权、专利案件增长较快。"),
    # other things are told
    ("Patent cases grew rapidly.", "著作权案件增长较快。"),
    # one version tells no trend, or another way
    ("Patent and copyright cases were heard.", "专利案件增长较快。"),
    ("Patent and copyright cases fell sharply.", "专利案件增长较快。"),
    # two trends of one version
    ("Patent and copyright cases grew rapidly. Trademark cases grew fast.", "专利案件增长较快。"),
]


@pytest.mark.parametrize(("english", "chinese", "lists"), DIFFERING)
def test_versions_that_differ(english: str, chinese: str, lists: tuple[str, str]) -> None:
    both = article(english, chinese)
    ((told, spans),) = differing_trends(both)
    assert (told.en, told.zh) == lists
    for language, span in spans.items():
        version = both.version(language)
        assert version is not None
        assert span.of(version.content) in f"{english} {chinese}"


@pytest.mark.parametrize(("english", "chinese"), ALIKE)
def test_versions_that_do_not_differ(english: str, chinese: str) -> None:
    assert differing_trends(article(english, chinese)) == []
