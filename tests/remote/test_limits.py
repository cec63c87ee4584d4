import pytest

from ipgraph.errors import QueryError
from ipgraph.query.catalogue import find_question
from ipgraph.query.run import run_query
from ipgraph.remote.endpoint import Endpoint
from ipgraph.remote.limits import check_answerable
from tests.query.frozen_rows import small_store
from tests.remote.canned import canned
from tests.remote.stored import answering

VIRTUOSO = "Virtuoso/07.20.3229 (Linux) x86_64-pc-linux-gnu"


def test_a_question_that_a_store_answers_wrongly_is_not_asked_there() -> None:
    store = small_store()
    text = find_question("appeal-chain").text
    with canned(answering(store, "always"), VIRTUOSO) as server, Endpoint(server.url) as endpoint:
        with pytest.raises(
            QueryError, match=r"Virtuoso 7\.2\.5 is known to answer appeal-chain wrongly \(rows are mis"
        ):
            run_query(endpoint, text)
        assert run_query(endpoint, find_question("appeals").text).rows
    with canned(answering(store, "always")) as server, Endpoint(server.url) as endpoint:
        assert run_query(endpoint, text).rows


@pytest.mark.parametrize(
    ("text", "server"),
    [
        (find_question("appeal-chain").text, "Oxigraph/0.5.13"),
        (find_question("appeal-chain").text, ""),
        (find_question("asserted-patents").text, VIRTUOSO),  # a truth value as 1 or 0 misleads nobody
        ("SELECT * { ?s ipg:reviews+ ?o }", VIRTUOSO),
    ],
)
def test_all_others_pass(text: str, server: str) -> None:
    try:
        check_answerable(text, server)
    except QueryError as error:
        told = str(error)
    else:
        told = ""
    assert told == ""
