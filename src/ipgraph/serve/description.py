"""The service description: what the endpoint can do, and which graphs it holds, in RDF."""

from pyoxigraph import BlankNode, Literal, NamedNode, Triple, serialize

from ipgraph.graph.namespaces import DCT, PREFIXES, RDFS, VOID, A
from ipgraph.serve.formats import TRIPLES
from ipgraph.serve.site import Site

SD = "http://www.w3.org/ns/sparql-service-description#"
FORMATS = "http://www.w3.org/ns/formats/"
GIVEN = ("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV")
GIVEN_GRAPHS = ("Turtle", "N-Triples", "RDF_XML", "JSON-LD", "TriG", "N-Quads", "N3")


def describe(site: Site, address: str, media: str) -> str:
    """The description of the endpoint at ``address``, in one of the formats of graphs."""
    service, dataset, union = NamedNode(address), BlankNode("dataset"), BlankNode("union")
    triples = [
        Triple(service, A, _sd("Service")),
        Triple(service, _sd("endpoint"), service),
        Triple(service, RDFS("label"), Literal(site.title)),
        Triple(service, _sd("supportedLanguage"), _sd("SPARQL11Query")),
        Triple(service, _sd("feature"), _sd("UnionDefaultGraph")),
        Triple(service, _sd("defaultDataset"), dataset),
        Triple(dataset, A, _sd("Dataset")),
        Triple(dataset, _sd("defaultGraph"), union),
        Triple(union, A, _sd("Graph")),
        Triple(dataset, DCT("identifier"), Literal(site.build)),
    ]
    if site.writable:
        triples.append(Triple(service, _sd("supportedLanguage"), _sd("SPARQL11Update")))
    triples += [Triple(service, _sd("resultFormat"), NamedNode(f"{FORMATS}{name}")) for name in (*GIVEN, *GIVEN_GRAPHS)]
    if "quads" in site.counts:
        triples.append(Triple(union, VOID("triples"), Literal(site.counts["quads"])))
    written = serialize(triples, format=TRIPLES[media], prefixes={**PREFIXES, "sd": SD, "formats": FORMATS})
    return (written or b"").decode()


def _sd(name: str) -> NamedNode:
    return NamedNode(f"{SD}{name}")
