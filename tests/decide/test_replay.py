"""Each kind of decision does what it says; what has changed, contradicts or cannot be is told and changes nothing."""

from typing import Any

import msgspec
import pytest

from ipgraph.decide.replay import Replayed, replay, settle
from ipgraph.decide.seen import Held, value_at
from ipgraph.model.record import GroupTie, Party, Record
from ipgraph.resolve.naming import name_entries
from ipgraph.resolve.resolution import resolve
from tests.decide.samples import (
    ADOPT_ARTICLE,
    ADOPT_VERSION,
    CORRECT,
    EVERY,
    HELD,
    NOT_SAME,
    REJECT,
    RENAME,
    SAME,
    WHO,
    by_article,
    decisions,
)
from tests.graph.samples import KILN, LATER
from tests.resolve.stories import article, party, suit


def fact(kind: str, path: str, was: str, name: str = "kiln-sues-oven", **more: str) -> str:
    given = "".join(f"{key} = {value}\n" for key, value in {"was": was, **more}.items())
    return f'[[{kind}]]\narticle = "{name}"\npath = "{path}"\n{given}{WHO}'


def followed(*tables: str) -> dict[str, Record]:
    replayed = replay(HELD, decisions(*tables))
    assert replayed.troubles == ()
    assert len(replayed.followed) == len(tables)
    return dict(by_article(replayed.records))


def test_no_decisions_change_nothing() -> None:
    assert replay(HELD) == Replayed((KILN, LATER))


def test_all_together() -> None:
    assert replay(HELD, decisions(*EVERY)).troubles == ()


@pytest.mark.parametrize(
    ("table", "name", "path", "value"),
    [
        (CORRECT, "kiln-sues-oven", "proceedings[0].filed", "2024-05-06"),
        (ADOPT_VERSION, "kiln-sues-oven", "proceedings[0].claimed[0].amount", 50_000_000),
        (REJECT, "kiln-wins", "proceedings[1].awarded", []),
        (ADOPT_ARTICLE, "kiln-sues-oven", "proceedings[0].outcome", "unknown"),
        (ADOPT_ARTICLE, "kiln-wins", "proceedings[1].outcome", "claimant-won"),
        (fact("correct", "parties[0].name.en[0]", '"Kiln"', **{"is": '"Kilnwright"'}), "kiln-sues-oven",
         "parties[0].name.en", ["Kilnwright", "Kiln Ltd."]),
        (fact("correct", "proceedings[0].claimed[0]",
              "{ amount = 5000000, currency = 'CNY', equivalent = { amount = 690000.5, currency = 'USD' } }",
              **{"is": "{ amount = 7, currency = 'EUR' }"}),
         "kiln-sues-oven", "proceedings[0].claimed", [{"amount": 7, "currency": "EUR"}]),
        (fact("correct", "proceedings[0].respondents[0]", '"p2"', **{"is": '"p3"'}), "kiln-sues-oven",
         "proceedings[0].respondents", ["p3", "p3"]),
        (fact("correct", "proceedings[0].status", '"pending"', **{"is": '"pending"'}), "kiln-sues-oven",
         "proceedings[0].status", "pending"),
        (fact("correct", "proceedings[0].decided", '""', **{"is": "2024-06", "quotes": "['It claims']"}).replace(
            "2024-06\n", "'2024-06'\n"), "kiln-sues-oven", "proceedings[0].decided", "2024-06"),
        (fact("reject", "proceedings[0].filed", '"2024-05"'), "kiln-sues-oven", "proceedings[0].filed", None),
        (fact("reject", "parties[0].name.zh[0]", '"窑公司"'), "kiln-sues-oven", "parties[0].name.zh",
         ["窑股份有限公司"]),
        (fact("reject", "rights[0].holders[0]", '"p1"', names='["窑公司", "窑股份有限公司", "Kiln", "Kiln Ltd."]'),
         "kiln-sues-oven", "rights[0].holders", []),
        (fact("reject", "proceedings[0].claimed[0].equivalent.amount", "690000.5"), "kiln-sues-oven",
         "proceedings[0].claimed", [{"amount": 5_000_000, "currency": "CNY"}]),
    ],
)  # fmt: skip
def test_facts_are_changed(table: str, name: str, path: str, value: Any) -> None:
    assert value_at(followed(table)[name], path) == value


