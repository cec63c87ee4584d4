"""From gold records to the table of confidence, and the check of its truth."""

from pathlib import Path

import pytest

from ipgraph.evaluate.calibration import (
    Bin,
    Observation,
    calibration_error,
    cross_checked,
    fit,
    observe,
    reliability,
)
from ipgraph.extract.record import read_record
from ipgraph.extract.traits import Agreement, Trait
from ipgraph.model.article import Article
from ipgraph.model.codec import decode_records
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import ArticleInfo, Proceeding, Record
from ipgraph.read.files import read_files

DATA = Path(__file__).parents[2] / "data"


def seen(right: int, of: int, rule: str = "sue", agreement: Agreement = "single", kind: str = "k") -> list[Observation]:
    trait = Trait(kind, "frame", rule, agreement)
    return [Observation(f"f{i % 20}", trait, i < right) for i in range(of)]


def test_each_fact_with_evidence_is_right_or_wrong() -> None:
    info = ArticleInfo(id="a", published="2024", languages=("en",), kind="dispute")
    gold = Record(
        article=info, proceedings=(Proceeding(id="c", type="contract", instance="first", filed="2020", decided="2021"),)
    )
    paths = ("article.published", "proceedings[0].type", "proceedings[0].filed", "proceedings[0].decided")
    predicted = Record(
        article=info,
        proceedings=(Proceeding(id="x", type="contract", instance="first", filed="2020", decided="2022"),),
        evidence=tuple(Evidence(path=path, language="en", start=0, end=1, rule="en-sue") for path in paths),
    )
    found = {each.trait.kind: each.right for each in observe("f", [gold], [(predicted, frozenset())])}
    assert found == {
        "article.published": True, "proceedings.type": True, "proceedings.filed": True, "proceedings.decided": False,
    }  # fmt: skip
    (lonely,) = {each.right for each in observe("f", [], [(predicted, frozenset())])}
    assert lonely is False


def test_figures_lean_on_wider_groups_the_less_there_are() -> None:
    table = fit(seen(90, 100, "often") + seen(0, 2, "seldom") + seen(0, 1, "once"))
    rules = table.kinds["k"].rules
    assert rules["often"].precision == pytest.approx(0.9, abs=0.02)
    assert 0.5 < rules["seldom"].precision < 0.8
    assert "once" not in rules
    assert (rules["seldom"].right, rules["seldom"].of) == (0, 2)


def test_agreement_shifts_what_the_rule_promises() -> None:
    table = fit(seen(95, 100, agreement="both") + seen(40, 100, agreement="one") + seen(70, 100))
    both, one = (table.confidence(Trait("k", "frame", "sue", agreement)) for agreement in ("both", "one"))
    assert both == pytest.approx(0.95, abs=0.04)
    assert one == pytest.approx(0.40, abs=0.06)


def test_a_file_is_checked_by_a_table_without_it() -> None:
    own = [Observation("own", Trait("k", "frame", "own", "single"), False) for _ in range(30)]
    checked = cross_checked(seen(90, 100) + own)
    assert len(checked) == 130
    assert min(confidence for confidence, right in checked if not right) > 0.5


def test_bins() -> None:
    bins = reliability([(0.1, False), (0.55, True), (0.55, False), (0.9, True), (0.94, True)], (0.5, 0.9))
    assert [(each.low, each.high, each.facts, each.right) for each in bins] == [
        (0.0, 0.5, 1, 0), (0.5, 0.9, 2, 1), (0.9, 1.0, 2, 2),
    ]  # fmt: skip
    assert calibration_error((Bin(0, 1, 4, 0.75, 2),)) == pytest.approx(0.25)
    assert calibration_error(()) == 0


def test_confidence_in_the_sample_tells_the_truth() -> None:
    by_file: dict[str, list[tuple[Record, frozenset[str]]]] = {}
    for article in read_files([DATA / "articles"]):
        assert isinstance(article, Article)
        by_file.setdefault(Path(article.path).stem, []).append(read_record(article))
    observations = [
        each
        for name, predicted in by_file.items()
        for each in observe(name, decode_records((DATA / "gold" / f"{name}.gold.json").read_bytes()), predicted)
    ]
    bins = reliability(cross_checked(observations), (0.5, 0.7, 0.8, 0.9, 0.95))
    assert calibration_error(bins) < 0.06
    assert bins[-1].precision > 0.9
