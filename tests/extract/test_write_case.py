"""What is written of the forum of a case that two versions tell."""

import pytest

from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.party import Form
from ipgraph.extract.write_case import write_case
from ipgraph.extract.writing import Writing
from ipgraph.model.article import Article, Span, Version
from ipgraph.model.codes import Language
from ipgraph.model.record import Names

EN, ZH = "Ningbo Court", "杭州中院"


def _case(language: Language, key: str, text: str) -> CaseDraft:
    case = CaseDraft(language, Thread(language, 0), "main", 0, forum_key=key)
    case.forum = [Form(text, Span(0, len(text)), "forum")] if text else []
    return case


@pytest.mark.parametrize(
    ("en_key", "zh_key", "differ"),
    [
        ("cn-ningbo-intermediate", "cn-hangzhou-intermediate", True),
        ("cn-hangzhou-intermediate", "cn-hangzhou-intermediate", False),
        ("~a court in ningbo", "cn-hangzhou-intermediate", False),  # a court of which no more is known than its words
        ("", "cn-hangzhou-intermediate", False),
        ("eu-upc", "eu-upc-local-munich", False),  # a court and one of its divisions
    ],
)
def test_forums_that_differ_are_told(en_key: str, zh_key: str, *, differ: bool) -> None:
    versions = (Version(language="en", content=EN), Version(language="zh", content=ZH))
    w = Writing(Article(id="a", path="a.txt", versions=versions))
    pair = (_case("en", en_key, EN if en_key else ""), _case("zh", zh_key, ZH))
    written = write_case(w, 0, pair, {}, {}, {})
    assert written.forum.zh == (ZH,)
    if differ:
        assert [(d.about, d.en, d.zh) for d in w.disagreements] == [("proceedings[0].forum", EN, ZH)]
        assert written.forum == Names(zh=(ZH,))
    else:
        assert not w.disagreements
        assert bool(written.forum.en) is bool(en_key)


@pytest.mark.parametrize(
    ("en_status", "zh_status", "status"),
    [("decided", "pending", "pending"), ("decided", None, "pending"), ("pending", "pending", "pending")],
)
def test_what_is_open_is_not_decided(en_status: str, zh_status: str | None, status: str) -> None:
    versions = (Version(language="en", content=EN), Version(language="zh", content=ZH))
    w = Writing(Article(id="a", path="a.txt", versions=versions))
    en, zh = _case("en", "", EN), _case("zh", "", ZH)
    en.status = Fact(en_status, Span(0, 1), "said")
    zh.status = Fact(zh_status, Span(0, 1), "said") if zh_status else None
    zh.outcome = Fact("pending", Span(0, 1), "said")
    assert write_case(w, 0, (en, zh), {}, {}, {}).status == status
