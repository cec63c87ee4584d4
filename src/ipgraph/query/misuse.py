"""Queries that have the form of SPARQL and still break a rule of it: variables that a SELECT or BIND cannot give."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ipgraph.query.place import Slip
from ipgraph.query.tokens import Token

AGGREGATES = {"COUNT", "SUM", "MIN", "MAX", "AVG", "SAMPLE", "GROUP_CONCAT"}
AFTER_GROUPS = {"HAVING", "ORDER", "LIMIT", "OFFSET", "VALUES"}
OPENING, CLOSING = set("{(["), set("})]")


def find_misuse(found: Sequence[Token]) -> Slip | None:
    """The first variable that is selected though it is not grouped, or bound though it has a value."""
    for number, token in enumerate(found):
        slip = None
        if _word(token) == "SELECT":
            slip = _ungrouped(found, number)
        elif _word(token) == "BIND":
            slip = _bound_before(found, number)
        if slip:
            return slip
    return None


def _word(token: Token) -> str:
    return token.text.upper() if token.kind == "word" else ""


def _level(found: Sequence[Token], start: int) -> Iterator[tuple[int, Token]]:
    """The tokens from a place to the end of the group that it stands in, each with its depth in brackets below that."""
    depth = 0
    for token in found[start:]:
        depth -= token.text in CLOSING and token.kind == "sign"
        if depth < 0:
            return
        yield depth, token
        depth += token.text in OPENING and token.kind == "sign"


def _ungrouped(found: Sequence[Token], select: int) -> Slip | None:
    """What a SELECT of groups names, outside brackets, and is no group."""
    plain: list[Token] = []
    counts = grouping = False
    groups: set[str] = set()
    before_pattern = True
    for depth, token in _level(found, select + 1):
        word = _word(token)
        if depth == 0 and (token.text == "{" or word == "WHERE"):
            before_pattern = False
        elif depth == 0 and word == "GROUP":
            grouping = True
        elif depth == 0 and word in AFTER_GROUPS:
            break
        if before_pattern:
            counts |= word in AGGREGATES
            plain += [token] if depth == 0 and (token.kind == "VAR" or token.text == "*") else []
        elif grouping and token.kind == "VAR":
            groups.add(token.text[1:])
    for token in plain if grouping or counts else ():
        if token.text == "*":
            return Slip(token.start, token.end, "SELECT * cannot stand with GROUP BY: name the variables")
        if token.text[1:] not in groups:
            advice = f"add it to GROUP BY, or select (SAMPLE({token.text}) AS ?one)"
            return Slip(token.start, token.end, f"{token.text} is selected, but neither grouped nor counted: {advice}")
    return None


def _bound_before(found: Sequence[Token], bind: int) -> Slip | None:
    inside = [token for _, token in _level(found, bind + 2)]
    target = next((token for word, token in pairwise(inside) if _word(word) == "AS"), None)
    if target is None:
        return None
    depth = 0
    for token in reversed(found[:bind]):
        depth += (token.text in CLOSING) - (token.text in OPENING)
        if depth < 0:
            return None
        if token.kind == "VAR" and token.text[1:] == target.text[1:]:
            return Slip(target.start, target.end, f"{target.text} has a value before; BIND needs a name of its own")
    return None
