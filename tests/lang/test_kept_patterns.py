import marshal
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ipgraph.lang import kept_patterns
from ipgraph.lang.kept_patterns import PATTERNS, KeptPatterns
from tests.lang.test_patterns import every_pattern

TEXTS = (
    "",
    "Kiln Ltd. sued Oven Ltd. for RMB 5 million on 3 January 2024.",
    "窑公司向苏州市中级人民法院起诉，索赔500万元。",
)


@pytest.fixture(autouse=True)
def _write(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def test_this_python_can_keep_patterns() -> None:
    assert PATTERNS.path is not None
    assert PATTERNS.path.suffix == ".patterns"


def test_every_pattern_of_the_program_comes_back_as_it_was(tmp_path: Path) -> None:
    patterns = [pattern for pattern in every_pattern() if isinstance(pattern.pattern, str)]
    assert len(patterns) > 100
    made = KeptPatterns(tmp_path / "a.patterns")
    for pattern in patterns:
        made.compiled(pattern.pattern, pattern._flags)
    made.keep()
    read = KeptPatterns(tmp_path / "a.patterns")
    for pattern in patterns:
        expected, kept = re.compile(pattern.pattern, pattern._flags), read.compiled(pattern.pattern, pattern._flags)
        assert kept == expected
        assert (kept.groups, dict(kept.groupindex)) == (expected.groups, dict(expected.groupindex))
        for text in TEXTS:
            assert [str(match) for match in kept.finditer(text)] == [str(match) for match in expected.finditer(text)]
    assert not read._new


def test_nothing_is_written_when_nothing_is_new(tmp_path: Path) -> None:
    first = KeptPatterns(tmp_path / "deep" / "a.patterns")
    first.keep()
    assert not (tmp_path / "deep").exists()
    first.compiled("a+", re.IGNORECASE)
    first.keep()
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["a.patterns"]
    written = (tmp_path / "deep" / "a.patterns").stat().st_mtime_ns
    second = KeptPatterns(tmp_path / "deep" / "a.patterns")
    assert second.compiled("a+", re.IGNORECASE).fullmatch("AA")
    second.keep()
    assert (tmp_path / "deep" / "a.patterns").stat().st_mtime_ns == written


KEY = ("a+", 0)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"odd",
        marshal.dumps([1]),
        marshal.dumps({KEY: (0, b"\x01\x02\x03\x04" * 8, 0, {}, ())}),
        marshal.dumps({KEY: (32, b"abc", 0, {}, (None,))}),
        marshal.dumps({KEY: "odd"}),
        marshal.dumps({KEY: (1, 2)}),
    ],
)
def test_a_damaged_file_is_no_error(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "a.patterns"
    path.write_bytes(raw)
    pattern = KeptPatterns(path).compiled("a+")
    assert pattern.fullmatch("aa")
    assert not pattern.fullmatch("b")


def test_a_file_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    patterns = KeptPatterns(tmp_path / "file" / "a.patterns")
    assert patterns.compiled("a").match("a")
    patterns.keep()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_nothing_is_kept_where_python_keeps_no_bytecode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    patterns = KeptPatterns(tmp_path / "a.patterns")
    patterns.compiled("a")
    patterns.keep()
    assert list(tmp_path.iterdir()) == []


def test_under_a_python_that_compiles_otherwise_patterns_are_compiled_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(kept_patterns, "_inner", gone)
    assert kept_patterns._path() is None
    assert KeptPatterns(None).compiled("(?P<x>a)").groupindex == {"x": 1}


def test_a_wrong_pattern_is_told_as_ever(tmp_path: Path) -> None:
    with pytest.raises(re.error, match="missing \\)"):
        KeptPatterns(tmp_path / "a.patterns").compiled("(a")


def test_records_are_the_same_with_and_without_what_is_kept(tmp_path: Path) -> None:
    article = Path(__file__).parents[2] / "data" / "articles" / "c02-jinko-longi-settlement.txt"
    code = "from ipgraph.cli.main import main; main()"
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONDONTWRITEBYTECODE": ""}
    told = [
        subprocess.run(
            [sys.executable, "-c", code, "extract", str(article)], env=environment, capture_output=True, check=True
        ).stdout
        for _ in range(2)
    ]
    assert len(list(tmp_path.rglob("*.patterns"))) == 1
    assert told[0] == told[1]
    assert b"proceedings" in told[0]


@pytest.mark.parametrize("damaged", [1, "sued", (1,), ("sued", None)])
def test_needed_words_are_kept_and_read_anew_where_they_are_damaged(tmp_path: Path, damaged: object) -> None:
    path = tmp_path / "a.patterns"
    first = KeptPatterns(path)
    assert first.needed_words("(?:sued|told) by") == ("sued by", "told by")
    first.keep()
    key, words = next(iter(marshal.loads(path.read_bytes()).items()))
    assert words == ("sued by", "told by")
    path.write_bytes(marshal.dumps({key: damaged}))
    assert KeptPatterns(path).needed_words("(?:sued|told) by") == words
    assert KeptPatterns(None).needed_words("(?:sued|told) by") is None
