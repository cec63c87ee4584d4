"""What may be run, and where a query is wrong: checks on the text of a query, and messages for a person."""

import re
from collections.abc import Sequence
from itertools import pairwise

from pyoxigraph import Store

from ipgraph.errors import QueryError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.query.place import Slip, line_and_column, offset_of, shown
from ipgraph.query.tokens import Token, tokens

QUERY = {"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"}
UPDATE = {"INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD"}
SERVICE = re.compile("service", re.IGNORECASE)
SPELT_WRONG = "servixe"
SOME_BASE = "http://localhost/"
PLACE = re.compile(r"error at (\d+):(\d+): (?:expected (?:one of )?)?(.*)", re.DOTALL)
NEWER = {"~", "LATERAL", "ADJUST", "TRIPLE"}
CHARACTERS = re.compile(r"\[[^\]]*\]+")


def check_reads_only(text: str) -> None:
    """Raise :class:`QueryError` for an update, and for a query that would ask another server.

    A graph is changed by building it; and a query must give the same answer without a network.
    """
    word = next((token.text.upper() for token in tokens(text) if _word(token) in QUERY | UPDATE), "")
    if word in UPDATE:
        raise QueryError(f"{word} changes data; a graph is only read here, and changed by building it")
    if SERVICE.search(text):
        _check_asks_nobody(text)


def _check_asks_nobody(text: str) -> None:
    """Refuse a query with the keyword SERVICE in it, by the parser itself and not by a look at its words.

    The parser takes ``SERVICEa:b`` and ``trueSERVICE`` for the keyword too. So each ``service`` is spelt wrong, and the
    text is read over an empty store: in a name, a string or a comment this changes nothing that matters here, and where
    it was the keyword the text can be read no longer. The query as it stands must not be tried: to read an ASK runs it.
    """
    try:
        Store().query(SERVICE.sub(SPELT_WRONG, text), base_iri=SOME_BASE, prefixes=PREFIXES)
    except SyntaxError as error:
        words = (token.text.partition(":")[0] for token in tokens(text) if token.kind in ("word", "PNAME"))
        if any(map(SERVICE.search, words)):
            raise QueryError("SERVICE asks another server; a query runs on the graph alone") from error
        raise QueryError(explain(error, text)) from error
    except (RuntimeError, ValueError, OSError):
        # It can be read; what it comes to over an empty store is of no interest.
        return


def _word(token: Token) -> str:
    return token.text.upper() if token.kind == "word" else ""


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
    pairs = {before.text + token.text for before, token in pairwise(found) if before.end == token.start}
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