def test_a_tie_of_a_group_names_parties_of_the_article() -> None:
    told = Held(msgspec.structs.replace(KILN, groups=(GroupTie(party="p2", other="p1", relation="affiliate-of"),)))
    was = '{ party = "p2", other = "p1", relation = "affiliate-of" }'
    for other, troubles in (("p3", 0), ("p9", 1)):
        table = fact("correct", "groups[0]", was, **{"is": was.replace("p1", other)})
        assert len(replay([told], decisions(table)).troubles) == troubles


def test_what_goes_takes_along_what_refers_to_it() -> None:
    was = '{ id = "p2", name = { en = ["Oven Ltd."], zh = ["炉股份有限公司"] }, type = "company" }'
    record = followed(fact("reject", "parties[1]", was))["kiln-sues-oven"]
    assert [each.id for each in record.parties] == ["p1", "p3"]
    assert record.proceedings[0].respondents == ("p3",)


def test_paths_follow_what_closes_up() -> None:
    table = fact("reject", "parties[0].name.en[0]", '"Kiln"')
    record = followed(table)["kiln-sues-oven"]
    assert {item.path: item.quote for item in record.evidence}["parties[0].name.en[0]"] == "Kiln Ltd."


def test_all_paths_are_those_of_the_record_as_read() -> None:
    names = (("[0]", '"Kiln"'), ("[1]", '"Kiln Ltd."'))
    tables = [fact("reject", f"parties[0].name.en{at}", was) for at, was in names]
    assert followed(*tables)["kiln-sues-oven"].parties[0].name.en == ()


def test_a_party_that_loses_its_last_name_goes() -> None:
    record = followed(fact("reject", "parties[2].name.zh[0]", '"李某"', "kiln-wins"))["kiln-wins"]
    assert "p3" not in {each.id for each in record.parties}
    assert record.proceedings[3:] == LATER.proceedings[4:], "the case that was about this party alone goes with it"


def test_words_stay_and_are_marked_as_decided() -> None:
    read = [item for item in KILN.evidence if item.path == "proceedings[0].filed"]
    found = [item for item in followed(CORRECT)["kiln-sues-oven"].evidence if item.path == "proceedings[0].filed"]
    assert [(item.quote, item.start) for item in found] == [(item.quote, item.start) for item in read]
    assert {(item.rule, item.confidence) for item in found} == {("decision", 1.0)}


def test_words_of_the_version_that_is_believed_stand_behind_the_fact() -> None:
    evidence = followed(ADOPT_VERSION)["kiln-sues-oven"].evidence
    behind = [(item.language, item.rule) for item in evidence if item.path == "proceedings[0].claimed[0].amount"]
    assert behind == [("en", "decision")]


def test_words_of_the_other_version_go_to_its_reading() -> None:
    chinese = ADOPT_VERSION.replace('"en"', '"zh"')
    evidence = followed(chinese)["kiln-sues-oven"].evidence
    assert [item for item in evidence if item.path == "proceedings[0].claimed[0].amount"] == []
    assert {item.quote for item in evidence if item.path == "disagreements[0].en"} == {"RMB 5 million"}


def test_an_added_fact_has_its_words() -> None:
    table = fact("correct", "proceedings[0].decided", '""', **{"is": "2024-06-01", "quotes": '["索赔500万元"]'})
    (item,) = (e for e in followed(table)["kiln-sues-oven"].evidence if e.path == "proceedings[0].decided")
    assert HELD[0].texts["zh"][item.start : item.end] == item.quote == "索赔500万元"


