"""Mails: body, subject and date, forwarded mails, attachments; and mails that hold no article."""

from email.message import EmailMessage, Message

import pytest

from ipgraph.errors import ArticleError
from ipgraph.read.kinds import read_bytes
from tests.read.sample_files import (
    ENGLISH,
    LINES,
    TITLE,
    TITLE_ZH,
    URL,
    make_json_line,
    make_mail,
    make_page,
    make_word,
)
from tests.read.test_story import shown


def read(message: Message | bytes) -> list[tuple[str, str, str | None, list[str]]]:
    data = message if isinstance(message, bytes) else message.as_bytes()
    items = list(read_bytes(data, "a.eml"))
    assert not [item for item in items if isinstance(item, ArticleError)]
    return shown(tuple(item for item in items if not isinstance(item, ArticleError)))


def problems(message: Message | bytes) -> list[str]:
    data = message if isinstance(message, bytes) else message.as_bytes()
    return [str(item) for item in read_bytes(data, "a.eml") if isinstance(item, ArticleError)]


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        (TITLE, TITLE),
        (f"Fwd: RE: {TITLE}", TITLE),
        (f"转发：{TITLE}", TITLE),
        ("窑公司胜诉", "窑公司胜诉"),
        ("Kiln Ltd. v. Oven Ltd.", "Kiln Ltd. v. Oven Ltd."),
    ],
)
@pytest.mark.parametrize("html", [False, True])
def test_the_subject_is_the_title_and_the_date_that_of_sending(subject: str, title: str, html: bool) -> None:
    assert read(make_mail(ENGLISH, subject=subject, html=html)) == [("en", title, "2024-05-03", ENGLISH)]


def test_a_title_and_date_in_the_body_count_more() -> None:
    (english, _) = read(make_mail(LINES, subject="Your newsletter of this week"))
    assert english[1:3] == ("Your newsletter of this week", "2024-05-03")
    items = [TITLE, "Date: 1 May 2024", ENGLISH[0], "Loom Pays Shuttle", "Date: 2 May 2024", "Loom paid RMB 1 million."]
    assert [(title, date) for _, title, date, _ in read(make_mail(items, subject="This week"))] == [
        (TITLE, "2024-05-01"),
        ("Loom Pays Shuttle", "2024-05-02"),
    ]


def test_lines_broken_by_the_mail_program_and_quotations() -> None:
    words = ENGLISH[0].split()
    wrapped = [" ".join(words[:12]), " ".join(words[12:24]), " ".join(words[24:]), "", ENGLISH[1]]
    text = [*wrapped, "", "> Did it win?", "-- ", "Ann, editor"]
    assert read(make_mail(text, subject=TITLE))[0][3] == ENGLISH


@pytest.mark.parametrize("charset", ["utf-8", "gb2312", "gb18030", "no-such-charset"])
def test_charsets(charset: str) -> None:
    body = "法院判决支持窑公司的诉讼请求。".encode("gb18030" if charset.startswith("gb") else "utf-8")
    head = f"Subject: Kiln\nMIME-Version: 1.0\nContent-Type: text/plain; charset={charset}\n"
    assert read(head.encode() + b"Content-Transfer-Encoding: 8bit\n\n" + body)[0][3] == [
        "法院判决支持窑公司的诉讼请求。"
    ]


def test_what_is_attached_is_read_too() -> None:
    message = make_mail(["Kiln Ltd. told us this in a letter."], subject="Two articles")
    message.add_attachment(make_word(), maintype="application", subtype="octet-stream", filename="窑.docx")
    message.add_attachment(make_json_line().encode(), maintype="application", subtype="x", filename="b.JSONL")
    message.add_attachment("Loom Pays\nLoom paid RMB 1 million.\n", filename="c.txt")
    message.add_attachment(make_page().decode(), subtype="html", filename="d.html")
    message.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="e.png")
    message.add_attachment("BEGIN:VCALENDAR", subtype="calendar")
    # The article stands in three of them, twice in the same words, and is read twice.
    assert [version[1] for version in read(message)] == ["Two articles", *[TITLE, TITLE_ZH] * 2, "Loom Pays"]
    ids = [item.id for item in read_bytes(message.as_bytes(), "a.eml") if not isinstance(item, ArticleError)]
    assert len(set(ids)) == len(ids) == 4


def test_a_forwarded_mail_is_read_too() -> None:
    message = make_mail(["See the mail below, please."], subject="Look")
    message.add_attachment(make_mail(ENGLISH, subject=TITLE))
    assert [title for _, title, _, _ in read(message)] == ["Look", TITLE]


def test_a_bad_attachment_is_named_and_the_rest_read() -> None:
    message = make_mail(ENGLISH, subject=TITLE)
    message.add_attachment(b"%PDF-1.4 nothing", maintype="application", subtype="pdf", filename="a b.pdf")
    message.add_attachment(b'{"title": 7}', maintype="application", subtype="x", filename="c.jsonl")
    pdf, line = problems(message)
    assert pdf.startswith("a.eml: attachment a b.pdf: not a whole PDF")
    assert line.startswith("a.eml:1: attachment c.jsonl: not a JSON object")
    assert len(list(read_bytes(message.as_bytes(), "a.eml"))) == 3


def test_a_saved_page() -> None:
    message = EmailMessage()
    message["From"] = "<Saved by a browser>"
    message["Snapshot-Content-Location"] = URL
    message["Subject"] = "a name that the browser gave"
    message.set_content(make_page().decode(), subtype="html")
    ((_, title, _, _), _) = read(message)
    assert title == TITLE


def deep(levels: int) -> EmailMessage:
    message = make_mail(ENGLISH, subject=TITLE)
    for _ in range(levels):
        outer = make_mail(["See the mail below, please."], subject="Look")
        outer.add_attachment(message)
        message = outer
    return message


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"MIME-Version: 1.0\nSubject: Kiln\n\n", "no article in this mail"),
        (deep(6).as_bytes(), "more than 5 deep"),
        (b"MIME-Version: 1.0\n" + b"Content-Type: multipart/mixed; boundary=a\n\n--a\n" * 600, "more than 500 parts"),
    ],
)
def test_bad_mails(data: bytes, said: str) -> None:
    assert [problem for problem in problems(data) if problem.startswith("a.eml: ") and said in problem]


@pytest.mark.parametrize("charset", ['"u\x00tf-8"', "*=utf-8''u%00", "*0*=utf-8''; charset*1=tf-8", "no-such", "zip"])
def test_a_charset_that_is_none_is_left_out_of_account(charset: str) -> None:
    kind = f"text/plain; charset{charset if charset.startswith('*') else '=' + charset}"
    head = f"MIME-Version: 1.0\nSubject: {TITLE}\nContent-Type: {kind}\n\n"
    ((_, title, _, paragraphs), *_) = read(head.encode() + "\n\n".join([*ENGLISH, "Gänge"]).encode())
    assert title == TITLE
    assert paragraphs[-1] == "Gänge"
