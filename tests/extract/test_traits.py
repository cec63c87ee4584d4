"""How facts were read, by the rules behind their evidence."""

from typing import Any

import pytest

from ipgraph.extract.traits import Trait, class_of, traits
from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import ArticleInfo, Proceeding, Record

BOTH: tuple[Language, ...] = ("en", "zh")


def proof(path: str, language: Language, rule: str, start: int = 0) -> Evidence:
    return Evidence(path=path, language=language, start=start, end=start + 1, rule=rule)


def record(*evidence: Evidence, languages: tuple[Language, ...] = BOTH, **parts: Any) -> Record:
    return Record(article=ArticleInfo(id="a", languages=languages), evidence=evidence, **parts)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("date-line", "layout"),
        ("case-number", "exact"),
        ("statistic-change", "exact"),
        ("party-alias", "name"),
        ("party-nameless", "description"),
        ("sue", "frame"),
        ("a-rule-of-tomorrow", "frame"),
        ("kind-of-case", "deduced"),
        ("chain", "deduced"),
    ],
)
def test_class_of_a_rule(rule: str, expected: str) -> None:
    assert class_of(rule) == expected


@pytest.mark.parametrize(
    ("evidence", "languages", "contested", "expected"),
    [
        ((("p.filed", "en", "en-sue"), ("p.filed", "zh", "zh-sue")), BOTH, (), ("sue", "frame", "both")),
        ((("p.filed", "en", "en-sue"),), BOTH, (), ("sue", "frame", "one")),
        ((("p.filed", "en", "en-sue"),), ("en",), (), ("sue", "frame", "single")),
        ((("p.filed", "zh", "zh-sue"),), BOTH, ("p.filed",), ("sue", "frame", "differ")),
        ((("p.filed", "en", "chain"), ("p.filed", "zh", "case-number")), BOTH, (), ("case-number", "exact", "both")),
    ],
)
def test_rule_and_agreement(
    evidence: tuple[tuple[str, Language, str], ...],
    languages: tuple[Language, ...],
    contested: tuple[str, ...],
    expected: tuple[str, str, str],
) -> None:
    (trait,) = traits(record(*(proof(*each) for each in evidence), languages=languages), contested).values()
    assert (trait.rule, trait.rule_class, trait.agreement) == expected


def test_forms_of_one_name_are_one_fact() -> None:
    forms = (
        proof("parties[0].name.en[0]", "en", "en-party-name"),
        proof("parties[0].name.zh[1]", "zh", "zh-party-alias"),
    )
    assert traits(record(*forms)) == {"parties[0].name": Trait("parties.name", "name", "party-name", "both")}


@pytest.mark.parametrize(("after", "start", "expected"), [("c1", 0, "carried"), ("c1", 9, "sue"), (None, 0, "sue")])
def test_what_an_appeal_takes_over_is_carried(after: str | None, start: int, expected: str) -> None:
    cases = (
        Proceeding(id="c1", type="other", claimants=("p1",)),
        Proceeding(id="c2", type="other", claimants=("p1",), after=after),
    )
    found = traits(
        record(
            proof("proceedings[0].claimants[0]", "en", "en-sue"),
            proof("proceedings[1].claimants[0]", "en", "en-sue", start),
            proceedings=cases,
        )
    )
    assert found["proceedings[0].claimants[0]"].rule == "sue"
    assert found["proceedings[1].claimants[0]"].rule == expected
