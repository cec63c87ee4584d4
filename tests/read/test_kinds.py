"""The table of kinds: one article in all of them reads alike, its words can be quoted, and bad files are named."""

import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipgraph.errors import ArticleError
from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article, Span
from ipgraph.read.kinds import KINDS, SUFFIXES, find_kind, read_as, read_bytes
from tests.read.sample_files import CHINESE, ENGLISH, SAMPLES, SOURCE, TITLE, TITLE_ZH, URL

FILES = {name: make() for name, make in SAMPLES.items()}


def only(data: bytes, name: str) -> Article:
    """The one article of a file."""
    (article,) = read_bytes(data, name)
    assert isinstance(article, Article), article
    return article


@pytest.mark.parametrize("name", FILES)
def test_the_same_article_in_every_kind(name: str) -> None:
    article = only(FILES[name], name)
    english, chinese = article.versions
    assert (english.language, chinese.language) == ("en", "zh")
    for version, title, paragraphs in ((english, TITLE, ENGLISH), (chinese, TITLE_ZH, CHINESE)):
        assert version.title
        assert version.published
        assert version.title.of(version.content) == title
        assert version.published.value == "2024-05-03"
        assert [span.of(version.content) for span in version.paragraphs] == paragraphs
        assert URL in [span.of(version.content) for span in version.urls]
    assert [span.of(english.content) for span in english.sources] == [SOURCE]
    assert article.path == name
    assert article.id == only(FILES["a.txt"], "a.txt").id


@pytest.mark.parametrize("name", FILES)
def test_evidence_quotes_the_text(name: str) -> None:
    article = only(FILES[name], name)
    record = extract_record(article)
    assert record.evidence
    for evidence in record.evidence:
        version = article.version(evidence.language)
        assert version
        assert Span(evidence.start, evidence.end).of(version.content) == evidence.quote
    assert {"RMB 2 million", "200万元"} & {evidence.quote for evidence in record.evidence}


@pytest.mark.parametrize("name", FILES)
def test_the_same_file_gives_the_same_articles(name: str) -> None:
    assert list(read_bytes(FILES[name], name)) == list(read_bytes(SAMPLES[name](), name)) or name == "b.eml"
    assert list(read_bytes(FILES[name], name)) == list(read_bytes(FILES[name], name))


@pytest.mark.parametrize("name", FILES)
def test_content_tells_the_kind_without_a_name(name: str) -> None:
    assert find_kind(FILES[name], "<stdin>") is find_kind(FILES[name], name)
    assert find_kind(FILES[name], name.replace(".", "-")) is find_kind(FILES[name], name)


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"Kiln Wins\nThe court ruled.", "a.txt", "text"),
        (b"Kiln Wins\nThe court ruled.", "a.unknown", "text"),
        (b"Date: 3 May 2024\nSubject: Kiln\nThe court ruled.", "a.txt", "text"),
        (b"From: A\r\nMIME-Version: 1.0\r\n\r\nKiln", "a.txt", "mail"),
        (b"<p>Kiln</p>", "A.HTML", "page"),
        (b"<?xml version='1.0'?>\n<!-- x -->\n<!DOCTYPE html><html>", "a.xml", "page"),
        (b"\xef\xbb\xbf<html lang=en>", "a.txt", "page"),
        (b"<?xml version='1.0'?><feed xmlns='x'>", "a.html", "feed"),
        (b'{"title": "Kiln"}', "a.txt", "JSON Lines"),
        (b"{Kiln} Wins", "a.txt", "text"),
        (b"%PDF-1.7", "a.txt", "PDF"),
    ],
)  # fmt: skip
def test_which_kind(data: bytes, name: str, kind: str) -> None:
    assert find_kind(data, name).name == kind


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "a.docx", "password-protected Office file"),
        (b"{\\rtf1 Kiln}", "a.txt", "RTF"),
        (b"\x1f\x8b\x08\x00", "a.gz", "an archive"),
        (b"\x89PNG\r\n", "a.pdf", "a picture"),
        (b"", "a.html", "empty"),
        (b"", "a.pdf", "not a whole PDF"),
        (b"", "a.docx", "not a whole Word document"),
        (b"", "a.eml", "no article in this mail"),
        (b"", "a.rss", "empty"),
        (b" \n", "a.jsonl", "empty"),
        (b"<note>Kiln</note>", "a.xml", "not an RSS or Atom feed"),
        (b"\n---\n", "a.txt", "no article found"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named(data: bytes, name: str, said: str) -> None:
    (error,) = read_bytes(data, name)
    assert isinstance(error, ArticleError)
    assert str(error).startswith(f"{name}: ")
    assert said in str(error)


def test_every_suffix_has_one_kind() -> None:
    assert len(set(SUFFIXES)) == len(SUFFIXES)
    assert all(read_as(kind) for kind in KINDS)


def test_reading_text_loads_no_library(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(FILES["a.txt"])
    code = (
        "import sys; from ipgraph.pipeline import extract_records\n"
        f"assert len(list(extract_records([{str(tmp_path)!r}]))) == 1\n"
        "print(*{'selectolax', 'pypdfium2', 'docx', 'lxml', 'feedparser', 'email.parser'} & set(sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert told.stdout.strip() == ""


# ── whatever a file holds, nothing but the project's own error comes out ──────────────────────────────────────────


def sound(data: bytes, name: str) -> None:
    for item in read_bytes(data, name):
        if isinstance(item, ArticleError):
            assert str(item).startswith(name)
            continue
        for version in item.versions:
            assert version.content.encode()
            for span in (*version.paragraphs, *version.sources, *version.urls):
                assert 0 <= span.start < span.end <= len(version.content)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.module)
@given(data=st.binary(max_size=300))
@settings(max_examples=40, deadline=None)
def test_any_bytes(kind: object, data: bytes) -> None:
    suffix = next(known.suffixes[0] for known in KINDS if known is kind)
    sound(data, f"a{suffix}")


@pytest.mark.parametrize("name", FILES)
@given(seed=st.integers(0, 2**32), changes=st.integers(1, 12))
@settings(max_examples=40, deadline=None)
def test_any_damage(name: str, seed: int, changes: int) -> None:
    chance = random.Random(seed)
    data = bytearray(FILES[name])
    for _ in range(changes):
        place = chance.randrange(len(data))
        what = chance.randrange(4)
        if what == 0:
            data[place] = chance.randrange(256)
        elif what == 1:
            del data[place : place + chance.randrange(1, 200)]
        elif what == 2:
            data[place:place] = data[place : place + chance.randrange(1, 200)]
        else:
            data[place:place] = chance.choice([b"<div>", b"\x00", b"</p>", b"&#0;", b"\xff", b"[[[", b"=?x?q?=FF?="])
        data = data or bytearray(b"x")
    sound(bytes(data), name)


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_cut_off(name: str) -> None:
    for part in range(1, 12):
        sound(FILES[name][: len(FILES[name]) * part // 12], name)
