"""Names that no frame holds: which are taken where a side is missing, and which words are names of something else."""

import pytest

from ipgraph.extract.parties_en import find_parties
from ipgraph.model.article import Span
from tests.extract.told_in_brief import told_in_brief


def _names(text: str, *, bare: bool) -> set[str]:
    book = find_parties(text, (Span(0, len(text)),), bare=(Span(0, len(text)),) if bare else ())
    return {form.text for party in book.parties if not party.unnamed for form in party.forms}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nobody at Silver Kite Pictures had seen it coming.", "Silver Kite Pictures"),
        ("For the quay the drawings had come from the Holm Institute.", "Holm Institute"),
        ("Older still is what Maria Oldcastle drew in 1988.", "Maria Oldcastle"),
        ("On the cans one reads what Ondra Brewing thinks of it.", "Ondra Brewing"),
        ("Of this the agency Redvale knew nothing.", "Redvale"),
        ("Much of it hangs together with Ondrava's old catalogue.", "Ondrava"),
        ("The judges had questions for Ondrava, whose shelves are empty.", "Ondrava"),
        ("It was Netflix that came next.", "Netflix"),
    ],
)
def test_taken(text: str, name: str) -> None:
    assert name not in _names(text, bare=False)
    assert name in _names(text, bare=True)


@pytest.mark.parametrize(
    "text",
    [
        "Judgment was reserved by Lord Oldcastle in spring.",
        "The panelist was Maria Oldcastle.",
        "As Oldcastle LJ remarked, nothing is settled.",
        "The registers of the Commercial Chamber show it.",
        'It hums like Marvin Oldcastle\'s "Blue Mornings".',
        "The docks lie in Port Ondra.",
        "A hall in Ondrava was full.",
        "The firm comes from Ondrava, where it rains.",
        "Shoes with the sign ONDRA VALE were found.",
        "What the Times of Ondrava Post wrote is another matter.",
        "They met on Ondra Bay.",
        "It weighs what a Model T-34 weighs.",
    ],
)
def test_left_alone(text: str) -> None:
    assert _names(text, bare=True) == _names(text, bare=False)


def test_whose_patents_somebody_infringed() -> None:
    told = "A jury in the District of Delaware found that Beta Ltd infringed three Corvo patents."
    assert told_in_brief(told) == ["civil-infringement first: Corvo > Beta = claimant-won"]
