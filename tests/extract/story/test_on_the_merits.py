"""The suit beside an interim order that a text calls the main one."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of

_ASKED = (
    "Corriedale Pumps GmbH owns a patent on pumps. It applied for a preliminary injunction against Lowline AG. "
    "On 3 May 2024 the Regional Court of Mannheim granted the preliminary injunction."
)
_ORDER = "preliminary-injunction first None 2024-05-03 granted"


def _told(text: str) -> list[str]:
    (article,) = read_newsletter(f"A quarrel over pumps\n28 June 2024\n{text}\n", "x.txt")
    record = extract_record(article)
    return sorted(f"{c.type} {c.instance} {c.filed} {c.decided} {c.outcome}" for c in record.proceedings)


@pytest.mark.parametrize(
    ("more", "suit"),
    [
        (
            "The proceedings on the merits, brought before the Regional Court of Mannheim in June 2024, are pending.",
            "civil-infringement first 2024-06 None pending",
        ),
        ("The main action goes on before the same court.", "civil-infringement first None None pending"),
        ("The underlying suit is still at the pleadings stage.", "civil-infringement first None None pending"),
        # How long the order holds, and what may come.
        ("It holds until the main proceedings, which are pending, end.", None),
        ("Lowline may yet win the main action, which is awaited.", None),
    ],
)
def test_a_suit_beside_an_order(more: str, suit: str | None) -> None:
    assert _told(f"{_ASKED} {more}") == sorted(case for case in (_ORDER, suit) if case)


def test_an_order_in_a_suit_that_goes_on() -> None:
    text = (
        "Corriedale Pumps GmbH sued Lowline AG in the Regional Court of Mannheim in March 2024 over its pump patent. "
        "On 3 May 2024 the court granted an injunction. The underlying suit is still at the pleadings stage."
    )
    assert _told(text) == ["civil-infringement first 2024-03 None pending", _ORDER]


@pytest.mark.parametrize("told", ["双方的侵权诉讼尚在该院审理中。", "目前，本案实体部分仍在审理中。"])
def test_the_suit_behind_a_chinese_order(told: str) -> None:
    """An order that nobody asked the court to look at again is followed by the suit, which is not decided yet."""
    order, suit = record_of(
        "甲公司在起诉前向苏州市中级人民法院申请行为保全，该院裁定责令乙公司不得披露涉案文件。裁定送达后，乙公司未申请复议。"
        + told
    ).proceedings
    assert (order.type, order.outcome) == ("preliminary-injunction", "granted")
    assert (suit.type, suit.outcome, suit.forum, suit.claimants) == (
        "civil-infringement",
        "pending",
        order.forum,
        order.claimants,
    )
