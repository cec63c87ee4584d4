"""Which articles of a graph a person means: by id, or by title."""

from collections.abc import Iterable
from difflib import get_close_matches

from ipgraph.model.record import ArticleInfo

NEAR = 3
"""How many near names are told."""


def find_articles(infos: Iterable[ArticleInfo], name: str) -> tuple[ArticleInfo, ...]:
    """The article of that id, else all of exactly that title, in either language."""
    known = tuple(infos)
    return tuple(info for info in known if info.id == name) or tuple(
        info for info in known if name in (info.title.en, info.title.zh)
    )


def near_names(infos: Iterable[ArticleInfo], name: str) -> tuple[str, ...]:
    """The ids of the articles that have the name in their id or title, then of those that come nearest to it."""
    ids: dict[str, str] = {}
    for info in infos:
        ids |= {text.casefold(): info.id for text in (info.title.zh, info.title.en, info.id) if text}
    words = name.casefold()
    within = [text for text in ids if words and words in text]
    return tuple(dict.fromkeys(ids[text] for text in (*within, *get_close_matches(words, ids, n=NEAR))))[:NEAR]
