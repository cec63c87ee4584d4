import io
import re

import pytest
from rich.cells import cell_len

from ipgraph.explain.coverage import Coverage, cover
from ipgraph.explain.screen import write_text
from ipgraph.read.newsletter import read_newsletter
from tests.explain.conftest import TEXT, record_of

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_off_the_screen_a_sentence_is_a_line(coverage: Coverage) -> None:
    out = io.StringIO()
    write_text(coverage, out)
    lines = out.getvalue().splitlines()
    assert lines[:2] == [
        "Who Owns the Kettle? A Court Decides",
        "kettle.txt: 6 facts from 5 of 10 sentences and lines",
    ]
    assert "  3 Brook Ltd. sued Stream Ltd. on 3 January 2024." in lines
    assert "    → Case 1, claimant: Brook Ltd.  87%  en-test  proceedings[0].claimants[0]" in lines
    after = lines.index("  4 It was a cold day.") + 1
    assert lines[after] == "    – no fact"
    assert "  zh 4  天气寒冷。" in lines
    assert "  Case 1, filed: 2024-01-03  (English, 87%)" in lines
    assert "\x1b" not in out.getvalue()
    assert all(line == line.rstrip() for line in lines)


def test_on_the_screen_lines_fit_and_have_colour(coverage: Coverage, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "41")
    monkeypatch.setenv("TERM", "xterm")
    out = Terminal()
    write_text(coverage, out, "zh")
    assert "\x1b[" in out.getvalue()
    lines = _COLOUR.sub("", out.getvalue()).splitlines()
    assert max(map(cell_len, lines)) <= 41
    plain = "".join(line.strip() for line in lines)
    assert "溪流公司起诉河畔公司。" in plain
    assert "案件1，提起方：溪流公司" in plain


def test_nothing_that_a_terminal_obeys_comes_through() -> None:
    hostile = TEXT.replace("cold", "\x1b[31m[red]\u202e\x07")
    (article,) = read_newsletter(hostile, "kettle.txt")
    out = io.StringIO()
    write_text(cover(article, record_of(article)), out)
    assert not set("\x1b\u202e\x07") & set(out.getvalue())
    assert "[31m[red]" in out.getvalue()
