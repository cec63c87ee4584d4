"""The one place where the stages are composed: read, extract, load, evaluate.

Nothing here prints. A file that cannot be read is handed on as an :class:`~ipgraph.errors.ArticleError` beside the
results; everything else is processed.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from ipgraph.batches import Extracted, Line, extracted, lines
from ipgraph.decide.reading import read_decisions
from ipgraph.engines.engine import Engine, OneProcess
from ipgraph.errors import ArticleError, InputError
from ipgraph.evaluate import Evaluation, evaluate_pairs, read_gold
from ipgraph.extract.threshold import DEFAULT_CONFIDENCE
from ipgraph.model.article import Article
from ipgraph.model.record import ArticleInfo, Record
from ipgraph.read.files import read_files

if TYPE_CHECKING:
    from ipgraph.graph.build import LoadReport
    from ipgraph.graph.kept_lines import KeptLines

__all__ = [
    "EvaluationOutcome",
    "Extracted",
    "LoadOutcome",
    "Progress",
    "add",
    "build",
    "evaluate_articles",
    "extract_records",
    "find_in_graph",
    "read_articles",
    "remove",
]

ONE_PROCESS = OneProcess()

Progress = Callable[[str], None]
"""Called after each article with the path of its file."""


class LoadOutcome(Struct, frozen=True):
    """What a load did: the graph's report, ``None`` when no article could be read, and what went wrong."""

    report: "LoadReport | None"
    problems: tuple[ArticleError, ...]


class EvaluationOutcome(Struct, frozen=True):
    """The figures of records that were extracted for them, from how many articles, and which could not be read."""

    evaluation: Evaluation
    articles: int
    problems: tuple[ArticleError, ...]


def read_articles(inputs: Iterable[str | Path]) -> Iterator[Article | ArticleError]:
    """Read the articles of files, folders or standard input (``-``), in the order of the inputs."""
    return read_files(inputs)


def extract_records(
    inputs: Iterable[str | Path],
    *,
    min_confidence: float = DEFAULT_CONFIDENCE,
    progress: Progress | None = None,
    engine: Engine = ONE_PROCESS,
) -> Iterator[Extracted | ArticleError]:
    """Read articles and extract a record from each; a file that cannot be read comes as its error.

    Facts whose confidence is below ``min_confidence`` are left out. What comes is the same whatever the ``engine``.
    """
    for item in extracted(engine, inputs, min_confidence):
        if progress and not isinstance(item, ArticleError):
            progress(item.article.path)
        yield item


def build(
    folder: str | Path,
    inputs: Iterable[str | Path],
    *,
    fresh: bool = False,
    decisions: str | Path | None = None,
    min_confidence: float = DEFAULT_CONFIDENCE,
    progress: Progress | None = None,
    engine: Engine = ONE_PROCESS,
) -> LoadOutcome:
    """Make ``folder`` the graph of the articles of ``inputs``; without ``fresh`` never one that loses others.

    Left out are the facts that fall short of ``min_confidence``. An article is known by its title and date: when two
    inputs share them and their texts differ, the first is kept and the second is a problem. When no article can be
    read, the graph is left as it is. Raises :class:`~ipgraph.errors.GraphError` when ``folder`` holds something else,
    or articles that would be lost.

    The ``engine`` shares the work out, among processes for one; the graph is the same whatever it is.

    ``decisions`` is a folder of files with decisions of persons, which take the place of those that the graph holds;
    raises :class:`~ipgraph.errors.DecisionError` before anything else is read when one of them is damaged.
    """
    # Here and not above: the store takes longer to import than a file to extract, and extraction does without it.
    from ipgraph.graph.build import build_from_lines

    decided = None if decisions is None else read_decisions(Path(decisions))
    kept, problems = _unique(engine, inputs, min_confidence, progress)
    report = build_from_lines(Path(folder), kept, fresh=fresh, decisions=decided, engine=engine) if kept else None
    return LoadOutcome(report, problems)


def add(
    folder: str | Path,
    inputs: Iterable[str | Path],
    *,
    min_confidence: float = DEFAULT_CONFIDENCE,
    progress: Progress | None = None,
    engine: Engine = ONE_PROCESS,
) -> LoadOutcome:
    """Add the articles of ``inputs`` to the graph in ``folder``, replacing those that it already holds.

    As :func:`build`; raises :class:`~ipgraph.errors.GraphError` before anything is read when there is no graph.
    """
    from ipgraph.graph.build import add_lines
    from ipgraph.graph.generations import current_generation

    current_generation(Path(folder))
    kept, problems = _unique(engine, inputs, min_confidence, progress)
    return LoadOutcome(add_lines(Path(folder), kept, engine=engine) if kept else None, problems)


