"""The file of records of a generation: a line for each article, sorted by id, from which all of the graph is made."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from ipgraph.graph.generations import RECORDS, damaged, read_manifest
from ipgraph.graph.kept_lines import KeptLines
from ipgraph.model.codec import record_builtins
from ipgraph.model.codes import Language
from ipgraph.model.record import ArticleInfo, Record


class StoredArticle(Struct, frozen=True):
    """An article of the graph: its case record, and the text of each language version."""

    record: Record
    texts: Mapping[Language, str]


_ARTICLE = msgspec.json.Decoder(StoredArticle)


class _Record(Struct):
    article: ArticleInfo


class _Line(Struct):
    record: _Record


def line_of(record: Record, texts: Mapping[Language, str]) -> bytes:
    """The line of an article."""
    stored = {
        "record": record_builtins(record),
        "texts": {language: texts[language] for language in sorted(texts)},
    }
    try:
        return msgspec.json.encode(stored)
    except UnicodeEncodeError:
        return msgspec.json.encode(_writable(stored))


def read_lines(generation: Path) -> KeptLines:
    """The lines of a generation by article id.

    Raises :class:`~ipgraph.errors.GraphError` when they are not those that were written.
    """
    folder = generation.parent.parent
    manifest = read_manifest(generation)
    decoder = msgspec.json.Decoder(_Line)
    digest = hashlib.sha256()
    start = 0
    try:
        kept = KeptLines(generation / RECORDS)
        with (generation / RECORDS).open("rb") as lines:
            for line in lines:
                kept.place(decoder.decode(line).record.article.id, start, len(line) - 1)
                start += len(line)
                digest.update(line)
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise damaged(folder, f"{RECORDS}: {error}") from error
    if digest.hexdigest() != manifest.records_sha256:
        raise damaged(folder, f"{RECORDS} is not what was written")
    return kept


def decode_lines(folder: Path, lines: Iterable[bytes]) -> Iterator[StoredArticle]:
    """The articles of lines; raises :class:`~ipgraph.errors.GraphError` when one is damaged."""
    decoder = msgspec.json.Decoder(StoredArticle)
    try:
        for line in lines:
            yield decoder.decode(line)
    except (UnicodeDecodeError, msgspec.DecodeError) as error:
        raise damaged(folder, f"{RECORDS}: {error}") from error


def decode_line(line: bytes) -> StoredArticle:
    """The article of a line that this program has written."""
    return _ARTICLE.decode(line)


def read_articles(generation: Path) -> Iterator[StoredArticle]:
    """The articles of a generation; raises :class:`~ipgraph.errors.GraphError` when the file of records is damaged."""
    folder = generation.parent.parent
    try:
        with (generation / RECORDS).open("rb") as lines:
            yield from decode_lines(folder, lines)
    except OSError as error:
        raise damaged(folder, f"{RECORDS}: {error}") from error


def read_infos(generation: Path) -> tuple[ArticleInfo, ...]:
    """What the articles of a generation are, without what they say.

    Raises :class:`~ipgraph.errors.GraphError` when the file of records is not what was written.
    """
    decoder = msgspec.json.Decoder(_Line)
    return tuple(decoder.decode(line).record.article for line in read_lines(generation).values())


def digest_lines(lines: Iterable[bytes]) -> str:
    """The SHA-256 of the file of these lines."""
    digest = hashlib.sha256()
    for line in lines:
        digest.update(line + b"\n")
    return digest.hexdigest()


def _writable(value: Any) -> Any:
    """The value with each lone surrogate, which UTF-8 cannot hold, as a question mark, so that no offset shifts."""
    if isinstance(value, str):
        return value.encode("utf-8", errors="replace").decode()
    if isinstance(value, dict):
        return {key: _writable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_writable(item) for item in value]
    return value
