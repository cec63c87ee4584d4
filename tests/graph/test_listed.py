"""What lists are made of says what the facts say, and each article and case has one entry."""

import pytest
from msgspec.structs import replace
from pyoxigraph import Store

from ipgraph.model.codes import Outcome
from ipgraph.model.record import Names, Proceeding, Record, Sum
from tests.graph.samples import KILN, LATER
from tests.graph.test_mapping import ask, load

ID = "https://w3id.org/ipgraph/id/"
"""What the answers of tests leave out."""


@pytest.fixture(scope="module")
def store() -> Store:
    return load(KILN, LATER)


@pytest.mark.parametrize(
    ("listed", "of"),
    [("listOfClaimants", "claimant"), ("listOfRespondents", "respondent"), ("listOfRights", "concernsRight")],
)
def test_a_list_holds_what_the_property_leads_to(store: Store, listed: str, of: str) -> None:
    lists = {
        case: sorted(text.replace(ID, "").split())
        for case, text in ask(store, f"SELECT ?c ?l {{ ?c ipg:{listed} ?l }}")
    }
    facts: dict[str, list[str]] = {}
    for case, thing in ask(store, f"SELECT DISTINCT ?c ?x {{ ?c a ipg:Proceeding ; ipg:{of} ?x }}"):
        facts.setdefault(case, []).append(thing)
    assert lists
    assert lists == {case: sorted(things) for case, things in facts.items()}


@pytest.mark.parametrize(
    ("counted", "pattern"),
    [
        ("articleCount", "GRAPH ?told { ?n a ipg:Party ; ipg:name ?form }"),
        ("articleCount", "?case ipg:inDispute ?n . ?told ipg:reports ?case"),
        ("caseCount", "?told ipg:claimant|ipg:respondent|ipg:appellant|ipg:otherParty ?n . ?n ipg:name ?form"),
    ],
)
def test_a_count_is_that_of_what_it_counts(store: Store, counted: str, pattern: str) -> None:
    kept = ask(store, f"SELECT DISTINCT ?n ?count {{ {pattern} . ?n ipg:{counted} ?count }}")
    counts = ask(store, f"SELECT ?n (COUNT(DISTINCT ?told) AS ?count) {{ {pattern} }} GROUP BY ?n")
    assert kept
    assert sorted(map(list, kept)) == sorted(map(list, counts))


def test_each_case_of_each_article_has_one_entry_in_the_order_of_the_iris(store: Store) -> None:
    told = "GRAPH ?g { ?article ipg:reports ?c . ?c a ipg:Proceeding ; ipg:outcome ?o }"
    cases = ask(store, f"SELECT DISTINCT ?article ?c ?g ?o {{ {told} }}")
    entries = (
        "SELECT ?article ?c ?g ?o ?place {"
        " ?e ipg:entryOf ?c ; ipg:entryGraph ?g ; ipg:entryOutcome ?o ; ipg:place ?place ."
        " GRAPH ?g { ?article ipg:reports ?c } }"
    )
    found = sorted(ask(store, entries), key=lambda row: int(row[-1]))
    assert [row[:-1] for row in found] == sorted(map(list, cases))
    assert [int(row[-1]) for row in found] == list(range(1, len(found) + 1))


def test_the_last_entry_is_that_of_the_article_published_last(store: Store) -> None:
    last = "SELECT DISTINCT ?c ?day { ?c ipg:lastEntry/ipg:entryGraph ?g . GRAPH ?g { ?a schema:datePublished ?day } }"
    latest = (
        "SELECT ?c (MAX(STR(?day)) AS ?last) { ?a ipg:reports ?c ; schema:datePublished ?day . ?c a ipg:Proceeding }"
        " GROUP BY ?c"
    )
    assert sorted(map(list, ask(store, last))) == sorted(map(list, ask(store, latest)))


def test_accounts_add_up_the_claims_of_an_entry(store: Store) -> None:
    claims = (
        "SELECT ?c ?k (SUM(?n) AS ?all) { GRAPH ?g { ?c ipg:claims ?m . ?m ipg:amount ?n ; ipg:currency ?k }"
        " MINUS { ?m ipg:total true } } GROUP BY ?g ?c ?k"
    )
    accounts = "SELECT ?c ?k ?all { ?a ipg:accountOf ?c ; ipg:accountCurrency ?k ; ipg:claimedTotal ?all }"
    assert sorted(map(list, ask(store, accounts))) == sorted(map(list, ask(store, claims)))
    assert ask(store, accounts)


def test_a_case_bears_what_articles_on_it_differ_on() -> None:
    def told(article: str, decided: str, outcome: Outcome, *awarded: float) -> Record:
        case = Proceeding(
            id="c1",
            type="civil-infringement",
            case_number="(2023)苏05民初12号",
            forum=Names(zh=("苏州市中级人民法院",)),
            instance="first",
            decided=decided,
            status="decided",
            outcome=outcome,
            claimants=("p1",),
            respondents=("p2",),
            awarded=tuple(Sum(amount=amount, currency="CNY", kind="damages") for amount in awarded),
        )
        return replace(LATER, article=replace(LATER.article, id=article), proceedings=(case,), rights=())

    three = (
        told("kiln-wins", "2025-02", "claimant-won", 1_000_000, 500_000),
        told("kiln-wins-again", "2025-02-28", "claimant-won", 1_500_000),
        told("kiln-wins-more", "2025-02-28", "unknown", 1_600_000),
    )
    differ = "SELECT ?p { ?c ipg:reportsDifferOn ?p } ORDER BY ?p"
    assert not ask(load(*three[:2]), differ)
    assert [fact.rpartition("#")[2] for (fact,) in ask(load(*three), differ)] == ["awards"]
    late = told("kiln-wins-later", "2025-03-01", "claimant-partly-won", 1_500_000)
    assert [fact.rpartition("#")[2] for (fact,) in ask(load(*three[:2], late), differ)] == ["decided", "outcome"]
