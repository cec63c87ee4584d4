import json
from pathlib import Path

from click.testing import CliRunner

from ipgraph.cli.main import app

GOLD = Path(__file__).parents[2] / "data" / "gold" / "c13-tesla-name.gold.json"


def _changed(folder: Path) -> Path:
    records = json.loads(GOLD.read_text(encoding="utf-8"))
    records[0]["proceedings"][0]["awarded"] = [{"amount": 1, "currency": "CNY"}]
    path = folder / "c13-tesla-name.json"
    path.write_text(json.dumps(records), encoding="utf-8")
    return path


def test_table(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["evaluate", str(GOLD), str(GOLD)])
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].split() == ["group", "precision", "recall", "F1", "gold"]
    assert [line.split()[1:4] for line in lines[1:-1]] == [["1.000"] * 3] * 12
    cases = len(json.loads(GOLD.read_text(encoding="utf-8"))[0]["proceedings"])
    assert lines[-1] == f"proceedings with every fact right: {cases} of {cases}"


def test_misses(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["evaluate", str(GOLD), str(_changed(tmp_path)), "--misses"])
    assert result.exit_code == 0
    misses = [line for line in result.stdout.splitlines() if line.startswith("c13-tesla-name: ")]
    assert any(line.startswith("c13-tesla-name: missed   money: awarded | proceeding 1") for line in misses)
    assert next(line for line in misses if "invented" in line).endswith("| 1, CNY")


def test_json(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["evaluate", str(GOLD), str(_changed(tmp_path)), "--json", "--misses"])
    figures = json.loads(result.stdout)
    assert figures["groups"]["forum"] == {**figures["groups"]["forum"], "precision": 1.0, "recall": 1.0, "f1": 1.0}
    assert figures["groups"]["money"]["recall"] < 1
    assert figures["proceedings_all_right"] == figures["proceedings"] - 1
    assert {miss["group"] for miss in figures["misses"]} == {"money"}


def test_a_record_that_breaks_the_format(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text('[{"article": {"id": "a", "kind": "gossip"}}]')
    result = CliRunner().invoke(app, ["evaluate", str(GOLD), str(wrong)])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"ipgraph: {wrong}: not a valid case record: ")
    assert "$[0].article.kind" in result.stderr
