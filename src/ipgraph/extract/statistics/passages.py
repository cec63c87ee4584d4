"""Segments of a sentence of figures, and the cue words.

A segment is the part of a sentence in which one date goes for all figures: it ends at a semicolon and before words of
comparison ("against", 而).
"""

import re
from functools import cache, lru_cache

from ipgraph.extract.values.tables import load_table, longest_first
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language


@cache
def _breaks(language: Language) -> re.Pattern[str]:
    words = load_table(language, "statistics")["segment_breaks"]
    return lazy("|".join(["[;；]", *(re.escape(word) for word in longest_first(words))]))


def segments(content: str, language: Language, sentence: Span) -> tuple[Span, ...]:
    """The segments of a sentence."""
    found, at = [], sentence.start
    for match in _breaks(language).finditer(content, sentence.start, sentence.end):
        found.append(Span(at, match.start()))
        at = match.start()
    found.append(Span(at, sentence.end))
    return tuple(span for span in found if span.start < span.end)


@lru_cache(maxsize=256)
def holds(content: str, span: Span, pattern: re.Pattern[str]) -> bool:
    """Whether ``pattern`` is found inside ``span``; kept, since a sentence is asked once for each of its figures."""
    return pattern.search(content, span.start, span.end) is not None


@cache
def cue(language: Language, name: str) -> re.Pattern[str]:
    """The words of one list of ``statistics.toml``; English ones as whole words, without regard to case."""
    words = longest_first(load_table(language, "statistics")[name])
    forms = "|".join(re.escape(word) for word in words)
    return lazy(rf"(?<![A-Za-z])(?:{forms})(?![A-Za-z])" if language == "en" else f"(?:{forms})", re.IGNORECASE)
