"""Load articles into a graph, or take them out: their records in, a new generation of the graph's folder out.

All quads are a function of the records, sorted by article id, of the decisions of persons, and of nothing else: the
same articles give the same graph in whatever order and however often they are loaded, and one that was added and
removed leaves no trace.
"""

from collections import ChainMap
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from ipgraph.decide.kinds import NONE, Decisions, Trouble
from ipgraph.engines.engine import Engine
from ipgraph.errors import GraphError
from ipgraph.graph.counts import COUNTED
from ipgraph.graph.generations import CURRENT, GENERATIONS, check_usable, current_generation, sweep, writer_lock
from ipgraph.graph.kept import read_kept
from ipgraph.graph.kept_lines import KeptLines
from ipgraph.graph.records import line_of, read_lines
from ipgraph.graph.write import ONE_PROCESS, write_generation
from ipgraph.model.codes import Language
from ipgraph.model.record import Record

PATIENCE = 60.0
"""How many seconds a load waits for another one at work on the same graph."""

SHOWN = 3
"""How many articles a message names."""

Item = tuple[Record, Mapping[Language, str]]
"""A record, and the texts that its evidence points into."""

Lines = Mapping[str, bytes]
"""The lines of articles in the file of records, by their ids."""


class LoadReport(Struct, frozen=True, kw_only=True):
    """What a load did: the ids of the articles by what became of them, and what the graph now holds.

    ``decisions`` is how many decisions of persons were held against it; ``troubles`` are those that could not be
    followed, or should be looked at again.
    """

    added: tuple[str, ...]
    replaced: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    articles: int
    counts: dict[str, int]
    decisions: int = 0
    troubles: tuple[Trouble, ...] = ()

    def __str__(self) -> str:
        given = {"added": self.added, "replaced": self.replaced, "unchanged": self.unchanged}
        done = [f"{len(articles)} {word}" for word, articles in given.items() if any(given.values())]
        if self.removed:
            done.append(f"{len(self.removed)} removed")
        held = ", ".join(f"{self.counts[name]} {name}" for name in COUNTED)
        told = f"Articles: {', '.join(done)}; the graph holds {self.articles}: {held}."
        if self.decisions:
            aside = len({trouble.key for trouble in self.troubles if not trouble.applied})
            told += f" Decisions: {self.decisions - aside} followed" + (f", {aside} not." if aside else ".")
        return told


def build_graph(
    folder: Path,
    items: Iterable[Item],
    *,
    fresh: bool = False,
    decisions: Decisions | None = None,
    patience: float = PATIENCE,
) -> LoadReport:
    """As :func:`build_from_lines`, from records; of two of one id the later counts."""
    return build_from_lines(folder, lines_of(items), fresh=fresh, decisions=decisions, patience=patience)


def build_from_lines(
    folder: Path,
    given: Lines,
    *,
    fresh: bool = False,
    decisions: Decisions | None = None,
    patience: float = PATIENCE,
    engine: Engine = ONE_PROCESS,
) -> LoadReport:
    """Make ``folder`` the graph of these articles and no others.

    ``decisions`` take the place of those that the graph holds; without them these are replayed, unless ``fresh``.

    A load that changes nothing leaves the generation as it is; one that is broken off leaves the last good one. Raises
    :class:`~ipgraph.errors.GraphError` when the folder holds something else, when another load goes on for longer than
    ``patience`` seconds and, unless ``fresh``, when the graph is damaged or holds articles that would be lost.
    """
    check_usable(folder)
    (folder / GENERATIONS).mkdir(parents=True, exist_ok=True)

    def given_alone(before: Lines) -> Lines:
        if not fresh and (lost := before.keys() - given.keys()):
            raise GraphError(
                f"{folder}: the graph holds {_some(lost)}, not given here, and build makes the graph of the given "
                "articles alone; ipgraph add adds to it, ipgraph build --fresh leaves out what it held"
            )
        return given

    return _load(folder, given, given_alone, patience, engine, fresh=fresh, decisions=decisions)


