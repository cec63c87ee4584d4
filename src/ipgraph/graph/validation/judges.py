"""What SPARQL cannot tell of the rows of a check: functions that a check names as its judge."""

from collections.abc import Callable, Iterable, Iterator
from statistics import median
from typing import TypeAlias

from pyoxigraph import Literal, NamedNode, QueryTriples, Store, Triple

from ipgraph.errors import DataError
from ipgraph.graph.derive import listed, load_rules
from ipgraph.graph.literals import string
from ipgraph.graph.namespaces import DERIVED, IPG, PREFIXES
from ipgraph.graph.validation.checks import Check, Row

Judge: TypeAlias = Callable[[Check, Store, Iterable[Row]], Iterator[Row]]

_SHOWN = 60

FEWEST = 3
"""Of fewer numbers than these the median tells nothing."""


def judged(check: Check, store: Store, rows: Iterable[Row]) -> Iterator[Row]:
    """The rows that the judge of a check leaves, or all rows when it has none."""
    if not check.judge:
        yield from rows
    elif check.judge in JUDGES:
        yield from JUDGES[check.judge](check, store, rows)
    else:
        raise DataError(f"checks/{check.file}.rq: no judge is called {check.judge!r}")


def far_from_median(check: Check, store: Store, rows: Iterable[Row]) -> Iterator[Row]:
    """The rows whose ``?number`` differs from the median of their ``?group`` by more than the check's tolerance."""
    groups: dict[str, list[tuple[float, Row]]] = {}
    for row in rows:
        groups.setdefault(row["group"].value, []).append((float(row["number"].value), row))
    for group, members in groups.items():
        usual = median(number for number, _ in members)
        if len(members) < FEWEST or usual <= 0:
            continue
        for number, row in members:
            if not 1 - check.tolerance <= number / usual <= 1 + check.tolerance:
                yield {**row, "detail": string(f"{group} {number:,.4g}, where the others have about {usual:,.4g}")}


def quotes_the_text(check: Check, store: Store, rows: Iterable[Row]) -> Iterator[Row]:
    """The rows whose ``?value``, a quotation, does not stand in the version's text at the place that ``?this`` names.

    A span's IRI is that of its version, then ``#char=`` with the offsets of its first character and behind its last.
    """
    texts: dict[str, Literal | None] = {}
    for row in rows:
        version, _, place = row["this"].value.partition("#char=")
        start, _, end = place.partition(",")
        if version not in texts:
            held = next(store.quads_for_pattern(NamedNode(version), IPG("text"), None, None), None)
            texts[version] = held.object if held is not None and isinstance(held.object, Literal) else None
        text, quote = texts[version], row["value"]
        if text is None or not start.isdecimal() or not end.isdecimal():
            continue
        there = text.value[int(start) : int(end)]
        if not isinstance(quote, Literal) or (quote.value, quote.language) != (there, text.language):
            yield {**row, "detail": string(f"there stands “{there[:_SHOWN]}”")}


def differs_from_rebuild(check: Check, store: Store, rows: Iterable[Row]) -> Iterator[Row]:
    """The rows, derived triples, that no rule gives, and those that a rule gives and the store has not.

    Only digests of triples are held, so that this needs little memory for a large graph.
    """
    held = {hash(triple) for triple in map(_derived, rows) if triple is not None}
    due: set[int] = set()
    for name, text in load_rules():
        answer = store.query(text, use_default_graph_as_union=True, prefixes=PREFIXES)
        if not isinstance(answer, QueryTriples):
            raise DataError(f"rules/{name}: not a CONSTRUCT query")
        yield from _lacking(answer, held, due, store)
    yield from _lacking(listed(store), held, due, store)
    if held <= due:
        return
    for quad in store.quads_for_pattern(None, None, None, DERIVED):
        known = hash(quad.triple)
        if known in held and known not in due and isinstance(quad.subject, NamedNode):
            detail = string(f"the graph has {_short(quad.predicate)}, and no rule gives it")
            value = quad.object if isinstance(quad.object, NamedNode | Literal) else detail
            yield {"this": quad.subject, "property": quad.predicate, "value": value, "detail": detail}


def _lacking(given: Iterable[Triple], held: set[int], due: set[int], store: Store) -> Iterator[Row]:
    """The rows of what rules give and the store has not; all that they give is added to ``due``."""
    for triple in given:
        if hash(triple) in due:
            continue
        due.add(hash(triple))
        if hash(triple) not in held and isinstance(triple.subject, NamedNode) and not _is_said(triple, store):
            detail = string(f"the rules give {_short(triple.predicate)}, and the graph lacks it")
            yield {"this": triple.subject, "property": triple.predicate, "detail": detail}


def _derived(row: Row) -> Triple | None:
    subject, predicate = row["this"], row["property"]
    if isinstance(subject, NamedNode) and isinstance(predicate, NamedNode):
        return Triple(subject, predicate, row["value"])
    return None


def _is_said(triple: Triple, store: Store) -> bool:
    """Whether an article says what a rule gives; such a triple is not derived again."""
    return next(store.quads_for_pattern(triple.subject, triple.predicate, triple.object, None), None) is not None


def _short(property: NamedNode) -> str:
    return property.value.rpartition("#")[2]


JUDGES: dict[str, Judge] = {
    "far-from-median": far_from_median,
    "quotes-the-text": quotes_the_text,
    "differs-from-rebuild": differs_from_rebuild,
}
"""The judges by the name that a check's header gives."""
