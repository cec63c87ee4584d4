"""The dataset of an update: what the protocol's parameters say is written into the update as its USING clauses."""

from collections.abc import Sequence

from pyoxigraph import NamedNode

from ipgraph.errors import RequestError
from ipgraph.query.tokens import Token, tokens

BAD = 400


def with_dataset(text: str, graphs: Sequence[str], named: Sequence[str]) -> str:
    """``text`` with ``using-graph-uri`` and ``using-named-graph-uri`` as USING before each WHERE.

    Raises :class:`RequestError` when the update names a dataset itself, or a graph is no IRI.

    >>> with_dataset("INSERT { ?s a <b:c> } WHERE { ?s ?p ?o }", ["a:g"], [])
    'INSERT { ?s a <b:c> } USING <a:g> WHERE { ?s ?p ?o }'
    """
    if not graphs and not named:
        return text
    try:
        clauses = [f"USING {NamedNode(name)}" for name in graphs] + [f"USING NAMED {NamedNode(name)}" for name in named]
    except ValueError as error:
        raise RequestError(BAD, f"a graph is named by an absolute IRI: {error}") from error
    written, place = [], 0
    for before, token in _outermost(text):
        word = token.text.upper()
        if word in ("USING", "WITH"):
            raise RequestError(BAD, f"the update has {word}, so using-graph-uri and using-named-graph-uri cannot stand")
        if word != "WHERE":
            continue
        if before is not None and before.text.upper() == "DELETE":
            raise RequestError(BAD, "DELETE WHERE takes no dataset; write DELETE { … } WHERE { … }")
        written += [text[place : token.start], " ".join(clauses), " "]
        place = token.start
    return "".join((*written, text[place:]))


def _outermost(text: str) -> list[tuple[Token | None, Token]]:
    """The words outside all braces, each with the token before it."""
    found: list[tuple[Token | None, Token]] = []
    depth, before = 0, None
    for token in tokens(text):
        if token.kind == "word" and depth == 0:
            found.append((before, token))
        depth += (token.text == "{") - (token.text == "}")
        before = token
    return found
