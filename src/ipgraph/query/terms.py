"""Terms of ipgraph's own namespaces that a query uses and the ontology does not declare.

Such a term matches nothing, so that the answer would be empty or lack a column without a word.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import islice

from ipgraph.errors import QueryError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.ontology import ontology_file
from ipgraph.query.place import Slip, line_and_column, shown
from ipgraph.query.tokens import Token, tokens

FILES = {"ipg": "ipgraph.ttl", "words": "words.ttl", "ipgc": "vocabulary.ttl"}
"""Which file of the ontology declares the terms of a prefix."""

MOST_TOLD = 3


@cache
def declared_terms(prefix: str) -> frozenset[str]:
    """The names behind a prefix, one of :data:`FILES`, that the ontology declares."""
    # Each declaration begins a line of its file; to parse the whole would take longer than most queries.
    text = ontology_file(FILES[prefix]).read_text(encoding="utf-8")
    return frozenset(re.findall(rf"^{prefix}:([\w.-]+)\s", text, re.MULTILINE))


def check_terms(text: str, holds: Callable[[str], bool]) -> None:
    """Raise :class:`QueryError` for terms that neither the ontology declares nor the graph ``holds``."""
    places = []
    for slip in islice((slip for iri, slip in undeclared_terms(text) if not holds(iri)), MOST_TOLD):
        line, column = line_and_column(text, slip.start)
        places.append(f"line {line}, column {column}: {slip.reason}\n{shown(text, slip.start, slip.end)}")
    if places:
        raise QueryError("the query cannot be answered as it stands; " + "\n".join(places))


def undeclared_terms(text: str) -> Iterator[tuple[str, Slip]]:
    """The terms that the ontology does not declare, each at its first place, with the nearest.

    What a CONSTRUCT makes is a person's own: its template is passed over.

    >>> [slip.reason for _, slip in undeclared_terms("ASK { ?s ipg:forums ?o ; ipg:forum ?f }")]
    ['ipg:forums is not declared by the ontology; did you mean ipg:forum?']
    """
    seen = set()
    bases = dict(PREFIXES)
    found = list(tokens(text))
    for number, token in _outside_template(found):
        if token.kind == "IRIREF":
            iri = token.text[1:-1]
            if number > 1 and found[number - 2].text.upper() == "PREFIX":
                bases[found[number - 1].text[:-1]] = iri
                continue
        elif token.kind == "PNAME":
            name, _, local = token.text.partition(":")
            iri = bases.get(name, "") + re.sub(r"\\(.)", r"\1", local)
        else:
            continue
        prefix = next((prefix for prefix in FILES if iri.startswith(PREFIXES[prefix])), None)
        if prefix is None or iri in seen or iri == PREFIXES[prefix]:
            continue
        seen.add(iri)
        local = iri.removeprefix(PREFIXES[prefix])
        if local not in declared_terms(prefix):
            yield iri, Slip(token.start, token.end, _advice(prefix, local))


def _outside_template(found: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    depth, in_template = 0, False
    for number, token in enumerate(found):
        if token.text == "{":
            in_template |= number > 0 and found[number - 1].text.upper() == "CONSTRUCT"
            depth += in_template
        if not in_template:
            yield number, token
        elif token.text == "}":
            depth -= 1
            in_template = depth > 0


def _advice(prefix: str, local: str) -> str:
    declared = declared_terms(prefix)
    meant = meant_terms() if prefix == "ipg" else {}
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[㐀-鿿]+", local)
    names = (
        [name for name in sorted(declared) if name.casefold() == local.casefold()]
        or list(meant.get(local.casefold(), ()))
        or _written_alike(local, declared)
        or next((list(meant[part.casefold()]) for part in parts if part.casefold() in meant), [])
    )[:MOST_TOLD]
    hint = f"; did you mean {' or '.join(f'{prefix}:{name}' for name in names)}?" if names else ""
    return f"{prefix}:{local} is not declared by the ontology{hint}"


def _written_alike(local: str, declared: frozenset[str]) -> list[str]:
    # Here and not above: only a slip needs it.
    import difflib

    by_form = {name.casefold(): name for name in sorted(declared)}
    return [by_form[form] for form in difflib.get_close_matches(local.casefold(), by_form, n=MOST_TOLD, cutoff=0.7)]


@cache
def meant_terms() -> dict[str, tuple[str, ...]]:
    """Words that people use for what the ontology calls otherwise, each with the names of the ontology."""
    lines = (files("ipgraph.query") / "meant_terms.tsv").read_text(encoding="utf-8").splitlines()
    return {word: tuple(names.split()) for word, names in (line.split("\t") for line in lines)}
