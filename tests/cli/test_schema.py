import json
from pathlib import Path

from click.testing import CliRunner

from ipgraph.cli.main import app


def test_schema(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["schema"])
    assert result.exit_code == 0
    assert json.loads(result.stdout)["$ref"] == "#/$defs/Record"
    assert CliRunner().invoke(app, ["schema", "-o", str(tmp_path / "s.json")]).stdout == ""
    assert (tmp_path / "s.json").read_text(encoding="utf-8") == result.stdout
