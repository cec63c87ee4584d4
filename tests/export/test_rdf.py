import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pyoxigraph import Quad, RdfFormat, parse
from rdflib import Dataset
from rdflib import Graph as RdfGraph

from ipgraph.export.rdf import FORMATS, export_graph
from ipgraph.graph.quad_file import quads_digest
from ipgraph.graph.store import Graph
from tests.graph.samples import ROOT

READERS = {
    "turtle": RdfFormat.TURTLE, "trig": RdfFormat.TRIG, "nquads": RdfFormat.N_QUADS, "jsonld": RdfFormat.JSON_LD,
}  # fmt: skip


def written(graph: Graph, format: str) -> bytes:
    out = io.BytesIO()
    export_graph(graph, format, out)
    return out.getvalue()


def quads(graph: Graph) -> set[Quad]:
    return set(graph.store.quads_for_pattern(None, None, None, None))


@pytest.mark.parametrize("format", READERS)
def test_round_trip(graph: Graph, format: str) -> None:
    read = set(parse(written(graph, format), READERS[format]))
    if format == "turtle":
        assert {quad.triple for quad in read} == {quad.triple for quad in quads(graph)}
    else:
        assert read == quads(graph)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib's own parsers use what it deprecates
def test_rdflib_reads_what_is_written(graph: Graph) -> None:
    assert len(RdfGraph().parse(data=written(graph, "turtle"), format="turtle")) == len(
        {q.triple for q in quads(graph)}
    )
    for format in ("trig", "nquads"):
        dataset = Dataset()
        dataset.parse(data=written(graph, format), format=format)
        assert sum(len(part) for part in dataset.graphs()) == len(quads(graph))


def test_prefixes_are_bound(graph: Graph) -> None:
    for format in ("turtle", "trig"):
        assert b"@prefix ipg: <https://w3id.org/ipgraph/ns#> ." in written(graph, format)
        assert b"a ipg:Proceeding" in written(graph, format)


def test_nquads_are_sorted_and_are_what_the_manifest_signs(graph: Graph) -> None:
    lines = written(graph, "nquads").splitlines(keepends=True)
    assert lines == sorted(lines)
    assert quads_digest(lines) == graph.manifest.quads_sha256


def test_the_same_bytes_in_every_process(graph: Graph) -> None:
    script = (
        "import sys; from pathlib import Path; from ipgraph.graph.store import open_graph;"
        "from ipgraph.export.rdf import FORMATS, export_graph; graph = open_graph(Path(sys.argv[1]));"
        "[export_graph(graph, name, sys.stdout.buffer) for name in FORMATS]"
    )
    expected = b"".join(written(graph, format) for format in FORMATS)
    for seed in ("1", "77"):
        environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", script, str(Path(graph.folder))]
        assert subprocess.run(command, env=environment, check=True, capture_output=True).stdout == expected


def test_unknown_format(graph: Graph) -> None:
    with pytest.raises(KeyError):
        export_graph(graph, "docx", io.BytesIO())
