"""``ipgraph validate``: what it prints, where it writes, and its exit codes."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

from ipgraph.cli.main import app
from ipgraph.graph.build import build_graph
from ipgraph.model.record import Names
from tests.graph.samples import KILN, KILN_TEXTS

LATE = replace(
    KILN,
    proceedings=(replace(KILN.proceedings[0], decided="2023"), replace(KILN.proceedings[0], id="c2", forum=Names())),
)


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["validate", *(str(argument) for argument in arguments)])


@pytest.fixture(scope="module")
def late(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("late")
    build_graph(folder, [(LATE, KILN_TEXTS)])
    return folder


def test_findings_name_article_case_words_and_remedy(late: Path) -> None:
    result = _run("-g", late)
    assert result.exit_code == 1
    block = result.stdout[result.stdout.index("violation S2") : result.stdout.index("Check both dates")]
    assert result.stdout.startswith("Kiln Sues Oven over Glaze Patent\nkiln-sues-oven\n")
    assert "decided before it was filed" in block
    assert "Kiln v a dealer, Oven Ltd., Suzhou" in block
    assert "(c1)" in block
    assert "English Kiln Ltd. sued Oven Ltd. before the Suzhou Intermediate People's Court in [May 2024]." in block
    assert "Chinese [2024年5月],窑股份有限公司向苏州市中级人民法院起诉" in block
    assert "warning S1  a proceeding without a forum" in result.stdout
    assert "does not keep to its shapes and checks: 1 violation, " in result.stdout.splitlines()[-1]


def test_warnings_can_be_left_out(late: Path) -> None:
    result = _run("-g", late, "--no-warnings")
    assert result.exit_code == 1
    assert "warning S1" not in result.stdout
    assert result.stdout.splitlines()[-1].endswith("1 violation, 0 warnings.")


def test_a_good_graph_prints_a_line_and_exits_with_0(tmp_path: Path) -> None:
    build_graph(tmp_path, [(KILN, {})])
    result = _run("-g", tmp_path, "--no-warnings")
    assert result.exit_code == 0
    assert result.stdout == "The graph keeps to all shapes and checks: 0 violations, 0 warnings.\n"


def test_json_goes_to_a_file(late: Path, tmp_path: Path) -> None:
    result = _run("-g", late, "-f", "json", "-o", tmp_path / "findings.json")
    assert (result.exit_code, result.output) == (1, "")
    told = json.loads((tmp_path / "findings.json").read_text(encoding="utf-8"))
    assert told["violations"] == 1
    assert told["findings"][0]["quotes"][0]["text"] in {"May 2024", "2024年5月"}


def test_shacl_is_turtle(late: Path) -> None:
    result = _run("-g", late, "-f", "shacl", "--no-warnings")
    assert result.exit_code == 1
    assert "sh:resultPath ipg:filedNotBefore" in result.stdout
    assert "sh:sourceShape shape:filedBeforeDecided" in result.stdout


def test_a_terminal_would_not_obey_what_an_article_holds(tmp_path: Path) -> None:
    party = replace(KILN.parties[0], name=Names(en=("Kiln \x1b[31m Ltd.",)))
    build_graph(tmp_path, [(replace(LATE, parties=(party, *KILN.parties[1:])), KILN_TEXTS)])
    assert "\x1b" not in _run("-g", tmp_path).stdout
