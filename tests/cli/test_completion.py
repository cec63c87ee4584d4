"""What a shell offers behind ``ipgraph query``; the words of the line are as bash cuts them."""

from pathlib import Path

import pytest
from click.shell_completion import CompletionItem, ShellComplete, get_completion_class

from ipgraph.cli.main import app
from ipgraph.pipeline import build

TEXT = """Lampworks sues Nightlight in the Wuhan Intermediate People's Court
Date: 3 March 2024
On 1 March 2024, Lampworks Co., Ltd. sued Nightlight Co., Ltd. in the Wuhan Intermediate People's Court over its patent.
Source: Lampworks
"""


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("completed")
    (folder / "lamp.txt").write_text(TEXT, encoding="utf-8")
    build(folder / "graph", [folder / "lamp.txt"])
    return folder / "graph"


def offered(words: list[str], begun: str, monkeypatch: pytest.MonkeyPatch, shell: str = "bash") -> list[str]:
    """What the shell is told after these words and the beginning of one."""
    found = get_completion_class(shell)
    assert found is not None
    monkeypatch.setenv("COMP_WORDS", " ".join(["ipgraph", *words, begun]))
    monkeypatch.setenv("COMP_CWORD", str(len(words) + 1))
    complete: ShellComplete = found(app, {}, "ipgraph", "_IPGRAPH_COMPLETE")
    args, incomplete = complete.get_completion_args()
    return [complete.format_completion(item) for item in complete.get_completions(args, incomplete)]


def test_questions_are_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    assert offered(["query"], "appeal", monkeypatch) == ["plain,appeal-chain", "plain,appeals"][::-1]


def test_parameters_and_values_are_offered(graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = ["query", "appeals", "-g", str(graph), "-p"]
    assert offered(line, "par", monkeypatch) == ["plain,party="]
    assert offered([*line, "language", "="], "", monkeypatch) == ["plain,en", "plain,zh"]
    assert "plain,trademark" in offered([*line, "right-type", "="], "tra", monkeypatch)
    assert offered([*line, "party", "="], "night", monkeypatch)[0].startswith("plain,Nightlight")
    assert offered([*line, "nothing", "="], "x", monkeypatch) == []
    assert offered(["query", "my.rq", "-p"], "par", monkeypatch) == []


def test_without_a_graph_no_names_are_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert offered(["query", "appeals", "-g", str(tmp_path), "-p", "party", "="], "T", monkeypatch) == []


def test_spaces_are_quoted_for_bash() -> None:
    found = get_completion_class("bash")
    assert found is not None
    shell = found(app, {}, "ipgraph", "_IPGRAPH_COMPLETE")
    assert shell.format_completion(CompletionItem("party=Trina Solar")) == "plain,Trina\\ Solar"
