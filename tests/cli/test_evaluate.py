import html
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


def test_articles_are_extracted_first(tmp_path: Path) -> None:
    data = GOLD.parents[1]
    for folder in ("gold", "articles", "pages", "records"):
        (tmp_path / folder).mkdir()
    for name in [path.stem for path in sorted((data / "articles").glob("*.txt"))[:3]]:
        (tmp_path / "gold" / f"{name}.gold.json").write_bytes((data / "gold" / f"{name}.gold.json").read_bytes())
        text = (data / "articles" / f"{name}.txt").read_text(encoding="utf-8")
        (tmp_path / "articles" / f"{name}.txt").write_text(text, encoding="utf-8")
        page = "".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())
        (tmp_path / "pages" / f"{name}.html").write_text(f"<html><body><main>{page}</main></body></html>")
    CliRunner().invoke(app, ["extract", str(tmp_path / "articles"), "-o", str(tmp_path / "records")])
    told = {
        folder: CliRunner().invoke(app, ["evaluate", str(tmp_path / "gold"), str(tmp_path / folder), "--misses"])
        for folder in ("articles", "records", "pages")
    }
    assert [result.exit_code for result in told.values()] == [0, 0, 0]
    assert told["articles"].stdout == told["records"].stdout
    assert told["articles"].stdout.count("\n") > 15
    assert told["pages"].stdout.splitlines()[-2].split()[0] == "all"


def test_articles_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    article = GOLD.parents[1] / "articles" / "c13-tesla-name.txt"
    (tmp_path / article.name).write_bytes(article.read_bytes())
    (tmp_path / "c13-tesla-name.html").write_text("<html><p>Loom Pays Shuttle</p><p>It paid RMB 5 million.</p></html>")
    (tmp_path / "empty.txt").write_text("")
    result = CliRunner().invoke(app, ["evaluate", str(GOLD.parent), str(tmp_path)])
    assert result.exit_code == 1
    assert f"{tmp_path / article.name}: not compared: {tmp_path / 'c13-tesla-name.html'} is called" in result.stderr
    assert "empty.txt: the file is empty" in result.stderr
    only = CliRunner().invoke(app, ["evaluate", str(GOLD), str(tmp_path / "empty.txt")])
    assert only.exit_code == 2


def test_one_article_is_compared_with_one_gold_file_whatever_their_names(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes((GOLD.parents[1] / "articles" / "c13-tesla-name.txt").read_bytes())
    result = CliRunner().invoke(app, ["evaluate", str(GOLD), str(tmp_path / "a.txt"), "--json"])
    assert result.exit_code == 0
    assert json.loads(result.stdout)["groups"]["article"]["f1"] == 1.0


def test_nothing_to_compare(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.txt"):
        result = CliRunner().invoke(app, ["evaluate", str(GOLD), str(path)])
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr.startswith(f"ipgraph: {path}: ")