TROUBLES = [
    (SAME.replace("kiln-wins", "gone"), "has no article gone", "build that article again"),
    (SAME.replace('"c2"', '"c9"'), "has no case c9", "look at it again"),
    (NOT_SAME.replace('"Oven Ltd."', '"Owen Ltd."'), 'is not called "Owen Ltd." any more', "give as names"),
    (RENAME.replace("窑股份有限公司", "陶股份有限公司"), 'is not called "陶股份有限公司"', "give as names"),
    (CORRECT.replace("kiln-sues-oven", "gone"), "has no article gone", "build that article again"),
    (CORRECT.replace("proceedings[0]", "proceedings[7]"), "proceedings[7].filed of kiln-sues-oven is not there", ""),
    (CORRECT.replace("filed", "filled"), "is not there", ""),
    (CORRECT.replace("[0].filed", "[0].id"), "no fact that can be decided", "name the path"),
    (CORRECT.replace("proceedings[0].filed", "parties[0]"), "no fact that can be decided", "name the path"),
    (CORRECT.replace("proceedings[0].filed", "disagreements[0].en"), "no fact that can be decided", "name the path"),
    (CORRECT.replace('"2024-05"', '"2024-04"'), 'is "2024-05" and was "2024-04" when this was decided', ""),
    (CORRECT.replace("May 2024", "June 2024"), 'does not rest on "June 2024" any more', "give as quotes"),
    (CORRECT.replace("2024-05-06", '"soon"'), 'cannot be "soon"', "docs/records.md"),
    (CORRECT.replace("2024-05-06", '"2024-02-31"'), "cannot be", "docs/records.md"),
    (CORRECT.replace("2024-05-06", "7"), "cannot be 7", "docs/records.md"),
    (CORRECT.replace("2024-05-06", '""'), "use [[reject]]", ""),
    (fact("correct", "proceedings[0].outcome", '"pending"', **{"is": '"claimant-one"'}), "cannot be", "docs/records"),
    (fact("correct", "proceedings[0].claimants[0]", '"p1"', **{"is": '"p9"'}), "the article has no p9", ""),
    (fact("correct", "proceedings[0].claimants[0]", '"p1"', **{"is": '"p2"', "names": '["Oven"]'}),
     'is not called "Oven" any more', ""),
    (fact("correct", "proceedings[0].decided", '""', **{"is": "2024-06-01"}), "no words are given for it", "quotes"),
    (fact("correct", "proceedings[0].decided", '""', **{"is": "2024-06-01", "quotes": "['on May Day']"}),
     'does not have the words "on May Day"', "quotes"),
    (fact("reject", "article.kind", '"dispute"'), "every article has a kind", "use [[correct]]"),
    (ADOPT_VERSION.replace("zh = 5000000", "zh = 6000000"), "is 50000000 in English, 5000000 in Chinese", ""),
    (ADOPT_VERSION.replace("claimed[0]", "awarded[0]"), "do not differ", "look at it again"),
    (ADOPT_ARTICLE.replace('was = "pending"', 'was = "settled"'), 'is "pending" and was "settled"', ""),
    (SAME.replace("kiln-wins", "kiln-sues-oven").replace('"c2"', '"c1"'), "is not called", ""),
]  # fmt: skip


@pytest.mark.parametrize(("table", "problem", "advice"), TROUBLES, ids=range(len(TROUBLES)))
def test_what_has_changed_or_cannot_be_is_told(table: str, problem: str, advice: str) -> None:
    replayed = replay(HELD, decisions("\n", table))
    told = str(replayed.troubles[0])
    assert told.startswith("review.toml:3: ")
    assert problem in told
    assert advice in told
    assert "(not followed)" in told
    assert (replayed.records, replayed.followed) == ((KILN, LATER), ())


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        (NOT_SAME.replace(', "Oven Ltd."', ""), 'is called "Oven Ltd." too'),
        (CORRECT.replace('"May 2024", ', ""), 'rests on "May 2024" too'),
    ],
)
def test_what_has_come_in_addition_is_told_and_the_decision_followed(table: str, problem: str) -> None:
    replayed = replay(HELD, decisions(table))
    (told,) = replayed.troubles
    assert problem in told.problem
    assert "followed all the same" in str(told)
    assert len(replayed.followed) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CORRECT, CORRECT.replace("2024-05-06", "2024-05-07")),
        (CORRECT, fact("reject", "proceedings[0].filed", '"2024-05"')),
        (ADOPT_VERSION, ADOPT_VERSION.replace('"en"', '"zh"')),
        (ADOPT_VERSION, fact("reject", "proceedings[0].claimed[0]",
         "{ amount = 5000000, currency = 'CNY', equivalent = { amount = 690000.5, currency = 'USD' } }")),
        (ADOPT_ARTICLE, fact("correct", "proceedings[0].outcome", '"pending"', **{"is": '"pending"'})),
    ],
)  # fmt: skip
def test_contradictions_are_told_and_neither_is_followed(one: str, other: str) -> None:
    replayed = replay(HELD, decisions(one, other, REJECT))
    assert len({told.line for told in replayed.troubles}) == 2
    assert all("in review.toml:" in told.problem for told in replayed.troubles)
    assert [decision.kind for decision in replayed.followed] == ["reject"]


def test_the_same_twice_is_no_contradiction() -> None:
    replayed = replay(HELD, decisions(CORRECT, CORRECT, REJECT, REJECT))
    assert replayed.troubles == ()
    assert value_at(replayed.records[0], "proceedings[0].filed") == "2024-05-06"


STORIES = tuple(
    Held(article(name, party("p1", "窑股份有限公司"), party("p2", second), party("p3", "某公司", unnamed=True), suit()))
    for name, second in (("a", "炉公司"), ("b", "陶公司"), ("c", "釉公司"))
)


