"""Where a query stops being SPARQL, and what could stand there instead: the grammar of ``sparql.ebnf``, followed.

The grammar is LL(1): the next token alone says which way to go. So the first token that fits nowhere is where the query
goes wrong, and what would have fitted is known.
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TypeAlias

from msgspec import Struct

from ipgraph.query.tokens import Token

END = "the end of the query"
"""Stands among what is expected where the query may end."""

_PART = re.compile(r"\s*(?:(?P<name>\w+)|'(?P<word>[^']+)'|(?P<sign>[()|?*+]))")


class _Choice(Struct, frozen=True):
    of: "tuple[_Node, ...]"


class _Sequence(Struct, frozen=True):
    of: "tuple[_Node, ...]"


class _Repeated(Struct, frozen=True):
    node: "_Node"
    least: int
    often: bool


_Node: TypeAlias = "str | _Choice | _Sequence | _Repeated"
"""A name of a rule or of a kind of token, a word between quotation marks, or what is made of these."""


class Misfit(Struct, frozen=True):
    """The number of the token that does not fit, one beyond the last when the query breaks off, and what would fit."""

    number: int
    expected: frozenset[str]


def first_misfit(found: Sequence[Token]) -> Misfit | None:
    """The first token that no query could have there; ``None`` when the tokens make a query."""
    ahead: list[_Node] = ["Query"]
    number = 0
    expected: set[str] = set()
    while ahead:
        node = ahead.pop()
        signs = _signs(found[number]) if number < len(found) else frozenset[str]()
        starts = _starts(node)
        if not signs & starts:
            expected |= starts
            if not _may_be_empty(node):
                return Misfit(number, frozenset(expected))
            continue
        if isinstance(node, _Sequence):
            ahead += reversed(node.of)
        elif isinstance(node, _Choice):
            ahead.append(next(way for way in node.of if signs & _starts(way)))
        elif isinstance(node, _Repeated):
            if node.often:
                ahead.append(_Repeated(node.node, 0, True))
            ahead.append(node.node)
        elif node in _rules():
            ahead.append(_rules()[node])
        else:
            number += 1
            expected = set()
    return Misfit(number, frozenset({*expected, END})) if number < len(found) else None


def _signs(token: Token) -> frozenset[str]:
    """What a token can be taken for: its kind, or the word or sign that it is."""
    if token.kind == "word":
        # The verb "a" has no capital letter; every other word may have them.
        return frozenset({"'a'" if token.text == "a" else f"'{token.text.upper()}'"})
    return frozenset({f"'{token.text}'" if token.kind == "sign" else token.kind})


@cache
def _rules() -> dict[str, _Node]:
    lines = (files("ipgraph.query") / "sparql.ebnf").read_text(encoding="utf-8").splitlines()
    rules = (line.split("::=") for line in lines if line and not line.startswith("#"))
    return {name.strip(): _read(right) for name, right in rules}


def _read(right: str) -> _Node:
    """The right side of a rule as nodes: brackets are kept open on a stack, each with its alternatives."""
    levels: list[list[list[_Node]]] = [[[]]]
    for part in _PART.finditer(right):
        sign = part["sign"]
        if part["name"] or part["word"]:
            levels[-1][-1].append(part["name"] or f"'{part['word']}'")
        elif sign == "(":
            levels.append([[]])
        elif sign == "|":
            levels[-1].append([])
        elif sign == ")":
            closed = _choice(levels.pop())
            levels[-1][-1].append(closed)
        else:
            last = levels[-1][-1].pop()
            levels[-1][-1].append(_Repeated(last, 1 if sign == "+" else 0, sign != "?"))
    return _choice(levels[0])


def _choice(ways: list[list[_Node]]) -> _Node:
    made: list[_Node] = [way[0] if len(way) == 1 else _Sequence(tuple(way)) for way in ways]
    return made[0] if len(made) == 1 else _Choice(tuple(made))


@cache
def _may_be_empty(node: _Node) -> bool:
    if isinstance(node, str):
        return node in _rules() and _may_be_empty(_rules()[node])
    if isinstance(node, _Repeated):
        return node.least == 0 or _may_be_empty(node.node)
    empty = map(_may_be_empty, node.of)
    return all(empty) if isinstance(node, _Sequence) else any(empty)


@cache
def _starts(node: _Node) -> frozenset[str]:
    """What a node can begin with."""
    if isinstance(node, str):
        return _starts(_rules()[node]) if node in _rules() else frozenset({node})
    if isinstance(node, _Repeated):
        return _starts(node.node)
    starts: frozenset[str] = frozenset()
    for part in node.of:
        starts |= _starts(part)
        if isinstance(node, _Sequence) and not _may_be_empty(part):
            break
    return starts
