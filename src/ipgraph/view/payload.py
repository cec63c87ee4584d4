"""The data of the page: what pyvis holds of the picture, and beside it facts, sentences and words of the interface.

In the page's data every text that has two languages is a list of two; nodes refer to each other, to stretches and to
sentences by number. Keys are short because there are many of them; ``browser/data.js`` says what each means.
"""

from collections.abc import Mapping
from typing import Any

from ipgraph.graph.namespaces import PREFIXES, ROOT
from ipgraph.model.codes import Language
from ipgraph.view.cards import Node
from ipgraph.view.facets import Facet
from ipgraph.view.facts import Fact
from ipgraph.view.panels import pack_panels
from ipgraph.view.projection import ASKED, Picture
from ipgraph.view.rows import load_currencies, load_kinds, load_lanes, load_properties, load_texts
from ipgraph.view.texts import pack_texts

_DRAWN = ("id", "label", "group")
_OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {"dragNodes": False, "hover": False, "keyboard": False, "multiselect": False},
    "nodes": {"shape": "custom", "chosen": False},
    "edges": {"arrows": {"to": {"enabled": True, "scaleFactor": 0.55}}, "chosen": False, "width": 1.4},
}
"""What vis-network is told: nothing moves by itself, positions are the page's."""


def payload(picture: Picture, title: str | None = None, language: Language | None = None) -> dict[str, Any]:
    """The data of the page; without a language the page begins in that of the browser."""
    nodes, edges = _network(picture)
    numbers = {node["id"]: number for number, node in enumerate(nodes)}
    by_iri = {node.iri: numbers[_short(node.iri)] for node in picture.nodes()}
    named = sorted({(fact.property, *fact.name) for node in picture.nodes() for fact in node.facts})
    properties = {property: number for number, property in enumerate(named)}
    return {
        "title": title,
        "options": _OPTIONS,
        "kinds": {
            kind.name: {"lane": kind.lane, "class": kind.class_, "name": [kind.en, kind.zh]} for kind in load_kinds()
        },
        "lanes": [[name, lane.en, lane.zh] for name, lane in load_lanes().items()],
        "currencies": load_currencies(),
        "texts": {key: [text.en, text.zh] for key, text in load_texts().items()},
        "properties": [list(property) for property in named],
        "facets": [_facet(facet) for facet in picture.facets],
        "prefixes": PREFIXES,
        "base": f"{ROOT}id/",
        "drawnAs": [[row.property, row.edge] for row in load_properties() if row.edge],
        "edgeKinds": [*dict.fromkeys(row.edge for row in load_properties() if row.edge), ASKED],
        "nodes": [
            {**drawn, **_told(node, numbers, properties), **_facets(node, picture)}
            for drawn, node in zip(nodes, picture.nodes(), strict=True)
        ],
        "edges": [_edge(edge, numbers) for edge in edges],
        "first": [by_iri[iri] for iri in picture.first if iri in by_iri],
        "language": language,
        "stretches": [[one.sentence, one.start, one.end, one.method] for one in picture.stretches],
        "methods": [[method.rule, method.confidence] for method in picture.methods],
        **pack_texts(picture, by_iri),
        **pack_panels(picture, by_iri),
    }


def _network(picture: Picture) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The picture as pyvis holds it; only the named keys of a node are handed on.

    pyvis takes a node or link after searching all that it has, which is slow from some thousands on: its lists are
    filled directly.
    """
    # Here and not above: pyvis imports IPython, which takes longer than all else.
    from pyvis.network import Network

    network = Network(directed=True)
    network.nodes = [{"id": _short(node.iri), "label": node.short[0], "group": node.kind} for node in picture.nodes()]
    network.edges = sorted(
        (
            {
                "from": _short(source),
                "to": _short(target),
                "kind": data["edge"],
                "words": data["words"],
                "name": data.get("name"),
            }
            for source, target, data in picture.graph.edges(data=True)
        ),
        key=lambda edge: (edge["from"], edge["to"], edge["kind"], edge["name"] or ()),
    )
    nodes, edges, *_ = network.get_network_data()
    return [{key: node[key] for key in _DRAWN} for node in nodes], list(edges)


def _edge(edge: Mapping[str, Any], numbers: Mapping[str, int]) -> list[Any]:
    """A link; one that a query gives ends in its name."""
    packed = [numbers[edge["from"]], numbers[edge["to"]], edge["kind"], list(edge["words"])]
    return packed if edge["name"] is None else [*packed, list(edge["name"])]


def _told(node: Node, numbers: Mapping[str, int], properties: Mapping[tuple[str, str, str], int]) -> dict[str, Any]:
    told: dict[str, Any] = {
        "name": list(node.name),
        "short": list(node.short),
        "lines": [list(line) for line in node.lines],
        "facts": [{"p": properties[fact.property, *fact.name], **_fact(fact, numbers)} for fact in node.facts],
    }
    if node.largest:
        told["largest"] = float(node.largest)
    if node.since:
        told["since"], told["until"] = node.since, node.until
    return told


def _facet(facet: Facet) -> dict[str, Any]:
    return {
        "name": facet.row.name,
        "text": [facet.row.en, facet.row.zh],
        "pattern": facet.row.pattern.strip(),
        "values": [[value.term, *value.name] for value in facet.values],
    }


def _facets(node: Node, picture: Picture) -> dict[str, Any]:
    """The numbers of the values of a dispute, facet by facet."""
    if node.kind != "dispute":
        return {}
    return {"facets": [list(facet.of.get(node.iri, ())) for facet in picture.facets]}


def _fact(fact: Fact, numbers: Mapping[str, int]) -> dict[str, Any]:
    """A fact without what is empty."""
    told = {
        # The page writes days in words by itself.
        "d": fact.day,
        "t": list(fact.text) if fact.text and not fact.day else None,
        "to": numbers.get(_short(fact.node)) if fact.node else None,
        "link": fact.link,
        "lang": fact.language,
        "w": list(fact.words),
        "by": fact.derived,
        "not": fact.disputed,
    }
    return {key: value for key, value in told.items() if value or (key == "to" and value is not None)}


def _short(iri: str) -> str:
    return iri.removeprefix(f"{ROOT}id/")
