"""Read files of decisions; a file that is not one is named with the line at which it goes wrong."""

import math
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from ipgraph.decide.kinds import KINDS, Decision, Decisions
from ipgraph.errors import DecisionError

ENDING = ".toml"
_LINE = re.compile(r"at line (\d+)")


def read_decisions(folder: Path) -> Decisions:
    """The decisions of all files of a folder, and of those below it.

    Raises :class:`DecisionError` for what is no folder, and for a file that breaks the format.
    """
    if not folder.is_dir():
        raise DecisionError("no such folder of decisions", path=folder)
    texts = {}
    for path in sorted(folder.rglob(f"*{ENDING}")):
        raw = path.read_bytes()
        try:
            texts[path.relative_to(folder).as_posix()] = raw.decode()
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            raise DecisionError("not a text in UTF-8", path=path, line=line) from error
    return parse_decisions(texts, folder)


def parse_decisions(texts: Mapping[str, str], folder: Path | None = None) -> Decisions:
    """The decisions of files given by name and text; raises :class:`DecisionError` as :func:`read_decisions` does."""
    found = [each for name in sorted(texts) for each in _read(name, texts[name], folder)]
    return Decisions(dict(sorted(texts.items())), tuple(sorted(found, key=lambda each: (each.key(), each.file))))


def _read(name: str, text: str, folder: Path | None) -> Iterator[Decision]:
    path = name if folder is None else folder / name
    try:
        tables = tomllib.loads(text)
    except RecursionError as error:
        raise DecisionError("nested too deeply", path=path, line=1) from error
    # Also for a number with more digits than Python reads.
    except ValueError as error:
        match = _LINE.search(str(error))
        line = int(match[1]) if match else text.count("\n") + 1
        raise DecisionError(f"not TOML: {error}", path=path, line=line) from error
    for kind, rows in tables.items():
        if kind not in KINDS or not isinstance(rows, list):
            known = ", ".join(f"[[{each}]]" for each in KINDS)
            where = next((n for n, line in enumerate(text.split("\n"), 1) if kind in line), 1)
            raise DecisionError(f"no kind of decision: {kind!r}; the kinds are {known}", path=path, line=where)
        for line, row in zip(_lines(text, kind, len(rows)), rows, strict=True):
            try:
                content = msgspec.convert(_finite(row), KINDS[kind])
            except (msgspec.ValidationError, ValueError) as error:
                raise DecisionError(f"[[{kind}]]: {error}", path=path, line=line) from error
            yield Decision(name, line, kind, content)


def _finite(value: Any) -> Any:
    """The value, with dates as text; raises :class:`ValueError` for a number that is none and for a time of day."""
    if isinstance(value, dict):
        return {key: _finite(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_finite(each) for each in value]
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} is no value of a fact")
    if hasattr(value, "hour"):
        raise ValueError(f"{value} has a time of day; give a date")
    return value.isoformat() if hasattr(value, "isoformat") else value


def _lines(text: str, kind: str, count: int) -> list[int]:
    """The lines at which the tables of a kind begin; of tables that have none of their own, that of the first word."""
    lines = text.split("\n")
    head = re.compile(rf"\s*\[\[\s*([\"']?){re.escape(kind)}\1\s*\]\]")
    found = [number for number, line in enumerate(lines, 1) if head.match(line)]
    if len(found) != count:
        # What looks like a table may stand within a text of several lines.
        found = [number for number in found if _is_whole("\n".join(lines[: number - 1]))]
    if len(found) != count:
        return [next((number for number, line in enumerate(lines, 1) if kind in line), 1)] * count
    return found


def _is_whole(text: str) -> bool:
    try:
        tomllib.loads(text)
    except ValueError:
        return False
    return True
