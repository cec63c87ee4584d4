"""What follows from the ontology and a graph contradicts neither, and the graphs keep to what the ontology says."""

from collections.abc import Iterator
from functools import cache

import owlrl
import pytest
from owlrl.Namespaces import ERRNS
from rdflib import OWL, RDF, RDFS, SDO, Graph, Literal, Node, URIRef
from rdflib.collection import Collection

from tests.graph.samples import KILN, LATER, gold_records
from tests.ontology.declarations import QUALIFIED, built, declared, example_graph, gold_graph, ontology, read

HANDFUL = 8
"""So many gold records are reasoned over; all of them would take the better part of a minute."""

PREFIXES = """
@prefix a: <https://w3id.org/ipgraph/id/article/planted#> .
@prefix ipg: <https://w3id.org/ipgraph/ns#> .
@prefix ipgc: <https://w3id.org/ipgraph/code/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix words: <https://w3id.org/ipgraph/words#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""


def closed(graph: Graph) -> Graph:
    """The graph with the ontology, the codes and all that follows by the rules of OWL 2 RL."""
    whole = read("ipgraph.ttl", "words.ttl", "vocabulary.ttl")
    whole += graph
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics, axiomatic_triples=False, datatype_axioms=False).expand(whole)
    return whole


@cache
def disjoint_pairs() -> frozenset[frozenset[Node]]:
    """Every two classes that the ontology says share no member."""
    pairs = {frozenset(pair) for pair in ontology().subject_objects(OWL.disjointWith)}
    for axiom in ontology().subjects(RDF.type, OWL.AllDisjointClasses):
        (members,) = ontology().objects(axiom, OWL.members)
        classes = list(Collection(ontology(), members))
        pairs |= {frozenset((one, other)) for one in classes for other in classes if one != other}
    return frozenset(pairs)


def contradictions(graph: Graph) -> Iterator[str]:
    """What the reasoner reports, and every node of two classes that share no member."""
    for message in graph.objects(None, ERRNS.error):
        yield str(message)
    for node in set(graph.subjects(RDF.type, None)):
        classes = set(graph.objects(node, RDF.type))
        for pair in disjoint_pairs():
            if pair <= classes:
                yield f"{node} is of {' and '.join(sorted(map(str, pair)))}"


def mistyped(graph: Graph) -> Iterator[str]:
    """Every value that is not of the datatype that its property has."""
    for term, kind in declared().items():
        allowed = {value for side in (RDFS.range, SDO.rangeIncludes) for value in ontology().objects(term, side)}
        for subject, value in graph.subject_objects(term):
            if kind == OWL.DatatypeProperty:
                found = None if not isinstance(value, Literal) else value.datatype or _untagged(value)
                if found not in allowed:
                    yield f"{subject} {term} {value!r}"
            elif isinstance(value, Literal):
                yield f"{subject} {term} {value!r}"


def _untagged(value: Literal) -> URIRef:
    return RDF.langString if value.language else URIRef("http://www.w3.org/2001/XMLSchema#string")


def broken_axioms(graph: Graph) -> Iterator[str]:
    """Every functional property with two values, and every symmetric one that goes one way only."""
    for term in ontology().subjects(RDF.type, OWL.FunctionalProperty):
        for subject in set(graph.subjects(term, None)):
            if len(set(graph.objects(subject, term))) > 1:
                yield f"{subject} {term}"
    for term in ontology().subjects(RDF.type, OWL.SymmetricProperty):
        for subject, value in graph.subject_objects(term):
            if (value, term, subject) not in graph:
                yield f"{subject} {term} {value}"


def planted(text: str) -> Graph:
    return Graph().parse(data=f"{PREFIXES}{text}", format="turtle")


def test_party_and_forum_alone_may_share_members() -> None:
    tops = {
        term for term, kind in declared().items()
        if kind == OWL.Class and not list(ontology().objects(term, RDFS.subClassOf))
    }  # fmt: skip
    apart = {frozenset((one, other)) for one in tops for other in tops if one != other}
    (shared,) = apart - disjoint_pairs()
    assert {str(term).rpartition("#")[2] for term in shared} == {"Party", "Forum"}


def test_gold_records_and_ontology_do_not_contradict_each_other() -> None:
    whole = closed(built((KILN, LATER, QUALIFIED, *gold_records()[:HANDFUL])))
    assert list(contradictions(whole)) == []
    # The closure did something: a span is known for one by the property that leads to it.
    spans = URIRef("https://w3id.org/ipgraph/ns#Span")
    assert len(list(whole.subjects(RDF.type, spans))) > 3


def implied(graph: Graph) -> Graph:
    """The graph with the classes that its properties and the wider classes give; quick enough for every record."""
    whole = ontology() + graph
    sides = ((RDFS.domain, Graph.subjects), (RDFS.range, Graph.objects))
    for side, nodes in sides:
        for term, kind in ontology().subject_objects(side):
            for node in set(nodes(graph, predicate=term)):
                whole.add((node, RDF.type, kind))
    for narrow, wide in ontology().subject_objects(RDFS.subClassOf):
        for node in set(whole.subjects(RDF.type, narrow)):
            whole.add((node, RDF.type, wide))
    return whole


def test_no_node_of_any_gold_record_is_of_two_classes_that_share_no_member() -> None:
    assert list(contradictions(implied(gold_graph()))) == []


def test_examples_do_not_contradict_the_ontology() -> None:
    assert list(contradictions(closed(example_graph()))) == []


WRONG = {
    "party-and-right": "a:party-and-right a ipg:Party , ipg:Right .",
    "unnamed-right": "a:unnamed-right a ipg:UnnamedParty . a:c1 ipg:concernsRight a:unnamed-right .",
    "forum-as-dispute": "a:c2 ipg:forum a:forum-as-dispute ; ipg:inDispute a:forum-as-dispute .",
    "claimed-and-awarded": "a:c3 ipg:claims a:claimed-and-awarded ; ipg:awards a:claimed-and-awarded .",
    "held-case": "a:held-case ipg:holder a:p1 ; ipg:filed '2024' .",
    "mention-of-a-kind": "a:mention-of-a-kind a ipg:Mention ; ipg:partyType ipgc:party-company .",
    "statement-as-span": "a:c4 words:filed a:statement-as-span . a:statement-as-span ipg:quote 'May'@en .",
    "metric-with-amount": "a:s1 ipg:metric a:metric-with-amount . a:metric-with-amount ipg:amount 5.0 .",
    "two-in-one": "a:c5-p1 ipg:participant a:two-in-one , a:p2 . a:two-in-one owl:differentFrom a:p2 .",
}


@cache
def found_in_wrong() -> tuple[str, ...]:
    return tuple(contradictions(closed(planted("".join(WRONG.values())))))


@pytest.mark.parametrize("node", [node for node in WRONG if node != "two-in-one"])
def test_a_planted_contradiction_is_found(node: str) -> None:
    ours = [message for message in found_in_wrong() if f"#{node} " in message]
    assert any(" is of " in message for message in ours)
    assert any(" is of " not in message for message in found_in_wrong() if f"#{node}" in message), "by the reasoner too"
    assert any(f"#{node} is of " in message for message in contradictions(implied(planted(WRONG[node]))))


def test_two_values_of_a_functional_property_that_differ_are_found() -> None:
    assert any("#two-in-one" in message for message in found_in_wrong())


def test_an_office_may_be_party_and_forum() -> None:
    right = "a:f1 a ipg:Forum . a:c1-p1 ipg:participant a:f1 . a:c1 ipg:participation a:c1-p1 ; ipg:respondent a:f1 ."
    assert list(contradictions(closed(planted(right)))) == []


@pytest.mark.parametrize("graph", [gold_graph, example_graph], ids=["gold", "examples"])
def test_values_are_of_their_datatypes(graph: object) -> None:
    assert callable(graph)
    assert list(mistyped(graph())) == []


@pytest.mark.parametrize("graph", [gold_graph, example_graph], ids=["gold", "examples"])
def test_data_keep_to_functional_and_symmetric_properties(graph: object) -> None:
    assert callable(graph)
    assert list(ontology().subjects(RDF.type, OWL.FunctionalProperty))
    assert list(broken_axioms(graph())) == []


@pytest.mark.parametrize(
    "wrong",
    ["a:c1 ipg:filed 'May' .", "a:m1 ipg:amount 5 .", "a:p1 ipg:name 'Kiln' .", "a:c1 ipg:forum 'court' ."],
)
def test_a_value_of_another_datatype_is_found(wrong: str) -> None:
    assert len(list(mistyped(planted(wrong)))) == 1


@pytest.mark.parametrize("wrong", ["a:c1-p1 ipg:participant a:p1 , a:p2 .", "a:c1 ipg:counterTo a:c2 ."])
def test_data_that_break_an_axiom_are_found(wrong: str) -> None:
    assert len(list(broken_axioms(planted(wrong)))) == 1
