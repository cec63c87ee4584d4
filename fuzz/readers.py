"""The readers: whatever a file holds, articles come out of it, or the project's own error."""

import io
import re
import zipfile
from collections.abc import Callable
from itertools import pairwise

from hypothesis import strategies as st

from fuzz.made_files import DRAWN, FEED, HTML, JSON, LINE, RAW, RUNS, cut, document, mail, tagged
from fuzz.target import Target, must
from fuzz.texts import LINES, SENTENCES, as_bytes, texts
from ipgraph.errors import ArticleError
from ipgraph.model.article import Article, Span, Version
from ipgraph.read.kinds import read_bytes
from tests.read.sample_files import SAMPLES

ID = re.compile(r"[a-z0-9㐀-鿿][a-z0-9㐀-鿿.-]{0,120}")
"""An id that can stand in an address and name a file."""


def check_bytes(data: bytes, name: str) -> list[Article]:
    """Read a file and hold what comes out of it to what is promised; gives the articles."""
    found = []
    for item in read_bytes(data, name):
        if isinstance(item, ArticleError):
            must(str(item).startswith(name), f"an error names no file: {item}")
            continue
        must(ID.fullmatch(item.id) is not None, f"no id: {item.id!r}")
        must(0 < len(item.versions) <= 2, "one or two versions")
        must(len({version.language for version in item.versions}) == len(item.versions), "a language twice")
        for version in item.versions:
            check_version(version)
        found.append(item)
    must(len({item.id for item in found}) == len(found), "an id twice")
    return found


def check_version(version: Version) -> None:
    """Every part of a version stands inside it."""
    size = len(version.content)
    must(bool(version.content.strip()), "a version without words")
    spans: list[Span] = [*version.paragraphs, *version.sources, *version.urls]
    spans += [version.title] if version.title else []
    spans += [version.published.span] if version.published else []
    for span in spans:
        must(0 <= span.start < span.end <= size, f"{span} is not inside {size}")
        must(bool(span.of(version.content).strip()), f"{span} has no words")
    body = list(version.paragraphs)
    must(all(a.end <= b.start for a, b in pairwise(body)), "paragraphs overlap")
    if version.published:
        must(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", version.published.value, re.ASCII) is not None, "no date")


def reader(name: str) -> Callable[[bytes], None]:
    """The check of a reader that takes the input as the file."""

    def check(data: bytes) -> None:
        first = check_bytes(data, name)
        if data and data[-1] % 8 == 0:
            must(check_bytes(data, name) == first, "another answer for the same file")

    return check


# ── files that hold the input in one of their parts ──────────────────────────────────────────────────────────────


def _word(data: bytes) -> None:
    """The input is a whole file, or the part of a good document that holds its text, or that names its links."""
    if data[:1] == RAW:
        check_bytes(data[1:], "a.docx")
        return
    part = "word/_rels/document.xml.rels" if data[:1] == b"\1" else "word/document.xml"
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_WORD)) as good, zipfile.ZipFile(out, "w") as made:
        for name in good.namelist():
            made.writestr(name, data[1:] if name == part else good.read(name))
    check_bytes(out.getvalue(), "a.docx")


def _pdf(data: bytes) -> None:
    """The input is a whole file, or what is drawn on the page of a good one."""
    if data[:1] == RAW:
        check_bytes(data[1:], "a.pdf")
        return
    head, _, rest = _PDF.partition(b"stream\n")
    _, _, tail = rest.partition(b"endstream")
    head = re.sub(rb"/Length \d+(?=[^/]*$)", b"/Length %d" % len(data[1:]), head)
    check_bytes(head + b"stream\n" + data[1:] + b"\nendstream" + tail, "a.pdf")


_WORD = SAMPLES["a.docx"]()
_PDF = SAMPLES["a.pdf"]()


def _word_seeds() -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(_WORD)) as good:
        return [
            RAW + _WORD,
            b"\1" + good.read("word/_rels/document.xml.rels"),
            b"\2" + good.read("word/document.xml")[:6000],
            b"\2" + document(["<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "<w:sdt><w:sdtContent/></w:sdt>"]),
        ]


HOLDS = "articles with an id, all their parts inside the text, or an error that names the file; the same each time"

READERS = (
    Target(
        name="text",
        holds=HOLDS,
        check=reader("a.txt"),
        seeds=lambda: [SAMPLES["a.txt"](), "\n".join(SENTENCES).encode("gb18030")],
        made=st.lists(LINE, max_size=20).map("".join).map(as_bytes),
        words=LINES,
    ),
    Target(
        name="page",
        holds=HOLDS,
        check=reader("a.html"),
        seeds=lambda: [SAMPLES["a.html"]()],
        made=tagged(HTML).map(as_bytes),
        words=tuple(f"<{tag}>" for tag in HTML),
    ),
    Target(
        name="pdf",
        holds=HOLDS,
        check=_pdf,
        seeds=lambda: [RAW + _PDF, b"\2BT /F1 12 Tf 72 700 Td (Kiln sued Oven.) Tj ET"],
        made=DRAWN | cut(_PDF).map(lambda data: RAW + data),
        words=("obj", "endobj", "stream", "/FlateDecode", "/Length", "xref", "trailer", "Tj"),
    ),
    Target(
        name="word",
        holds=HOLDS,
        check=_word,
        seeds=_word_seeds,
        made=tagged(RUNS).map(lambda xml: b"\2" + document([xml])) | cut(_WORD).map(lambda data: RAW + data),
        words=tuple(f"<{tag}>" for tag in RUNS),
    ),
    Target(
        name="mail",
        holds=HOLDS,
        check=reader("a.eml"),
        seeds=lambda: [SAMPLES["a.eml"](), SAMPLES["b.eml"]()],
        made=st.tuples(
            texts(4),
            st.lists(LINE, max_size=12).map("".join),
            st.sampled_from(("a.txt", "a.html", "../b.docx", "c.eml", "d.zip", "e.pdf", "f.rss")),
            st.booleans(),
        )
        .map(mail)
        .flatmap(cut),
        words=(
            "Content-Type: ",
            "boundary=",
            "charset=",
            "message/rfc822",
            "multipart/mixed",
            "base64",
            "quoted-printable",
            "=?utf-8?B?",
            "filename=",
        ),
    ),
    Target(
        name="feed",
        holds=HOLDS,
        check=reader("a.rss"),
        seeds=lambda: [SAMPLES["a.rss"]()],
        made=tagged(FEED).map(lambda xml: as_bytes(f"<rss version='2.0'><channel>{xml}</channel></rss>")),
        words=tuple(f"<{tag}>" for tag in FEED),
    ),
    Target(
        name="json-lines",
        holds=HOLDS,
        check=reader("a.jsonl"),
        seeds=lambda: [SAMPLES["a.jsonl"]()],
        made=JSON.map(as_bytes),
        words=('"title"', '"text"', '"paragraphs"', '"id"', '"date"', '"url"', "\\ud83d"),
    ),
)