def same(*entries: str, kind: str = "same", of: str = "party") -> str:
    tables = f'[[{kind}]]\nkind = "{of}"\n{WHO}'
    for entry in entries:
        name, _, number = entry.partition("#")
        record = next(held.record for held in STORIES if held.record.article.id == name)
        names = next(each.name.zh for each in record.parties if each.id == number)
        tables += f'[[{kind}.entries]]\narticle = "{name}"\nentry = "{number}"\nnames = ["{names[0]}"]\n'
    return tables


def settled(*tables: str) -> Replayed:
    replayed = replay(STORIES, decisions(*tables))
    resolution = resolve(replayed.records, replayed.judged())
    return settle(replayed, resolution, name_entries(resolution))


def groups(replayed: Replayed) -> set[frozenset[str]]:
    found = resolve(replayed.records, replayed.judged()).parties
    return {
        frozenset(f"{m.article}#{m.entry}" for item in group for m in found.items[item].mentions)
        for group in found.clusters.groups
    }


def test_what_is_said_to_be_the_same_is_one_over_any_steps() -> None:
    replayed = settled(same("a#p2", "b#p2"), same("b#p2", "c#p2"))
    assert replayed.troubles == ()
    assert frozenset({"a#p2", "b#p2", "c#p2"}) in groups(replayed)


def test_what_is_said_not_to_be_the_same_is_two() -> None:
    assert frozenset({"a#p1", "b#p1", "c#p1"}) in groups(settled())
    parted = groups(settled(same("a#p1", "b#p1", kind="not-same"), same("a#p1", "c#p1", kind="not-same")))
    assert frozenset({"a#p1"}) in parted
    assert frozenset({"b#p1", "c#p1"}) in parted


@pytest.mark.parametrize(
    ("tables", "lines", "problem"),
    [
        ([same("a#p2", "a#p1")], [1], "which the article tells apart"),
        ([same("a#p2", "b#p2"), same("b#p2", "a#p1")], [1, 15], "makes one together with review.toml:15 of p1 of a"),
        ([same("a#p2", "b#p2"), same("a#p2", "b#p2", kind="not-same")], [1, 15], "tells apart"),
        ([same("a#p2", "b#p2"), same("b#p2", "c#p2"), same("a#p2", "c#p2", kind="not-same")], [1, 15, 29],
         "tells apart"),
        ([same("a#p3", "b#p2")], [1], "is only described"),
        ([same("a#p1", "b#p2")], [1], "names another entry that is already the same"),
    ],
)  # fmt: skip
def test_pairs_that_cannot_be_are_told(tables: list[str], lines: list[int], problem: str) -> None:
    replayed = settled(*tables)
    assert [told.line for told in replayed.troubles] == lines
    assert problem in str(replayed.troubles[0])
    assert {decision.kind for decision in replayed.followed} <= {"not-same"}
    assert frozenset({"a#p2"}) in groups(replayed)


def test_what_is_not_on_the_contradicting_chain_is_followed() -> None:
    replayed = settled(
        same("a#p2", "b#p2"), same("a#p2", "b#p2", kind="not-same"), same("b#p2", "c#p2"),
    )  # fmt: skip
    assert sorted(decision.line for decision in replayed.followed) == [15, 29]
    assert frozenset({"b#p2", "c#p2"}) in groups(replayed)


def test_two_names_for_one_thing_are_told() -> None:
    other = RENAME.replace("kiln-wins", "kiln-sues-oven").replace("Kiln Holdings", "Kiln Group").replace(
        'names = ["窑股份有限公司"]', 'names = ["窑公司", "窑股份有限公司", "Kiln", "Kiln Ltd."]'
    )  # fmt: skip
    replayed = replay(HELD, decisions(RENAME, other))
    resolution = resolve(replayed.records)
    found = settle(replayed, resolution, name_entries(resolution))
    assert [told.problem.rpartition(" ")[2] for told in found.troubles] == ["review.toml:12", "review.toml:1"]
    assert found.followed == ()


def test_a_court_is_called_as_the_list_has_it() -> None:
    court = msgspec.structs.replace(
        LATER, parties=(Party(id="p1", name=KILN.proceedings[0].forum, type="government"), *LATER.parties[1:])
    )
    table = RENAME.replace('["窑股份有限公司"]', '["苏州市中级人民法院", "Suzhou Intermediate People\'s Court"]')
    replayed = replay([Held(court)], decisions(table))
    resolution = resolve(replayed.records)
    (told,) = settle(replayed, resolution, name_entries(resolution)).troubles
    assert "is a court or office" in told.problem
