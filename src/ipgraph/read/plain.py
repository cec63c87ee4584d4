"""Plain text files: a newsletter as it stands."""

from collections.abc import Iterator

from ipgraph.model.article import Article
from ipgraph.read.decoding import decode
from ipgraph.read.newsletter import read_newsletter


def read(data: bytes, path: str) -> Iterator[Article]:
    """The articles of a text file, whose text is never altered."""
    yield from read_newsletter(decode(data, path), path)
