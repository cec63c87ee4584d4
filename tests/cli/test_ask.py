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
