"""Evidence on the graph of all sample articles: nothing is lost, each quotation is in its place, and it is lean."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, QuerySolutions

from ipgraph.graph.iris import EVIDENCE, version_iri
from ipgraph.graph.namespaces import AUTHORITY, DERIVED, DESCRIPTION, IPG, PREFIXES, PROVENANCE, VOCABULARY
from ipgraph.graph.store import Graph, open_graph
from ipgraph.pipeline import build

ROOT = Path(__file__).parents[1]
MOST = 2.5
"""Quads of evidence for each quad of facts, at most."""
SHARED = {str(graph) for graph in (AUTHORITY, DERIVED, DESCRIPTION, PROVENANCE, VOCABULARY)}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Graph]:
    folder = tmp_path_factory.mktemp("evidence") / "graph"
    build(folder, [ROOT / "data" / "articles"])
    with open_graph(folder) as graph:
        yield graph


def rows(graph: Graph) -> set[tuple[str, str, str, str, str, int, int, str, float]]:
    """What the documented query gives, each row once: two articles may say the same fact."""
    query = (ROOT / "docs" / "evidence.rq").read_text(encoding="utf-8")
    answer = graph.store.query(query, use_default_graph_as_union=True, prefixes=PREFIXES)
    assert isinstance(answer, QuerySolutions)
    found = set()
    for row in answer:
        subject, property, value, quote, _, version, start, end, rule, confidence = (_text(term) for term in row)
        found.add((subject, property, value, quote, version, int(start), int(end), rule, float(confidence)))
    return found


def _text(term: object) -> str:
    assert isinstance(term, NamedNode | Literal)
    return term.value


def test_every_place_that_a_record_names_is_reached(graph: Graph) -> None:
    reached = {(version, start, end, rule) for *_, version, start, end, rule, _ in rows(graph)}
    missing = []
    for stored in graph.articles():
        for item in stored.record.evidence:
            place = (version_iri(stored.record.article.id, item.language).value, item.start, item.end, item.rule)
            if place not in reached and not item.path.startswith("disagreements"):
                missing.append((stored.record.article.id, item.path))
    assert missing == []


def test_quotations_are_the_words_at_their_places(graph: Graph) -> None:
    texts = {
        version_iri(stored.record.article.id, language).value: text
        for stored in graph.articles()
        for language, text in stored.texts.items()
    }
    found = rows(graph)
    assert len(found) > 4_000
    assert all(texts[version][start:end] == quote for _, _, _, quote, version, start, end, _, _ in found)
    assert all(0 < confidence < 1 for *_, confidence in found)


def test_evidence_is_lean(graph: Graph) -> None:
    counts: Counter[str] = Counter()
    for quad in graph.store.quads_for_pattern(None, None, None, None):
        name = str(quad.graph_name)
        kind = "evidence" if name.endswith(f"{EVIDENCE}>") else "shared" if name in SHARED else "facts"
        counts[kind] += 1
    # The methods of reading stand with the provenance, since all articles share them; they are evidence all the same.
    counts["evidence"] += sum(
        quad.predicate in (IPG("rule"), IPG("confidence"))
        for quad in graph.store.quads_for_pattern(None, None, None, PROVENANCE)
    )
    assert counts["evidence"] <= MOST * counts["facts"]
