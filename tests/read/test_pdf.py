"""PDF files: lines put together into paragraphs, what repeats on pages left out, and files that cannot be read."""

import zlib

import pytest

from ipgraph.errors import ArticleError
from ipgraph.read.kinds import read_bytes
from ipgraph.read.pdf_paragraphs import PdfLine, paragraphs_of
from tests.read.pdf_pages import Words, lay_out, make_pdf
from tests.read.sample_files import CHINESE, ENGLISH, TITLE
from tests.read.test_story import shown


def line(words: str, y: float, *, left: float = 72, right: float = 520, size: float = 10, page: int = 0) -> PdfLine:
    return PdfLine(words=words, page=page, left=left, right=right, y=y, size=size, height=842)


def full(*lines: str) -> list[PdfLine]:
    """Lines below each other, each as wide as the page."""
    return [line(words, 700 - 13 * number) for number, words in enumerate(lines)]


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        (full("It ordered Oven Ltd.", "to pay RMB 2 million."), ["It ordered Oven Ltd. to pay RMB 2 million."]),
        (full("The court or-", "dered a well-", "known firm to pay."), ["The court ordered a well-known firm to pay."]),
        (full("法院判令炉公司赔偿", "窑公司200万", "元。"), ["法院判令炉公司赔偿窑公司200万元。"]),
        # Lower than the others, indented, in other letters, with room left above, or with a label.
        ([*full("It won.", "It said so."), line("It may.", 657)], ["It won. It said so.", "It may."]),
        ([*full("It won."), line("It said.", 687, left=92), line("It may.", 674)], ["It won.", "It said. It may."]),
        ([line("Kiln Wins", 700, size=16), *full("It", "won.")[1:]], ["Kiln Wins", "won."]),
        ([line("It won.", 700, right=110), line("It said so.", 687)], ["It won.", "It said so."]),
        (full("It won,", "Source: Wuxi court;", "Clay News"), ["It won,", "Source: Wuxi court; Clay News"]),
        (full("Date: 3 May 2024", "It won."), ["Date: 3 May 2024", "It won."]),
        (full("It won:", "1. It said so", "2. It may"), ["It won:", "1. It said so", "2. It may"]),
        # Over the end of a page a full line goes on, and a short one does not.
        ([line("It won", 120), line("Its case.", 740, page=1)], ["It won Its case."]),
        ([line("It won.", 120, right=90), line("It may.", 740, page=1)], ["It won.", "It may."]),
        # An address that did not fit.
        (full("Link: https://example.org/a-", "b/4", "It."), ["Link: https://example.org/a-b/4", "It."]),
        # Side by side on one base.
        ([line("Case number", 700, right=130), line("(2023) No. 5", 700, left=200)], ["Case number\t(2023) No. 5"]),
    ],
)  # fmt: skip
def test_paragraphs(lines: list[PdfLine], paragraphs: list[str]) -> None:
    assert list(paragraphs_of(lines)) == paragraphs


def test_what_repeats_at_the_edges_of_pages_is_left_out() -> None:
    lines = []
    for page in range(3):
        lines += [
            line("Pottery Weekly", 810, right=140, page=page),
            line(f"Issue 7 | {page + 1}", 800, right=130, page=page),
            line(f"On page {page} it won.", 700, right=200, page=page),
            line("It won again.", 600, page=page),
            line(f"Only this once: {'x' * page}.", 60, right=200, page=page),
            line((f"- {page + 1} -", f"Page {page + 1} of 3", f"第{page + 1}页 共3页")[page], 40, right=100, page=page),
        ]
    said = ("On page {} it won.", "It won again.", "Only this once: {}.")
    expected = [
        words.format(filled) for page in range(3) for words, filled in zip(said, (page, "", "x" * page), strict=True)
    ]
    assert list(paragraphs_of(lines)) == expected
    (only,) = paragraphs_of([line("It won.", 810)])
    assert only == "It won."


def test_a_line_that_runs_over_the_edge_makes_no_room_on_the_others() -> None:
    lines = full(*["It said so many words,"] * 5, "and won.")
    lines[0] = line("https://example.org/" + "x" * 200, 760, right=1200)
    assert len(list(paragraphs_of(lines))) == 2


def test_a_paragraph_over_two_pages_with_headers() -> None:
    lines = [*ENGLISH, ENGLISH[0]]
    pages = lay_out([TITLE, *lines], top=105)
    assert len(pages) > 1
    for number, page in enumerate(pages):
        page[:0] = [Words(72, 810, "Pottery Weekly", 8), Words(500, 810, str(number + 1), 8)]
    articles = tuple(item for item in read_bytes(make_pdf(pages), "a.pdf") if not isinstance(item, ArticleError))
    assert shown(articles) == [("en", TITLE, None, lines)]


def test_a_space_that_only_fills_a_line_is_none() -> None:
    words = CHINESE[0][:8]
    apart = [Words(72 + 20 * place, 700, words[place : place + 2]) for place in range(0, len(words), 2)]
    items = read_bytes(make_pdf([[Words(72, 740, "窑公司胜诉"), *apart]]), "a.pdf")
    articles = tuple(item for item in items if not isinstance(item, ArticleError))
    assert shown(articles)[0][3] == [words]


def packed(size: int) -> bytes:
    """A PDF with a stream that unpacks to ``size`` bytes."""
    stream = zlib.compress(b" " * size)
    head = f"9 0 obj\n<< /Filter /FlateDecode /Length {len(stream)} >>\nstream\n".encode()
    return make_pdf([[Words(72, 700, TITLE)]]).replace(b"xref\n", head + stream + b"\nendstream\nendobj\nxref\n", 1)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.4\nnothing", "not a whole PDF"),
        (make_pdf([[]]), "no text in this PDF"),
        (make_pdf([[]] * 3001), "has 3,001 pages, more than 3,000"),
        (make_pdf([[Words(72, 700, "\ue000\ue001\ue002\ue003" * 4)]]), "the letters of this PDF cannot be told"),
        (packed(40_000_000), "unpacks to far more than an article needs"),
        (
            make_pdf([[Words(72, 700, TITLE)]], extra="/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 "
            f"/O <{'00' * 32}> /U <{'00' * 32}> >> /ID [<00> <00>] "),
            "this PDF is encrypted",
        ),
    ],
)  # fmt: skip
def test_bad_files(data: bytes, said: str) -> None:
    (error,) = read_bytes(data, "a.pdf")
    assert isinstance(error, ArticleError)
    assert str(error).startswith("a.pdf: ")
    assert said in str(error)


def test_a_stream_that_unpacks_to_little_is_read() -> None:
    assert all(not isinstance(item, ArticleError) for item in read_bytes(packed(1000), "a.pdf"))
