"""The folder that holds a graph: its generations, which one is current, and the lock for builders.

::

    CURRENT                  the name of the current generation
    generations/<name>/      store/ (Oxigraph), records.jsonl (one line an article), manifest.json
    lock                     held by the process that builds

A generation is never changed once it has its name; its name is a digest of what it holds.
"""

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from msgspec import Struct

from ipgraph.errors import GraphError

FORMAT = 1
"""The version of this layout; a graph of another version must be built again."""

CURRENT = "CURRENT"
GENERATIONS = "generations"
LOCK = "lock"
UNFINISHED = "unfinished-"
STORE, RECORDS, MANIFEST = "store", "records.jsonl", "manifest.json"
_OURS = frozenset({CURRENT, f"{CURRENT}.new", GENERATIONS, LOCK})
_NAME = re.compile(r"[0-9a-f]{16}")
_POLL_SECONDS = 0.1


class Manifest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a generation holds: the version of the layout, the version of ipgraph that wrote it, counts and digests.

    ``quads_sha256`` is the SHA-256 of the sorted N-Quads, each line with its line end; ``records_sha256`` that of
    ``records.jsonl``.
    """

    format: int
    ipgraph: str
    counts: dict[str, int]
    quads_sha256: str
    records_sha256: str


class _FormatOnly(Struct):
    format: int


def current_generation(folder: Path) -> Path:
    """The folder of the current generation.

    Raises :class:`GraphError` when ``folder`` is missing, holds no graph or is damaged; it says what to do.
    """
    again = f"build it again: ipgraph build --fresh ARTICLES -g {folder}"
    if not folder.exists():
        raise GraphError(f"{folder}: no such graph; build one first: ipgraph build ARTICLES -g {folder}")
    if not folder.is_dir():
        raise GraphError(f"{folder}: a graph is a folder, and this is a file")
    try:
        name = (folder / CURRENT).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        if any(folder.iterdir()) and not {path.name for path in folder.iterdir()} <= _OURS:
            raise GraphError(f"{folder}: this folder holds no graph but other files; name another folder") from None
        raise GraphError(f"{folder}: no graph in it yet; build one first: ipgraph build ARTICLES -g {folder}") from None
    except (OSError, UnicodeDecodeError) as error:
        raise GraphError(f"{folder}: {CURRENT} cannot be read ({error}); {again}") from error
    generation = folder / GENERATIONS / name
    if not _NAME.fullmatch(name) or not generation.is_dir():
        raise GraphError(f"{folder}: the graph is damaged: {CURRENT} names a generation that is not there; {again}")
    return generation


def read_manifest(generation: Path) -> Manifest:
    """The manifest of a generation; raises :class:`GraphError` when it is damaged or of another version."""
    folder = generation.parent.parent
    again = f"build it again: ipgraph build --fresh ARTICLES -g {folder}"
    try:
        raw = (generation / MANIFEST).read_bytes()
        version = msgspec.json.decode(raw, type=_FormatOnly).format
        if version != FORMAT:
            raise GraphError(f"{folder}: written in format {version} and this ipgraph reads format {FORMAT}; {again}")
        return msgspec.json.decode(raw, type=Manifest)
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise GraphError(f"{folder}: the graph is damaged: {MANIFEST}: {error}; {again}") from error


def check_usable(folder: Path) -> None:
    """Raise :class:`GraphError` when ``folder`` is a file, or a folder with other things in it."""
    if folder.exists() and not folder.is_dir():
        raise GraphError(f"{folder}: a graph is a folder, and this is a file")
    if folder.is_dir() and not {path.name for path in folder.iterdir()} <= _OURS:
        raise GraphError(f"{folder}: this folder holds other files; give the graph a folder of its own")


@contextmanager
def builder_lock(folder: Path, patience: float) -> Iterator[None]:
    """Hold the lock of a graph's folder; a second builder waits ``patience`` seconds.

    The system frees the lock when its holder ends, however it ends. Raises :class:`GraphError` when the wait is over.
    """
    import fcntl

    waited_until = time.monotonic() + patience
    with (folder / LOCK).open("a") as lock:
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() >= waited_until:
                    raise GraphError(f"{folder}: another build is at work on this graph; try again later") from None
                time.sleep(_POLL_SECONDS)
        yield


def swap(folder: Path, name: str) -> None:
    """Make a generation the current one, in one step that a broken-off build has either done or not."""
    new = folder / f"{CURRENT}.new"
    with new.open("w", encoding="utf-8") as file:
        file.write(f"{name}\n")
        file.flush()
        os.fsync(file.fileno())
    new.replace(folder / CURRENT)
    sync_tree(folder, deep=False)


def sweep(folder: Path, keep: frozenset[str]) -> None:
    """Remove what broken-off builds left, and generations that are not to be kept."""
    generations = folder / GENERATIONS
    for path in sorted(generations.iterdir()) if generations.is_dir() else ():
        if path.name not in keep:
            shutil.rmtree(path, ignore_errors=True)


def sync_tree(folder: Path, *, deep: bool = True) -> None:
    """Wait until a folder, and with ``deep`` all files below it, are on the disk."""
    for path in [folder, *(sorted(folder.rglob("*")) if deep else ())]:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
