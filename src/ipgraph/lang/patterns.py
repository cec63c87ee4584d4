"""Patterns that are compiled when they are first used, not when the module that holds them is imported.

The rules hold hundreds of patterns, and to compile them takes longer than to read an article. An article of one
language, or one that tells of no patent, needs only a part of them.
"""

import contextlib
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any, AnyStr, Generic, cast

from ipgraph.errors import DataError
from ipgraph.lang.anchors import foldable
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.words import fold

_USED = (
    "match",
    "search",
    "fullmatch",
    "finditer",
    "findall",
    "split",
    "sub",
    "subn",
    "flags",
    "groups",
    "groupindex",
)


class LazyPattern(Generic[AnyStr]):
    """Stands for a compiled pattern, and has all that one has."""

    def __init__(self, text: AnyStr | Callable[[], AnyStr], flags: int = 0) -> None:
        """A pattern, or what gives it when it is first asked for."""
        self._text: AnyStr | Callable[[], AnyStr] = text
        self._flags = flags

    @property
    def pattern(self) -> AnyStr:
        """The pattern as written."""
        if isinstance(self._text, str | bytes):
            return self._text
        text = self._text = self._text()
        return text

    def __getattr__(self, name: str) -> Any:
        if name not in _USED:
            raise AttributeError(name)
        compiled = self._compiled()
        # From now on they are found without coming here, as fast as those of the pattern itself.
        self.__dict__.update({each: getattr(compiled, each) for each in _USED})
        return self.__dict__[name]

    def _compiled(self) -> re.Pattern[Any]:
        text = self.pattern
        try:
            if isinstance(text, str):
                return PATTERNS.compiled(text, self._flags)
            return re.compile(text, self._flags)
        except re.error as error:
            raise DataError(f"pattern {text!r}: {error}") from error


class RarePattern(LazyPattern[str]):
    """A lazy pattern of which most texts hold no word: each text is asked once whether it holds one of those needed.

    Asking costs more than a search in a short stretch: this is for what is searched in a text and in its parts.
    """

    def __init__(self, text: str, flags: int = 0) -> None:
        super().__init__(text, flags)
        self._needed: tuple[str, ...] | None = None
        self._asked: str | None = None
        self._stands = False

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As that of a compiled pattern."""
        return self._whole().search(text, start, end) if self._can_stand_in(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As that of a compiled pattern."""
        return self._whole().finditer(text, start, end) if self._can_stand_in(text) else iter(())

    def _whole(self) -> re.Pattern[str]:
        whole: re.Pattern[str] | None = self.__dict__.get("_kept")
        if whole is None:
            whole = self._kept = self._compiled()
        return whole

    def _can_stand_in(self, text: str) -> bool:
        if text is not self._asked:
            if self._needed is None:
                self._needed = needed_words_of(self) or ("",)
            folded = fold(text)
            self._stands = any(word in folded for word in self._needed) or not foldable(text)
            self._asked = text
        return self._stands


def lazy(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As ``re.compile``, but at the first use; a pattern that cannot be compiled is a :class:`DataError` then.

    >>> lazy("[a-z]+").match("ab 12").group()
    'ab'
    """
    return cast("re.Pattern[AnyStr]", LazyPattern(text, flags))


def rare(text: str, flags: int = 0) -> re.Pattern[str]:
    r"""As :func:`lazy`, for a pattern that is searched in whole texts, most of which hold none of its words.

    >>> rare(r"\b(?P<name>[A-Z][a-z]+) LJ\b").search("said Penn LJ")["name"]
    'Penn'
    """
    return cast("re.Pattern[str]", RarePattern(text, flags))


def needed_words_of(pattern: "re.Pattern[str] | LazyPattern[str]") -> tuple[str, ...] | None:
    r"""Words of which each match of a pattern holds at least one, folded; ``None`` where none are known.

    >>> needed_words_of(lazy(r"\b(?:sued|accused) by"))
    ('accused by', 'sued by')
    """
    held: object = pattern
    if not isinstance(held, LazyPattern):
        return None
    # Whoever uses a pattern that cannot be compiled is told so then.
    with contextlib.suppress(re.error):
        return PATTERNS.needed_words(held.pattern, held._flags)
    return None
