"""The table of measured precision, and the confidence that it gives."""

import pytest

from ipgraph.extract.confidence import ConfidenceTable, Kind, Rate, Shift, confidence_table, with_confidence
from ipgraph.extract.record import extract_record
from ipgraph.extract.traits import Agreement, Trait, class_of, fact_of
from ipgraph.model.facts import fact_paths
from ipgraph.read.newsletter import read_newsletter

TEXT = """\
Lantern Maker Wins over Shade
Date: 7 June 2023
On 4 March 2021 Dawn Lantern Co., Ltd. sued Dusk Lantern Co., Ltd. before the Ningbo Intermediate People's Court for \
infringement of its invention patent No. ZL201610123456.7, claiming RMB 2 million. On 9 May 2022 the court ordered \
Dusk Lantern Co., Ltd. to pay RMB 1.8 million in damages.
"""
TABLE = ConfidenceTable(
    all=Rate(80, 100, 0.8),
    classes={"exact": Rate(9, 10, 0.9)},
    agreement={"both": Shift(9, 10, 1.0), "one": Shift(5, 10, -1.0)},
    like={"x": "p.filed"},
    kinds={
        "p.filed": Kind(
            Rate(7, 10, 0.7), {"frame": Rate(6, 10, 0.6)}, {"sue": Rate(5, 10, 0.5)}, {"one": Shift(1, 9, -2.0)}
        )
    },
)


@pytest.mark.parametrize(
    ("kind", "rule_class", "rule", "agreement", "expected"),
    [
        ("p.filed", "frame", "sue", "single", 0.5),  # the rule's own figure
        ("p.filed", "frame", "new", "single", 0.6),  # its class
        ("p.filed", "exact", "new", "single", 0.7),  # its kind
        ("x", "frame", "sue", "single", 0.5),  # a kind that is like another
        ("q", "exact", "sue", "single", 0.9),  # a kind never measured: the class
        ("q", "frame", "sue", "single", 0.8),  # nothing known: all facts
        ("p.filed", "frame", "sue", "both", 0.73),  # log odds of 1
        ("p.filed", "frame", "sue", "one", 0.12),  # the kind's own shift, log odds of -2
        ("q", "frame", "sue", "one", 0.6),
    ],
)
def test_the_narrowest_figure_counts(
    kind: str, rule_class: str, rule: str, agreement: Agreement, expected: float
) -> None:
    assert TABLE.confidence(Trait(kind, rule_class, rule, agreement)) == expected


def test_every_fact_has_one_confidence() -> None:
    (article,) = read_newsletter(TEXT, "x.txt")
    record = extract_record(article)
    by_fact: dict[str, set[float | None]] = {}
    for item in record.evidence:
        by_fact.setdefault(fact_of(item.path), set()).add(item.confidence)
    assert {fact_of(path) for path in fact_paths(record)} == set(by_fact)
    for fact, values in by_fact.items():
        (value,) = values
        assert value is not None, fact
        assert 0 < value < 1
    assert with_confidence(record) == record


def test_the_table_of_the_program_is_whole() -> None:
    table = confidence_table()
    rates = [table.all, *table.classes.values()]
    for kind in table.kinds.values():
        rates += [kind.all, *kind.classes.values(), *kind.rules.values()]
        assert all(class_of(rule) in {*kind.classes, "carried"} or rule == "carried" for rule in kind.rules)
    for rate in rates:
        assert 0 < rate.precision < 1
        assert 0 <= rate.right <= rate.of
    assert set(table.like.values()) <= set(table.kinds)


def test_agreement_raises_and_difference_lowers() -> None:
    table = confidence_table()
    assert table.agreement["both"].shift > 0
    assert table.agreement["one"].shift < 0
    assert table.agreement["differ"].shift < 0
