"""Run a query on a graph: a ready-made question, or a person's own SPARQL."""

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any

from msgspec.structs import replace
from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples

from ipgraph.errors import QueryError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.model.codes import Language
from ipgraph.query.catalogue import Header, is_ready_made, read_header
from ipgraph.query.columns import load_headings
from ipgraph.query.labels import Labels
from ipgraph.query.names import KINDS, Meant, meant
from ipgraph.query.narrowing import (
    in_wholes,
    most_rows,
    without_idle_blocks,
    without_idle_filters,
    without_limit,
)
from ipgraph.query.numbers import plain_decimal
from ipgraph.query.parameters import bind, check_values
from ipgraph.query.source import FAILURES, Answer, Source, unanswered
from ipgraph.query.syntax import check_reads_only
from ipgraph.query.table import Cell, Column, Table, Thing
from ipgraph.query.terms import check_terms

XSD = PREFIXES["xsd"]
NUMBERS: dict[str, Any] = {
    f"{XSD}integer": int,
    f"{XSD}decimal": lambda text: _decimal(text),
    f"{XSD}double": float,
    f"{XSD}float": float,
}


def run_query(source: Source, text: str, values: Mapping[str, str] | None = None, *, whole: bool = False) -> Table:
    """Answer a query over the union of the graph's named graphs.

    ``text`` is any SPARQL query; the prefixes of :data:`~ipgraph.graph.namespaces.PREFIXES` need no declaration. With
    the header of a question it takes ``values`` for its parameters, and its cells bear labels in the language asked
    for. A SELECT gives its rows in the order of the query, an ASK one row, a CONSTRUCT or DESCRIBE its triples, sorted.

    Raises :class:`QueryError` for an unknown or missing parameter, a value of the wrong type, a query that cannot be
    read or uses a term that nothing declares, an update, and a query that asks another server.
    """
    text, header, checked, names = _ready(source, text, values or {}, whole)
    answer = source.answer(text)
    if isinstance(answer, QueryTriples):
        return _triples(answer)
    if isinstance(answer, QueryBoolean):
        return Table(columns=(Column("answer", "answer"),), rows=((bool(answer),),), asked=True)
    if header is None:
        return _rows(answer, "en", None)
    language: Language = "zh" if checked.get("language") == "zh" else "en"
    table = _rows(answer, language, Labels(source, language))
    empty = () if table.rows else (header.empty.text(language),)
    first = tuple(_first_rows(len(table.rows), most_rows(text), language))
    return replace(table, notes=(*empty, *first, *_what_was_meant(header, names, language)))


def answer_query(source: Source, text: str, values: Mapping[str, str] | None = None, *, whole: bool = False) -> Answer:
    """Answer a query as :func:`run_query`, with the terms as the graph has them and without labels."""
    return source.answer(ready_query(source, text, values, whole=whole))


def ready_query(source: Source, text: str, values: Mapping[str, str] | None = None, *, whole: bool = False) -> str:
    """The query that :func:`run_query` would run: checked, with its values put in."""
    return _ready(source, text, values or {}, whole)[0]


def _ready(
    source: Source, text: str, values: Mapping[str, str], whole: bool
) -> tuple[str, Header | None, dict[str, str], dict[str, tuple[str, Meant]]]:
    """The query that may run, with its values put in; its header, the values of all parameters, and by parameter what
    was typed for a name and what it was taken for.
    """
    text = text.removeprefix("\ufeff")
    header = read_header(text)
    checked: dict[str, str] = {}
    names: dict[str, tuple[str, Meant]] = {}
    if header is not None:
        checked = check_values(header, values, source)
        for name, parameter in header.parameters.items():
            if parameter.type in KINDS and checked[name]:
                names[name] = checked[name], meant(source, parameter.type, checked[name])
        checked |= {name: found.value for name, (_, found) in names.items() if found.value}
        text = bind(without_limit(text) if whole else text, header, checked)
        text = in_wholes(without_idle_filters(without_idle_blocks(text)))
    elif values:
        raise QueryError(f"this query takes no parameter {next(iter(values))!r}: it has no header that names one")
    check_reads_only(text)
    if header is None or not is_ready_made(header.name):
        check_terms(text, partial(_holds, source))
    return text, header, checked, names


