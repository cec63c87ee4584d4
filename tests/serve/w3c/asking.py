"""Put the suite's files into a server and ask it the suite's questions."""

import httpx
from pyoxigraph import RdfFormat, parse

from tests.serve.w3c.manifests import PLACE, SUITE, QueryTest, data_files
from tests.serve.w3c.results import FORMATS, Comparable, expected, graph, read, suffix, table

NOTHING = f"{PLACE}nothing"
ACCEPTED = {".csv": "text/csv", ".tsv": "text/tab-separated-values", ".srj": "application/sparql-results+json"}
XML = "application/sparql-results+xml"
RDF = {".ttl": RdfFormat.TURTLE, ".nt": RdfFormat.N_TRIPLES, ".rdf": RdfFormat.RDF_XML}


def put_data(client: httpx.Client, tests: list[QueryTest]) -> None:
    """Load each file into a graph of its name, by one update."""
    blocks = []
    for number, file in enumerate(data_files(tests)):
        quads = list(parse((SUITE / file).read_bytes(), RDF[suffix(file)], base_iri=PLACE + file))
        triples = "\n".join(f"{quad.triple} ." for quad in quads).replace("_:", f"_:f{number}")
        blocks.append(f"CREATE SILENT GRAPH <{PLACE}{file}> ; INSERT DATA {{ GRAPH <{PLACE}{file}> {{ {triples} }} }}")
    answer = client.post(
        "/sparql", content=" ;\n".join(blocks).encode(), headers={"content-type": "application/sparql-update"}
    )
    assert answer.status_code == 204, answer.text


def failure(client: httpx.Client, test: QueryTest) -> str:
    """Why a test fails; empty when it passes."""
    text = (SUITE / test.query).read_text(encoding="utf-8")
    if test.readable is not None:
        answer = client.post("/sparql", data={"query": f"BASE <{PLACE}{test.query}>\n{text}"})
        taken = answer.status_code == 200
        return "" if taken == test.readable else f"status {answer.status_code}: {answer.text[:300]}"
    fields = {
        "query": f"BASE <{PLACE}{test.query}>\n{text}",
        "default-graph-uri": [PLACE + file for file in test.data] or NOTHING,
        "named-graph-uri": [PLACE + file for file in test.named],
    }
    if "FROM" in text:
        del fields["default-graph-uri"], fields["named-graph-uri"]
    ending = suffix(test.result)
    accept = f"{ACCEPTED.get(ending, XML)}, application/n-triples, {XML};q=0.1"
    answer = client.post("/sparql", data=fields, headers={"accept": accept})
    if answer.status_code != 200:
        return f"status {answer.status_code}: {answer.text[:300]}"
    given = answer.headers["content-type"].partition(";")[0]
    found: Comparable
    if ending == ".csv":
        found = table(answer.text)
    elif given == "application/n-triples":
        found = graph(parse(answer.content, RdfFormat.N_TRIPLES))
    else:
        format = next(f for e, f in FORMATS.items() if given == ACCEPTED.get(e, XML))
        found = read(answer.content, format)
    right = expected(test.result)
    return "" if found == right else f"expected {right}, found {found}"
