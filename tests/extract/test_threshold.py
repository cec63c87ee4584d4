"""Facts below a confidence go, and the record stays one."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.extract.record import extract_record
from ipgraph.extract.threshold import above
from ipgraph.extract.traits import fact_of
from ipgraph.model.article import Article
from ipgraph.model.evidence import Evidence
from ipgraph.model.facts import fact_paths
from ipgraph.model.record import (
    Amount,
    ArticleInfo,
    Bilingual,
    Disagreement,
    Finding,
    GroupTie,
    Names,
    Party,
    Proceeding,
    Record,
    Right,
    Sentence,
    Statistic,
    Sum,
)
from ipgraph.read.files import read_files

DATA = Path(__file__).parents[2] / "data"

WHOLE = Record(
    article=ArticleInfo(
        id="a", title=Bilingual(en="T"), published="2024", languages=("en",), urls=("u", "v"), kind="dispute"
    ),
    parties=(
        Party(id="p1", name=Names(en=("One",)), type="company"),
        Party(id="p2", name=Names(en=("Two",)), type="company"),
        Party(id="p3", name=Names(en=("Three",)), type="person"),
    ),
    rights=(
        Right(id="r1", type="patent", number="1", holders=("p1", "p3")),
        Right(id="r2", type="trademark", title=Names(en=("M",)), holders=("p1",)),
    ),
    proceedings=(
        Proceeding(
            id="c1", type="civil-infringement", forum=Names(en=("Court",)), instance="first", filed="2020",
            claimants=("p1",), respondents=("p2",), rights=("r1", "r2"), status="decided", outcome="claimant-won",
            claimed=(
                Sum(amount=1, currency="CNY"),
                Sum(amount=2, currency="CNY", equivalent=Amount(amount=1, currency="USD")),
            ),
            findings=(Finding(cause="infringement", result="found"),),
        ),
        Proceeding(
            id="c2", type="civil-infringement", instance="second", claimants=("p1",), respondents=("p2",),
            appellants=("p2",), rights=("r1",), decided="2021", status="decided", outcome="affirmed", after="c1",
            sentences=(Sentence(party="p2", months=3),), remedies=("fine", "damages"),
        ),
    ),
    statistics=(
        Statistic(metric=Bilingual(en="suits"), value=1, unit="cases", period="2020"),
        Statistic(metric=Bilingual(en="suits"), value=2, unit="cases"),
    ),
    disagreements=(
        Disagreement(about="proceedings[0].filed", en="2020", zh="2021"),
        Disagreement(about="statistics[1].value", en=1, zh=2),
    ),
    groups=(
        GroupTie(party="p1", relation="affiliate-of", other="p3"),
        GroupTie(party="p2", relation="subsidiary-of", other="p1"),
    ),
)  # fmt: skip


def trusted(record: Record, *weak: str) -> Record:
    """The record with evidence for every fact, of confidence 0.2 for those of ``weak`` and 0.9 for the rest.

    Each piece of evidence starts somewhere else, so that it is known again when its path has changed.
    """
    evidence = tuple(
        Evidence(
            path=path, language="en", start=i, end=i + 1, rule="r", confidence=0.2 if fact_of(path) in weak else 0.9
        )
        for i, path in enumerate(fact_paths(record))
    )
    return msgspec.structs.replace(record, evidence=evidence)


def check(record: Record) -> None:
    """What holds for every record."""
    assert {e.path for e in record.evidence} == set(fact_paths(record))
    parties, rights = {p.id for p in record.parties}, {r.id for r in record.rights}
    cases = {p.id for p in record.proceedings}
    used = {holder for right in record.rights for holder in right.holders}
    for case in record.proceedings:
        used |= {*case.claimants, *case.respondents, *case.others, *case.appellants}
        assert {term.party for term in case.sentences} <= parties
        assert set(case.rights) <= rights
        assert case.after is None or case.after in cases
    assert used == parties
    assert {end for tie in record.groups for end in (tie.party, tie.other)} <= parties
    assert {right for case in record.proceedings for right in case.rights} == rights


C1 = {path for path in fact_paths(WHOLE) if path.startswith("proceedings[0].")}
C2 = {path for path in fact_paths(WHOLE) if path.startswith("proceedings[1].")}
ARTICLE = {path for path in fact_paths(WHOLE) if path.startswith(("article.", "statistics"))}
ABOUT_FIGURES = {"disagreements[1].en", "disagreements[1].zh"}
ABOUT_FILING = {"disagreements[0].en", "disagreements[0].zh"}
RIGHT_1 = {"rights[0].type", "rights[0].number", "rights[0].holders[0]", "rights[0].holders[1]"}
RIGHT_2 = {"rights[1].type", "rights[1].title.en[0]", "rights[1].holders[0]"}
PARTY_2 = {"groups[1]"} | {"parties[1].name.en[0]", "parties[1].type"}
PARTY_3 = {"groups[0]"} | {"parties[2].name.en[0]", "parties[2].type"}


@pytest.mark.parametrize(
    ("weak", "gone"),
    [
        ((), set()),
        (("article.title", "article.kind"), {"article.title.en"}),
        (("proceedings[0].filed",), {"proceedings[0].filed"} | ABOUT_FILING),
        (("parties[2].name",), {"rights[0].holders[1]"} | PARTY_3),
        (
            ("parties[1].name",),
            {f"proceedings[{i}].respondents[0]" for i in (0, 1)}
            | {"proceedings[1].appellants[0]", "proceedings[1].sentences[0]"}
            | PARTY_2,
        ),
        (
            ("proceedings[1].respondents[0]",),
            {f"proceedings[1].{field}[0]" for field in ("respondents", "appellants", "sentences")},
        ),
        (("rights[0].type",), {"proceedings[0].rights[0]", "proceedings[1].rights[0]"} | RIGHT_1 | PARTY_3),
        (("proceedings[0].rights[1]",), {"proceedings[0].rights[1]"} | RIGHT_2),
        (("proceedings[0].type",), C1 | {"proceedings[1].after"} | RIGHT_2 | ABOUT_FILING),
        (("proceedings[0].forum", "proceedings[0].outcome"), {"proceedings[0].forum.en[0]", "proceedings[0].outcome"}),
        (("proceedings[1].claimants[0]", "proceedings[1].respondents[0]"), C2),
        (("proceedings[0].type", "proceedings[1].type"), set(fact_paths(WHOLE)) - ARTICLE - ABOUT_FIGURES),
        (
            ("statistics[1].value",),
            {f"statistics[1].{field}" for field in ("metric.en", "value", "unit")} | ABOUT_FIGURES,
        ),
        (("proceedings[0].claimed[1].amount",), {f"proceedings[0].claimed[1].{x}amount" for x in ("", "equivalent.")}),
    ],
)
def test_what_goes_along(weak: tuple[str, ...], gone: set[str]) -> None:
    whole = trusted(WHOLE, *weak)
    left = above(whole, 0.5)
    check(left)
    kept = {each.start for each in left.evidence}
    assert {each.path for each in whole.evidence if each.start not in kept} == gone


def test_lists_close_up_and_paths_follow() -> None:
    record = trusted(
        WHOLE, "proceedings[0].claimed[0].amount", "statistics[0].unit", "article.urls[0]", "proceedings[1].remedies[0]"
    )
    left = above(record, 0.5)
    check(left)
    assert [money.amount for money in left.proceedings[0].claimed] == [2]
    assert left.article.urls == ("v",)
    assert left.proceedings[1].remedies == ("damages",)
    assert [figure.value for figure in left.statistics] == [2]
    assert [d.about for d in left.disagreements] == ["proceedings[0].filed", "statistics[0].value"]


def test_an_equivalent_goes_alone() -> None:
    left = above(trusted(WHOLE, "proceedings[0].claimed[1].equivalent.amount"), 0.5)
    check(left)
    assert [(money.amount, money.equivalent) for money in left.proceedings[0].claimed] == [(1, None), (2, None)]


def test_a_record_without_confidence_is_left_alone() -> None:
    assert above(WHOLE, 1.0) is WHOLE
    assert above(trusted(WHOLE), 0.5) == trusted(WHOLE)


@given(st.sets(st.sampled_from(sorted({fact_of(path) for path in fact_paths(WHOLE)}))))
def test_whatever_goes_a_record_is_left(weak: set[str]) -> None:
    left = above(trusted(WHOLE, *weak), 0.5)
    check(left)
    assert above(left, 0.5) == left
    assert all((e.confidence or 0) >= 0.5 or e.path == "article.kind" for e in left.evidence)


@pytest.mark.parametrize("least", [0.6, 0.85, 1.0])
def test_sample_records_stay_records(least: float) -> None:
    for article in read_files([DATA / "articles"]):
        assert isinstance(article, Article)
        record = extract_record(article)
        check(above(record, least))
