"""Names that end in a number, and numbers behind words that are no name."""

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
