"""Which patterns of a table can match in a part of a text, told by one pass over the whole text.

For each pattern it is known which words a match needs (:mod:`ipgraph.lang.needed_words`). One Aho-Corasick pass finds
the places of all these words; a pattern none of whose words stands in a stretch is not tried there. It may be that
more patterns are named than match, never fewer.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from ahocorasick_rs import AhoCorasick

from ipgraph.lang.anchors import foldable
from ipgraph.lang.patterns import needed_words_of
from ipgraph.lang.words import fold


class Chances:
    """Where in one text each pattern of a sieve could match."""

    def __init__(self, places: list[tuple[int, tuple[int, ...]]] | None, always: tuple[int, ...], count: int) -> None:
        self._every = tuple(range(count)) if places is None else None
        self._always = always
        self._starts = [start for start, _ in places or ()]
        self._patterns = [patterns for _, patterns in places or ()]

    def within(self, start: int, end: int) -> Sequence[int]:
        """The numbers of the patterns that could match between ``start`` and ``end``, in order."""
        if self._every is not None:
            return self._every
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, first)
        if first == last:
            return self._always
        return sorted({*self._always, *(each for found in self._patterns[first:last] for each in found)})


class Sieve:
    """The patterns of one table, in order; a row that lacks a pattern asks for nothing and always passes."""

    def __init__(self, patterns: Sequence[re.Pattern[str] | None]) -> None:
        by_word: dict[str, list[int]] = defaultdict(list)
        always = []
        for number, pattern in enumerate(patterns):
            words = needed_words_of(pattern) if pattern else None
            if words is None:
                always.append(number)
            for word in words or ():
                by_word[word].append(number)
        self._count = len(patterns)
        self._always = tuple(always)
        self._patterns = [tuple(by_word[word]) for word in sorted(by_word)]
        self._automaton = AhoCorasick(sorted(by_word))
        self._last: tuple[str, Chances] | None = None

    def chances(self, text: str) -> Chances:
        """Where the patterns could match in a text; kept for the last text, which is asked about again and again."""
        if self._last is None or self._last[0] is not text:
            self._last = (text, self._chances(text))
        return self._last[1]

    def possible(self, text: str) -> frozenset[int]:
        """The numbers of the patterns that could match anywhere in a text, which is asked for once."""
        if not foldable(text):
            return frozenset(range(self._count))
        found = {word for word, _, _ in self._automaton.find_matches_as_indexes(fold(text), overlapping=True)}
        return frozenset(self._always).union(*(self._patterns[word] for word in found))

    def _chances(self, text: str) -> Chances:
        if not foldable(text):
            return Chances(None, self._always, self._count)
        found = self._automaton.find_matches_as_indexes(fold(text), overlapping=True)
        places = sorted((start, self._patterns[word]) for word, start, _ in found)
        return Chances(places, self._always, self._count)
