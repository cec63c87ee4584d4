"""What a person asks: values of parameters, SPARQL of one's own, words of one's own, requests over HTTP."""

import io
import re
from collections.abc import Callable
from functools import cache

from pyoxigraph import Store

from fuzz.made_queries import ASKED, FORMS, KEYWORDS, PARAMETERS, QUERY
from fuzz.target import Target, must
from fuzz.texts import as_bytes, as_text
from ipgraph.errors import QueryError, RequestError
from ipgraph.query.ask import readings
from ipgraph.query.catalogue import load_questions
from ipgraph.query.formats import write_table
from ipgraph.query.parameters import bind, check_values
from ipgraph.query.run import ready_query, run_query
from ipgraph.query.source import StoreSource
from ipgraph.query.tokens import tokens
from ipgraph.remote.endpoint import check_syntax, query_form, with_prefixes
from ipgraph.serve.asking import Asked, asked_by_get, asked_by_post, read_address
from ipgraph.serve.formats import accepted, choose, takes_gzip
from ipgraph.serve.using import with_dataset
from tests.query.frozen_rows import small_store

HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What a terminal obeys instead of showing it."""


@cache
def _small() -> StoreSource:
    return StoreSource(small_store())


@cache
def _empty() -> StoreSource:
    return StoreSource(Store())


def _parameters(data: bytes) -> None:
    """The first byte chooses the question; the values of its parameters follow on lines."""
    questions = load_questions()
    question = questions[(data[0] if data else 0) % len(questions)]
    names = list(question.header.parameters)
    values = dict(zip(names, as_text(data[1:]).split("\n"), strict=False))
    try:
        checked = check_values(question.header, values, _small())
        text = bind(question.text, question.header, checked)
    except QueryError as error:
        must(bool(str(error)), "an error without words")
        return
    must(len(text) < len(question.text) + 4000 + 8 * len(data), "a value makes a query far too long")
    before = [token.kind for token in tokens(question.text)]
    after = [token.kind for token in tokens(text)]
    literals = {"STRING", "NUMBER", "IRIREF", "sign", "PNAME"}
    must([k for k in before if k not in literals] == [k for k in after if k not in literals], "a value became syntax")
    try:
        run_query(_empty(), question.text, values)
    except QueryError:
        return


def _query(data: bytes) -> None:
    text = as_text(data)
    for source in (_empty(), _small()):
        try:
            ready_query(source, text)
        except QueryError as error:
            must(not HIDDEN.search(str(error)), f"a sign that a screen obeys: {str(error)!r}")
            continue
        if source is _empty():
            try:
                out = io.StringIO()
                write_table(run_query(source, text), "table", out)
                must(len(out.getvalue()) < 200 * (len(data) + 100), "an answer far longer than its query")
            except QueryError as error:
                must(not HIDDEN.search(str(error)), f"a sign that a screen obeys: {str(error)!r}")
    query_form(text)
    try:
        check_syntax(with_prefixes(text))
    except QueryError:
        return


def _words(data: bytes) -> None:
    for reading in readings(_small(), as_text(data)):
        must(bool(reading.command), "a reading without a command")
        if reading.question is not None:
            try:
                check_values(reading.question.header, reading.values, _small())
            except QueryError as error:
                must("needs the parameter" in str(error), f"a value that ask found is refused: {error}")


def _requests(data: bytes) -> None:
    head, _, body = data.partition(b"\n")
    kind, _, accept = as_text(head).partition("|")
    accepted(accept)
    choose(accept, ("text/html", "text/turtle"))
    takes_gzip(accept)
    ways: tuple[Callable[[], Asked], ...] = (
        lambda: asked_by_get(read_address(body)),
        lambda: asked_by_post(kind, body, []),
        lambda: asked_by_post("application/x-www-form-urlencoded", body, read_address(b"")),
    )
    for ask in ways:
        try:
            asked = ask()
        except RequestError as error:
            must(400 <= error.status < 500, f"status {error.status}")
            continue
        if asked.kind == "update":
            try:
                with_dataset(asked.text, asked.default_graphs, asked.named_graphs)
            except RequestError as error:
                must(400 <= error.status < 500, f"status {error.status}")


def _query_seeds() -> list[bytes]:
    return [question.text.encode()[:6000] for question in load_questions()[:12]] + [b"SELECT * { ?s ipg:claimant ?o }"]


QUERIES = (
    Target(
        name="parameters",
        holds="a value is bound as one literal and changes nothing else of a ready-made question, or is refused",
        check=_parameters,
        seeds=lambda: [bytes([n]) + b"Kiln\n2024\n" for n in range(len(load_questions()))],
        made=PARAMETERS,
        words=("\n", "2024-02-29", "1e99", "yes", "zh", '"', "\\", "{", "}"),
        pace=3.0,
        longest=512,
    ),
    Target(
        name="queries",
        holds="a query is run or its slip told, with nothing in the message that a screen obeys",
        check=_query,
        seeds=_query_seeds,
        made=QUERY.map(as_bytes),
        words=KEYWORDS,
        pace=2.0,
        longest=6000,
    ),
    Target(
        name="words",
        holds="a question in one's own words is read or not; the values that are found fit the question",
        check=_words,
        seeds=lambda: [b"Who sued Kiln since 2023?", "窑公司在哪些案件中获赔?".encode()],
        made=ASKED.map(as_bytes),
        words=("Kiln", "窑公司", "sued", "案件"),
        pace=4.0,
        longest=512,
    ),
    Target(
        name="requests",
        holds="a request over HTTP is understood or refused with a status of its sender's fault",
        check=_requests,
        seeds=lambda: [
            b"application/sparql-query|text/csv\nquery=ASK%7B%7D",
            b"|\nquery=ASK%7B%7D&default-graph-uri=urn:g",
        ],
        made=FORMS,
        words=("query=", "&", "%7B", "update=", "|", ";q=0.5", "default-graph-uri="),
        longest=2048,
    ),
)
