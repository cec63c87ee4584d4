"""JSON Lines: an article on each line, and wrong lines named by their number."""

import json
from typing import Any

import pytest

from ipgraph.errors import ArticleError
from ipgraph.model.article import Article
from ipgraph.read.kinds import read_bytes
from tests.read.sample_files import CHINESE, ENGLISH, TITLE, TITLE_ZH, URL
from tests.read.test_story import shown


def read(*lines: dict[str, Any]) -> list[Article]:
    data = "\n".join(json.dumps(line) for line in lines).encode()
    items = list(read_bytes(data, "a.jsonl"))
    assert not [item for item in items if isinstance(item, ArticleError)]
    return [item for item in items if not isinstance(item, ArticleError)]


@pytest.mark.parametrize(
    "fields",
    [
        {"title": TITLE, "date": "2024-05-03", "text": "\n".join(ENGLISH)},
        {"title": TITLE, "published": "2024-05-03T23:30:00Z", "body": "\r\n\r\n".join(ENGLISH), "more": [{}]},
        {"title": TITLE, "published": "3 May 2024", "paragraphs": ENGLISH, "language": "en"},
        {"text": "\n".join([TITLE, "Date: 3 May 2024", *ENGLISH])},
    ],
)
def test_ways_to_say_the_same(fields: dict[str, Any]) -> None:
    assert shown(tuple(read(fields))) == [("en", TITLE, "2024-05-03", ENGLISH)]


def test_two_languages_on_one_line_are_one_article() -> None:
    (article,) = read({"title": TITLE, "paragraphs": [*ENGLISH, TITLE_ZH, *CHINESE]})
    assert shown((article,)) == [("en", TITLE, None, ENGLISH), ("zh", TITLE_ZH, None, CHINESE)]


def test_a_line_is_one_article_whatever_it_holds() -> None:
    text = [TITLE, "Date: 3 May 2024", *ENGLISH, "Loom Pays", "Date: 6 May 2024", "Loom paid RMB 1 million."]
    (article,) = read({"paragraphs": text})
    assert len(article.versions) == 1


@pytest.mark.parametrize(
    ("fields", "sources", "urls"),
    [
        ({"source": "Pottery News", "url": URL}, ["Pottery News"], [URL]),
        ({"source": ["Clay", "Kiln"], "urls": [URL, URL + "b"]}, ["Clay", "Kiln"], [URL, URL + "b"]),
        ({"source": None, "urls": []}, [], []),
    ],
)  # fmt: skip
def test_sources_and_links(fields: dict[str, Any], sources: list[str], urls: list[str]) -> None:
    (article,) = read({"title": TITLE, "paragraphs": ENGLISH, **fields})
    (version,) = article.versions
    assert [span.of(version.content) for span in version.sources] == sources
    assert [span.of(version.content) for span in version.urls] == urls


@pytest.mark.parametrize(
    ("given", "expected"),
    [("kiln-4711", "kiln-4711"), (4711, "4711"), ("窑-1", "窑-1"), ("Kiln 4711/2", "kiln-4711-2-c764cd"), (None, None)],
)
def test_ids(given: str | int | None, expected: str | None) -> None:
    (article,) = read({"id": given, "title": TITLE, "paragraphs": ENGLISH})
    assert article.id == expected or (expected is None and article.id.startswith("kiln-wins-glaze-case-in-wuxi-"))


def test_versions_name_the_line_of_the_file() -> None:
    data = f"\n\n{json.dumps({'title': TITLE, 'paragraphs': ENGLISH})}\n".encode("utf-8-sig")
    (article,) = read_bytes(data, "a.jsonl")
    assert not isinstance(article, ArticleError)
    assert article.versions[0].line == 3


GOOD = json.dumps({"title": TITLE, "paragraphs": ENGLISH})


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"title": "Kiln"', "not a JSON object with an article's fields"),
        ('["Kiln"]', "not a JSON object with an article's fields: Expected `object`, got `array`"),
        ('{"title": 7}', "Expected `str | null`, got `int` - at `$.title`"),
        ('{"paragraphs": ["a", 7]}', "at `$.paragraphs[1]`"),
        ('{"title": "Kiln", "text": ""}', 'give it a "title" and a "text"'),
        ('{"text": "It won.", "date": "soon"}', "'soon' is no date"),
        ('{"text": "It won.", "url": "kiln.html"}', "'kiln.html' is no address"),
        ('{"text": "It won.", "language": "fr"}', "$.language"),
        ('{"text": "' + "x" * 1_000_001 + '"}', "a paragraph of 1,000,001 characters"),
        ('{"more": ' + "[" * 100_000, "nested too deep"),
        (GOOD, "has the id, or the title and date, of line 1"),
        ('{"id": "", "text": "It won."}', "$.id"),
    ],
)  # fmt: skip
def test_wrong_lines_are_named_and_the_others_read(line: str, said: str) -> None:
    first, error, last = read_bytes(f'{GOOD}\n{line}\n{{"text": "Loom won."}}\n'.encode(), "a.jsonl")
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert isinstance(error, ArticleError)
    assert (str(error).split(": ")[0], error.line) == ("a.jsonl:2", 2)
    assert said in str(error)


def test_a_file_of_wrong_lines_is_left() -> None:
    items = list(read_bytes(b'{"title": 7}\n' * 1000, "a.jsonl"))
    assert len(items) == 21
    assert "the rest was not read" in str(items[-1])
