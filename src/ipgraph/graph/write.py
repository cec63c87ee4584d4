"""Write a generation: all of the graph of some records, in one step that a broken-off load has either done or not."""

import hashlib
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec
from pyoxigraph import Quad, Store

from ipgraph import __version__
from ipgraph.decide.kinds import NONE, Decisions, Trouble
from ipgraph.errors import GraphError
from ipgraph.graph.counts import count_quads
from ipgraph.graph.generations import (
    DECISIONS,
    FORMAT,
    GENERATIONS,
    MANIFEST,
    RECORDS,
    STORE,
    UNFINISHED,
    Manifest,
    discard,
    read_manifest,
    swap,
    sync_tree,
)
from ipgraph.graph.kept import decisions_file, digest_of, read_kept
from ipgraph.graph.quads import decided_quads
from ipgraph.graph.records import decode_lines, digest_lines, read_lines


def write_generation(
    folder: Path, lines: Sequence[bytes], current: Path | None, decisions: Decisions = NONE
) -> tuple[dict[str, int], tuple[Trouble, ...]]:
    """Make the graph of these lines, which come sorted by article id, the current one.

    Gives its counts, and the decisions that could not be followed or should be looked at again.
    Where the current one is the same it stays; where the one before is the same it becomes the current one again.
    Raises :class:`GraphError` when it cannot be written; the graph then is as it was.
    """
    quads, troubles = decided_quads(decode_lines(folder, lines), decisions)
    kept = decisions_file(decisions)
    manifest = Manifest(
        format=FORMAT,
        ipgraph=__version__,
        counts=count_quads(quads),
        quads_sha256=_digest(quads),
        records_sha256=digest_lines(lines),
        decisions_sha256=digest_of(kept),
    )
    written = msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"
    generation = folder / GENERATIONS / hashlib.sha256(written).hexdigest()[:16]
    whole = _is_whole(generation, manifest)
    if whole and generation == current:
        return manifest.counts, troubles
    try:
        if not whole:
            _write(generation, written, lines, quads, kept)
        swap(folder, generation.name, None if current in (None, generation) else current.name)
    except (OSError, RuntimeError) as error:
        raise GraphError(f"{folder}: cannot be written ({error}); the graph is as it was") from error
    return manifest.counts, troubles


def _write(generation: Path, manifest: bytes, lines: Iterable[bytes], quads: Iterable[Quad], kept: bytes) -> None:
    """Write a generation under a name of its own, and give it its name when all of it is on the disk."""
    unfinished = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=generation.parent))
    try:
        with (unfinished / RECORDS).open("wb") as file:
            file.writelines(line + b"\n" for line in lines)
        (unfinished / MANIFEST).write_bytes(manifest)
        if kept:
            (unfinished / DECISIONS).write_bytes(kept)
        store = Store(str(unfinished / STORE))
        store.bulk_extend(quads)
        # A large graph is loaded in runs, each of which a reader would have to look into for every term.
        store.optimize()
        store.flush()
        del store
        unfinished.chmod(0o755)
        sync_tree(unfinished)
        if generation.exists():
            discard(generation)
        unfinished.replace(generation)
        sync_tree(generation.parent, deep=False)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _is_whole(generation: Path, manifest: Manifest) -> bool:
    """Whether a generation is there and holds what its manifest says."""
    if not generation.is_dir():
        return False
    try:
        read_lines(generation)
        read_kept(generation)
        store = Store.read_only(str(generation / STORE))
        return read_manifest(generation) == manifest and len(store) == manifest.counts["quads"]
    except (OSError, ValueError, RuntimeError, GraphError):
        return False


def _digest(quads: Iterable[Quad]) -> str:
    digest = hashlib.sha256()
    for line in sorted(f"{quad} .\n" for quad in quads):
        digest.update(line.encode())
    return digest.hexdigest()
