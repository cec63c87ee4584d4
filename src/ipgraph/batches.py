"""What a process is given to read and extract at a time, and what it gives back: the work that engines share out.

A file of ordinary size goes out by its name, and is read where its articles are extracted. One that holds many articles
is read here, and its articles go out: else one process would be at it while the others have nothing to do.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from msgspec import Struct

from ipgraph.engines.engine import Engine
from ipgraph.errors import ArticleError
from ipgraph.extract.record import extract_record
from ipgraph.extract.threshold import above
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.model.article import Article
from ipgraph.model.codes import Language
from ipgraph.model.record import Record
from ipgraph.read.files import find_files, read_file

MANY_BYTES = 300_000
"""Of text, in which many articles stand."""

HEAVY = frozenset({".pdf", ".docx"})
"""Files that take more to read than to send, however large; and that seldom hold more than one article."""

TOGETHER = 8
"""So many files, or articles, go out at a time: to send them takes a moment each time."""


class Extracted(Struct, frozen=True):
    """An article and the record that was extracted from it."""

    article: Article
    record: Record

    def texts(self) -> dict[Language, str]:
        """The content of each language version."""
        return {version.language: version.content for version in self.article.versions}


class Line(Struct, frozen=True):
    """What is kept of an article and its record: the line of a graph's file of records, and where the article stood.

    ``texts`` is a digest of the content of its language versions.
    """

    id: str
    path: str
    line: int | None
    texts: bytes
    written: bytes


Batch = tuple[Path | Article | ArticleError, ...]
"""Files to be read, and articles that are read already."""


def extracted(
    engine: Engine, inputs: Iterable[str | Path], min_confidence: float
) -> Iterator[Extracted | ArticleError]:
    """The articles of the inputs with their records, in the order of the inputs."""
    return engine.flat_map(partial(extract_batch, min_confidence=min_confidence), batches(inputs))


def lines(engine: Engine, inputs: Iterable[str | Path], min_confidence: float) -> Iterator[Line | ArticleError]:
    """As :func:`extracted`, with what is kept of each."""
    return engine.flat_map(partial(write_batch, min_confidence=min_confidence), batches(inputs))


def batches(inputs: Iterable[str | Path]) -> Iterator[Batch]:
    """The files, and the articles of those that are read here, so many together, in order."""
    together: list[Path | Article | ArticleError] = []
    for item in _items(inputs):
        together.append(item)
        if len(together) == TOGETHER:
            yield tuple(together)
            together.clear()
    if together:
        yield tuple(together)


def _items(inputs: Iterable[str | Path]) -> Iterator[Path | Article | ArticleError]:
    for path in find_files(inputs):
        if path is None or _holds_many(path):
            yield from read_file(path)
        else:
            yield path


def _holds_many(path: Path) -> bool:
    try:
        return path.suffix.lower() not in HEAVY and path.stat().st_size > MANY_BYTES
    except OSError:
        return False


def extract_batch(batch: Batch, *, min_confidence: float) -> Iterator[Extracted | ArticleError]:
    """The articles of a batch with their records; facts of less confidence are left out."""
    for item in batch:
        for article in read_file(item) if isinstance(item, Path) else (item,):
            yield article if isinstance(article, ArticleError) else _extracted(article, min_confidence)
    # Each process keeps what it compiled, so that the next run finds it; nothing is done when nothing is new.
    PATTERNS.keep()


def _extracted(article: Article, min_confidence: float) -> Extracted | ArticleError:
    try:
        record = extract_record(article)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - a fault of the rules over one article must not lose the others
        told = f"not extracted, by a fault of ipgraph's own ({type(error).__name__}: {error}); please report it"
        return ArticleError(told, path=article.path, line=min(version.line for version in article.versions))
    return Extracted(article, above(record, min_confidence))


def write_batch(batch: Batch, *, min_confidence: float) -> Iterator[Line | ArticleError]:
    """As :func:`extract_batch`, with what is kept of each."""
    # Here and not above: extraction alone needs nothing of the graph.
    import hashlib

    from ipgraph.graph.records import line_of

    for item in extract_batch(batch, min_confidence=min_confidence):
        if isinstance(item, ArticleError):
            yield item
            continue
        article, texts = item.article, item.texts()
        yield Line(
            id=item.record.article.id,
            path=article.path,
            line=min((version.line for version in article.versions), default=None),
            texts=hashlib.sha256(repr(sorted(texts.items())).encode()).digest(),
            written=line_of(item.record, texts),
        )
