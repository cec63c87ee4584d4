import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ipgraph.cli.main import app


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph of one article."""
    where = tmp_path_factory.mktemp("query")
    (where / "kiln.txt").write_text(
        "Kiln Ltd. Sues Oven Ltd. over Glaze Patent\n"
        "Date: 2 May 2024\n"
        "Kiln Ltd. (Kiln) sued Oven Ltd. (Oven) before the Suzhou Intermediate People's Court on 3 January 2024. It "
        "says that Oven infringes its invention patent and claims RMB 5 million.\n",
        encoding="utf-8",
    )
    result = CliRunner().invoke(app, ["build", str(where / "kiln.txt"), "-g", str(where / "g")])
    assert result.exit_code == 0, result.output
    return where / "g"


def _ask(folder: Path, *arguments: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(app, ["query", *arguments, "-g", str(folder)], input=typed)


def test_a_question_by_name_and_by_number(folder: Path) -> None:
    by_name, by_number = (_ask(folder, each, "-f", "json") for each in ("dispute-timeline", "2"))
    assert by_name.exit_code == by_number.exit_code == 0
    assert by_name.stdout == by_number.stdout
    (row,) = json.loads(by_name.stdout)
    assert (row["date"], row["forum"]) == ("2024-01-03", "Suzhou Intermediate People's Court")


@pytest.mark.parametrize(
    ("columns", "headings"),
    [("date", ["date"]), ("forum,date", ["forum", "date"]), ("court or office, move", ["forum", "move"])],
)
def test_columns_are_chosen_in_the_order_given(folder: Path, columns: str, headings: list[str]) -> None:
    result = _ask(folder, "dispute-timeline", "-c", columns, "-f", "csv")
    assert result.exit_code == 0, result.output
    head, row = csv.reader(io.StringIO(result.stdout))
    assert head == headings
    said = {"date": "2024-01-03", "move": "filed", "forum": "Suzhou Intermediate People's Court"}
    assert row == [said[name] for name in headings]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["dispute-timeline", "-c", "when"], "no column 'when'; the columns are date, move, "),
        (["dispute-timelin"], "there is no question 'dispute-timelin'; did you mean dispute-timeline"),
        (["dispute-timeline", "-p", "who=Kiln"], "'who'"),
    ],
)
def test_what_is_not_there_is_named_with_what_is(folder: Path, arguments: list[str], said: str) -> None:
    result = _ask(folder, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_a_parameter_without_a_value_is_wrong_usage(folder: Path) -> None:
    result = _ask(folder, "dispute-timeline", "-p", "party")
    assert result.exit_code == 2
    assert "not of the form name=value" in result.stderr


def test_own_sparql_from_a_file_and_from_standard_input(folder: Path, tmp_path: Path) -> None:
    text = "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c a ipg:Proceeding }"
    (tmp_path / "own.rq").write_text(text, encoding="utf-8")
    for result in (_ask(folder, str(tmp_path / "own.rq"), "-f", "csv"), _ask(folder, "-", "-f", "csv", typed=text)):
        assert (result.exit_code, result.stdout) == (0, "n\n1\n")


def test_rdf_has_no_columns(folder: Path) -> None:
    result = _ask(folder, "-", "-c", "subject", typed="CONSTRUCT { ?s a ?o } WHERE { ?s a ?o }")
    assert result.exit_code == 2
    assert "no columns to choose from" in result.stderr


def test_an_empty_answer_is_no_error(folder: Path) -> None:
    result = _ask(folder, "dispute-timeline", "-p", "party=Nobody")
    assert result.exit_code == 0
    assert "No party is called “Nobody”" in result.stdout


def test_the_ending_of_the_file_chooses_the_format(folder: Path, tmp_path: Path) -> None:
    for name in ("a.csv", "a.xlsx", "a.parquet", "a.srj", "a.txt"):
        assert _ask(folder, "dispute-timeline", "-o", str(tmp_path / name)).exit_code == 0
    starts = {
        "a.csv": b"date,",
        "a.xlsx": b"PK",
        "a.parquet": b"PAR1",
        "a.srj": b'{"head"',
        "a.txt": b"\n date",
    }
    for name, start in starts.items():
        assert (tmp_path / name).read_bytes().startswith(start), name
    assert _ask(folder, "dispute-timeline", "-f", "tsv", "-o", str(tmp_path / "a.csv")).exit_code == 0
    assert (tmp_path / "a.csv").read_bytes().startswith(b"date\t")


@pytest.mark.parametrize(
    ("format", "start"), [("nt", "<http"), ("turtle", "@prefix"), ("trig", "@prefix"), ("jsonld", '[{"@id"')]
)
def test_triples_are_written_as_rdf(folder: Path, format: str, start: str) -> None:
    result = _ask(folder, "-", "-f", format, typed="CONSTRUCT { ?s a ?o } WHERE { ?s a ipg:Proceeding, ?o }")
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith(start)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["dispute-timeline", "-f", "nt"], "nt holds triples; the query gives rows"),
        (["dispute-timeline", "-f", "srx", "-c", "date"], "srx has all that the query gives; -c goes with"),
    ],
)
def test_a_format_that_does_not_fit_is_refused(folder: Path, arguments: list[str], said: str) -> None:
    result = _ask(folder, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


@pytest.mark.parametrize(
    "text",
    ["CONSTRUCT { ?c ipg:claimant ?p } WHERE { ?c ipg:claimant ?p }", "SELECT ?forum { ?c ipg:forum ?forum }"],
)
def test_what_a_query_gives_is_shown_as_the_page(folder: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "own.rq").write_text(text, encoding="utf-8")
    result = _ask(folder, str(tmp_path / "own.rq"), "-o", str(tmp_path / "a.html"))
    assert (result.exit_code, result.output) == (0, "")
    page = ["page", "-g", str(folder), "--query", str(tmp_path / "own.rq"), "-o", str(tmp_path / "b.html")]
    assert CliRunner().invoke(app, page).exit_code == 0
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()
    assert _ask(folder, "-", "-f", "html", typed="ASK {}").exit_code == 2


@pytest.mark.parametrize("format", ["xlsx", "parquet"])
def test_what_is_no_text_is_not_written_to_a_screen(folder: Path, format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ipgraph.cli.answers.is_screen", lambda: True)
    result = _ask(folder, "dispute-timeline", "-f", format)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{format} is no text for a screen; name a file with -o, such as -o answer.{format}" in result.stderr
    monkeypatch.setattr("ipgraph.cli.answers.is_screen", lambda: False)
    assert _ask(folder, "dispute-timeline", "-f", format).stdout_bytes[:2] in (b"PK", b"PA")


@pytest.mark.parametrize(("format", "place"), [("csv", "stderr"), ("json", "stderr"), ("table", "stdout")])
def test_what_an_answer_says_to_its_reader_is_never_lost(folder: Path, format: str, place: str) -> None:
    result = _ask(folder, "dispute-timeline", "-p", "party=Nobody", "-f", format)
    assert result.exit_code == 0
    assert "No party is called “Nobody”" in getattr(result, place)
    assert "Nobody" not in getattr(result, {"stderr": "stdout", "stdout": "stderr"}[place])
