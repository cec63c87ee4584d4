"""The query tests of the suite, read from its manifests."""

from pathlib import Path

from msgspec import Struct
from rdflib import RDF, Graph, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

SUITE = Path(__file__).parent / "sparql11"
PLACE = "http://example.org/w3c/"
"""Where the files of the suite are taken to be: graphs are named by it."""

MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
QT = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")
EVALUATION = (MF.QueryEvaluationTest, MF.CSVResultFormatTest)
SYNTAX = (MF.PositiveSyntaxTest11, MF.NegativeSyntaxTest11)


class QueryTest(Struct, frozen=True):
    """One test: the file of its query, and what it asks of which graphs; ``readable`` is set for tests of syntax."""

    name: str
    query: str
    data: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    result: str = ""
    readable: bool | None = None


def query_tests() -> list[QueryTest]:
    """All query tests, by name."""
    found = []
    for path in sorted(SUITE.glob("*/manifest.ttl")):
        folder = path.parent.name
        manifest = Graph().parse(path, format="turtle", publicID=f"{PLACE}{folder}/manifest.ttl")
        entries = manifest.value(URIRef(f"{PLACE}{folder}/manifest.ttl"), MF.entries)
        for entry in Collection(manifest, entries) if entries is not None else ():
            if test := _test(manifest, entry, folder):
                found.append(test)
    return sorted(found, key=lambda test: test.name)


def data_files(tests: list[QueryTest]) -> list[str]:
    """The files that tests ask, as paths within the suite."""
    return sorted({file for test in tests for file in (*test.data, *test.named)})


def _test(manifest: Graph, entry: Node, folder: str) -> QueryTest | None:
    kind = manifest.value(entry, RDF.type)
    action = manifest.value(entry, MF.action)
    name = f"{folder}/{str(entry).rpartition('#')[2]}"
    if kind in SYNTAX and action is not None:
        return QueryTest(name, _file(action), readable=kind == MF.PositiveSyntaxTest11)
    query = manifest.value(action, QT.query)
    result = manifest.value(entry, MF.result)
    if kind not in EVALUATION or query is None or result is None:
        return None
    data, named = ([_file(o) for o in manifest.objects(action, p)] for p in (QT.data, QT.graphData))
    return QueryTest(name, _file(query), tuple(data), tuple(named), _file(result))


def _file(node: Node) -> str:
    return str(node).removeprefix(PLACE)
