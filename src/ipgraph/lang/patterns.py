"""Patterns that are compiled when they are first used, not when the module that holds them is imported.

The rules hold hundreds of patterns, and to compile them takes longer than to read an article. An article of one
language, or one that tells of no patent, needs only a part of them.
"""

import contextlib
import re
from collections.abc import Callable
from typing import Any, AnyStr, Generic, cast

from ipgraph.errors import DataError
from ipgraph.lang.kept_patterns import PATTERNS

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
        text = self.pattern
        try:
            if isinstance(text, str):
                compiled: re.Pattern[Any] = PATTERNS.compiled(text, self._flags)
            else:
                compiled = re.compile(text, self._flags)
        except re.error as error:
            raise DataError(f"pattern {text!r}: {error}") from error
        # From now on they are found without coming here, as fast as those of the pattern itself.
        self.__dict__.update({each: getattr(compiled, each) for each in _USED})
        return self.__dict__[name]


def lazy(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """As ``re.compile``, but at the first use; a pattern that cannot be compiled is a :class:`DataError` then.

    >>> lazy("[a-z]+").match("ab 12").group()
    'ab'
    """
    return cast("re.Pattern[AnyStr]", LazyPattern(text, flags))


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
