import pytest
from msgspec.structs import replace

from ipgraph.graph.derive import load_rules
from ipgraph.model.record import ArticleInfo, GroupTie, Names, Party, Proceeding, Record, Right
from tests.graph.samples import KILN, LATER, gold_records
from tests.graph.test_mapping import ask, load


def record(*proceedings: Proceeding, unnamed: bool = False) -> Record:
    return Record(
        article=ArticleInfo(id="x"),
        parties=(
            Party(id="a", name=Names(en=("Anvil Works",)), type="company"),
            Party(id="b", name=Names(en=("Bellows Works",)), type="company", unnamed=unnamed),
            Party(id="c", name=Names(en=("Crucible Works",)), type="company"),
        ),
        rights=(Right(id="r", type="patent"),),
        proceedings=proceedings,
    )


def suit(name: str, claimant: str, respondent: str, **more: object) -> Proceeding:
    fields = {"id": name, "type": "civil-infringement", "claimants": (claimant,), "respondents": (respondent,), **more}
    return Proceeding(**fields)  # type: ignore[arg-type]


def test_shortcuts_say_what_the_participations_say() -> None:
    store = load(KILN, LATER)
    for role, shortcut in (("claimant", "claimant"), ("respondent", "respondent"), ("appellant", "appellant")):
        long = (
            f"SELECT DISTINCT ?c ?p {{ ?c ipg:participation ?x . ?x ipg:role ipgc:role-{role} ; ipg:participant ?p }}"
        )
        assert ask(store, long) == ask(store, f"SELECT DISTINCT ?c ?p {{ GRAPH g:derived {{ ?c ipg:{shortcut} ?p }} }}")
        assert ask(store, long)


def test_a_case_concerns_the_kinds_of_its_rights_once() -> None:
    store = load(KILN, LATER)
    kinds = ask(store, "SELECT DISTINCT ?c ?k { ?c ipg:concernsRight ?r . ?r ipg:rightType ?k }")
    assert ask(store, "SELECT ?c ?k { ?c ipg:rightKind ?k }") == kinds
    assert kinds


def told(name: str, *respondents: Party) -> Record:
    """One case by its number, with these respondents."""
    parties = tuple(replace(party, id=f"p{i}") for i, party in enumerate(respondents))
    case = suit("c1", "c", "p0", case_number="(2024)苏05民初7号", respondents=tuple(party.id for party in parties))
    return Record(article=ArticleInfo(id=name), parties=parties, proceedings=(case,))


OVEN = Party(id="p", name=Names(en=("Oven Works Ltd.",)), type="company")
MASKED = Party(id="p", name=Names(zh=("炉某公司",)), type="company")
DEALER = Party(id="p", name=Names(en=("a dealer",)), type="company", unnamed=True)


@pytest.mark.parametrize(
    ("records", "respondents"),
    [
        ((told("a", OVEN, DEALER),), ["article/a#p1", "org"]),
        ((told("a", MASKED), told("b", OVEN)), ["org"]),
        ((told("a", DEALER), told("b", OVEN, MASKED)), ["article/b#p1", "org"]),
        ((told("a", OVEN), told("b", OVEN, DEALER)), ["article/b#p1", "org"]),
        ((told("b", DEALER), told("a", MASKED)), ["article/a#p0"]),
    ],
)
def test_who_is_only_described_stands_back_behind_whom_another_article_names(
    records: tuple[Record, ...], respondents: list[str]
) -> None:
    rows = ask(load(*records), "SELECT DISTINCT ?p { ?c ipg:respondent ?p }")
    assert [row[0] if "#" in row[0] else row[0].partition("/")[0] for row in rows] == respondents


def test_counter_suits() -> None:
    counter = "SELECT ?c ?d { ?c ipg:counterTo ?d }"
    both = record(suit("c1", "a", "b"), suit("c2", "b", "a"), suit("c3", "a", "c"))
    assert ask(load(both), counter) == [["article/x#c1", "article/x#c2"], ["article/x#c2", "article/x#c1"]]
    assert ask(load(record(suit("c1", "a", "b"), suit("c2", "b", "a"), unnamed=True)), counter) == []
    assert ask(load(record(suit("c1", "a", "b"), suit("c2", "b", "a", after="c1"))), counter) == []


def test_attacks_answer_suits_over_the_same_right() -> None:
    attack = suit("c2", "b", "a", type="patent-invalidation", rights=("r",))
    answers = "SELECT ?c ?d { ?c ipg:answers ?d }"
    assert ask(load(record(suit("c1", "a", "b", rights=("r",)), attack)), answers) == [["article/x#c2", "article/x#c1"]]
    assert ask(load(record(suit("c1", "a", "b"), attack)), answers) == []
    assert ask(load(record(suit("c1", "a", "c", rights=("r",)), attack)), answers) == []


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2000-02", "2000-02-01", "2000-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("2024-04", "2024-04-01", "2024-04-30"),
        ("2024-12", "2024-12-01", "2024-12-31"),
        ("2024-05-17", "2024-05-17", "2024-05-17"),
    ],
)
def test_date_bounds(date: str, first: str, last: str) -> None:
    store = load(record(suit("c1", "a", "b", decided=date)))
    assert ask(store, "SELECT ?f ?l { ?c ipg:decidedNotBefore ?f ; ipg:decidedNotAfter ?l }") == [[first, last]]


