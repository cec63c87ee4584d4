"""The folder that holds a graph: its generations, which one is current, and the lock for writers.

::

    CURRENT                  the name of the current generation; below it that of the one before, if any
    generations/<name>/      store/ (Oxigraph), records.jsonl (one line an article), manifest.json,
                             decisions.json (the files of decisions by name, if there are any)
    lock                     held by the process that writes

A generation is never changed once it has its name; its name is a digest of what it holds. Two are kept: the current
one, and the one before the last load, which tells what that load changed. Others go with the next load, unless somebody
still reads them.
"""

import contextlib
import errno
import fcntl
import os
import re
import shutil
import tempfile
import time
import weakref
from collections.abc import Iterator
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
STORE, RECORDS, DECISIONS, MANIFEST = "store", "records.jsonl", "decisions.json", "manifest.json"
_OURS = frozenset({CURRENT, f"{CURRENT}.new", GENERATIONS, LOCK})
_NAME = re.compile(r"[0-9a-f]{16}")
_POLL_SECONDS = 0.1


class Manifest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a generation holds: the version of the layout, the version of ipgraph that wrote it, counts and digests.

    ``quads_sha256`` is that of the N-Quads as :func:`~ipgraph.graph.quad_file.quads_digest` takes it;
    ``records_sha256`` the SHA-256 of ``records.jsonl``, ``decisions_sha256`` that of ``decisions.json`` where there is
    one.
    """

    format: int
    ipgraph: str
    counts: dict[str, int]
    quads_sha256: str
    records_sha256: str
    decisions_sha256: str = ""


class _FormatOnly(Struct):
    format: int


def current_generation(folder: Path) -> Path:
    """The folder of the current generation.

    Raises :class:`GraphError` when ``folder`` is missing, holds no graph or is damaged; it says what to do.
    """
    if not folder.exists():
        raise GraphError(f"{folder}: no such graph; build one first: ipgraph build ARTICLES -g {folder}")
    if not folder.is_dir():
        raise GraphError(f"{folder}: a graph is a folder, and this is a file")
    try:
        name, _ = _named(folder)
    except FileNotFoundError:
        if any(folder.iterdir()) and not {path.name for path in folder.iterdir()} <= _OURS:
            raise GraphError(f"{folder}: this folder holds no graph but other files; name another folder") from None
        raise GraphError(f"{folder}: no graph in it yet; build one first: ipgraph build ARTICLES -g {folder}") from None
    except PermissionError as error:
        raise damaged(folder, f"{CURRENT}: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise GraphError(f"{folder}: {CURRENT} cannot be read ({error}); {build_again(folder)}") from error
    generation = folder / GENERATIONS / name
    if not _NAME.fullmatch(name) or not generation.is_dir():
        raise damaged(folder, f"{CURRENT} names a generation that is not there")
    return generation


def generation_before(folder: Path) -> Path | None:
    """The folder of the generation before the last load; ``None`` when the last load was the first.

    Raises :class:`GraphError` as :func:`current_generation` does, and when the generation is no longer there.
    """
    current_generation(folder)
    _, name = _named(folder)
    if name is None:
        return None
    generation = folder / GENERATIONS / name
    if not _NAME.fullmatch(name) or not generation.is_dir():
        raise GraphError(f"{folder}: what the graph was before its last load is no longer there")
    return generation


def _named(folder: Path) -> tuple[str, str | None]:
    """The names of the current generation and of the one before."""
    name, _, before = (folder / CURRENT).read_text(encoding="utf-8").partition("\n")
    return name.strip(), before.strip() or None


def build_again(folder: Path) -> str:
    """What to do about a damaged graph."""
    return f"build it again: ipgraph build --fresh ARTICLES -g {folder}"


def damaged(folder: Path, what: str) -> GraphError:
    """The error that says what of a graph is damaged and what to do about it; a lack of permission is no damage."""
    if os.strerror(errno.EACCES) in what:
        return GraphError(f"{folder}: the graph may not be read: {what}; check the permissions of its files")
    return GraphError(f"{folder}: the graph is damaged: {what}; {build_again(folder)}")


def read_manifest(generation: Path) -> Manifest:
    """The manifest of a generation; raises :class:`GraphError` when it is damaged or of another version."""
    folder = generation.parent.parent
    again = build_again(folder)
    try:
        raw = (generation / MANIFEST).read_bytes()
        version = msgspec.json.decode(raw, type=_FormatOnly).format
        if version != FORMAT:
            raise GraphError(f"{folder}: written in format {version} and this ipgraph reads format {FORMAT}; {again}")
        return msgspec.json.decode(raw, type=Manifest)
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise damaged(folder, f"{MANIFEST}: {error}") from error


def check_usable(folder: Path) -> None:
    """Raise :class:`GraphError` when ``folder`` is a file, or a folder with other things in it."""
    if folder.exists() and not folder.is_dir():
        raise GraphError(f"{folder}: a graph is a folder, and this is a file")
    if folder.is_dir() and not {path.name for path in folder.iterdir()} <= _OURS:
        raise GraphError(f"{folder}: this folder holds other files; give the graph a folder of its own")


@contextlib.contextmanager
def writer_lock(folder: Path, patience: float) -> Iterator[None]:
    """Hold the lock of a graph's folder; a second writer waits ``patience`` seconds.

    The system frees the lock when its holder ends, however it ends. Raises :class:`GraphError` when the wait is over.
    """
    waited_until = time.monotonic() + patience
    with (folder / LOCK).open("a") as lock:
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() >= waited_until:
                    raise GraphError(
                        f"{folder}: another ipgraph is writing this graph and was not done after {patience:g} s; "
                        "the graph is as it was: try again later"
                    ) from None
                time.sleep(_POLL_SECONDS)
        yield


class Hold:
    """A reader's hold on a generation, which no load removes as long as it lasts.

    Raises :class:`GraphError` when the generation is about to be removed.
    """

    def __init__(self, generation: Path) -> None:
        try:
            lock = os.open(generation / MANIFEST, os.O_RDONLY)
        except OSError as error:
            raise damaged(generation.parent.parent, f"{MANIFEST}: {error}") from error
        self.close = weakref.finalize(self, os.close, lock)
        try:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            self.close()
            raise GraphError(f"{generation.parent.parent}: the graph was loaded anew meanwhile; try again") from None
        except OSError:
            # A file system without locks: two loads while it is read may take the generation away.
            pass


def swap(folder: Path, name: str, before: str | None) -> None:
    """Make a generation the current one, in one step that a broken-off load has either done or not."""
    new = folder / f"{CURRENT}.new"
    with new.open("w", encoding="utf-8") as file:
        file.write(f"{name}\n" if before is None else f"{name}\n{before}\n")
        file.flush()
        os.fsync(file.fileno())
    new.replace(folder / CURRENT)
    sync_tree(folder, deep=False)


def sweep(folder: Path) -> None:
    """Remove what broken-off loads left, and generations that nobody needs.

    The current one and the one before it stay, and those that somebody reads.
    """
    keep = _named(folder)
    for path in sorted((folder / GENERATIONS).iterdir()):
        if path.name in keep:
            continue
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            if (path / MANIFEST).is_file():
                lock = stack.enter_context((path / MANIFEST).open("rb"))
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            discard(path)


def discard(generation: Path) -> None:
    """Remove a generation in such a way that half of one never bears a name."""
    if _NAME.fullmatch(generation.name):
        grave = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=generation.parent))
        generation = generation.replace(grave)
    shutil.rmtree(generation, ignore_errors=True)


def sync_tree(folder: Path, *, deep: bool = True) -> None:
    """Wait until a folder, and with ``deep`` all files below it, are on the disk."""
    for path in [folder, *(sorted(folder.rglob("*")) if deep else ())]:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
