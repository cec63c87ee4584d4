import pytest
from pyoxigraph import NamedNode, RdfFormat, parse

from ipgraph.errors import QueryError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.graph.ontology import ontology_file
from ipgraph.query.catalogue import find_question, load_questions
from ipgraph.query.run import run_query
from ipgraph.query.source import StoreSource
from ipgraph.query.terms import FILES, check_terms, declared_terms, meant_terms, undeclared_terms


@pytest.mark.parametrize("prefix", FILES)
def test_what_is_declared_is_what_a_parser_finds(prefix: str) -> None:
    subjects = {quad.subject for quad in parse(ontology_file(FILES[prefix]).read_bytes(), format=RdfFormat.TURTLE)}
    iris = {subject.value for subject in subjects if isinstance(subject, NamedNode)}
    base = PREFIXES[prefix]
    assert declared_terms(prefix) == {iri.removeprefix(base) for iri in iris if iri.startswith(base)}


def test_every_question_uses_declared_terms_only() -> None:
    assert [slip for question in load_questions() for slip in undeclared_terms(question.text)] == []


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("ASK { ?x ipg:claimant ?y ; a ipg:Party ; ipg:status ipgc:status-pending ; words:amount ?z }", []),
        ("ASK { ?x a ipg:party }", ["ipg:party is not declared by the ontology; did you mean ipg:Party?"]),
        ("ASK { ?x ipg:status ipgc:status-pendin }", ["did you mean ipgc:status-pending?"]),
        ("ASK { ?x ipg:plaintiff ?y }", ["did you mean ipg:claimant?"]),
        ("ASK { ?x ipg:court ?y }", ["did you mean ipg:forum or ipg:Forum?"]),
        ("ASK { ?x ipg:原告 ?y }", ["did you mean ipg:claimant?"]),
        ("ASK { ?x ipg:nameOfCourt ?y }", ["did you mean ipg:forum or ipg:Forum?"]),
        ("ASK { ?x a ipg:Organization }", ["did you mean ipg:Party or ipg:partyType?"]),
        ("ASK { ?x ipg:zzz ?y }", ["ipg:zzz is not declared by the ontology"]),
        ("ASK { ?x <https://w3id.org/ipgraph/ns#forums> ?y }", ["did you mean ipg:forum?"]),
        ("PREFIX i: <https://w3id.org/ipgraph/ns#> ASK { ?x i:forums ?y ; i:forums ?z }", ["did you mean ipg:forum?"]),
        ("PREFIX ipg: <http://other/> ASK { ?x ipg:forums ?y }", []),
        ("CONSTRUCT { ?x ipg:mine [ ipg:own ?y ] } WHERE { ?x ipg:forums ?y }", ["did you mean ipg:forum?"]),
        ("CONSTRUCT WHERE { ?x ipg:forums ?y }", ["did you mean ipg:forum?"]),
        ("ASK { ?x rdfs:label 'ipg:zzz' } # ipg:zzz", []),
    ],
)
def test_what_nothing_declares_is_told_with_what_is_near(text: str, reasons: list[str]) -> None:
    told = [slip.reason for _, slip in undeclared_terms(text)]
    assert len(told) == len(reasons)
    assert all(reason in slip for reason, slip in zip(reasons, told, strict=True))


def test_the_words_that_people_use_lead_to_declared_names() -> None:
    declared = declared_terms("ipg")
    for word, names in meant_terms().items():
        assert set(names) <= declared, word
        assert word.casefold() == word
        assert word not in declared, "who writes it needs no advice"


def test_a_term_is_shown_at_its_place() -> None:
    with pytest.raises(QueryError) as caught:
        check_terms("ASK {\n  ?x rdfs:label '法院' ; ipg:claimnt ?y }", lambda iri: False)
    assert str(caught.value).splitlines() == [
        "the query cannot be answered as it stands; line 2, column 24: ipg:claimnt is not declared by the ontology; "
        "did you mean ipg:claimant or ipg:claims?",
        "    ?x rdfs:label '法院' ; ipg:claimnt ?y }",
        "                           ^^^^^^^^^^^",
    ]


def test_a_term_that_the_graph_has_is_none_to_refuse(small: StoreSource) -> None:
    check_terms("ASK { ?x ipg:zzz ?y }", lambda iri: iri == f"{PREFIXES['ipg']}zzz")
    with pytest.raises(QueryError, match="ipg:Nothing is not declared"):
        run_query(small, "ASK { ?c a ipg:Nothing }")


def test_a_query_with_a_header_of_its_own_is_checked_too(small: StoreSource) -> None:
    question = find_question("appeals").text.replace('name = "appeals"', 'name = "mine"')
    assert run_query(small, question).rows
    with pytest.raises(QueryError, match="ipg:revews is not declared by the ontology; did you mean ipg:reviews"):
        run_query(small, question.replace("ipg:reviews", "ipg:revews"))


def test_of_many_terms_a_few_are_told() -> None:
    asked: list[str] = []
    text = f"ASK {{ {' . '.join(f'?x ipg:zz{number} ?y' for number in range(5000))} }}"

    def holds(iri: str) -> bool:
        asked.append(iri)
        return False

    with pytest.raises(QueryError) as caught:
        check_terms(text, holds)
    assert len(asked) == str(caught.value).count("is not declared") == 3
