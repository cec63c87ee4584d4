"""Write a generation: all of the graph of some records, in one step that a broken-off load has either done or not."""

import contextlib
import hashlib
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

import msgspec
from pyoxigraph import Store

from ipgraph import __version__
from ipgraph.decide.kinds import NONE, Decisions
from ipgraph.engines.engine import Engine, OneProcess
from ipgraph.errors import GraphError
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
from ipgraph.graph.loading import Loading
from ipgraph.graph.quad_file import QuadFile
from ipgraph.graph.quads import Written, write_quads
from ipgraph.graph.records import read_lines

ONE_PROCESS = OneProcess()
QUADS = "quads.nq"
"""The file of quads that a store is made of, where it is not filled beside the writing; gone when it is made."""


def write_generation(
    folder: Path,
    lines: Mapping[str, bytes],
    current: Path | None,
    decisions: Decisions = NONE,
    engine: Engine = ONE_PROCESS,
) -> Written:
    """Make the graph of the articles of these lines the current one.

    Gives its counts, and the decisions that could not be followed or should be looked at again.
    Where the current one is the same it stays; where the one before is the same it becomes the current one again.
    Raises :class:`GraphError` when it cannot be written; the graph then is as it was.
    """
    try:
        unfinished = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=folder / GENERATIONS))
        try:
            return _write(folder, unfinished, lines, current, decisions, engine)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    except (OSError, RuntimeError) as error:
        raise GraphError(f"{folder}: cannot be written ({error}); the graph is as it was") from error


def _write(
    folder: Path,
    unfinished: Path,
    lines: Mapping[str, bytes],
    current: Path | None,
    decisions: Decisions,
    engine: Engine,
) -> Written:
    kept = decisions_file(decisions)
    records_sha256 = _write_records(unfinished / RECORDS, lines)
    # What is there already need not be loaded, which is only known when all is written.
    beside = not isinstance(engine, OneProcess) and not _is_known(folder, records_sha256)
    with Loading(unfinished / STORE, unfinished / QUADS, beside=beside) as loading:
        file = QuadFile(loading, unfinished)
        written = write_quads(lines, decisions, engine, file)
        # So that the store has all while the digest is taken.
        loading.close()
        manifest = Manifest(
            format=FORMAT,
            ipgraph=__version__,
            counts=written.counts,
            quads_sha256=file.digest(),
            records_sha256=records_sha256,
            decisions_sha256=digest_of(kept),
        )
        encoded = msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"
        generation = folder / GENERATIONS / hashlib.sha256(encoded).hexdigest()[:16]
        whole = _is_whole(generation, manifest)
        if whole and generation == current:
            return written
        if not whole:
            loading.finish(file.lines)
            (unfinished / MANIFEST).write_bytes(encoded)
            if kept:
                (unfinished / DECISIONS).write_bytes(kept)
            (unfinished / QUADS).unlink(missing_ok=True)
            _name(unfinished, generation)
    swap(folder, generation.name, None if current in (None, generation) else current.name)
    return written


def _write_records(path: Path, lines: Mapping[str, bytes]) -> str:
    """Write the file of records, sorted by article id, and give its SHA-256."""
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for article in sorted(lines):
            line = lines[article] + b"\n"
            file.write(line)
            digest.update(line)
    return digest.hexdigest()


def _name(unfinished: Path, generation: Path) -> None:
    """Give a generation its name when all of it is on the disk."""
    unfinished.chmod(0o755)
    sync_tree(unfinished)
    if generation.exists():
        discard(generation)
    unfinished.replace(generation)
    sync_tree(generation.parent, deep=False)


def _is_known(folder: Path, records_sha256: str) -> bool:
    """Whether a generation was made of the same records."""
    for manifest in (folder / GENERATIONS).glob(f"*/{MANIFEST}"):
        with contextlib.suppress(GraphError):
            if read_manifest(manifest.parent).records_sha256 == records_sha256:
                return True
    return False


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
