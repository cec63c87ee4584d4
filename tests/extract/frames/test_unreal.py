"""Words for a decision that nobody has made."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.test_dating import cases

SUIT = (
    "Maple Lamp Ltd sued Birch Light Ltd in the Delhi High Court in January 2024 for infringement of Indian Patent No. "
    "334397. "
)


@pytest.mark.parametrize(
    ("told", "invalidated"),
    [
        ("Birch Light's request of 2024 that the patent be revoked will be tried along with the suit.", False),
        ("Birch Light proposed that the patent be declared invalid.", False),
        ("On 3 May 2025 the Indian Patent Office revoked the patent at the request of Birch Light.", True),
        ("At Birch Light's request the Indian Patent Office cancelled the patent on 3 May 2025.", True),
    ],
)
def test_what_somebody_asks_for_is_no_decision(told: str, invalidated: bool) -> None:
    assert ("invalidated" in {case.outcome for case in cases("en", SUIT + told)}) is invalidated


@pytest.mark.parametrize(
    "told",
    [
        "枫叶公司发现白桦公司出售同样的水壶，认为其侵犯外观设计，诉至宁波市中级人民法院。",
        "枫叶公司获悉白桦公司参展后，认为展品涉嫌侵权，向宁波市中级人民法院提起诉讼。",
    ],
)
def test_who_holds_himself_to_be_wronged_decides_nothing_and_sues(told: str) -> None:
    (article,) = read_newsletter(f"简讯\n2024年6月28日\n白桦公司成立于2015年。{told}\n", "x.txt")
    record = extract_record(article)
    (case,) = record.proceedings
    assert [p.name.zh for p in record.parties if p.id in case.claimants] == [("枫叶公司",)]


@pytest.mark.parametrize(
    ("told", "types"),
    [
        ("The SPC held that Maple Lamp went on producing even after its managers were convicted.", []),
        (
            "Maple Lamp went on producing even after its managers had been convicted by the Hukou County People's "
            "Court of infringing trade secrets.",
            ["criminal-prosecution"],
        ),
        (
            "The Hukou County People's Court convicted Maple Lamp Ltd of infringing trade secrets.",
            ["criminal-prosecution"],
        ),
    ],
)
def test_a_conviction_that_only_says_when(told: str, types: list[str]) -> None:
    assert [case.type for case in cases("en", told)] == types
