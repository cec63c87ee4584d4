"""Patterns that are compiled when they are first used: they do what compiled ones do, and every one can be compiled."""

import importlib
import pkgutil
import re
from typing import Any

import pytest

import ipgraph
from ipgraph.errors import DataError
from ipgraph.extract.cue_rows import load_rows
from ipgraph.lang.patterns import LazyPattern, lazy, rare


@pytest.mark.parametrize("name", ["match", "search", "fullmatch", "findall", "split"])
def test_it_finds_what_a_compiled_pattern_finds(name: str) -> None:
    for text in ("", "ab", "12ab", "ab12AB"):
        found, expected = getattr(lazy("[a-z]+"), name)(text), getattr(re.compile("[a-z]+"), name)(text)
        assert str(found) == str(expected)


def test_it_keeps_its_flags_and_groups() -> None:
    pattern = lazy("(?P<one>a)b", re.IGNORECASE)
    assert pattern.groupindex == {"one": 1}
    assert pattern.sub("x", "AB ab b") == "x x b"
    assert pattern.pattern == "(?P<one>a)b"


def test_a_pattern_that_cannot_be_compiled_is_an_error_at_its_first_use() -> None:
    wrong = lazy("a(")
    with pytest.raises(DataError, match=r"a\("):
        wrong.search("a")


RARE = r"\b(?P<name>[A-Z][a-z]+) LJ\b|[Aa]nti-?suit|\bKiln"


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        pytest.param("Penn LJ barred an anti-suit order; Holm LJ agreed. " * 2, 0, id="stands"),
        pytest.param("PENN LJ", 0, id="word-of-its-own-in-other-letters"),
        pytest.param("A mill and an oven.", 0, id="no-word-stands"),
        pytest.param("", 0, id="empty"),
        pytest.param("The \u212ailn and the oven.", re.IGNORECASE, id="letter-that-case-makes-a-k"),
    ],
)
def test_a_rare_pattern_finds_what_a_compiled_pattern_finds(text: str, flags: int) -> None:
    pattern, compiled = rare(RARE, flags), re.compile(RARE, flags)
    for start, end in ((0, len(text)), (5, len(text)), (0, 9), (0, len(text))):
        assert str(pattern.search(text, start, end)) == str(compiled.search(text, start, end))
        assert list(map(str, pattern.finditer(text, start, end))) == list(map(str, compiled.finditer(text, start, end)))
    assert str(pattern.match(text)) == str(compiled.match(text))


def test_a_rare_pattern_is_not_compiled_for_a_text_without_its_words() -> None:
    wrong = rare("kiln(?P<a>x)|oven(?P<a>y)")
    with pytest.raises(DataError):
        wrong.search("a kiln")
    pattern = rare("kiln or oven")
    assert pattern.search("a mill") is None
    assert "_kept" not in vars(pattern)
    assert pattern.search("a kiln or oven") is not None


def every_pattern() -> list[LazyPattern[Any]]:
    """The patterns that modules and tables of cues hold."""
    names = [module.name for module in pkgutil.walk_packages(ipgraph.__path__, "ipgraph.")]
    held = [value for name in names for value in vars(importlib.import_module(name)).values()]
    held += [pattern for language in ("en", "zh") for row in load_rows(language) for pattern in (row.then, row.before)]
    return [value for value in held if isinstance(value, LazyPattern)]


def test_every_pattern_of_the_program_can_be_compiled() -> None:
    patterns = every_pattern()
    assert len(patterns) > 100
    for pattern in patterns:
        assert pattern.groups >= 0