def remove(folder: str | Path, articles: Iterable[ArticleInfo]) -> "LoadReport":
    """Take articles out of the graph in ``folder``."""
    from ipgraph.graph.build import remove_articles

    return remove_articles(Path(folder), {info.id for info in articles})


def find_in_graph(folder: Path, names: Iterable[str]) -> tuple[ArticleInfo, ...]:
    """The articles of a graph that are named by id, by title, or by the file that they were read from.

    A file is read again for the ids of its articles. Raises :class:`~ipgraph.errors.InputError` for a name that means
    no article of the graph, and for a title that several have.
    """
    from ipgraph.graph.finding import find_articles, near_names
    from ipgraph.graph.generations import current_generation
    from ipgraph.graph.records import read_infos

    infos = read_infos(current_generation(folder))
    chosen: dict[str, ArticleInfo] = {}
    for name in names:
        found = find_articles(infos, name)
        if len(found) > 1:
            ids = ", ".join(info.id for info in found)
            raise InputError(f"{name!r} is the title of {len(found)} articles; name one by its id: {ids}")
        if not found and Path(name).is_file():
            read = {article.id for article in read_articles([name]) if isinstance(article, Article)}
            found = tuple(info for info in infos if info.id in read)
        if not found:
            near = near_names(infos, name)
            listing = f"ipgraph query articles --all -g {folder} lists them"
            hint = f"did you mean {', '.join(near)}?" if near else listing
            raise InputError(f"the graph holds no article {name!r}; {hint}")
        chosen.update((info.id, info) for info in found)
    return tuple(chosen.values())


def _unique(
    engine: Engine, inputs: Iterable[str | Path], min_confidence: float, progress: Progress | None
) -> tuple["KeptLines", tuple[ArticleError, ...]]:
    """The line of each article of the inputs by its id, and the problems."""
    from ipgraph.graph.kept_lines import KeptLines

    problems: list[ArticleError] = []
    places: dict[str, tuple[str, bytes]] = {}
    kept = KeptLines()
    for item in lines(engine, inputs, min_confidence):
        if isinstance(item, ArticleError):
            problems.append(item)
            continue
        if progress:
            progress(item.path)
        first, texts = places.setdefault(item.id, (item.path, item.texts))
        if item.id not in kept:
            kept.add(item.id, item.written)
        if texts != item.texts:
            problems.append(_already_given(item, first))
    return kept, tuple(problems)


def _already_given(item: Line, first: str) -> ArticleError:
    return ArticleError(
        f"has the title and date of another article, in {first}, and a different text; "
        "the other one was kept: change one title, or add this one afterwards to replace it",
        path=item.path,
        line=item.line,
    )


def evaluate_articles(gold: Path, articles: Path, *, progress: Progress | None = None) -> EvaluationOutcome:
    """Extract records from a folder of articles, or one file, and compare them with gold records.

    ``NAME.gold.json`` is compared with the articles of ``NAME.txt``, ``NAME.html`` and so on; of two files of one name
    the second is a problem. A file that cannot be read counts as one without records. Raises
    :class:`~ipgraph.errors.InputError` for a path that does not exist or holds nothing to compare.
    """
    golds = read_gold(gold)
    if not articles.exists():
        raise InputError("no such file or folder", path=articles)
    problems: list[ArticleError] = []
    records: dict[str, list[Record]] = {}
    files: dict[str, str] = {}
    for item in extract_records([articles], progress=progress):
        if isinstance(item, ArticleError):
            problems.append(item)
            continue
        path = item.article.path
        # One file is compared with one gold file, whatever both are called.
        name = Path(path).stem if articles.is_dir() else golds[0][0]
        if files.setdefault(name, path) == path:
            records.setdefault(name, []).append(item.record)
        elif not any(problem.path == path for problem in problems):
            problems.append(ArticleError(f"not compared: {files[name]} is called {name} too", path=path))
    pairs = ((name, expected, tuple(records.get(name, ()))) for name, expected in golds)
    return EvaluationOutcome(evaluate_pairs(pairs), sum(map(len, records.values())), tuple(problems))
