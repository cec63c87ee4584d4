"""Build a graph: the articles' records in, a new generation of the graph's folder out.

All quads are a function of the records, sorted by article id, and of nothing else: the same articles give the same
graph in whatever order and however often they are built.
"""

import hashlib
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from pyoxigraph import Quad, Store

from ipgraph import __version__
from ipgraph.errors import GraphError
from ipgraph.graph.counts import COUNTED, count_quads
from ipgraph.graph.generations import (
    CURRENT,
    FORMAT,
    GENERATIONS,
    MANIFEST,
    RECORDS,
    STORE,
    UNFINISHED,
    Manifest,
    builder_lock,
    check_usable,
    current_generation,
    read_manifest,
    swap,
    sweep,
    sync_tree,
)
from ipgraph.graph.quads import quads_of
from ipgraph.graph.store import StoredArticle, read_articles
from ipgraph.model.codec import record_builtins
from ipgraph.model.codes import Language
from ipgraph.model.record import Record

PATIENCE = 60.0
"""How many seconds a build waits for another one at work on the same graph."""


class BuildReport(Struct, frozen=True, kw_only=True):
    """What a build did: the ids of the articles added, replaced and left as they were, and what the graph now holds."""

    added: tuple[str, ...]
    replaced: tuple[str, ...]
    unchanged: tuple[str, ...]
    articles: int
    counts: dict[str, int]

    def __str__(self) -> str:
        done = f"{len(self.added)} added, {len(self.replaced)} replaced, {len(self.unchanged)} unchanged"
        held = ", ".join(f"{self.counts[name]} {name}" for name in COUNTED)
        return f"Articles: {done}; the graph holds {self.articles}: {held}."


def build_graph(
    folder: Path,
    items: Iterable[tuple[Record, Mapping[Language, str]]],
    *,
    fresh: bool = False,
    patience: float = PATIENCE,
) -> BuildReport:
    """Add records, with the texts that their evidence points into, to the graph in ``folder``.

    A record whose article id the graph holds takes that one's place; of two in ``items`` the later counts. ``fresh``
    leaves out what the graph held before. A build that changes nothing leaves the generation as it is; one that is
    broken off leaves the last good one. Raises :class:`~ipgraph.errors.GraphError` when the folder holds something else
    or a damaged graph, or another build goes on for longer than ``patience`` seconds.
    """
    given = {record.article.id: _line(record, texts) for record, texts in items}
    check_usable(folder)
    (folder / GENERATIONS).mkdir(parents=True, exist_ok=True)
    with builder_lock(folder, patience):
        current, before = _state(folder, fresh)
        kept = {} if fresh else before
        lines = {**kept, **given}
        name, counts = _write_generation(folder, [lines[article] for article in sorted(lines)], current)
        sweep(folder, frozenset({name} | ({current.name} if current else set())))
    return BuildReport(
        added=tuple(sorted(given.keys() - before.keys())),
        replaced=tuple(sorted(article for article in given if before.get(article, given[article]) != given[article])),
        unchanged=tuple(sorted(article for article in given if before.get(article) == given[article])),
        articles=len(lines),
        counts=counts,
    )


def _state(folder: Path, fresh: bool) -> tuple[Path | None, dict[str, bytes]]:
    """The current generation and its records, line by article id; with ``fresh`` a damaged one counts as none."""
    if not (folder / CURRENT).exists():
        return None, {}
    try:
        generation = current_generation(folder)
        manifest = read_manifest(generation)
        lines = {stored.record.article.id: _line(stored.record, stored.texts) for stored in read_articles(generation)}
        if _records_digest(lines[article] for article in sorted(lines)) != manifest.records_sha256:
            raise GraphError(
                f"{folder}: the graph is damaged: {RECORDS} is not what was written; "
                f"build it again: ipgraph build --fresh ARTICLES -g {folder}"
            )
    except GraphError:
        if fresh:
            return None, {}
        raise
    return generation, lines


def _line(record: Record, texts: Mapping[Language, str]) -> bytes:
    """One line of the file of records."""
    stored = {
        "record": _writable(record_builtins(record)),
        "texts": {language: _writable(texts[language]) for language in sorted(texts)},
    }
    return msgspec.json.encode(stored)


def _writable(value: Any) -> Any:
    """The value with each lone surrogate, which UTF-8 cannot hold, as a question mark, so that no offset shifts."""
    if isinstance(value, str):
        return value.encode("utf-8", errors="replace").decode()
    if isinstance(value, dict):
        return {key: _writable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_writable(item) for item in value]
    return value


def _write_generation(folder: Path, lines: list[bytes], current: Path | None) -> tuple[str, dict[str, int]]:
    """Write a generation and make it the current one, unless the current one is the same; give its name and counts."""
    decoder = msgspec.json.Decoder(StoredArticle)
    quads = quads_of(decoder.decode(line) for line in lines)
    manifest = Manifest(
        format=FORMAT,
        ipgraph=__version__,
        counts=count_quads(quads),
        quads_sha256=_digest(quads),
        records_sha256=_records_digest(lines),
    )
    written = msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"
    name = hashlib.sha256(written).hexdigest()[:16]
    if current is not None and current.name == name and _is_whole(current):
        return name, manifest.counts
    generations = folder / GENERATIONS
    unfinished = Path(tempfile.mkdtemp(prefix=UNFINISHED, dir=generations))
    (unfinished / RECORDS).write_bytes(b"".join(line + b"\n" for line in lines))
    (unfinished / MANIFEST).write_bytes(written)
    store = Store(str(unfinished / STORE))
    store.bulk_extend(quads)
    store.flush()
    del store
    unfinished.chmod(0o755)
    sync_tree(unfinished)
    # A generation of this name that is not whole, or was left behind before it became current, gives way.
    if (generations / name).exists():
        shutil.rmtree(generations / name)
    unfinished.replace(generations / name)
    sync_tree(generations, deep=False)
    swap(folder, name)
    return name, manifest.counts


def _is_whole(generation: Path) -> bool:
    try:
        return len(Store.read_only(str(generation / STORE))) == read_manifest(generation).counts["quads"]
    except (OSError, ValueError, RuntimeError, GraphError):
        return False


def _digest(quads: Iterable[Quad]) -> str:
    digest = hashlib.sha256()
    for line in sorted(f"{quad} .\n" for quad in quads):
        digest.update(line.encode())
    return digest.hexdigest()


def _records_digest(lines: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for line in lines:
        digest.update(line + b"\n")
    return digest.hexdigest()
