"""Lists of parties in which words before a name say what it is to the others."""

import re
from itertools import pairwise

import pytest

from ipgraph.extract.frames.list_links import goes_on
from ipgraph.extract.parties_en.word_lists import table
from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_EXAMPLES = table("party_lists")["examples"]
_NAME = re.compile(r"\[([^\[\]]+)\]")


def _links(example: str) -> list[bool]:
    content = _NAME.sub(r"\1", example)
    names, removed = [], 0
    for match in _NAME.finditer(example):
        names.append((match.start() - removed, match.end() - removed - 2))
        removed += 2
    pairs = pairwise(names)
    return [goes_on(content, a[1], b[0], b[1], listed=at > 0) for at, (a, b) in enumerate(pairs)]


@pytest.mark.parametrize("example", _EXAMPLES["lists"])
def test_a_list_goes_on(example: str) -> None:
    content = _NAME.sub(r"\1", example)
    assert any(_links(example)), content


@pytest.mark.parametrize("example", _EXAMPLES["not"])
def test_another_clause_is_no_list(example: str) -> None:
    assert not any(_links(example))


@pytest.mark.parametrize(
    ("text", "respondents"),
    [
        (
            "Zephyr Seeds sued Mr Tan, his wife Mei Lin and their company Bright Orchard Limited in the High Court at "
            "Auckland in 2018.",
            ["Mr Tan", "Mei Lin", "Bright Orchard Limited"],
        ),
        (
            "The Mannheim Regional Court held that the patent of Tannhaus AG was infringed by Astra Electronics and "
            "two of its customers, Panorama Avionics and Selkirk Seats GB.",
            ["Astra Electronics", "Panorama Avionics", "Selkirk Seats GB"],
        ),
    ],
)
def test_all_of_a_list_are_sued(text: str, respondents: list[str]) -> None:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    assert [name[i] for i in record.proceedings[0].respondents] == respondents
