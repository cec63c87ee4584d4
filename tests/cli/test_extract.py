import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from ipgraph.cli.main import app
from ipgraph.model.codec import decode_records

pytestmark = pytest.mark.usefixtures("named_only")


def test_json_lines(articles: Path) -> None:
    result = CliRunner().invoke(app, ["extract", str(articles)])
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert [json.loads(line)["article"]["title"] for line in lines] == [
        {"en": "Kiln Ltd. Sues Oven Ltd. over Glaze Patent"},
        {"zh": "窑公司起诉炉公司侵害釉料专利"},
    ]


def test_a_file_for_each_file(articles: Path, tmp_path: Path) -> None:
    (articles / "kiln.txt").rename(articles / "kiln.v2.txt")
    out = tmp_path / "a" / "records"
    result = CliRunner().invoke(app, ["extract", str(articles), "-o", str(out)])
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"2 records written to {out}, 0 problems\n"
    assert sorted(path.name for path in out.iterdir()) == ["kiln.v2.json", "窑.json"]
    (record,) = decode_records((out / "窑.json").read_bytes())
    assert record.article.languages == ("zh",)
    assert (out / "窑.json").read_text(encoding="utf-8").startswith("[\n{\n")


def test_what_cannot_be_read_is_named_and_the_rest_extracted(damaged_articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "records"
    result = CliRunner().invoke(app, ["extract", str(damaged_articles), "-o", str(out)])
    assert result.exit_code == 1
    for name in ("empty.txt", "binary.txt", "broken-off.txt"):
        assert f"ipgraph: {damaged_articles / name}" in result.stderr
    assert result.stderr.endswith(f"2 records written to {out}, 3 problems\n")
    assert "Traceback" not in result.stderr
    assert sorted(path.name for path in out.iterdir()) == ["kiln.json", "窑.json"]


def test_nothing_could_be_read(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["extract", str(tmp_path / "nowhere.txt")])
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"ipgraph: {tmp_path / 'nowhere.txt'}: " in result.stderr
    out = tmp_path / "records"
    assert CliRunner().invoke(app, ["extract", str(tmp_path / "nowhere.txt"), "-o", str(out)]).exit_code == 2
    assert not out.exists()


def test_a_dangling_link_is_unreadable(articles: Path) -> None:
    (articles / "gone.txt").symlink_to(articles / "nowhere.txt")
    result = CliRunner().invoke(app, ["extract", str(articles)])
    assert result.exit_code == 1
    assert f"ipgraph: {articles / 'gone.txt'}: a link to a file that is not there\n" in result.stderr
    assert len(result.stdout.splitlines()) == 2


@pytest.mark.parametrize(("others", "code", "records"), [((), 2, 0), (("窑.txt",), 1, 1)])
def test_a_very_long_line_is_named(articles: Path, others: tuple[str, ...], code: int, records: int) -> None:
    with (articles / "kiln.txt").open("a", encoding="utf-8") as file:
        file.write("The court heard the parties. " * 40_000 + "\n")
    paths = [str(articles / name) for name in ("kiln.txt", *others)]
    result = CliRunner().invoke(app, ["extract", *paths])
    assert (result.exit_code, len(result.stdout.splitlines())) == (code, records)
    assert f"ipgraph: {articles / 'kiln.txt'}:4: a line of 1,160,000 characters" in result.stderr


def test_two_files_of_one_name(articles: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    again.mkdir()
    (again / "kiln.txt").write_text((articles / "kiln.txt").read_text().replace("2 May", "9 May"))
    out = tmp_path / "records"
    result = CliRunner().invoke(app, ["extract", str(articles), str(again), "-o", str(out)])
    assert result.exit_code == 1
    assert f"{again / 'kiln.txt'}: not extracted: {articles / 'kiln.txt'} is called kiln too" in result.stderr
    first = CliRunner().invoke(app, ["extract", str(articles / "kiln.txt")])
    (record,) = decode_records((out / "kiln.json").read_bytes())
    assert record.article.id == json.loads(first.stdout)["article"]["id"]


def test_standard_input(articles: Path, tmp_path: Path) -> None:
    text = (articles / "窑.txt").read_bytes()
    result = CliRunner().invoke(app, ["extract", "-"], input=text)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["article"]["languages"] == ["zh"]
    result = CliRunner().invoke(app, ["extract", "-", "-o", str(tmp_path / "records")], input=text)
    assert result.exit_code == 0
    assert [path.name for path in (tmp_path / "records").iterdir()] == ["stdin.json"]


def test_records_replace_older_ones_and_leave_the_rest(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "records"
    out.mkdir()
    (out / "kiln.json").write_text("old")
    (out / "notes.txt").write_text("mine")
    assert CliRunner().invoke(app, ["extract", str(articles), "-o", str(out)]).exit_code == 0
    assert decode_records((out / "kiln.json").read_bytes())
    assert (out / "notes.txt").read_text() == "mine"


@pytest.mark.parametrize(("least", "code"), [("0.5", 0), ("1", 0), ("1.5", 2), ("high", 2)])
def test_confidence_is_a_number_from_0_to_1(articles: Path, least: str, code: int) -> None:
    result = CliRunner().invoke(app, ["extract", str(articles), "--min-confidence", least])
    assert result.exit_code == code


def test_explain_on_the_screen(articles: Path) -> None:
    result = CliRunner().invoke(app, ["extract", str(articles), "--explain", "-l", "zh"])
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Kiln Ltd. Sues Oven Ltd. over Glaze Patent\n" in result.stdout
    assert "没有读出事实的句子" in result.stdout


def test_explain_as_pages(articles: Path, tmp_path: Path) -> None:
    twin = (articles / "kiln.txt").read_text()
    (articles / "twin.txt").write_text(twin)
    out = tmp_path / "reports"
    result = CliRunner().invoke(app, ["extract", str(articles), "--explain", "-o", str(out)])
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"ipgraph: {articles / 'twin.txt'}: no page: it has the title and date of an article in" in result.stderr
    assert result.stderr.endswith(f"2 pages written to {out}, 1 problem\n")
    pages = sorted(out.iterdir())
    assert [path.suffix for path in pages] == [".html", ".html"]
    assert all(path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>\n") for path in pages)
