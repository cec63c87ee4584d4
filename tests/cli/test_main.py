import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from ipgraph import __version__
from ipgraph.cli.main import VERBS, app
from ipgraph.errors import GraphError, InputError, IPGraphError, QueryError
from tests.command_lines import check_command_line, command_lines

COMMAND = (sys.executable, "-c", "from ipgraph.cli.main import main; main()")


def _run(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *arguments], capture_output=True, check=False, **options)  # type: ignore[call-overload, no-any-return]


def test_help_lists_the_verbs() -> None:
    result = CliRunner().invoke(app, ["--help"])
    assert result.exit_code == 0
    assert [verb for verb in VERBS if not re.search(rf"^  {verb} ", result.stdout, re.MULTILINE)] == []


def test_help_imports_no_verb() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from ipgraph.cli.main import app; "
        "assert CliRunner().invoke(app, ['--help']).exit_code == 0; "
        "print(*sorted(m for m in sys.modules if m.startswith('ipgraph.')))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert loaded.split() == ["ipgraph.cli", "ipgraph.cli.main", "ipgraph.cli.output", "ipgraph.errors"]


@pytest.mark.parametrize("verb", VERBS)
def test_help_of_a_verb(verb: str) -> None:
    result = CliRunner().invoke(app, [verb, "--help"])
    assert result.exit_code == 0, result.output
    assert f"ipgraph {verb}" in result.stdout.split("Example", 1)[1], "an example of its use"


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_the_examples_of_a_help_text_would_run(verb: str) -> None:
    shown = CliRunner().invoke(app, [*([verb] if verb else []), "--help"]).stdout
    lines = command_lines(re.split("Examples?:|Start with:", shown)[1])
    assert lines
    for line in lines:
        check_command_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "ipgraph bild articles/",
        "ipgraph build --anew articles/",
        "ipgraph info extra",
        "ipgraph query disputes-between",
        "ipgraph query dispute-timeline -p who=Kiln",
        "ipgraph query dispute-timeline -c when",
        "cat a.txt | ipgraph extrakt -",
    ],
)
def test_a_wrong_example_is_found(line: str) -> None:
    with pytest.raises((click.UsageError, QueryError, AssertionError)):
        check_command_line(line)


def test_every_verb_has_its_module() -> None:
    folder = Path(__file__).parents[2] / "src" / "ipgraph" / "cli"
    commands = {path.stem for path in folder.glob("*.py") if "@click.command" in path.read_text(encoding="utf-8")}
    assert commands == set(VERBS)


def test_version() -> None:
    assert CliRunner().invoke(app, ["--version"]).output == f"ipgraph {__version__}\n"


@pytest.mark.parametrize("arguments", [["no-such-verb"], ["build"], ["evaluate", "one"], ["--no-such-option"]])
def test_wrong_usage(arguments: list[str]) -> None:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    ("word", "said"),
    [("quer", "no verb 'quer'; did you mean query?"), ("biuld", "did you mean build?"), ("zzz", "no verb 'zzz'\n")],
)
def test_a_slip_in_a_verb(word: str, said: str) -> None:
    result = CliRunner().invoke(app, [word])
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def _raising(error: Exception) -> click.Command:
    @click.command()
    def verb() -> None:
        raise error

    return verb


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (InputError("not text", path="a.txt", line=3), "ipgraph: a.txt:3: not text\n"),
        (GraphError("no graph here"), "ipgraph: no graph here\n"),
        (QueryError("no such question"), "ipgraph: no such question\n"),
        (PermissionError(13, "Permission denied", "out.json"), "ipgraph: out.json: Permission denied\n"),
        (OSError(28, "No space left on device"), "ipgraph: No space left on device\n"),
    ],
)
def test_an_error_is_a_message(error: Exception, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(app), "get_command", lambda *_: _raising(error))
    result = CliRunner().invoke(app, ["schema"])
    assert (result.exit_code, result.stderr, result.stdout) == (2, message, "")


def test_debug_shows_where_an_error_arose(monkeypatch: pytest.MonkeyPatch) -> None:
    error = GraphError("no graph here")
    monkeypatch.setattr(type(app), "get_command", lambda *_: _raising(error))
    result = CliRunner().invoke(app, ["--debug", "schema"])
    assert result.exception is error


def test_a_defect_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(app), "get_command", lambda *_: _raising(ZeroDivisionError()))
    result = CliRunner().invoke(app, ["schema"])
    assert isinstance(result.exception, ZeroDivisionError)
    assert not isinstance(result.exception, IPGraphError)


def test_output_is_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    result = _run("evaluate", str(tmp_path / "没有"), str(tmp_path), env=environment)
    assert result.returncode == 2
    assert "没有" in result.stderr.decode("utf-8")


def test_a_closed_pipe_ends_quietly() -> None:
    shell = subprocess.Popen([*COMMAND, "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert shell.stdout is not None
    shell.stdout.close()
    _, errors = shell.communicate()
    assert (shell.returncode, errors) == (0, b"")


def test_starts_without_what_takes_long_to_import() -> None:
    code = "import sys; import ipgraph.cli.main, ipgraph.cli.extract; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    slow = {"rdflib", "pyoxigraph", "pyshacl", "networkx", "pyvis", "jinja2", "rich"}
    assert slow & set(result.stdout.split()) == set()
