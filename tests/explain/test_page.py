import re
from collections import Counter
from html import unescape

import pytest

from ipgraph.explain.coverage import Coverage, cover
from ipgraph.explain.page import page
from ipgraph.extract.record import extract_record
from ipgraph.model.codes import Language
from ipgraph.read.newsletter import read_newsletter
from tests.explain.conftest import TEXT, record_of

HOSTILE = '</style></title><script>alert(1)</script><img src=x onerror="x">{{7*7}}{% raw %} &amp; \u202e \x00'


def test_marks_and_facts_of_a_sentence(coverage: Coverage) -> None:
    html = page(coverage)
    assert "<mark>Brook Ltd.</mark> <mark>sued</mark> Stream Ltd. on <mark>3 January 2024</mark>." in html
    assert "more &lt;than that&gt;" in html
    item = re.search(r'<li id="en-3">.*?</ul>', html, re.DOTALL)
    assert item is not None
    assert '<a href="#f-proceedings-0-claimants-0">Case 1, claimant</a>: Brook Ltd. ' in item[0]
    assert "<b>87%</b>" in item[0]
    assert '<li id="en-4" class="silent">' in html
    assert '<li id="en-2" class="outside">' in html


@pytest.mark.parametrize(("language", "title"), [("en", "Who Owns the Kettle?"), ("zh", "归谁所有")])
def test_language_of_the_page(coverage: Coverage, language: Language, title: str) -> None:
    html = page(coverage, language)
    assert f'<html lang="{language}">' in html
    assert f'<h1 lang="{language}">{title}' in html
    assert f"<title>{title}" in html


def test_links_lead_somewhere_and_ids_are_unique(coverage: Coverage) -> None:
    html = page(coverage)
    ids = Counter(re.findall(r'\bid="([^"]+)"', html))
    assert max(ids.values()) == 1
    links = set(re.findall(r'href="#([^"]+)"', html))
    assert links - {"facts", "silent", "one-sided"}
    assert links <= set(ids)
    assert {f"f-{name}" for name in ("article-title", "disagreements-0")} <= links


def test_the_page_needs_nothing_else(coverage: Coverage) -> None:
    html = page(coverage)
    assert "<script" not in html
    assert not re.search(r'(?:src|href)="(?!#|data:)', html)
    assert "default-src 'none'" in html


def test_hostile_text_is_only_text() -> None:
    text = TEXT.replace("Kettle?", f"Kettle? {HOSTILE}").replace("cold", HOSTILE).replace("寒冷", HOSTILE)
    (article,) = read_newsletter(text, f"{HOSTILE}.txt")
    for record in (extract_record(article), record_of(article, ())):
        html = page(cover(article, record))
        assert html.count("<script") == html.count("<img") == 0
        assert html.count("</style>") == html.count("</title>") == 1
        assert "{{7*7}}" in unescape(html)
        assert not set("\u202e\x00") & set(html)


def test_an_article_of_one_language_without_facts() -> None:
    (article,) = read_newsletter("Weather\nDate: 2 May 2024\nIt rained.\n", "x.txt")
    html = page(cover(article, record_of(article, ())))
    assert "No fact was read." in html
    assert "one-sided" not in html
