"""Traditional text is read in simplified characters and full-width signs, its record written as the text stands.

Both texts have the same length, so every place found in one is a place in the other; the rules and tables of every
stage between know simplified characters alone.
"""

from typing import Any

import msgspec

from ipgraph.lang.words import whole_characters
from ipgraph.lang.zh.punctuation import full_width
from ipgraph.lang.zh.traditional import simplify
from ipgraph.model.article import Article, Version
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import Record


def whole(article: Article) -> Article:
    """The article without halves of characters, which no file of records can hold; the same object if it has none."""
    contents = tuple(whole_characters(version.content) for version in article.versions)
    if all(content == version.content for content, version in zip(contents, article.versions, strict=True)):
        return article
    versions = map(_with_content, article.versions, contents)
    return msgspec.structs.replace(article, versions=tuple(versions))


def simplified(article: Article) -> Article:
    """The article with its Chinese version in simplified characters and full-width signs; the same object if it is."""
    versions = tuple(_simplified(version) for version in article.versions)
    return article if versions == article.versions else msgspec.structs.replace(article, versions=versions)


def as_written(record: Record, article: Article) -> Record:
    """A record of ``simplified(article)`` with its names and quotations as they stand in ``article``."""
    contents = {version.language: version.content for version in article.versions}
    if all(proof.quote == contents[proof.language][proof.start : proof.end] for proof in record.evidence):
        return record
    evidence = tuple(_quoting(proof, contents[proof.language][proof.start : proof.end]) for proof in record.evidence)
    written: dict[str, str] = {}
    for read, proof in zip(record.evidence, evidence, strict=True):
        if read.quote != proof.quote:
            written.setdefault(read.quote, proof.quote)
    if not written:
        return record
    plain = msgspec.to_builtins(msgspec.structs.replace(record, evidence=()))
    return msgspec.structs.replace(msgspec.convert(_restored(plain, written), Record), evidence=evidence)


def _quoting(proof: Evidence, quote: str) -> Evidence:
    return proof if proof.quote == quote else msgspec.structs.replace(proof, quote=quote)


def _simplified(version: Version) -> Version:
    if version.language != "zh":
        return version
    return _with_content(version, full_width(simplify(version.content)))


def _with_content(version: Version, content: str) -> Version:
    return version if content == version.content else msgspec.structs.replace(version, content=content)


def _restored(value: Any, written: dict[str, str]) -> Any:
    """``value`` with every string that is a quotation as the text writes it."""
    if isinstance(value, str):
        return written.get(value, value)
    if isinstance(value, dict):
        return {key: _restored(inner, written) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_restored(inner, written) for inner in value]
    return value
