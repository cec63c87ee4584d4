"""Courts abroad in Chinese whose place no table lists: 德国梅明根地方法院, a place written by its sound."""

from collections.abc import Iterator
from functools import cache

from ipgraph.lang.anchors import occurrences
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.zh.courts_abroad import ALSO_IN_CHINA, level_words, load_levels, load_table, nations, places
from ipgraph.vocab.forums import load_divisions
from ipgraph.vocab.forums.abroad import court_rank

_COURT = "法院"
_LONGEST = 8
"""The most signs of a place."""

_NEEDS_COUNTRY = ALSO_IN_CHINA | {"州", "邦", "省", "最高", "专利", "企业", "民事", "仲裁", "第一地方"}
"""Levels that tell of no court abroad by themselves."""


def read_unlisted(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """The courts between ``start`` and ``end`` of places that only their country or their sound tells."""
    for at in occurrences(content, _COURT, start, end):
        level = next((w for w in _level_words() if content.endswith(w, start, at)), "")
        mention = _before(content, at - len(level), level, at + len(_COURT), start) if level else None
        if mention:
            yield mention


@cache
def _level_words() -> tuple[str, ...]:
    words = (word for level in load_levels() for word in level.words if word and "人民" not in word)
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@cache
def _signs() -> frozenset[str]:
    return frozenset(load_table()["signs"])


def _before(content: str, at: int, level: str, right: int, start: int) -> ForumMention | None:
    left = at
    while left > max(start, at - _LONGEST) and content[left - 1] in _signs():
        left -= 1
    begin, left, country = _country(content, left, at, start)
    place = content[left:at]
    if len(place) < (2 if country else 3) or (level in _NEEDS_COUNTRY and not country):
        return None
    tails = {place[-size:] for size in range(2, len(place) + 1)}
    if not tails.isdisjoint(places()) or not (country or tails.isdisjoint(load_divisions().by_form)):
        return None
    row = next(row for row in load_levels() if level in row.words)
    words = level_words(row, level, country).split()
    key = (
        f"{country.casefold() or 'xx'}-{'-'.join(sorted((place, *words), key=lambda word: (not word.isascii(), word)))}"
    )
    return ForumMention(begin, right, key, "foreign-court", court_rank(words, country, 1), country)


def _country(content: str, left: int, at: int, start: int) -> tuple[int, int, str]:
    """Where the name of a country begins before or in the signs of a place, where it ends, and its code."""
    for end in range(at - 2, left - 1, -1):
        for size in (7, 6, 5, 4, 3, 2):
            code = nations().get(content[end - size : end]) if end - size >= start else None
            if code and code not in ("TW", "HK", "MO"):
                return end - size, end, code
    return left, left, ""
