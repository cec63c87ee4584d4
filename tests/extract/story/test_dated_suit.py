"""When a suit was brought that a text tells of behind the review of it, and whom role nouns in brackets stand for."""

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_TEXT = """A quarrel over fans
Date: 28 June 2024
A Division Bench of the Delhi High Court has partly allowed the appeal of Lowline Fans Ltd ("the defendant") against a
 decree in favour of Corriedale Fans Ltd ("the plaintiff"), a maker of fans sold under the mark CORRIE.
"""
_SUIT = "The suit, CS(COMM) 12/2019, was instituted in August 2019. It sought damages of Rs 5 crore.\n"


def _cases(text: str) -> list[str]:
    (article,) = read_newsletter(text.replace("\n decree", " decree"), "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.en[0] for party in record.parties}
    return [
        f"{c.instance} {c.filed} {c.case_number} {[names[i] for i in c.claimants]} {[int(m.amount) for m in c.claimed]}"
        for c in record.proceedings
    ]


def test_the_suit_behind_its_review() -> None:
    sides = "['Corriedale Fans Ltd']"
    assert _cases(_TEXT + _SUIT) == [
        f"second None None {sides} []",
        f"first 2019-08 CS(COMM) 12/2019 {sides} [50000000]",
    ]


def test_a_role_noun_in_brackets_is_no_party() -> None:
    assert _cases(_TEXT) == ["second None None ['Corriedale Fans Ltd'] []"]
