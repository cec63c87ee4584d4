"""Files that are nearly right: tags of each kind in any order, mails with attachments, JSON of odd values."""

import json
from email.message import EmailMessage

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from fuzz.texts import LINES, SENTENCES, as_bytes, texts

RAW = b"\0"
"""In front of input that is a file as it is; other input is put into a file of its kind."""

_NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def document(parts: list[str]) -> bytes:
    """The text part of a Word document."""
    return f"<w:document {_NS}><w:body>{''.join(parts)}</w:body></w:document>".encode("utf-8", "replace")


LINE = st.sampled_from((*LINES, *SENTENCES)) | texts(6)


def tagged(tags: tuple[str, ...], ends: str = "</{}>") -> SearchStrategy[str]:
    """Tags and lines in any order."""
    tag = st.sampled_from(tags)
    part = LINE | tag.map("<{}>".format) | tag.map(ends.format)
    return st.lists(part, max_size=40).map("".join)


HTML = (
    "p",
    "div",
    "table",
    "tr",
    "td",
    "li",
    "ul",
    "b",
    "a href='https://a.cn/1'",
    "h1",
    "br",
    "article",
    "main",
    "nav",
    "script type='application/ld+json'",
    "script",
    "style",
    "title",
    "template",
    "svg",
    "select",
    "pre",
    "sup",
    "!--",
    "meta charset=gbk",
    "meta property='article:published_time' content='2024-05-03'",
    "div hidden",
    "body",
    "html",
    "time datetime='2024-05-03'",
    "span style='display:none'",
    "blockquote",
    "footer",
    "header",
    "form",
    "noscript",
)
RUNS = (
    "w:p",
    "w:r",
    "w:t",
    "w:tbl",
    "w:tr",
    "w:tc",
    "w:sdt",
    "w:sdtContent",
    "w:ins",
    "w:del",
    "w:hyperlink r:id='rId9'",
    "w:br/",
    "w:tab/",
    "w:drawing",
    "w:gridSpan w:val='3'/",
    "w:vMerge/",
    "w:pPr",
    "!--",
    "x:y",
)
FEED = (
    "rss",
    "channel",
    "item",
    "title",
    "link",
    "description",
    "content:encoded",
    "pubDate",
    "guid",
    "feed",
    "entry",
    "summary",
    "content type='html'",
    "updated",
    "source",
    "atom:link href='https://a.cn/1'/",
    "![CDATA[",
    "!--",
    "?x",
)


def mail(parts: tuple[str, str, str, bool]) -> bytes:
    """A mail of a subject, a body and an attachment."""
    subject, body, name, html = parts
    message = EmailMessage()
    clean = subject.encode("utf-8", "replace").decode().splitlines() or [""]
    message["Subject"] = clean[0]
    message["Date"] = "Fri, 03 May 2024 23:30:00 +0800"
    message.set_content(body.encode("utf-8", "replace").decode(), subtype="html" if html else "plain")
    message.add_attachment(as_bytes(body), maintype="application", subtype="octet-stream", filename=name)
    message.set_boundary("==")  # else one at random
    return message.as_bytes()


def cut(data: bytes) -> SearchStrategy[bytes]:
    """The input, whole or with a stretch of it gone, doubled or changed."""
    at = st.integers(0, max(0, len(data) - 1))
    return st.one_of(
        st.just(data),
        st.tuples(at, at, st.binary(max_size=12)).map(lambda t: data[: min(t[:2])] + t[2] + data[max(t[:2]) :]),
        st.tuples(at, at).map(lambda t: data[: max(t)] + data[min(t) :]),
    )


_FIELD = st.sampled_from(
    ("id", "title", "date", "published", "text", "body", "paragraphs", "url", "urls", "source", "language", "x")
)
_VALUE = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | texts(8).map(lambda t: t)
    | st.sampled_from(("en", "zh", "2024-05-03", "https://a.cn/1")),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=5,
)
JSON = st.lists(st.dictionaries(_FIELD, _VALUE, max_size=7), max_size=5).map(
    lambda rows: "\n".join(json.dumps(row, ensure_ascii=bool(len(rows) % 2)) for row in rows)
)
DRAWN = st.lists(
    st.sampled_from(
        (
            "BT ",
            "ET ",
            "/F1 12 Tf ",
            "72 700 Td ",
            "(Kiln sued Oven.) Tj ",
            "<0041> Tj ",
            "0 -14 Td ",
            "T* ",
            "1e9 Tf ",
            "q ",
            "Q ",
            "[(a) -500 (b)] TJ ",
            "1 0 0 1 9999999 -5 cm ",
            "(",
            "<",
            "\\",
            "BI ID EI ",
        )
    )
    | st.text(max_size=6),
    max_size=60,
).map(lambda parts: b"\2" + "".join(parts).encode("utf-8", "replace"))
