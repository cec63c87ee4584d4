"""``ipgraph review`` at a terminal, driven through a pseudo terminal of 80 columns, and without one."""

import fcntl
import json
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rich.cells import cell_len

from ipgraph.cli.main import app
from ipgraph.decide.reading import read_decisions
from tests.review.stories import build

COLUMNS, PATIENCE = 80, 120
PROMPT = re.compile(r"q (?:quit|退出)\s*$")
ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("review") / "g"
    build(folder)
    return folder


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


class Terminal:
    """A program at a terminal of 80 columns."""

    def __init__(self, arguments: list[str], folder: Path) -> None:
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, COLUMNS, 0, 0))
        kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "NO_COLOR")}
        self.process = subprocess.Popen(
            [sys.executable, "-c", "from ipgraph.cli.main import main; main()", "review", *arguments],
            stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # so that ^C is a signal
            env={**kept, "TERM": "xterm", "PYTHONUTF8": "1"},
        )  # fmt: skip
        os.close(theirs)
        self.ours = ours
        self.raw = b""

    def text(self) -> str:
        return ESCAPES.sub("", self.raw.decode(errors="ignore")).replace("\r", "")

    def read(self, until: re.Pattern[str] | None) -> str:
        """All that is shown until the pattern stands at the end, or the program ends."""
        start, deadline = len(self.text()), time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if until is not None and until.search(self.text()[start:]):
                return self.text()[start:]
            if select.select([self.ours], [], [], 0.1)[0]:
                try:
                    self.raw += os.read(self.ours, 4096)
                except OSError:  # how Linux says that the other side is closed
                    break
            elif self.process.poll() is not None:
                break
        if until is not None:
            pytest.fail(f"never shown: {until.pattern}\n{self.text()}")
        self.process.wait(PATIENCE)
        return self.text()[start:]

    def press(self, keys: str, until: re.Pattern[str] | None = PROMPT) -> str:
        os.write(self.ours, keys.encode())
        return self.read(until)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.ours)


@pytest.fixture
def terminal(graph: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Terminal]:
    found = Terminal(["-g", str(graph), "--author", "Ke Lan", *request.param], tmp_path)
    yield found
    found.close()


def kinds(folder: Path) -> list[str]:
    found = read_decisions(folder).items
    return [each.kind for each in sorted(found, key=lambda each: each.line)]


@pytest.mark.parametrize("terminal", [[]], indirect=True)
def test_a_walk_from_the_first_question_to_the_last(terminal: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "decisions"
    assert "Are these one party?  y one  n two  s skip  e give a reason  q quit" in terminal.read(PROMPT)
    assert "The graph takes the Chinese version" in terminal.press("y")
    assert kinds(folder) == ["same"], "written at once"
    assert "Press one of these keys: y n s e q" in terminal.press("x", re.compile("keys: y n s e q"))
    terminal.press("n")
    assert kinds(folder) == ["same", "adopt"]
    shown = terminal.press("s")
    assert "(1) 5,000,000 CNY" in shown
    assert "(2) 3,000,000 CNY" in shown
    assert "[RMB 5 million]" in shown
    shown = terminal.press("n")
    assert "outcome" in shown, "the sum was decided with the conflict and is not asked about again"
    terminal.press("e", re.compile(r"Right value \[claimant-won\]: $"))
    refused = terminal.press("claimant-one\r", re.compile(r"Right value \[claimant-won\]: $"))
    assert "Not possible" in refused
    terminal.press("modified\r", re.compile(r"Why \[.*\]: $"))
    end = terminal.press("Read it.\r", None)
    assert "4 decisions written to decisions/review.toml." in end
    assert "ipgraph build ARTICLES --decisions decisions" in end
    assert terminal.process.returncode == 0
    assert kinds(folder) == ["same", "adopt", "adopt", "correct"]
    text = (folder / "review.toml").read_text(encoding="utf-8")
    assert 'is = "modified"' in text
    assert 'reason = "Read it."' in text
    assert text.count('author = "Ke Lan"') == 4


@pytest.mark.parametrize("terminal", [["--language", "zh", "-o", "mine.toml"]], indirect=True)
@pytest.mark.parametrize("stop", ["q", "\x03", "\x04"])
def test_whoever_stops_keeps_what_was_decided(terminal: Terminal, tmp_path: Path, stop: str) -> None:
    assert "两者是否为同一当事人？" in terminal.read(PROMPT)
    terminal.press("n")
    assert "已写入1项决定：mine.toml" in terminal.press(stop, None)
    assert kinds(tmp_path) == ["not-same"]
    assert terminal.process.returncode == 0


@pytest.mark.parametrize("terminal", [["--kind", "doubts"]], indirect=True)
def test_a_reason_of_ones_own(terminal: Terminal, tmp_path: Path) -> None:
    terminal.read(PROMPT)
    terminal.press("e", re.compile("Why: $"))
    terminal.press("两家公司地址不同\r")
    terminal.press("n", None)
    assert 'reason = "两家公司地址不同"' in (tmp_path / "decisions" / "review.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("terminal", [["--language", "zh"], ["--kind", "joins"]], indirect=True)
def test_no_line_is_wider_than_the_terminal(terminal: Terminal) -> None:
    terminal.read(PROMPT)
    terminal.press("s")
    terminal.press("s")
    terminal.press("q", None)
    lines = terminal.text().splitlines()
    assert max(map(cell_len, lines)) <= COLUMNS
    assert len(lines) > 20


@pytest.mark.parametrize("format", ["table", "json", "csv", "markdown"])
def test_without_a_terminal_what_waits_is_listed(graph: Path, tmp_path: Path, format: str) -> None:
    arguments = [] if format == "table" else ["-f", format]
    result = run("review", "-g", graph, "-o", tmp_path / "new" / "a.toml", *arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "(2024)苏05民初77号: outcome" in result.stdout
    assert not (tmp_path / "new").exists()
    if format == "json":
        rows = json.loads(result.stdout)
        assert [row["number"] for row in rows] == [1, 2, 3, 4, 5, 6]
        assert rows[0] == {
            "number": 1, "kind": "In doubt", "about": "釉坊公司 = 釉坊公司", "first": "釉坊公司", "second": "釉坊公司",
            "weight": 3.0, "clues": "same Chinese name without legal form", "articles": "glaze; other",
        }  # fmt: skip


def test_fewer_questions(graph: Path, tmp_path: Path) -> None:
    def numbers(*arguments: object) -> int:
        return len(json.loads(run("review", "-g", graph, "-o", tmp_path / "a.toml", "-f", "json", *arguments).stdout))

    assert (numbers("--limit", 2), numbers("--kind", "joins"), numbers("--below", 0)) == (2, 3, 4)
    assert numbers("--kind", "doubts", "--kind", "conflicts") == 3


def test_nothing_waits(graph: Path, tmp_path: Path) -> None:
    result = run("review", "-g", graph, "--kind", "confidence", "--below", 0, "-o", tmp_path / "a.toml")
    assert result.stdout == "Nothing waits for a decision.\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(["-o", "bad.toml"], "bad.toml:1: not TOML"), (["--decisions", "."], "bad.toml:1: not TOML")],
)
def test_a_damaged_file_is_named(
    graph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("bad.toml").write_text("[[same", encoding="utf-8")
    result = run("review", "-g", graph, *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr


def test_no_graph(tmp_path: Path) -> None:
    result = run("review", "-g", tmp_path / "none")
    assert (result.exit_code, result.stdout) == (2, "")
