"""The verbs that share their work among processes."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ipgraph.cli.main import app
from ipgraph.engines.processes import Processes
from ipgraph.errors import WorkerError


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_two_processes_do_what_one_does(damaged_articles: Path, tmp_path: Path) -> None:
    (damaged_articles / "other.txt").write_text((damaged_articles / "kiln.txt").read_text() + "No day is set.\n")
    one, two = (_run("build", damaged_articles, "-g", tmp_path / jobs, "--jobs", jobs) for jobs in "12")
    assert one.exit_code == two.exit_code == 1
    assert one.stdout == two.stdout
    assert one.stderr == two.stderr
    assert "broken-off.txt" in two.stderr
    assert "other.txt:1: has the title and date of another article" in two.stderr
    # The name is a digest of all that the graph holds.
    assert (tmp_path / "1" / "CURRENT").read_text() == (tmp_path / "2" / "CURRENT").read_text()


def test_extract_with_two_processes(damaged_articles: Path) -> None:
    one, two = (_run("extract", damaged_articles, "-j", jobs) for jobs in "12")
    assert (two.exit_code, two.stdout, two.stderr) == (one.exit_code, one.stdout, one.stderr)
    assert len(two.stdout.splitlines()) == 2


def test_a_process_that_dies_leaves_the_graph(articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _run("build", articles / "kiln.txt", "-g", tmp_path / "g")
    before = (tmp_path / "g" / "CURRENT").read_text()

    def die(_self: Processes, _work: Callable[[object], object], _tasks: Iterable[object]) -> Iterator[object]:
        raise WorkerError("one of the processes that were at work was ended by SIGKILL")

    monkeypatch.setattr(Processes, "flat_map", die)
    for verb in ("build", "add"):
        result = _run(verb, articles, "-g", tmp_path / "g", "-j", 2)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr == "ipgraph: one of the processes that were at work was ended by SIGKILL\n"
    assert (tmp_path / "g" / "CURRENT").read_text() == before


@pytest.mark.parametrize("jobs", ["0", "-1", "many"])
def test_jobs_is_a_number_of_processes(articles: Path, jobs: str) -> None:
    result = _run("extract", articles, "--jobs", jobs)
    assert result.exit_code == 2
    assert "--jobs" in result.stderr


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--engine", "spark", "--jobs", "2"], "--jobs is for processes"),
        (["--master", "local[2]"], "--master is for --engine spark"),
        (["--engine", "sparkle"], "--engine"),
    ],
)
def test_engines_take_what_is_theirs(articles: Path, options: list[str], told: str) -> None:
    result = _run("extract", articles, *options)
    assert result.exit_code == 2
    assert told in result.stderr
