"""Sides on which the two versions of an article contradict each other."""

import re
import tomllib
from importlib.resources import files

import pytest

from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.settle_sides import settle_sides
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

AT = Span(0, 1)
Told = dict[str, str]
"""Parties of one side as ``rule: "A B"``; a name in small letters is a description, OFFICE a public body."""


def _read(language: Language, told: dict[str, Told], book: dict[str, PartyDraft]) -> CaseDraft:
    case = CaseDraft(language, Thread(language, 0), "main", 0)
    for side, rules in told.items():
        for rule, names in rules.items():
            for name in names.split():
                party = PartyDraft(language, "government" if name == "OFFICE" else "company", [Form(name, AT, "name")])
                party.unnamed = name.islower()
                getattr(case, side)[book.setdefault(name, party)] = Fact(True, AT, rule)
    return case


def _settled(en: dict[str, Told], zh: dict[str, Told]) -> dict[str, str]:
    """The sides of both versions together, after they are settled."""
    books: tuple[dict[str, PartyDraft], dict[str, PartyDraft]] = ({}, {})
    cases = (_read("en", en, books[0]), _read("zh", zh, books[1]))
    names = sorted({*books[0], *books[1]})
    settle_sides([cases], {book[name]: i for book in books for i, name in enumerate(names) if name in book})
    sides = {}
    for side in ("claimants", "respondents", "others", "appellants"):
        found = {party.first.text for case in cases for party in getattr(case, side)}
        if found:
            sides[side] = " ".join(sorted(found))
    return sides


CASES = [
    pytest.param(
        {"claimants": {"en-order": "A"}, "respondents": {"en-order": "B"}},
        {"claimants": {"zh-won": "B"}, "respondents": {"ordered-beside": "A"}},
        {"claimants": "A", "respondents": "B"},
        id="a side that is told is surer than one that is concluded",
    ),
    pytest.param(
        {"claimants": {"en-sue": "A"}, "respondents": {"en-sue": "B"}},
        {"claimants": {"zh-sue": "B"}, "respondents": {"zh-sue": "A"}},
        {"claimants": "B", "respondents": "A"},
        id="the Chinese version prevails between equals",
    ),
    pytest.param(
        {"claimants": {"en-sue": "A"}, "respondents": {"en-sue": "B"}},
        {"respondents": {"zh-sue": "A"}},
        {"claimants": "A", "respondents": "B"},
        id="a version that tells both sides prevails over one that tells one",
    ),
    pytest.param(
        {"respondents": {"en-appeal": "A"}},
        {"claimants": {"zh-sue": "A"}},
        {"claimants": "A"},
        id="nobody stands on both sides",
    ),
    pytest.param(
        {"claimants": {"en-ask": "A"}, "respondents": {"en-ask": "B C"}},
        {"claimants": {"zh-sue-suit": "B"}},
        {"claimants": "B", "respondents": "C"},
        id="the version that is not believed still tells who else is there",
    ),
    pytest.param(
        {"claimants": {"en-won": "A"}, "respondents": {"en-sue": "B"}},
        {"claimants": {"zh-sue": "C"}, "respondents": {"zh-sue": "B"}},
        {"claimants": "C", "respondents": "B"},
        id="two who sued are two readings",
    ),
    pytest.param(
        {"claimants": {"en-sue": "A"}, "respondents": {"en-sue": "B"}},
        {"claimants": {"zh-sue": "A"}, "respondents": {"zh-sue": "C"}},
        {"claimants": "A", "respondents": "B C"},
        id="two who are sued are both sued",
    ),
    pytest.param(
        {"claimants": {"en-sue": "A"}, "respondents": {"en-sue": "B"}},
        {"claimants": {"zh-sue": "A"}, "respondents": {"office-as-party": "OFFICE"}},
        {"claimants": "A", "respondents": "OFFICE"},
        id="a suit goes against the office or against a party, not both",
    ),
    pytest.param(
        {"claimants": {"en-sue": "A"}, "respondents": {"en-sue": "B affiliates"}},
        {"claimants": {"zh-sue": "A"}, "respondents": {"zh-sue": "B C D"}},
        {"claimants": "A", "respondents": "B C D"},
        id="a description goes where the other version gives the names",
    ),
    pytest.param(
        {"respondents": {"en-sue": "B affiliates"}},
        {"respondents": {"zh-sue": "B"}},
        {"respondents": "B affiliates"},
        id="a description stays where nothing stands for it",
    ),
    pytest.param(
        {"claimants": {"en-sue": "A"}, "appellants": {"en-appeal": "B"}},
        {"claimants": {"zh-sue": "A"}, "others": {"zh-other": "A C"}, "appellants": {"zh-appeal": "A"}},
        {"claimants": "A", "others": "C", "appellants": "A"},
        id="one reading of who appealed; who takes a side is not among the others",
    ),
    pytest.param(
        {"respondents": {"en-appeal": "A"}, "appellants": {"en-appeal": "A"}},
        {"claimants": {"zh-sue": "A"}, "respondents": {"zh-sue": "firm"}, "appellants": {"zh-appeal": "firm"}},
        {"claimants": "A", "respondents": "firm", "appellants": "firm"},
        id="who appealed goes with the sides that are believed",
    ),
    pytest.param({}, {"claimants": {"zh-sue": "A"}}, {"claimants": "A"}, id="one version is silent"),
]


@pytest.mark.parametrize(("en", "zh", "sides"), CASES)
def test_settled(en: dict[str, Told], zh: dict[str, Told], sides: dict[str, str]) -> None:
    assert _settled(en, zh) == sides


@pytest.mark.parametrize(("en_outcome", "zh_outcome"), [("claimant-won", None), (None, "respondent-won")])
def test_who_won_is_told_of_the_sides_that_are_believed(en_outcome: str | None, zh_outcome: str | None) -> None:
    books: tuple[dict[str, PartyDraft], dict[str, PartyDraft]] = ({}, {})
    en = _read("en", {"claimants": {"en-order": "A"}, "respondents": {"en-order": "B"}}, books[0])
    zh = _read("zh", {"claimants": {"zh-won": "B"}, "respondents": {"zh-won": "A"}}, books[1])
    en.outcome = Fact(en_outcome, AT, "order") if en_outcome else None
    zh.outcome = Fact("respondent-won", AT, "won")
    settle_sides([(en, zh)], {book[name]: ord(name) for book in books for name in book})
    assert (zh.outcome.value if zh.outcome else None) == zh_outcome


def test_every_rule_stands_in_one_row() -> None:
    rows = tomllib.loads(files("ipgraph.extract").joinpath("side_rules.toml").read_text(encoding="utf-8"))["weight"]
    rules = [rule for row in rows for rule in row["rules"]]
    assert len(rules) == len(set(rules))
    assert not [rule for rule in rules if not re.fullmatch(r"[a-z]+(?:-[a-z]+)*(?:-\*)?", rule)]
