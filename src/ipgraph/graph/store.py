"""A graph that is open for reading."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from pyoxigraph import Store

from ipgraph.decide.kinds import Decisions
from ipgraph.errors import GraphError
from ipgraph.graph.generations import (
    STORE,
    Hold,
    Manifest,
    current_generation,
    damaged,
    generation_before,
    read_manifest,
)
from ipgraph.graph.kept import read_kept
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.records import StoredArticle, read_articles

if TYPE_CHECKING:
    from rdflib import Dataset


class Stored(Protocol):
    """A graph in a store, wherever it comes from."""

    @property
    def store(self) -> Store:
        """The store, to be read over the union of its named graphs."""


class Graph:
    """A graph folder, open for reading; loads that run meanwhile do not disturb it.

    ``store`` is the Oxigraph store, to be queried over the union of its named graphs; ``dataset`` the same behind
    rdflib's interface; ``manifest`` says what the graph holds. Usable as a context manager.
    """

    def __init__(self, generation: Path) -> None:
        self.folder = generation.parent.parent
        self.generation = generation
        self._hold = Hold(generation)
        self.manifest: Manifest = read_manifest(generation)
        try:
            self.store = Store.read_only(str(generation / STORE))
        except (OSError, ValueError, RuntimeError) as error:
            raise damaged(self.folder, f"its store cannot be opened ({error})") from error

    @cached_property
    def dataset(self) -> "Dataset":
        """The store as an rdflib dataset whose default graph is the union of the named graphs."""
        from oxrdflib import OxigraphStore
        from rdflib import Dataset

        dataset = Dataset(OxigraphStore(store=self.store), default_union=True)
        for prefix, base in PREFIXES.items():
            dataset.bind(prefix, base, override=True, replace=True)
        return dataset

    def articles(self) -> Iterator[StoredArticle]:
        """The articles with their records and texts, sorted by id.

        Raises :class:`GraphError` when the file of records is damaged.
        """
        return read_articles(self.generation)

    def decisions(self) -> Decisions:
        """The decisions of persons that the graph was made with; raises :class:`GraphError` when they are damaged."""
        return read_kept(self.generation)

    def close(self) -> None:
        """Let go of the store."""
        self.__dict__.pop("dataset", None)
        self.__dict__.pop("store", None)
        self._hold.close()

    def __enter__(self) -> "Graph":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def open_graph(folder: Path) -> Graph:
    """Open the current generation of a graph for reading.

    Raises :class:`GraphError` when the folder is missing, holds no graph, is damaged or was written by another version.
    """
    generation = current_generation(folder)
    try:
        return Graph(generation)
    except GraphError:
        # Builds that ended since CURRENT was read may have removed its generation.
        if (newer := current_generation(folder)) != generation:
            return Graph(newer)
        raise


def open_before(folder: Path) -> Graph | None:
    """Open what a graph was before its last load; ``None`` when that was its first.

    Raises :class:`GraphError` as :func:`open_graph`, and when it is no longer there.
    """
    generation = generation_before(folder)
    return None if generation is None else Graph(generation)
