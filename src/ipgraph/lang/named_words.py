"""Lists of words, and patterns, that rows of a table name in braces: ``{suit-noun}`` is any of its words."""

import re
from collections.abc import Iterable, Mapping

from ipgraph.lang.patterns import lazy

_NAME = lazy(r"\{([A-Za-z][a-z-]*)\}")


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of some words, the longest first; an apostrophe stands for a curly one too.

    >>> any_of(["suit", "lawsuit"])
    '(?:lawsuit|suit)'
    """
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace("'", "['’]") for word in ordered) + ")"


def named_patterns(words: Mapping[str, Iterable[str]], patterns: Mapping[str, str]) -> dict[str, str]:
    """A pattern for each name of a table."""
    return {name: any_of(each) for name, each in words.items()} | dict(patterns)


def either_case(words: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """For each name, with a capital, a pattern for its words with a capital or without one."""
    return {
        name.capitalize(): any_of({form for word in each for form in (word, word[:1].upper() + word[1:])})
        for name, each in words.items()
    }


def filled(text: str, patterns: Mapping[str, str]) -> str:
    """A pattern with what it names in its place; raises :class:`KeyError` for a name that nothing has.

    >>> filled("the {noun}", {"noun": "(?:suit|action)"})
    'the (?:suit|action)'
    """
    while _NAME.search(text):
        text = _NAME.sub(lambda match: patterns[match[1]], text)
    return text
