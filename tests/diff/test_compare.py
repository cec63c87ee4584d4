import tempfile
from collections.abc import Iterable
from pathlib import Path

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from ipgraph.diff.changes import Change, Changes, FactChange
from ipgraph.diff.compare import compare
from ipgraph.graph.build import Item, add_articles, build_graph
from ipgraph.graph.store import open_before, open_graph
from ipgraph.model.record import Names, Party
from tests.decide.samples import CORRECT, SAME, decisions
from tests.graph.dozen import DOZEN
from tests.graph.folders import plain
from tests.graph.samples import KILN, KILN_TEXTS, LATER

BY_ID = {record.article.id: record for record in DOZEN}
MIRRORED: dict[Change, Change] = {"added": "removed", "removed": "added", "changed": "changed"}


def compared(before: Iterable[Item] | None, after: Iterable[Item]) -> Changes:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        build_graph(folder / "b", after)
        with open_graph(folder / "b") as new:
            if before is None:
                return compare(None, new)
            build_graph(folder / "a", before)
            with open_graph(folder / "a") as old:
                return compare(old, new)


def stories(*ids: str) -> list[Item]:
    return plain(BY_ID[name] for name in ids)


def told(fact: FactChange) -> tuple[str, str, str | None, str | None]:
    return fact.change, fact.fact, fact.before, fact.after


def test_an_article_that_joins_others() -> None:
    changes = compared(stories("loom-sues", "loom-wins"), stories("loom-sues", "loom-wins", "loom-sues-zh"))
    assert [(item.change, item.id, item.removed, item.changed) for item in changes.articles] == [
        ("added", "loom-sues-zh", 0, 0)
    ]
    assert changes.things == (), "its parties, its right and its case are known already"
    joined = {
        (j.change, j.kind, j.first.article, j.first.entry, j.second.article, j.second.entry) for j in changes.joins
    }
    assert ("added", "right", "loom-sues", "r1", "loom-sues-zh", "r1") in joined
    assert all("loom-sues-zh" in (join.first.article, join.second.article) for join in changes.joins)
    right = next(join for join in changes.joins if join.kind == "right")
    assert right.first.label == "invention patent ZL201110269715.3"
    assert "same number" in "; ".join(right.reasons)
    assert right.score > 0
    assert len(changes.facts) == changes.articles[0].added > 10


def test_things_that_nobody_told_of_before() -> None:
    changes = compared(stories("loom-sues"), stories("loom-sues", "masked-too"))
    assert [(t.change, t.kind, t.label, t.articles) for t in changes.things] == [
        ("added", "party", "李某", ("masked-too",)),
        (
            "added",
            "case",
            "李某 v 飞梭机械有限公司, Suzhou Intermediate People's Court, (2021)苏05民初9号",
            ("masked-too",),
        ),
    ]


def test_a_case_under_a_new_name_is_not_a_new_case() -> None:
    """A second article gives the case a name beyond its first article; what it is does not change."""
    changes = compared(stories("no-number"), stories("no-number", "loom-wins-zh"))
    assert changes.of_kind("case") == ()
    assert [join.kind for join in changes.joins].count("case") == 1


def test_the_first_load_brought_everything() -> None:
    changes = compared(None, stories("loom-wins"))
    assert [item.change for item in changes.articles] == ["added"]
    assert [thing.kind for thing in changes.things] == ["party", "party", "case"]
    assert [told(fact) for fact in changes.sums] == [("added", "proceedings.awarded.amount", None, "2,000,000 CNY")]
    assert changes.joins == ()


def test_facts_that_changed_in_an_article_with_their_words() -> None:
    claimed = msgspec.structs.replace(KILN.proceedings[0].claimed[0], amount=6_000_000)
    case = msgspec.structs.replace(KILN.proceedings[0], filed=None, claimed=(claimed,), instance="second")
    changes = compared([(msgspec.structs.replace(KILN, proceedings=(case,)), KILN_TEXTS)], [(KILN, KILN_TEXTS)])
    (article,) = changes.articles
    assert (article.change, article.added, article.removed, article.changed) == ("changed", 1, 0, 2)
    assert [(*told(fact), fact.words) for fact in changes.facts] == [
        ("changed", "proceedings.instance", "second instance", "first instance", ()),
        ("added", "proceedings.filed", None, "2024-05", ("May 2024", "2024年5月")),
        ("changed", "proceedings.claimed.amount", "6,000,000 CNY", "5,000,000 CNY", ("RMB 5 million",)),
    ]
    assert changes.sums == changes.facts[2:]
    assert (changes.things, changes.joins) == ((), ())


