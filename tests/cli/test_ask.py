"""``ipgraph ask``: what it says, and where."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from ipgraph.cli.main import app
from ipgraph.pipeline import build

TEXT = """Lampworks sues Nightlight in the Wuhan Intermediate People's Court
Date: 3 March 2024
On 1 March 2024, Lampworks Co., Ltd. sued Nightlight Co., Ltd. in the Wuhan Intermediate People's Court \
for infringement of its invention patent No. ZL201110269715.3, claiming RMB 2 million.
Source: Lampworks
"""


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("asked")
    (folder / "lamp.txt").write_text(TEXT, encoding="utf-8")
    build(folder / "graph", [folder / "lamp.txt"])
    return folder / "graph"


def test_the_command_stands_above_the_answer(graph: Path) -> None:
    result = CliRunner().invoke(app, ["ask", "-g", str(graph), "-f", "csv", "who", "has", "sued", "Nightlight?"])
    assert result.exit_code == 0
    assert result.stderr == "ipgraph query cases-of-a-party -p party=Nightlight -p role=respondent\n"
    assert "Wuhan Intermediate People's Court" in result.stdout


def test_a_dry_run_shows_the_command_only(graph: Path) -> None:
    result = CliRunner().invoke(app, ["ask", "-g", str(graph), "--dry-run", "谁起诉了 Nightlight"])
    assert result.stdout == "ipgraph query cases-of-a-party -p party=Nightlight -p role=respondent -p language=zh\n"
    listed = CliRunner().invoke(app, ["ask", "-g", str(graph), "--list", "which cases are pending?"])
    assert listed.stdout.splitlines()[0] == "Open proceedings: ipgraph query open-proceedings"


def test_what_fits_no_question_ends_with_1(graph: Path) -> None:
    result = CliRunner().invoke(app, ["ask", "-g", str(graph), "did it rain yesterday"])
    assert result.exit_code == 1
    assert result.stderr.startswith("No ready-made question fits. The nearest are:\n  ipgraph query ")
    assert len(result.stderr.splitlines()) == 4


def test_the_words_behind_the_answer_stand_beside_it(graph: Path) -> None:
    result = CliRunner().invoke(app, ["ask", "-g", str(graph), "--evidence", "-f", "csv", "who has sued Nightlight?"])
    assert result.exit_code == 0
    assert "“sued”" in result.stdout


def test_the_ending_of_the_file_tells_its_format(graph: Path, tmp_path: Path) -> None:
    asked = ["ask", "-g", str(graph), "who has sued Nightlight?", "-o"]
    for name, begins in (("a.csv", b"party,"), ("a.json", b"["), ("a.xlsx", b"PK")):
        result = CliRunner().invoke(app, [*asked, str(tmp_path / name)])
        assert (result.exit_code, result.stdout) == (0, ""), name
        assert (tmp_path / name).read_bytes().startswith(begins), name


def test_bytes_are_no_answer_for_a_screen(graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ipgraph.cli.answers.is_screen", lambda: True)
    result = CliRunner().invoke(app, ["ask", "-g", str(graph), "-f", "xlsx", "who has sued Nightlight?"])
    assert result.exit_code == 2
    assert "name a file with -o" in result.stderr
