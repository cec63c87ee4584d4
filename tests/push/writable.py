"""A canned store that takes graphs and updates too, and may be told to fail."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from pyoxigraph import NamedNode, RdfFormat, Store

from tests.remote.canned import Answering, Asked, Said
from tests.remote.stored import answering

Refusal = Callable[[Asked], Said | None]
"""What is said instead of doing what was asked; ``None`` to do it."""


def writable(store: Store, refuse: Refusal = lambda _: None) -> Answering:
    """A store with ``/query``, ``/store`` and ``/update``, as Oxigraph's own server has them."""
    read = answering(store, "parameter")

    def answer(asked: Asked) -> Said:
        refused = refuse(asked)
        if refused is not None:
            return refused
        place = urlsplit(asked.path)
        if place.path == "/query":
            return read(asked)
        if place.path == "/store":
            return _graph_store(store, asked, NamedNode(parse_qs(place.query)["graph"][0]))
        if place.path == "/update" and asked.method == "POST":
            is_form = asked.headers["content-type"].startswith("application/x-www-form-urlencoded")
            store.update(asked.form["update"][0] if is_form else asked.body.decode())
            return Said(204)
        return Said(404)

    return answer


def _graph_store(store: Store, asked: Asked, graph: NamedNode) -> Said:
    if asked.method in ("PUT", "DELETE"):
        store.remove_graph(graph)
    if asked.method in ("PUT", "POST"):
        store.load(asked.body, format=RdfFormat.N_TRIPLES, to_graph=graph)
    return Said(204)
