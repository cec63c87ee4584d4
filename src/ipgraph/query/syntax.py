"""What may be run, and where a query is wrong: checks on the text of a query, and messages for a person."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ipgraph.errors import QueryError
from ipgraph.query.place import Slip, line_and_column, offset_of, shown
from ipgraph.query.tokens import Token, tokens

NOT_KEYWORDS = re.compile(
    r"""
    \#[^\n\r]*                                            # a comment
    | <[^<>"{}|^`\\\s]*>                                  # an IRI
    | \"{3}(?:[^"\\]|\\.|"{1,2}(?!"))*\"{3}               # a long string
    | '{3}(?:[^'\\]|\\.|'{1,2}(?!'))*'{3}
    | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*'       # a string
    | [?$]\w+ | @[A-Za-z]+                                # a variable, a language tag
    | [\w.-]*:(?:[\w.:%-]|\\.)*                           # a prefixed name
    """,
    re.VERBOSE | re.DOTALL,
)
KEYWORD = r"(?<![A-Za-z_])(?:{})(?![A-Za-z_])"
QUERY = re.compile(KEYWORD.format("SELECT|ASK|CONSTRUCT|DESCRIBE"), re.IGNORECASE)
UPDATE = re.compile(KEYWORD.format("INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD"), re.IGNORECASE)
SERVICE = re.compile(KEYWORD.format("SERVICE"), re.IGNORECASE)
PLACE = re.compile(r"error at (\d+):(\d+): (?:expected (?:one of )?)?(.*)", re.DOTALL)
NEWER = {"~", "LATERAL", "ADJUST", "TRIPLE"}
CHARACTERS = re.compile(r"\[[^\]]*\]+")


def check_reads_only(text: str) -> None:
    """Raise :class:`QueryError` for an update, and for a query that would ask another server.

    A graph is changed by building it; and a query must give the same answer without a network.
    """
    words = NOT_KEYWORDS.sub(" ", text)
    first_query, first_update = QUERY.search(words), UPDATE.search(words)
    if first_update and not (first_query and first_query.start() < first_update.start()):
        change = first_update.group().upper()
        raise QueryError(f"{change} changes data; a graph is only read here, and changed by building it")
    if SERVICE.search(words):
        raise QueryError("SERVICE asks another server; a query runs on the graph alone")


def explain(error: SyntaxError, text: str) -> str:
    """Say where a query is wrong: line and column, the reason if one is known, the line itself and a mark below it."""
    # Here and not above: only a query that was refused needs the grammar.
    from ipgraph.query.misuse import find_misuse
    from ipgraph.query.slips import find_slip

    found = list(tokens(text))
    if not found:
        return "the query is empty"
    slip = (None if _is_newer(found) else find_slip(text, found)) or find_misuse(found) or _as_told(error, text)
    if slip is None:
        return f"the query cannot be read: {error}"
    line, column = line_and_column(text, slip.start)
    place = f"at line {line}, column {column}"
    return f"the query cannot be read {place}: {slip.reason}\n{shown(text, slip.start, slip.end)}"


def _is_newer(found: Sequence[Token]) -> bool:
    """Whether a query uses what SPARQL 1.2 adds; the grammar here knows 1.1."""
    pairs = {before.text + token.text for before, token in pairwise(found)}
    return bool({"<<", "{|", "(|"} & pairs) or any(token.text in NEWER for token in found)


def _as_told(error: SyntaxError, text: str) -> Slip | None:
    """The place and the sentence that the engine gives; it also lists every token it knows, which helps nobody."""
    match = PLACE.match(str(error))
    if match is None:
        return None
    parts = re.split(r",\s+", CHARACTERS.sub("", match[3]))
    sentence = next((part for part in parts if " " in part.strip(" |")), "here or shortly before, it is not SPARQL")
    at = offset_of(text, int(match[1]), int(match[2]))
    return Slip(at, at + 1, sentence)
