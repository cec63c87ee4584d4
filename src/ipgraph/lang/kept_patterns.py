"""The compiled patterns of the rules, kept from one run to the next as Python keeps its own bytecode, and beside it.

To compile the hundreds of patterns that an article needs takes longer than to read it. What is kept of a pattern is the
code for Python's own matcher, which checks it before it runs it. A file that is missing, damaged, written by another
Python or not to be written is no error: patterns are then compiled as ever.
"""

import contextlib
import importlib.util
import marshal
import os
import re
import sys
import tempfile
import tomllib
from array import array
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from ipgraph.lang.needed_words import needed_words

_Kept: TypeAlias = "tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]"
"""Flags, code, number of groups, the groups that have names, and the name of each group."""

MOST_BYTES = 50_000_000
"""A file of patterns that grew larger holds those of tables long changed, and is begun anew."""

DAMAGED = (OSError, EOFError, ValueError, TypeError)
"""What reading a damaged file raises."""


class KeptPatterns:
    """The patterns of one file, read when the first pattern is asked for."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._kept: dict[Any, Any] | None = None
        self._new = False

    def compiled(self, text: str, flags: int = 0) -> re.Pattern[str]:
        """As ``re.compile``, from what is kept if it is."""
        if self.path is None:
            return re.compile(text, flags)
        held = self._held(self.path)
        key = (text, int(flags))
        kept = held.get(key)
        if kept is None:
            kept = held[key] = _code_of(text, flags)
            self._new = True
        try:
            return _pattern_of(text, kept)
        except (TypeError, ValueError, RuntimeError, IndexError):
            held.pop(key)
            return re.compile(text, flags)

    def needed_words(self, text: str, flags: int = 0) -> tuple[str, ...] | None:
        """Words of which each match of a pattern holds at least one, folded; ``None`` where none are known."""
        if self.path is None:
            return None
        held = self._held(self.path)
        key = (text, int(flags), "needed")
        if key not in held or not _is_words(held[key]):
            held[key] = needed_words(_inner("re._parser").parse(text, flags))
            self._new = True
        words: tuple[str, ...] | None = held[key]
        return words

    def table(self, text: str) -> dict[str, Any]:
        """What the text of a TOML file holds, the caller's own; kept as bytes, so that only what is asked for is read.

        Raises :class:`tomllib.TOMLDecodeError` where the text is none.
        """
        if self.path is None:
            return tomllib.loads(text)
        held = self._held(self.path)
        key = ("toml", text)
        with contextlib.suppress(*DAMAGED):
            if isinstance(kept := held.get(key), bytes) and isinstance(known := marshal.loads(kept), dict):
                return known
        table = tomllib.loads(text)
        with contextlib.suppress(ValueError):  # a date, which tables of rules have none of
            held[key] = marshal.dumps(table)
            self._new = True
        return table

    def _held(self, path: Path) -> dict[Any, Any]:
        if self._kept is None:
            self._kept = self._read(path)
        return self._kept

    def keep(self) -> None:
        """Write the file anew when there are patterns that it does not hold; nothing when it cannot be written."""
        if self.path is None or self._kept is None or not self._new or sys.dont_write_bytecode:
            return
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.path.parent, prefix=f".{self.path.name}.")
            try:
                with os.fdopen(handle, "wb") as file:
                    marshal.dump(self._kept, file)
                    os.fchmod(file.fileno(), 0o644)
                Path(name).replace(self.path)
            except BaseException:
                Path(name).unlink(missing_ok=True)
                raise
            self._new = False

    def _read(self, path: Path) -> dict[Any, Any]:
        try:
            raw = path.read_bytes()
            held = marshal.loads(raw) if len(raw) <= MOST_BYTES else {}
        except DAMAGED:
            held = {}
        return held if isinstance(held, dict) else {}


def _is_words(kept: object) -> bool:
    return kept is None or (isinstance(kept, tuple) and all(isinstance(word, str) for word in kept))


def _code_of(text: str, flags: int) -> _Kept:
    """What :func:`re.compile` makes of a pattern before it hands it to the matcher."""
    parser, compiler = _inner("re._parser"), _inner("re._compiler")
    parsed = parser.parse(text, flags)
    code = array("I", map(int, compiler._code(parsed, flags)))
    named = dict(parsed.state.groupdict)
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in named.items():
        names[number] = name
    return int(flags | parsed.state.flags), code.tobytes(), parsed.state.groups - 1, named, tuple(names)


def _pattern_of(text: str, kept: _Kept) -> re.Pattern[str]:
    flags, raw, groups, named, names = kept
    code = array("I")
    code.frombytes(raw)
    pattern: re.Pattern[str] = _inner("_sre").compile(text, flags, code.tolist(), groups, named, names)
    return pattern


@cache
def _inner(name: str) -> Any:
    return import_module(name)


def _path() -> Path | None:
    """Beside the bytecode of this module; ``None`` under a Python that compiles patterns in another way."""
    try:
        kept = _code_of("(?P<a>x)|y", re.IGNORECASE)
        works = _pattern_of("(?P<a>x)|y", kept) == re.compile("(?P<a>x)|y", re.IGNORECASE)
        place = Path(importlib.util.cache_from_source(__file__))
    except (ImportError, AttributeError, TypeError, ValueError, NotImplementedError, RuntimeError):
        return None
    magic = getattr(_inner("_sre"), "MAGIC", 0)
    return place.with_suffix(f".{magic}.patterns") if works else None


PATTERNS = KeptPatterns(_path())
"""The patterns of the rules."""
