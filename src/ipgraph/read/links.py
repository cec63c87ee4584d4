"""The links of a text."""

import re
from collections.abc import Iterator

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

LINK = lazy(r"https?://[!-~]+")


def only_links(words: str) -> bool:
    """Whether nothing but links stands in ``words``."""
    parts = re.sub(r"[;；，、()（）<>\[\]]", " ", words).split() if "http" in words else []
    return bool(parts) and all(part.startswith(("http://", "https://")) for part in parts)


def urls_of(text: str, span: Span) -> Iterator[Span]:
    """The links inside a span, without punctuation that closes a sentence or bracket behind them."""
    for match in LINK.finditer(text, span.start, span.end):
        end = match.end()
        while text[end - 1] in ".,;)]>'\"":
            end -= 1
        yield Span(match.start(), end)