def _holds(source: Source, iri: str) -> bool:
    """Whether any triple has the term."""
    return bool(source.answer(f"ASK {{ {{ ?s <{iri}> ?o }} UNION {{ ?s ?p <{iri}> }} UNION {{ <{iri}> ?p ?o }} }}"))


def _rows(answer: QuerySolutions, language: Language, labels: Labels | None) -> Table:
    names = [variable.value for variable in answer.variables]
    headings = load_headings() if labels else {}
    columns = tuple(Column(name, headings[name].text(language) if name in headings else name) for name in names)
    several = [name in headings and headings[name].several for name in names]
    try:
        found = [tuple(row) for row in answer]
    except FAILURES as error:
        raise unanswered(error) from error
    # Answers say the same things over and over: each column's terms are told once.
    read = list(zip(*found, strict=True)) if found else [() for _ in names]
    differing = [dict.fromkeys(column) for column in read]
    if labels:
        labels.look_up(
            iri for terms, many in zip(differing, several, strict=True) for term in terms for iri in _iris(term, many)
        )
    told = []
    for column, terms, many in zip(read, differing, several, strict=True):
        made = {term: _things(term, labels) if many else _cell(term, labels) for term in terms}
        told.append([made[term] for term in column])
    return Table(columns=columns, rows=tuple(zip(*told, strict=True)), language=language)


def _iris(term: Any, several: bool) -> list[str]:
    """The nodes that a cell names."""
    if isinstance(term, NamedNode):
        return [term.value]
    return term.value.split() if several and isinstance(term, Literal) else []


def _decimal(text: str) -> Decimal:
    number = plain_decimal(text)
    if number is None:
        raise ValueError(f"{text!r} is no decimal")
    return number


def _cell(term: Any, labels: Labels | None) -> Cell:
    if term is None:
        return None
    if isinstance(term, NamedNode):
        return Thing(term.value, labels.label(term.value) if labels else None)
    if not isinstance(term, Literal):
        return str(term)
    datatype = term.datatype.value
    if datatype == f"{XSD}boolean":
        return term.value in ("true", "1")
    try:
        value: Cell = NUMBERS[datatype](term.value) if datatype in NUMBERS else term.value
    except (ValueError, InvalidOperation):
        value = term.value
    return value


def _things(term: Any, labels: Labels | None) -> Cell:
    if not isinstance(term, Literal) or labels is None:
        return _cell(term, labels)
    things = {Thing(iri, labels.label(iri)) for iri in term.value.split()}
    return tuple(sorted(things, key=lambda thing: (thing.label or "", thing.iri))) or None


def _triples(answer: QueryTriples) -> Table:
    try:
        triples = sorted(set(answer), key=str)
    except FAILURES as error:
        raise unanswered(error) from error
    rows = tuple(
        (_cell(triple.subject, None), _cell(triple.predicate, None), _cell(triple.object, None)) for triple in triples
    )
    columns = tuple(Column(name, name) for name in ("subject", "predicate", "object"))
    return Table(columns=columns, rows=rows, triples=tuple(triples))


_FIRST: dict[Language, str] = {
    "en": "At most {} rows are listed; ipgraph query --all lists all.",
    "zh": "最多列出 {} 行；ipgraph query --all 列出全部。",
}


def _first_rows(rows: int, most: int, language: Language) -> Iterator[str]:
    """A sentence for an answer that is as long as it may be."""
    if most and rows >= most:
        yield _FIRST[language].format(most)


_KINDS: dict[str, tuple[str, str]] = {
    "party": ("party", "当事人"),
    "forum": ("court or office", "法院或机关"),
    "right": ("right", "权利"),
    "article": ("article", "文章"),
}


def _what_was_meant(header: Header, names: dict[str, tuple[str, Meant]], language: Language) -> Iterator[str]:
    """A sentence for each name that is not what was typed, or that the graph does not know."""
    for name, (typed, found) in names.items():
        english, chinese = _KINDS[header.parameters[name].type]
        near = found.near
        if found.value is None and language == "zh":
            yield f"没有名为“{typed}”的{chinese}。" + (f"相近的名称:{'、'.join(near)}。" if near else "")
        elif found.value is None:
            yield f"No {english} is called “{typed}”." + (
                f" Names that come near: {'; '.join(near).rstrip('.')}." if near else ""
            )
        elif found.value != typed:
            taken = "“{}”按“{}”查询。" if language == "zh" else "“{}” was taken for “{}”."
            yield taken.format(typed, found.value)