def test_no_bounds_of_what_is_no_date() -> None:
    store = load(record(suit("c1", "a", "b", decided="last year")))
    assert ask(store, "SELECT ?f { ?c ipg:decidedNotBefore ?f }") == []


def test_a_suit_only_announced_was_filed_by_then() -> None:
    store = load(
        record(suit("c1", "a", "b", announced="2025-02-11"), suit("c2", "a", "c", filed="2025", announced="2025-03-01"))
    )
    assert ask(store, "SELECT ?c ?l { ?c ipg:filedNotAfter ?l }") == [
        ["article/x#c1", "2025-02-11"],
        ["article/x#c2", "2025-12-31"],
    ]


@pytest.mark.parametrize(
    ("cases", "disputes"),
    [
        ((suit("c1", "a", "b"), suit("c2", "b", "a")), 1),
        ((suit("c1", "a", "b"), suit("c2", "a", "b", type="contract")), 1),
        ((suit("c1", "a", "b"), suit("c2", "a", "c")), 2),
        ((suit("c1", "a", "b"), Proceeding(id="c2", type="civil-infringement", after="c1")), 1),
        ((Proceeding(id="c1", type="other"), Proceeding(id="c2", type="other")), 2),
    ],
)
def test_disputes(cases: tuple[Proceeding, ...], disputes: int) -> None:
    store = load(record(*cases))
    assert len(ask(store, "SELECT DISTINCT ?d { ?c ipg:inDispute ?d . ?d a ipg:Dispute }")) == disputes
    assert len(ask(store, "SELECT ?c { ?c ipg:inDispute ?d }")) == len(cases)


def test_one_unnamed_opponent_joins_nothing() -> None:
    store = load(record(suit("c1", "a", "b"), suit("c2", "a", "b", type="contract"), unnamed=True))
    assert len(ask(store, "SELECT DISTINCT ?d { ?c ipg:inDispute ?d }")) == 2


def test_rules_run_in_the_order_of_their_names() -> None:
    names = [name for name, _ in load_rules()]
    assert names == sorted(names)
    assert names[0] == "1-shortcuts.rq"


def test_labels_are_one_for_each_language() -> None:
    store = load(*gold_records())
    assert (
        ask(store, "SELECT ?x (COUNT(?l) AS ?n) { ?x skos:prefLabel ?l } GROUP BY ?x (LANG(?l)) HAVING(COUNT(?l) > 1)")
        == []
    )
    named = "SELECT ?p { ?p ipg:name ?n FILTER NOT EXISTS { ?p skos:prefLabel ?l } }"
    assert ask(store, named) == []


def ties(*told: str) -> Record:
    """Companies named by their letters; ``b<a`` says that b is a subsidiary of a, ``b~a`` an affiliate."""
    names = sorted({name for tie in told for name in (tie[0], tie[2])})
    relations = {"<": "subsidiary-of", "~": "affiliate-of"}
    return Record(
        article=ArticleInfo(id="x"),
        parties=tuple(Party(id=name, name=Names(zh=(f"窑某{name}",)), type="company") for name in names),
        groups=tuple(GroupTie(party=tie[0], relation=relations[tie[1]], other=tie[2]) for tie in told),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("told", "groups"),
    [
        (("b<a",), "ab"),
        (("b~a",), "ab"),
        (("b<a", "c<a"), "abc"),
        (("b<a", "c<b", "d~a"), "abcd"),
        (("b<a", "d<c"), "ab cd"),
        (("a<a",), ""),
        # A joint venture makes its parents no group; two steps of one chain are no joint venture.
        (("j<a", "j<c", "b<a", "d<c"), "ab cd"),
        (("b<a", "c<b", "c<a"), "abc"),
        (("j<a", "j<b", "a~b"), "abj"),
        (("j<a", "j<b", "a<h", "b<h"), "abhj"),
    ],
)
def test_groups_of_companies(told: tuple[str, ...], groups: str) -> None:
    rows = ask(load(ties(*told)), "SELECT DISTINCT ?a ?b { ?a ipg:inGroupWith ?b }")
    found = sorted((one[-1], other[-1]) for one, other in rows)
    wanted = {(one, other) for group in groups.split() for one in group for other in group if one != other}
    assert found == sorted(wanted)


def test_an_affiliate_is_one_both_ways() -> None:
    both = ask(load(ties("b~a")), "SELECT ?a ?b { ?a ipg:affiliateOf ?b }")
    assert both == [["article/x#party-a", "article/x#party-b"], ["article/x#party-b", "article/x#party-a"]]
