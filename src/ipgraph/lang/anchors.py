"""Try a pattern only where a match of it can begin.

A pattern of many alternatives is slow when it is tried at every letter of a text. Whoever knows what each match must
hold (a digit, the name of a month) lists the places where one can begin and gets the same matches, in the same order,
as from ``pattern.finditer``. Places too many do no harm; a place left out loses the match.
"""

import re
import string
from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick

from ipgraph.lang.words import find_all

_ODD = "\u017f\u212a\u0130\u0131"
"""Letters that ``re.IGNORECASE`` takes for s, k and i, and that :func:`~ipgraph.lang.words.fold` leaves alone."""

_URL = ("http", "www.")


def matches_at(pattern: re.Pattern[str], text: str, places: Iterable[int], end: int) -> Iterator[re.Match[str]]:
    """The matches that begin at ``places``, which are in reading order, without overlaps.

    >>> [match.group() for match in matches_at(re.compile("[a-z]+"), "ab 12 cd", (0, 1, 6), 8)]
    ['ab', 'cd']
    """
    at = 0
    for place in places:
        if place >= at:
            match = pattern.match(text, place, end)
            if match:
                yield match
                at = match.end()


def foldable(text: str) -> bool:
    """Whether ``fold`` finds whatever ``re.IGNORECASE`` does: all but texts with a few odd letters."""
    return text.isascii() or not any(letter in text for letter in _ODD)


def occurrences(text: str, word: str, start: int, end: int) -> Iterator[int]:
    """Where ``word`` stands between ``start`` and ``end``."""
    at = text.find(word, start, end)
    while at >= 0:
        yield at
        at = text.find(word, at + 1, end)


def url_starts(text: str, start: int, end: int) -> list[int]:
    """Where a web address can begin."""
    return [at for head in _URL for at in occurrences(text, head, start, end)]


def beginnings(
    text: str, ends: Iterable[int], first: re.Pattern[str], words: int, start: int, *, names: bool = False
) -> list[int]:
    """Where ``first`` matches in the last ``words`` words before each place of ``ends``, and at the place itself.

    ``ends`` is in reading order. Words are parted by plain spaces; nothing begins before ``start``. With ``names`` only
    a capital or a digit begins a word of what is looked for, so that no more than a part of any other word belongs.

    >>> beginnings("at the New York court", (16,), re.compile("[A-Z]"), 2, 0)
    [7, 11]
    """
    found: list[int] = []
    done = start
    for at in ends:
        left = at
        for _ in range(words + 1):
            left = text.rfind(" ", done, left)
            if left < 0:
                left = done
                break
            if names and left + 1 < at and text[left + 1] not in _NAME_BEGINS:
                break
        found += [match.start() for match in first.finditer(text, left, at + 1)]
        done = max(done, at + 1)
    return found


_NAME_BEGINS = frozenset(string.ascii_uppercase + string.digits)


class Anchors:
    """Finds where any of some words stand; case counts, so fold the text (and the words) where it should not."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(set(words))
        self._automaton = AhoCorasick(self._words)

    def find(self, text: str, start: int, end: int) -> list[tuple[int, str]]:
        """``(start, word)`` of each word that begins between ``start`` and ``end``; words may overlap."""
        words = self._words
        found = find_all(self._automaton, text, overlapping=True)
        return [(left, words[index]) for index, left, _ in found if start <= left < end]
