"""Finding and decoding files; every bad one is named and stops nothing."""

import io
import sys
from pathlib import Path

import pytest

from ipgraph.errors import ArticleError, InputError
from ipgraph.model.article import Article
from ipgraph.read.decoding import LONGEST_LINE
from ipgraph.read.files import read_files

GOOD = "Kiln Wins\nDate: 3 May 2024\nThe court ruled for Kiln.\n"
CHINESE = "窑公司胜诉\n日期:2024-05-03\n法院判决支持窑公司的诉讼请求,判令炉公司停止侵权。\n"


@pytest.mark.parametrize(
    ("data", "said", "line"),
    [
        (b"", "empty", None),
        (b" \n\t\n", "empty", None),
        (b"Kiln\x00\x01\x02\n", "binary", 1),
        (GOOD.encode() + b"\n\x07bell\n", "binary", 5),
        (CHINESE.encode()[:-2], "cut off", 3),
        (b"\xff\xfe\x00", "UTF-16", None),
        (b"Kiln\n\x81\x20\xff\xff\xfe\n", "not text", 2),
        (b"Kiln\n" + b"x" * (LONGEST_LINE + 1), "a line of", 2),
        (b"12345\n---\n", "no article found", None),
    ],
)  # fmt: skip
def test_bad_file_is_named_with_the_line(tmp_path: Path, data: bytes, said: str, line: int | None) -> None:
    (tmp_path / "a.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(data)
    (tmp_path / "c.txt").write_text(CHINESE, encoding="utf-8")
    first, bad, last = read_files([tmp_path])
    assert isinstance(first, Article)
    assert isinstance(last, Article)
    assert isinstance(bad, ArticleError)
    assert said in str(bad)
    assert str(tmp_path / "b.txt") in str(bad)
    assert bad.line == line


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(CHINESE.encode(encoding))
    (article,) = read_files([path])
    assert isinstance(article, Article)
    assert article.versions[0].content == CHINESE.rstrip("\n")


def test_line_ends_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(GOOD.replace("\n", "\r\n").encode())
    (article,) = read_files([path])
    assert isinstance(article, Article)
    assert "\r\n" in article.versions[0].content


def test_missing_file_and_folder_without_articles(tmp_path: Path) -> None:
    (missing,) = read_files([tmp_path / "none.txt"])
    assert isinstance(missing, ArticleError)
    assert "no such file" in str(missing)
    with pytest.raises(InputError, match=r"holds no article"):
        list(read_files([tmp_path]))


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(GOOD.encode())))
    (article,) = read_files(["-"])
    assert isinstance(article, Article)
    assert article.path == "<stdin>"


def test_folders_are_read_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a.txt", "b/1.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(GOOD, encoding="utf-8")
    (tmp_path / "notes.md").write_text("no article", encoding="utf-8")
    found = [Path(article.path).name for article in read_files([tmp_path]) if isinstance(article, Article)]
    assert found == ["a.txt", "1.txt", "2.txt"]
