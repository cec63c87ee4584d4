"""Write decisions into a file, one by one, so that nothing is lost when the person stops."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomli_w

from ipgraph.decide.reading import ENDING, parse_decisions
from ipgraph.errors import DecisionError


def table_text(kind: str, table: Mapping[str, Any]) -> str:
    """A decision as a table of TOML; fields without a value are left out."""
    return tomli_w.dumps({kind: [{key: value for key, value in table.items() if value not in (None, [], ())}]})


def add_decision(path: Path, kind: str, table: Mapping[str, Any]) -> None:
    """Add a decision to the end of a file, which is made with its folder if need be.

    The file is replaced as a whole, so that it is good at every moment. Raises :class:`DecisionError` when the file
    holds something else, or the decision is none.
    """
    if path.suffix != ENDING:
        raise DecisionError(f"a file of decisions ends in {ENDING}", path=path)
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    text = f"{before.rstrip()}\n\n" if before.strip() else ""
    text += table_text(kind, table)
    parse_decisions({path.name: text}, path.parent)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
