"""Files made to harm whoever reads them: bombs, nesting without end, tricks with names, entities and links."""

import io
import os
import stat
import sys
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from ipgraph.errors import ArticleError
from ipgraph.model.article import Article
from ipgraph.read import files
from ipgraph.read import word as word_files
from ipgraph.read.files import read_files
from ipgraph.read.kinds import read_bytes
from ipgraph.read.page_head import web_address
from tests.read.sample_files import SAMPLES, make_json_line, make_mail, make_word

BODY = "word/document.xml"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SECRET = "Kiln keeps this to itself"


def word(parts: dict[str, bytes], more: dict[str, bytes] | None = None) -> bytes:
    """The sample document with some parts replaced, and with more files beside them."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(make_word())) as good, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name in good.namelist():
            made.writestr(name, parts.get(name, good.read(name)))
        for name, data in (more or {}).items():
            made.writestr(name, data)
    return out.getvalue()


def lying_word() -> bytes:
    """A document whose largest part says that it is small."""
    data = bytearray(word({BODY: document("<w:p><w:r><w:t>" + "a" * 2_000_000 + "</w:t></w:r></w:p>")}))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as archive:
        size = archive.getinfo(BODY).file_size
    return bytes(data).replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little"))


def document(body: str, head: str = "") -> bytes:
    return f"{head}<w:document {W}><w:body>{body}</w:body></w:document>".encode()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def pdf(stream: bytes, filters: str, *, count: int = 1, kids: str = "3 0 R") -> bytes:
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
        f"<< /Length {len(stream)} /Filter [{filters}] >>\nstream\n".encode() + stream + b"\nendstream",
    ]
    whole = b"%PDF-1.4\n" + b"".join(b"%d 0 obj\n%b\nendobj\n" % (n, o) for n, o in enumerate(objects, 1))
    return whole + b"trailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n"


def nested_mail(depth: int) -> bytes:
    message = make_mail()
    for _ in range(depth):
        outer = make_mail()
        outer.add_attachment(message)
        message = outer
    return message.as_bytes()


BILLION = (
    '<!DOCTYPE x [<!ENTITY a "lol">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)
FROM_DISK = '<!DOCTYPE x [<!ENTITY a SYSTEM "{}">]>'
BOMB = zlib.compress(bytes(150_000_000), 9)

REFUSED: list[tuple[str, str, Callable[[], bytes], str]] = [
    ("a part of a document that unpacks to far more", "a.docx",
     lambda: word({BODY: document(paragraph("a" * 3_000_000))}), "unpacks to far more"),
    ("parts that unpack to far more together", "a.docx",
     lambda: word({}, {f"word/media/{n}.png": bytes(2_000_000) for n in range(3)}), "unpacks to far more"),
    ("a part that lies about its size", "a.docx", lying_word, "damaged or cut off"),
    ("more files than any document has", "a.docx",
     lambda: word({}, {f"word/{n}.bin": b"" for n in range(301)}), "unpacks to far more"),
    ("tables within tables", "a.docx",
     lambda: word({BODY: document("<w:tbl><w:tr><w:tc>" * 150 + "</w:tc></w:tr></w:tbl>" * 150)}), ""),
    ("elements nested without end", "a.docx",
     lambda: word({BODY: document("<w:r>" * 9_000 + "</w:r>" * 9_000)}), ""),
    ("an archive by the name of a document", "a.docx", lambda: archive("../../evil.txt"), "take the articles out"),
    ("a packed file by the name of a text", "a.txt", lambda: b"\x1f\x8b\x08" + bytes(9), "an archive"),
    ("a stream that unpacks to far more", "a.pdf", lambda: pdf(BOMB, "/FlateDecode"), "unpacks to far more"),
    ("a stream packed twice", "a.pdf",
     lambda: pdf(zlib.compress(BOMB, 9), "/FlateDecode /FlateDecode"), "unpacks to far more"),
    ("pages that are their own children", "a.pdf", lambda: pdf(b"", "", kids="2 0 R"), ""),
    ("a thousand million pages that are not there", "a.pdf", lambda: pdf(b"", "", count=10**9), ""),
    ("a page nested without end", "a.html", lambda: b"<div>" * 5_000 + b"Kiln", "nested more than"),
    ("formatting that is never closed", "a.html", lambda: b"<b><i>" * 250 + b"<p>a" * 20_000, "too large"),
    ("entities that multiply", "a.rss", lambda: f"{BILLION}<rss><title>&j;</title></rss>".encode(), "entities"),
    ("entities that multiply, in another encoding", "a.rss",
     lambda: f"{BILLION}<rss><title>&j;</title></rss>".encode("utf-16"), "entities"),
    ("mails in mails in mails", "a.eml", lambda: nested_mail(7), "attached to each other"),
    ("parts in parts without end", "a.eml",
     lambda: b"MIME-Version: 1.0\n" + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n)
                                               for n in range(600)), "parts inside each other"),
    ("JSON nested without end", "a.jsonl",
     lambda: b'{"x":' + b"[" * 200_000 + b"]" * 200_000 + b"}", "nested too deep"),
]  # fmt: skip


def archive(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name in names:
            made.writestr(name, "Kiln Wins\n\nThe court ruled for Kiln.\n")
    return out.getvalue()


@pytest.mark.parametrize(("name", "make", "said"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_a_file_made_to_harm_is_refused(
    name: str, make: Callable[[], bytes], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The real bounds are a hundred times as high, and to make such files takes seconds.
    for bound, value in (("LARGEST_PART", 2_500_000), ("LARGEST_WHOLE", 5_000_000), ("MOST_PARTS", 300)):
        monkeypatch.setattr(word_files, bound, value)
    data = make()
    tracemalloc.start()
    try:
        items = list(read_bytes(data, name))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 10 * len(data) + 60_000_000
    errors = [item for item in items if isinstance(item, ArticleError)]
    assert errors
    assert all(str(error).startswith(f"{name}:") for error in errors)
    assert any(said in str(error) for error in errors)


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.docx", lambda uri: word({BODY: document(paragraph("Kiln Wins &a;"), FROM_DISK.format(uri))})),
        ("a.rss", lambda uri: f"{FROM_DISK.format(uri)}<rss><title>&a;</title></rss>".encode()),
        ("a.html", lambda uri: f"{FROM_DISK.format(uri)}<html><h1>Kiln</h1><p>&a; Kiln won.</p></html>".encode()),
        ("a.eml", lambda uri: b"MIME-Version: 1.0\nSubject: Kiln\nContent-Type: message/external-body;"
                              b" access-type=local-file; name=\"" + uri.encode() + b'"\n\nKiln won.\n'),
    ],
)  # fmt: skip
def test_no_entity_brings_in_a_file(tmp_path: Path, name: str, make: Callable[[str], bytes]) -> None:
    (tmp_path / "secret").write_text(SECRET, encoding="utf-8")
    items = list(read_bytes(make((tmp_path / "secret").as_uri()), name))
    assert items
    assert SECRET not in "".join(map(repr, items))


def test_nothing_of_a_document_is_unpacked_to_a_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    slips = {"../../slip.txt": b"a", "/slip.txt": b"a", "word/../../slip.txt": b"a", "C:\\slip.txt": b"a"}
    (article,) = read_bytes(word({}, slips), "a.docx")
    assert isinstance(article, Article)
    assert not list(tmp_path.rglob("*"))


@pytest.mark.parametrize(
    "given",
    [
        "../../../etc/passwd", "/etc/passwd", "..", ".", "a/b", "a\\b", "C:\\a", "a\x00b", "a\nb", "\x1b[2J",
        "\u202egpj.exe", " ", "CON", "-rf", "~root", "a" * 400, "窑" * 100, "%2e%2e%2f", "<script>alert(1)</script>",
        "'; DROP ALL", "a#b?c", "\ud83d",
    ],
)  # fmt: skip
def test_an_id_of_a_file_of_json_names_no_place(given: str) -> None:
    data = make_json_line(id=given, title="Kiln Wins", text="The court ruled for Kiln.").encode(
        "utf-8", "surrogatepass"
    )
    (item,) = read_bytes(data, "a.jsonl")
    if isinstance(item, ArticleError):
        assert given == "\ud83d"
        return
    assert not set(item.id) & set("/\\:%<>'\"#? \x00\n\x1b\u202e~")
    assert item.id[0].isalnum()
    assert len(f"{item.id}.html".encode()) < 255


@pytest.mark.parametrize(
    "written", ["\0https://a.cn/1", "ht\ntps://a.cn/1", "\x01http://a.cn/1", "javascript:a", "//a.cn/1"]
)
def test_an_address_begins_with_its_scheme(written: str) -> None:
    assert web_address(written) is None


@pytest.mark.parametrize("name", ["../../evil.docx", "..\\evil.docx", "/evil.docx", "a\x1b[2J.docx", "\u202excod.docx"])
def test_the_name_of_an_attachment_is_only_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    message = make_mail(["too short"])
    message.add_attachment(b"no document", maintype="application", subtype="octet-stream", filename="x.docx")
    data = message.as_bytes().replace(b'"x.docx"', b'"' + name.encode() + b'"')
    errors = [str(item) for item in read_bytes(data, "a.eml") if isinstance(item, ArticleError)]
    assert len(errors) == 1
    assert "attachment" in errors[0]
    assert not list(tmp_path.rglob("*"))


# ── what is found in folders ─────────────────────────────────────────────────────────────────────────────────────


def test_links_and_pipes_in_a_folder(tmp_path: Path) -> None:
    folder, outside = tmp_path / "articles", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    (folder / "a.txt").write_bytes(SAMPLES["a.txt"]())
    (outside / "b.txt").write_bytes(SAMPLES["a.txt"]())
    (folder / "loop").symlink_to(folder)
    (folder / "out").symlink_to(outside)
    (folder / "nowhere.txt").symlink_to(tmp_path / "none.txt")
    (folder / "itself.txt").symlink_to(folder / "itself.txt")
    (folder / "zero.txt").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.txt")
    items = list(read_files([folder]))
    assert [Path(item.path).name for item in items if isinstance(item, Article)] == ["a.txt"]
    errors = [str(item) for item in items if isinstance(item, ArticleError)]
    assert [error.rpartition("/")[2].partition(":")[0] for error in errors] == ["itself.txt", "nowhere.txt"]


def test_a_device_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST_FILE", 1_000_000)
    if not Path("/dev/zero").is_char_device():
        pytest.skip("there is no such device")
    (error,) = read_files(["/dev/zero"])
    assert isinstance(error, ArticleError)
    assert "more than 1,000,000 bytes" in str(error)


def test_standard_input_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST_FILE", 1_000)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a" * 5_000)))
    (error,) = read_files(["-"])
    assert isinstance(error, ArticleError)
    assert str(error).startswith("<stdin>: has more than 1,000 bytes")


def test_a_folder_that_may_not_be_looked_into_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    (closed / "b.txt").write_bytes(SAMPLES["a.txt"]())
    (tmp_path / "a.txt").write_bytes(SAMPLES["a.txt"]())
    closed.chmod(0)
    # For root permissions do not count; then the system's answer is made here.
    as_root, look = os.geteuid() == 0, os.scandir

    def refuse(path: str) -> object:
        if as_root and Path(path) == closed:
            raise PermissionError(13, "Permission denied", str(path))
        return look(path)

    monkeypatch.setattr(os, "scandir", refuse)
    try:
        article, error = read_files([tmp_path])
    finally:
        closed.chmod(stat.S_IRWXU)
    assert isinstance(article, Article)
    assert isinstance(error, ArticleError)
    assert error.path == closed
    assert "cannot be read" in str(error) or "may not be read" in str(error)