def add_articles(folder: Path, items: Iterable[Item], *, patience: float = PATIENCE) -> LoadReport:
    """As :func:`add_lines`, from records; of two of one id the later counts."""
    return add_lines(folder, lines_of(items), patience=patience)


def add_lines(folder: Path, given: Lines, *, patience: float = PATIENCE, engine: Engine = ONE_PROCESS) -> LoadReport:
    """Add articles to the graph in ``folder``; one whose id the graph holds takes that one's place.

    As :func:`build_from_lines`; raises :class:`~ipgraph.errors.GraphError` when there is no graph, too.
    """
    current_generation(folder)
    return _load(folder, given, lambda before: ChainMap(given, before), patience, engine)  # type: ignore[arg-type]


def remove_articles(folder: Path, articles: Collection[str], *, patience: float = PATIENCE) -> LoadReport:
    """Take the articles of these ids out of the graph in ``folder``.

    As :func:`add_articles`; raises :class:`~ipgraph.errors.GraphError` when the graph does not hold one of them, too.
    """
    current_generation(folder)

    def others(before: Lines) -> Lines:
        if unknown := set(articles) - before.keys():
            raise GraphError(f"{folder}: the graph holds no article {', '.join(sorted(unknown))}")
        return _Without(before, articles)

    return _load(folder, {}, others, patience, ONE_PROCESS)


def _load(
    folder: Path,
    given: Lines,
    change: Callable[[Lines], Lines],
    patience: float,
    engine: Engine,
    *,
    fresh: bool = False,
    decisions: Decisions | None = None,
) -> LoadReport:
    """Bring the graph from the lines that it holds to those that ``change`` makes of them."""
    with writer_lock(folder, patience):
        current, before = _state(folder, fresh)
        after = change(before)
        if decisions is None:
            decisions = NONE if current is None or fresh else read_kept(current)
        written = write_generation(folder, after, current, decisions, engine)
        sweep(folder)
    return LoadReport(
        added=tuple(sorted(given.keys() - before.keys())),
        replaced=tuple(sorted(article for article in given if before.get(article, given[article]) != given[article])),
        unchanged=tuple(sorted(article for article in given if before.get(article) == given[article])),
        removed=tuple(sorted(before.keys() - after.keys())),
        articles=len(after),
        counts=written.counts,
        decisions=len({decision.key() for decision in decisions.items}),
        troubles=written.troubles,
    )


def _state(folder: Path, fresh: bool) -> tuple[Path | None, Lines]:
    """The current generation and its lines; with ``fresh`` a damaged one counts as none."""
    if not (folder / CURRENT).exists():
        return None, {}
    try:
        generation = current_generation(folder)
        return generation, read_lines(generation)
    except GraphError:
        if fresh:
            return None, {}
        raise


def lines_of(items: Iterable[Item]) -> Lines:
    """The lines of records."""
    lines = KeptLines()
    for record, texts in items:
        lines.add(record.article.id, line_of(record, texts))
    return lines


class _Without(Mapping[str, bytes]):
    """Lines without those of some articles."""

    def __init__(self, lines: Lines, articles: Collection[str]) -> None:
        self._lines = lines
        self._ids = dict.fromkeys(article for article in lines if article not in articles)

    def __getitem__(self, article: str) -> bytes:
        if article not in self._ids:
            raise KeyError(article)
        return self._lines[article]

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


def _some(articles: Collection[str]) -> str:
    """How many articles, and the first of them.

    >>> _some({"b", "a"}), _some({"a", "b", "c", "d"})
    ('2 articles (a, b)', '4 articles (a, b, c, …)')
    """
    first = sorted(articles)[:SHOWN]
    named = ", ".join([*first, "…"] if len(articles) > SHOWN else first)
    return f"{len(articles)} article{'' if len(articles) == 1 else 's'} ({named})"
