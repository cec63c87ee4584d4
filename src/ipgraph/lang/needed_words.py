"""Words that a text must hold for a pattern to match in it, read off the pattern itself.

A pattern of a table mostly needs one of a few words (its verb, its noun) with other things around it. Where none of
them stands nothing has to be tried: :mod:`ipgraph.lang.sieve` finds the words of a whole table in one pass.
The words are folded (:func:`~ipgraph.lang.words.fold`), so that they are needed whatever the case; what stands in a
look-behind is no part of a match and never counts.
"""

from collections.abc import Iterable
from typing import Any

_MOST = 160
"""How many words are listed of one pattern; of two longer lists that follow each other, the better is kept."""
_ENOUGH = 2
"""How many letters the shortest needed word has at least, so that it does not stand everywhere."""
_ZERO_WIDTH = frozenset({"AT", "ASSERT", "ASSERT_NOT"})

_Words = frozenset[str]
_NOTHING: _Words = frozenset({""})


def needed_words(parsed: Any) -> tuple[str, ...] | None:
    """Words of which each match holds at least one; ``None`` where there are no such words, or none that helps.

    ``parsed`` is what Python's own parser makes of a pattern.
    """
    exact, needed = _of(parsed)
    best = _better(exact, needed)
    return tuple(sorted(_shortest(best))) if best and _worth(best) >= _ENOUGH else None


def _of(sequence: Iterable[Any]) -> tuple[_Words | None, _Words | None]:
    """All texts that a part of a pattern matches, where they are few, and words that each match of it holds."""
    run: _Words = _NOTHING
    needed: _Words | None = None
    whole = True
    for op, value in sequence:
        exact, inner = _of_one(str(op), value)
        needed = _better(needed, inner)
        if exact is not None and len(run) * len(exact) <= _MOST:
            run = frozenset(head + tail for head in run for tail in exact)
            continue
        whole = False
        needed = _better(needed, run)
        run = exact if exact is not None else _NOTHING
    return (run if whole else None), _better(needed, run)


def _of_one(op: str, value: Any) -> tuple[_Words | None, _Words | None]:
    if op == "LITERAL":
        letter = _folded(value)
        return (frozenset({letter}) if letter else None), None
    if op == "IN":
        letters = {_folded(each) if str(kind) == "LITERAL" else "" for kind, each in value}
        return (frozenset(letters) if "" not in letters and len(letters) <= 4 else None), None
    if op in _ZERO_WIDTH:
        # What a look-ahead sees stands between the same ends as the match that is asked for.
        return _NOTHING, (_better(*_of(value[1])) if op == "ASSERT" and value[0] > 0 else None)
    if op == "SUBPATTERN":
        return _of(value[3])
    if op == "ATOMIC_GROUP":
        return _of(value)
    if op == "BRANCH":
        return _of_any(value[1])
    if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, inner = value
        exact, needed = _of(inner)
        if most == 1:
            return (None if exact is None else exact if least else exact | _NOTHING), needed if least else None
        return None, _better(exact, needed) if least else None
    return None, None


def _of_any(branches: Iterable[Any]) -> tuple[_Words | None, _Words | None]:
    parts = [_of(branch) for branch in branches]
    exact = _union(exact for exact, _ in parts)
    return exact, None if exact is not None else _union(_better(*part) for part in parts)


def _union(sets: Iterable[_Words | None]) -> _Words | None:
    together: set[str] = set()
    for each in sets:
        if each is None:
            return None
        together |= each
    return frozenset(together) if len(together) <= _MOST else None


def _folded(code: int) -> str:
    """A letter as ``fold`` leaves it; empty for a letter that has another case which ``fold`` does not know."""
    letter = chr(code)
    if letter.isascii():
        return letter.lower()
    return "'" if letter == "’" else "" if letter.lower() != letter.upper() else letter


def _worth(words: _Words | None) -> int:
    """How rare the commonest of some words may be: its letters and digits, a Chinese character counted twice."""
    return min((sum(c.isalnum() + (c > "\u2fff") for c in word) for word in words), default=0) if words else 0


def _better(one: _Words | None, other: _Words | None) -> _Words | None:
    """Of two lists of words of which one is needed, the one that is more telling."""
    telling = [words for words in (one, other) if words and _worth(words)]
    return max(telling, key=lambda words: (_worth(words), -len(words)), default=None)


def _shortest(words: _Words) -> list[str]:
    """The words without those that hold another of them."""
    return [word for word in words if not any(other != word and other in word for other in words)]
