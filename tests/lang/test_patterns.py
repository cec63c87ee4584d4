"""Patterns that are compiled when they are first used: they do what compiled ones do, and every one can be compiled."""

import importlib
import pkgutil
import re
from typing import Any

import pytest

import ipgraph
from ipgraph.errors import DataError
from ipgraph.extract.cue_rows import load_rows
from ipgraph.lang.patterns import LazyPattern, lazy


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
