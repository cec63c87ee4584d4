import io
import json
from pathlib import Path

import pytest

from ipgraph.batches import MANY_BYTES, TOGETHER, Extracted, batches, extracted, lines
from ipgraph.engines.engine import OneProcess
from ipgraph.errors import ArticleError
from ipgraph.extract.record import extract_record
from ipgraph.graph.records import line_of
from ipgraph.model.article import Article
from ipgraph.model.record import Record


def test_files_go_out_by_name_together(tmp_path: Path) -> None:
    files = [tmp_path / f"{number:02}.txt" for number in range(TOGETHER + 2)]
    for file in files:
        file.write_text("Kiln Sues Oven\n")
    missing = tmp_path / "missing.txt"
    assert list(batches([tmp_path, missing])) == [tuple(files[:TOGETHER]), (*files[TOGETHER:], missing)]


def test_the_articles_of_a_large_file_go_out_one_by_one(tmp_path: Path) -> None:
    told = [{"title": f"Kiln Sues Oven {i}", "text": f"Kiln sued Oven. {'It fires. ' * 400}"} for i in range(100)]
    file = tmp_path / "many.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in told) + "{\n")
    assert file.stat().st_size > MANY_BYTES
    items = [item for batch in batches([file]) for item in batch]
    assert [isinstance(item, Article) for item in items] == [True] * 100 + [False]
    assert isinstance(items[-1], ArticleError)
    pdf = tmp_path / "large.pdf"
    pdf.write_bytes(b" " * (MANY_BYTES + 1))
    assert list(batches([pdf])) == [(pdf,)]


def test_standard_input_is_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Kiln Sues Oven\nKiln sued Oven.\n")))
    ((article,),) = batches(["-"])
    assert isinstance(article, Article)


@pytest.mark.usefixtures("named_only")
def test_a_line_says_where_the_article_stood(damaged_articles: Path) -> None:
    records = list(extracted(OneProcess(), [damaged_articles], 0))
    written = list(lines(OneProcess(), [damaged_articles], 0))
    assert len(records) == len(written) == 5
    for record, line in zip(records, written, strict=True):
        if isinstance(record, ArticleError):
            assert isinstance(line, ArticleError)
            assert str(line) == str(record)
        else:
            assert isinstance(record, Extracted)
            assert not isinstance(line, ArticleError)
            assert line.written == line_of(record.record, record.texts())
            assert (line.id, line.path, line.line) == (record.article.id, record.article.path, 1)


def test_a_fault_of_the_rules_loses_one_article_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "two.txt"
    file.write_text("Kiln Sues Oven\nDate: 3 March 2024\nKiln sued Oven.\n")
    other = tmp_path / "whole.txt"
    other.write_text("Kiln Sues Pot\nDate: 4 March 2024\nKiln sued Pot.\n")

    def at_fault(article: Article) -> Record:
        if "two" in article.path:
            raise ValueError("x not in list")
        return extract_record(article)

    monkeypatch.setattr("ipgraph.batches.extract_record", at_fault)
    fault, found = list(extracted(OneProcess(), [file, other], 0))
    assert isinstance(found, Extracted)
    assert isinstance(fault, ArticleError)
    assert str(fault) == (
        f"{file}:1: not extracted, by a fault of ipgraph's own (ValueError: x not in list); please report it"
    )
