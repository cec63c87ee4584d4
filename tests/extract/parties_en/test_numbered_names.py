"""Names that end in a number, numbers behind words that are no name, and days before names."""

import pytest

from ipgraph.extract.parties_en import find_parties
from ipgraph.model.article import Span


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "A jury ordered Halden 77 to pay Orlin Fuels Inc. Halden 77 had copied its plans. Halden 77's lawyers will "
            "not appeal.",
            ["Halden 77", "Orlin Fuels Inc."],
        ),
        (
            "Orlin Fuels Inc. sued Marrow Ltd. over Claim 5. Claim 5 is new, said Orlin Fuels Inc., and Claim 5 holds.",
            ["Orlin Fuels Inc.", "Marrow Ltd."],
        ),
        (
            "Orlin Fuels Inc. sued Marrow Ltd. before the Ruritanian court (ULC_CFI_12/2024). "
            "ULC_CFI_12/2024 is its number.",
            ["Orlin Fuels Inc.", "Marrow Ltd."],
        ),
    ],
)
def test_names_with_numbers(text: str, names: list[str]) -> None:
    book = find_parties(text, (Span(0, len(text)),))
    assert sorted(party.first.text for party in book.parties) == sorted(names)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On 29 July Holm Ltd sued Corvo Ltd in the High Court.", ["Holm Ltd", "Corvo Ltd"]),
        ("In July Holm Ltd sued Corvo Ltd in the High Court.", ["Holm Ltd", "Corvo Ltd"]),
        ("Last Friday Holm Ltd sued Corvo Ltd in the High Court.", ["Holm Ltd", "Corvo Ltd"]),
        ("In Germany Holm Ltd sued Corvo Ltd in the Ulm court.", ["Holm Ltd", "Corvo Ltd"]),
        ("Conversely Holm Ltd sued Corvo Ltd in the High Court.", ["Holm Ltd", "Corvo Ltd"]),
        ("It was sued by August Home Inc. in the High Court.", ["August Home Inc."]),
    ],
)
def test_a_day_or_place_before_a_name_is_no_part_of_it(text: str, names: list[str]) -> None:
    book = find_parties(text, (Span(0, len(text)),))
    assert sorted(party.first.text for party in book.parties) == sorted(names)
