import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from rich.cells import cell_len

from ipgraph.cli.main import app
from ipgraph.graph.store import open_graph


@pytest.fixture
def folder(articles: Path, tmp_path: Path) -> Path:
    """A graph of two articles, one in English and one in Chinese."""
    result = CliRunner().invoke(app, ["build", str(articles), "-g", str(tmp_path / "g")])
    assert result.exit_code == 0, result.output
    return tmp_path / "g"


def test_json_agrees_with_what_the_build_counted(folder: Path) -> None:
    result = CliRunner().invoke(app, ["info", "-g", str(folder), "-f", "json"])
    assert result.exit_code == 0
    told = json.loads(result.stdout)
    with open_graph(folder) as graph:
        counts = dict(graph.manifest.counts)
    assert told["sums_claimed"] + told["sums_awarded"] == counts.pop("sums")
    assert {name: told[name] for name in counts} == counts
    assert (told["in_english"], told["in_chinese"], told["in_both"]) == (1, 1, 0)
    assert (told["dated_from"], told["dated_to"], told["undated"]) == ("2024-05-02", "2024-06-03", 0)
    assert told["facts"] > 10
    assert told["bytes"] > 10_000


@pytest.mark.parametrize(("language", "first"), [("en", "articles"), ("zh", "文章")])
def test_the_numbers_stand_below_each_other(folder: Path, language: str, first: str) -> None:
    result = CliRunner().invoke(app, ["info", "-g", str(folder), "-l", language])
    assert result.exit_code == 0
    head, blank, *lines = result.stdout.splitlines()
    assert head.startswith(f"{folder}: ")
    assert blank == ""
    assert lines[0].split()[:5] == [first, "2", "2024-05-02", "–", "2024-06-03"]
    numbered = [re.match(r" *\S.*?  +[0-9,]+(?=  |$)", line) for line in lines]
    assert len({cell_len(match[0]) for match in numbered if match}) == 1, result.stdout
    assert None not in numbered
    assert max(map(cell_len, lines)) <= 80


@pytest.mark.parametrize(("made", "advice"), [(False, "build one first: ipgraph build"), (True, "name another folder")])
def test_a_folder_without_a_graph(tmp_path: Path, made: bool, advice: str) -> None:
    folder = tmp_path / "none"
    if made:
        folder.mkdir()
        (folder / "notes.txt").write_text("mine")
    result = CliRunner().invoke(app, ["info", "-g", str(folder)])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"ipgraph: {folder}: ")
    assert advice in result.stderr
