"""RSS and Atom feeds: an article for each entry, and feeds that hold none."""

import pytest

from ipgraph.errors import ArticleError
from ipgraph.read.kinds import read_bytes
from tests.read.sample_files import ENGLISH, TITLE, URL, entry, make_feed
from tests.read.test_story import shown

ATOM = f"""<?xml version="1.0" encoding="{{}}"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Pottery News</title>
  <entry><title type="html">Kiln &amp;amp; Oven</title><link href="{URL}"/><updated>2024-05-09T00:30:00+08:00</updated>
  <published>2024-05-03T00:30:00+08:00</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
  <p>{ENGLISH[0]}</p><p>窑公司 won.</p></div></content></entry></feed>"""


def read(data: bytes) -> list[tuple[str, str, str | None, list[str]]]:
    return shown(tuple(item for item in read_bytes(data, "a.xml") if not isinstance(item, ArticleError)))


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_atom(encoding: str) -> None:
    data = ATOM.format(encoding).encode(encoding)
    assert read(data) == [("en", "Kiln & Oven", "2024-05-03", [ENGLISH[0], "窑公司 won."])]
    (article,) = read_bytes(data, "a.xml")
    assert not isinstance(article, ArticleError)
    assert [span.of(version.content) for version in article.versions for span in version.urls] == [URL]


@pytest.mark.parametrize(
    ("fields", "published"),
    [
        ("<pubDate>Fri, 03 May 2024 23:30:00 -0800</pubDate>", "2024-05-03"),
        ("<dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>2024-05-03</dc:date>", "2024-05-03"),
        ("<pubDate>soon</pubDate>", None),
        ("", None),
    ],
)
def test_dates(fields: str, published: str | None) -> None:
    data = make_feed(f"<title>{TITLE}</title>{fields}<description>&lt;p&gt;{ENGLISH[0]}&lt;/p&gt;</description>")
    assert read(data) == [("en", TITLE, published, [ENGLISH[0]])]


def test_every_entry_is_an_article_and_a_bad_one_is_named() -> None:
    second = f"<title>Loom Pays</title><description>{ENGLISH[1]}</description>"
    deep = f"<title>Deep</title><description><![CDATA[{'<div>' * 600}]]></description>"
    items = list(read_bytes(make_feed(entry(ENGLISH), deep, second, "<title>No body</title>"), "a.rss"))
    assert [str(item).split(";")[0] for item in items if isinstance(item, ArticleError)] == [
        "a.rss: entry 2: its markup is nested more than 512 deep"
    ]
    assert [item.versions[0].content.split("\n")[0] for item in items if not isinstance(item, ArticleError)] == [
        TITLE,
        "Loom Pays",
    ]


def test_two_entries_of_one_title_and_date_are_told_apart() -> None:
    items = list(read_bytes(make_feed(entry(ENGLISH), entry(ENGLISH[::-1])), "a.rss"))
    one, two = (item.id for item in items if not isinstance(item, ArticleError))
    assert two == f"{one}-2"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (make_feed("<title>Kiln</title>"), "no article in this feed"),
        (b"<rss><channel><title>Kiln</title></channel></rss>", "without entries"),
        (b"<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><rss><item>&a;</item></rss>", "XML entities"),
        ('<!DOCTYPE rss [<!ENTITY a "b">]><rss/>'.encode("utf-16"), "XML entities"),
        (b"<rss" * 1000, "without entries"),
    ],
)
def test_bad_feeds(data: bytes, said: str) -> None:
    (error,) = read_bytes(data, "a.rss")
    assert isinstance(error, ArticleError)
    assert str(error).startswith("a.rss: ")
    assert said in str(error)
