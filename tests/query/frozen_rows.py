"""The frozen answers to the ready-made questions: a readable table in ``rows/`` for each.

    python -m tests.query.frozen_rows            # write them anew from Oxigraph's answers; then read what changed
    python -m tests.query.frozen_rows appeals    # one of them

A question is asked as it stands, or with the values that ``rows/asked.toml`` gives it. It is asked of the graph of the
gold records, or of the small graph made by hand where that file says so. Things are written by their English labels,
numbers as plain decimals, several things with a semicolon between them.
"""

import csv
import sys
import tempfile
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store

from ipgraph.graph.build import build_graph
from ipgraph.graph.derive import listed
from ipgraph.graph.namespaces import DERIVED
from ipgraph.graph.store import open_graph
from ipgraph.model.codec import decode_records
from ipgraph.query.catalogue import Question, find_question, load_questions
from ipgraph.query.columns import load_headings
from ipgraph.query.labels import Labels
from ipgraph.query.parameters import bind, check_values
from ipgraph.query.source import Source, StoreSource

HERE = Path(__file__).parent
ROWS = HERE / "rows"
ASKED = ROWS / "asked.toml"
SMALL = HERE / "small.trig"
GOLD = HERE.parents[1] / "data" / "gold"
OF_SMALL = "small graph"
"""The value in ``asked.toml`` that stands for a graph and not for a parameter."""

Row = tuple[str, ...]


class Asked(NamedTuple):
    """What a question is asked with, and of which graph: ``gold`` or ``small``."""

    values: dict[str, str]
    graph: str


def asked(name: str) -> Asked:
    """How the frozen answer of a question was asked for."""
    values: dict[str, Any] = msgspec.toml.decode(ASKED.read_bytes()).get(name, {})
    graph = "small" if values.get(OF_SMALL) else "gold"
    return Asked({key: value for key, value in values.items() if key != OF_SMALL}, graph)


FEW = ("c01", "c04", "c06", "c11", "c14", "c17", "d04", "d07")
"""The heads of the names of a few gold records; of their graph rdflib is asked the slow questions.

They hold counter-suits, chains of appeal, sums on both sides, and a case that two articles tell differently.
"""


def gold_store(folder: Path, heads: tuple[str, ...] = ("",)) -> Store:
    """The graph of the gold records whose files' names begin so, built in ``folder``."""
    files = [file for file in sorted(GOLD.glob("*.json")) if file.name.startswith(heads)]
    records = [record for file in files for record in decode_records(file.read_bytes())]
    build_graph(folder, [(record, {}) for record in records])
    return open_graph(folder).store


def small_store() -> Store:
    """The small graph made by hand, with what lists are made of."""
    store = Store()
    store.load(SMALL.read_bytes(), format=RdfFormat.TRIG)
    store.extend(Quad(told.subject, told.predicate, told.object, DERIVED) for told in listed(store))
    return store


def query_text(question: Question, values: dict[str, str], source: Source) -> str:
    """The question with its values put in."""
    return bind(question.text, question.header, check_values(question.header, values, source))


def answered(question: Question, values: dict[str, str], source: Source) -> list[Row]:
    """The rows that a source gives, readable, under a row with the names of the variables."""
    solutions = source.answer(query_text(question, values, source))
    variables = [variable.value for variable in solutions.variables]  # type: ignore[union-attr]
    return readable(variables, ([row[i] for i in range(len(variables))] for row in solutions), source)  # type: ignore[union-attr]


def readable(variables: Sequence[str], rows: Iterable[Sequence[Any]], source: Source) -> list[Row]:
    """Rows of either engine's terms as words, under a row with the names of the variables."""
    labels = Labels(source, "en")
    headings = load_headings()
    several = [name in headings and headings[name].several for name in variables]
    words = [tuple(_words(term, many, labels) for term, many in zip(row, several, strict=True)) for row in rows]
    return [tuple(variables), *words]


def _words(term: Any, several: bool, labels: Labels) -> str:
    if term is None:
        return ""
    text = term.value if isinstance(term, (Literal, NamedNode)) else str(term)
    datatype = getattr(term, "datatype", None)
    if several:
        return "; ".join(sorted(labels.label(iri) for iri in text.split()))
    if not isinstance(term, Literal) and not hasattr(term, "datatype"):
        return labels.label(text)
    if str(getattr(datatype, "value", datatype)).rpartition("#")[2] in ("integer", "decimal"):
        number = f"{Decimal(text):f}"
        return number.rstrip("0").rstrip(".") if "." in number else number
    return text


def frozen(name: str) -> list[Row]:
    """The rows that ``rows/NAME.csv`` holds, the names of the variables first."""
    with (ROWS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [tuple(row) for row in csv.reader(file)]


def main(names: Sequence[str]) -> None:
    """Write the tables of these questions, or of all."""
    with tempfile.TemporaryDirectory() as folder:
        sources = {"gold": StoreSource(gold_store(Path(folder) / "graph")), "small": StoreSource(small_store())}
        for question in [find_question(name) for name in names] or load_questions():
            values, graph = asked(question.name)
            with (ROWS / f"{question.name}.csv").open("w", encoding="utf-8", newline="") as file:
                csv.writer(file, lineterminator="\n").writerows(answered(question, values, sources[graph]))


if __name__ == "__main__":
    main(sys.argv[1:])
