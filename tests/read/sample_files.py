"""One bilingual article as a file of every kind that is read, made by code."""

import io
import json
from collections.abc import Callable
from email.message import EmailMessage

import docx

from tests.read.pdf_pages import Words, lay_out, make_pdf

TITLE = "Kiln Wins Glaze Case in Wuxi"
TITLE_ZH = "窑公司赢得釉料案"
URL = "https://example.org/kiln/4711"
ENGLISH = [
    "The Wuxi Intermediate People's Court ordered Oven Ltd. to pay RMB 2 million to Kiln Ltd. for copying glaze 4711, "
    "and dismissed the claim against a well-known dealer of the goods.",
    "Oven Ltd. may appeal to the Jiangsu High People's Court.",
]
CHINESE = [
    "无锡市中级人民法院判令炉有限公司就4711号釉料赔偿窑有限公司200万元,并驳回窑有限公司对涉案商品某知名经销商的其余全部诉讼请求。",
    "炉有限公司可以向江苏省高级人民法院上诉。",
]
SOURCE = "Wuxi Intermediate People's Court"
LINES = [
    *(TITLE, "Date: 3 May 2024", *ENGLISH, f"Source: {SOURCE}", URL),
    *(TITLE_ZH, "日期:2024-05-03", *CHINESE, "资料来源:无锡市中级人民法院", f"新闻链接:{URL}"),
]
"""The article as the lines of a newsletter."""

MENU = '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">All the news of the pottery trade</a></li></ul></nav>'
COOKIES = '<div id="cookie-consent"><p>We use cookies to improve this site; by staying you agree to them.</p></div>'
FOOTER = "<footer><p>© 2024 Pottery News, 1 Clay Street, Wuxi. All rights reserved.</p></footer>"
RELATED = '<h3>Related articles</h3><ul><li><a href="/loom">Loom Ltd. settles with Shuttle Ltd. in Suzhou</a></li></ul>'


def make_text() -> bytes:
    """A text file."""
    return "\n".join(LINES).encode()


def make_page(body: str | None = None, head: str = "", *, charset: str = "utf-8") -> bytes:
    """A web page with what stands around an article on most of them."""
    if body is None:
        body = "".join(f"<p>{line}</p>\n" for line in LINES[1:])
        body = f"<h1>{TITLE}</h1>{body}"
    return (
        f'<!DOCTYPE html><html><head><meta charset="{charset}"><title>{TITLE} | Pottery News</title>{head}</head>'
        f'<body class="has-menu">{COOKIES}<header>{MENU}</header><div class="wrap"><main><div class="post-content">'
        f"{body}</div>{RELATED}</main><aside><p>Most read this week in the whole of the trade</p></aside></div>"
        f"{FOOTER}</body></html>"
    ).encode(charset, "xmlcharrefreplace")


def make_word(lines: list[str] | None = None) -> bytes:
    """A Word document."""
    document = docx.Document()
    for line in LINES if lines is None else lines:
        document.add_paragraph(line)
    return saved(document)


def saved(document: object) -> bytes:
    """The bytes of a Word document."""
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def make_pages() -> bytes:
    """A PDF whose pages have a header and a number, with the article broken into lines over two of them."""
    pages = lay_out(LINES, top=170)
    for number, page in enumerate(pages, 1):
        page.insert(0, Words(72, 805, "Pottery Weekly", 9))
        page.append(Words(280, 40, f"Page {number} of {len(pages)}", 9))
    return make_pdf(pages)


def make_mail(lines: list[str] | None = None, *, html: bool = False, subject: str = f"Fwd: {TITLE}") -> EmailMessage:
    """A mail whose subject is the title."""
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = "Editor <editor@example.org>"
    message["Date"] = "Fri, 03 May 2024 23:30:00 +0800"
    message["Message-ID"] = "<4711@example.org>"
    lines = LINES[1:] if lines is None else lines
    message.set_content("\n".join(lines))
    if html:
        message.add_alternative("".join(f"<p>{line}</p>" for line in lines), subtype="html")
    return message


def make_json_line(**fields: object) -> str:
    """A line of JSON for an article."""
    return json.dumps(fields or {"title": TITLE, "text": "\n".join(LINES[1:])}, ensure_ascii=False)


def make_feed(*entries: str) -> bytes:
    """An RSS feed."""
    items = "".join(f"<item>{entry}</item>" for entry in entries or (entry(),))
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>Pottery News</title><link>https://example.org/</link>{items}</channel></rss>"
    ).encode()


def entry(lines: list[str] | None = None) -> str:
    """An entry of a feed."""
    body = "".join(f"<p>{line}</p>" for line in (LINES[1:] if lines is None else lines))
    return (
        f"<title>{TITLE}</title><link>{URL}</link><pubDate>Fri, 03 May 2024 23:30:00 +0800</pubDate>"
        f"<content:encoded><![CDATA[{body}]]></content:encoded>"
    )


SAMPLES: dict[str, Callable[[], bytes]] = {
    "a.txt": make_text,
    "a.html": make_page,
    "a.docx": make_word,
    "a.pdf": make_pages,
    "a.eml": lambda: make_mail().as_bytes(),
    "b.eml": lambda: make_mail(html=True).as_bytes(),
    "a.jsonl": lambda: make_json_line().encode(),
    "a.rss": make_feed,
}
"""The article in a file of each kind, by name."""
