"""What the ontology declares, and graphs to hold it against."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from rdflib import OWL, RDF, RDFS, SDO, Graph, URIRef

from ipgraph.decide.kinds import NONE, Decisions
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.quads import quads_of
from ipgraph.graph.records import StoredArticle
from ipgraph.model.record import ArticleInfo, Bilingual, Names, Proceeding, Record, Statistic, Sum
from tests.decide.samples import EVERY, decisions
from tests.graph.samples import GOLD_FOLDERS, KILN, KILN_TEXTS, LATER, ROOT, gold_records

IPG = PREFIXES["ipg"]
WORDS = PREFIXES["words"]
FOLDER = ROOT / "ontology"
TURTLE = sorted(FOLDER.rglob("*.ttl"))

KINDS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
DOMAINS = (RDFS.domain, SDO.domainIncludes)
RANGES = (RDFS.range, SDO.rangeIncludes)

QUALIFIED = Record(
    article=ArticleInfo(id="qualified", languages=("en",), kind="statistics"),
    proceedings=(
        Proceeding(
            id="c1",
            type="civil-infringement",
            instance="first",
            status="pending",
            outcome="pending",
            announced="2024-06-03",
            as_of="2025-03",
            claimed=(Sum(amount=9_000_000, currency="CNY", total=True, at_least=True, as_written="over 9 million"),),
        ),
    ),
    statistics=(
        Statistic(
            metric=Bilingual(en="kilns sealed"),
            value=412,
            unit="kilns",
            period="2024-01/2024-06",
            change_percent=-3.5,
            reported_by=Names(en=("Kiln Board of Oventon",)),
            at_most=True,
        ),
    ),
)
"""What no gold record has: qualifiers of sums and figures, a unit and a forum that no table lists."""


def read(*names: str) -> Graph:
    """Some files of the ontology as one graph."""
    graph = Graph()
    for name in names:
        graph.parse(FOLDER / name, format="turtle")
    return graph


@cache
def ontology() -> Graph:
    """Classes, properties and companions."""
    return read("ipgraph.ttl", "words.ttl")


def declared() -> dict[URIRef, URIRef]:
    """Every term of the project that is declared, with its kind."""
    terms = {term: kind for kind in KINDS for term in ontology().subjects(RDF.type, kind)}
    return {
        term: kind for term, kind in terms.items() if isinstance(term, URIRef) and str(term).startswith((IPG, WORDS))
    }


def built(records: Iterable[Record], decided: Decisions = NONE) -> Graph:
    """All triples of the graph of these records, those that follow by rule among them."""
    articles = [StoredArticle(record, KILN_TEXTS if record is KILN else {}) for record in records]
    articles.sort(key=lambda article: article.record.article.id)
    lines = {f"{quad.triple} ." for quad in quads_of(articles, decided)}
    return Graph().parse(data="\n".join(sorted(lines)), format="nt")


@cache
def gold_graph() -> Graph:
    """The graph of every gold record that ships with the project, of the samples of the tests, and of decisions."""
    gold = {record.article.id: record for folder in GOLD_FOLDERS for record in gold_records(folder)}
    return built((KILN, LATER, QUALIFIED, *gold.values()), decisions(*EVERY))


def example_graph(path: Path = FOLDER / "ipgraph.ttl") -> Graph:
    """All examples of the ontology as one graph, read with the prefixes of its file."""
    prefixes = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("@prefix"))
    examples = [str(value) for value in ontology().objects(None, URIRef(f"{PREFIXES['skos']}example"))]
    return Graph().parse(data="\n".join([prefixes, *sorted(examples)]), format="turtle")
