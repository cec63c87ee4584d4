from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ipgraph.cli.main import app

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("page") / "graph"
    article = next((ROOT / "data" / "articles").glob("*trina*"))
    result = CliRunner().invoke(app, ["build", str(article), "-g", str(folder)])
    assert result.exit_code == 0
    return folder


def page(folder: Path, out: Path, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["page", "-g", str(folder), "-o", str(out), *arguments])


def test_a_part_in_a_language_and_under_a_title(folder: Path, tmp_path: Path) -> None:
    result = page(folder, tmp_path / "p.html", "--party", "Trina Solar", "--language", "zh", "--title", "Solar")
    assert result.exit_code == 0
    assert "1 disputes" in result.output
    html = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert '<html lang="zh"' in html
    assert "<title>Solar</title>" in html


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--party", "Trinna Solr"), "no party is called 'Trinna Solr'; names that come near: Trina Solar"),
        (("--dispute", "qqqq"), "no dispute is called 'qqqq'"),
        (("--around", "qqqq"), "no node is called 'qqqq'"),
        (("--party", "a", "--dispute", "b"), "--dispute and --party cannot be used together"),
        (("--hops", "0", "--around", "a"), "hops"),
        (("--query", "no-such.rq"), "no-such.rq"),
    ],
)
def test_what_is_not_there_is_wrong_input(folder: Path, tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    result = page(folder, tmp_path / "p.html", *arguments)
    assert result.exit_code == 2
    assert said in result.output
    assert "Traceback" not in result.output
    assert list(tmp_path.iterdir()) == [], "no page is left behind"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (b"SELECT ?p { ?c ipg:claimant ?p }", ""),
        (b"CONSTRUCT { ?c ipg:claimant ?p } { ?c ipg:claimant ?p }", ""),
        (b"ASK { ?s ?p ?o }", "ask with SELECT or CONSTRUCT"),
        (b"SELECT ?p { ?c ipg:claimant", "not closed"),
        (b"\xff\xfe", "not a query in UTF-8"),
    ],
)
def test_a_query_from_a_file(folder: Path, tmp_path: Path, query: bytes, said: str) -> None:
    (tmp_path / "q.rq").write_bytes(query)
    result = page(folder, tmp_path / "p.html", "--query", str(tmp_path / "q.rq"))
    assert result.exit_code == (2 if said else 0), result.output
    assert said in result.output
