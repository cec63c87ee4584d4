"""Sides of cases that no sentence names: who owns the right, and the one other party of the text."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


def _sides(text: str) -> list[tuple[list[str], list[str]]]:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    return [([name[i] for i in c.claimants], [name[i] for i in c.respondents]) for c in record.proceedings]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        pytest.param(
            "Owner of patent EP 2 345 678 for lamps, Lundmark AB had hoped to keep the lamp of Teasel S.p.A. out of "
            "the shops until trial. On 9 April 2024 the Munich Local Division of the Unified Patent Court refused "
            "provisional measures.",
            [(["Lundmark AB"], ["Teasel S.p.A."])],
            id="who owns the patent had asked for the order",
        ),
        pytest.param(
            "EU trade mark 12345678, of which Lundmark AB was the proprietor, is void for all goods. The EUIPO "
            "Cancellation Division said so on 7 May 2024 in answer to Teasel S.p.A., a rival.",
            [(["Teasel S.p.A."], ["Lundmark AB"])],
            id="who owns the mark answers the attack on it",
        ),
        pytest.param(
            "Lundmark AB makes lamps, and so does Teasel S.p.A. On 9 April 2024 the Munich Local Division of the "
            "Unified Patent Court refused provisional measures.",
            [([], [])],
            id="nobody is told to own anything",
        ),
    ],
)
def test_the_owner_and_the_other(text: str, sides: list[tuple[list[str], list[str]]]) -> None:
    assert _sides(text) == sides