def test_entries_that_only_got_another_number_did_not_change() -> None:
    """A party before the others gives each of them another id; nothing but that party is new."""
    record = BY_ID["loom-wins"]
    loom, shuttle = record.parties
    parties = (
        Party(id="p1", name=Names(en=("Weft Holdings Ltd.",)), type="company"),
        msgspec.structs.replace(loom, id="p2"),
        msgspec.structs.replace(shuttle, id="p3"),
    )
    case = msgspec.structs.replace(record.proceedings[0], claimants=("p2",), respondents=("p3",))
    changed = msgspec.structs.replace(record, parties=parties, proceedings=(case,))
    others = stories("loom-sues", "loom-wins-zh")
    changes = compared([*others, (record, {})], [*others, (changed, {})])
    assert [(fact.change, fact.about, fact.after) for fact in changes.facts] == [
        ("added", "Weft Holdings Ltd.", "Weft Holdings Ltd."),
        ("added", "Weft Holdings Ltd.", "company"),
    ]
    assert [(thing.change, thing.label) for thing in changes.things] == [("added", "Weft Holdings Ltd.")]
    assert changes.joins == ()


def test_a_text_that_says_the_same_in_other_words() -> None:
    texts = {**KILN_TEXTS, "en": f"{KILN_TEXTS['en']}The court has set no date.\n"}
    changes = compared([(KILN, KILN_TEXTS)], [(KILN, texts)])
    assert [(item.change, item.added, item.removed, item.changed) for item in changes.articles] == [
        ("changed", 0, 0, 0)
    ]
    assert changes.facts == ()


some = st.lists(st.sampled_from(DOZEN), unique=True).map(plain)


@given(one=some, other=some)
@settings(max_examples=15, deadline=None)
def test_there_and_back(one: list[Item], other: list[Item]) -> None:
    """The way back is the way there with added and removed exchanged; no way, no change."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        build_graph(folder / "a", one)
        build_graph(folder / "b", other)
        with open_graph(folder / "a") as first, open_graph(folder / "b") as second:
            there, back = compare(first, second), compare(second, first)
            assert not compare(first, first)
    for name in ("articles", "things", "joins", "facts"):
        assert sorted(_mirrored(there, name)) == sorted(map(repr, _plain(back, name)))
    ids = [{record.article.id for record, _ in items} for items in (one, other)]
    assert {item.id for item in there.articles if item.change == "added"} == ids[1] - ids[0]
    assert {item.id for item in there.articles if item.change == "removed"} == ids[0] - ids[1]


def _plain(changes: Changes, name: str) -> list[object]:
    return list(getattr(changes, name))


def _mirrored(changes: Changes, name: str) -> list[str]:
    found = []
    for item in getattr(changes, name):
        fields = {"change": MIRRORED[item.change]}
        if name == "facts":
            fields |= {"before": item.after, "after": item.before}
        elif name == "articles":
            fields |= {"added": item.removed, "removed": item.added}
        found.append(repr(msgspec.structs.replace(item, **fields)))
    return found


def test_what_the_last_load_changed(tmp_path: Path) -> None:
    build_graph(tmp_path, stories("loom-sues"))
    assert open_before(tmp_path) is None
    add_articles(tmp_path, stories("loom-sues-zh"))
    before = open_before(tmp_path)
    assert before is not None
    with before, open_graph(tmp_path) as after:
        assert [item.id for item in compare(before, after).articles] == ["loom-sues-zh"]


def test_what_a_person_decided_is_a_change_too(tmp_path: Path) -> None:
    """The articles are the same, but decisions correct what is read in one and join cases of both."""
    items = [(KILN, KILN_TEXTS), *plain([LATER])]
    build_graph(tmp_path, items)
    build_graph(tmp_path, items, decisions=decisions(CORRECT, SAME))
    before = open_before(tmp_path)
    assert before is not None
    with before, open_graph(tmp_path) as after:
        changes = compare(before, after)
    assert [(item.change, item.id) for item in changes.articles] == [("changed", "kiln-sues-oven")]
    assert [(*told(fact), fact.words) for fact in changes.facts] == [
        ("changed", "proceedings.filed", "2024-05", "2024-05-06", ("May 2024", "2024年5月"))
    ]
    assert [(join.change, join.kind, join.reasons) for join in changes.joins] == [
        ("added", "case", ("a person has decided so",))
    ]
