"""Sides that no sentence names, taken from the name of the case above the section."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.read.newsletter import read_newsletter

TOLD = """Notes from the courts
Date: 12 March 2025
Orlin v Marrow
{told}
Calder v Fenn
Calder AG sued Fenn Ltd in the High Court in London in May 2021. The judge dismissed the suit in June 2023.
"""
_SUIT = "Orlin AG makes pumps and so does Marrow GmbH. "


def sides(told: str) -> list[tuple[str, str]]:
    article = next(a for a in read_newsletter(TOLD.format(told=told), path="r.txt"))
    assert isinstance(article, Article)
    record = extract_record(article)
    named = {party.id: party.name.en[0] for party in record.parties}
    cases = [c for c in record.proceedings if "Munich" in c.forum.en[0] or "Mannheim" in c.forum.en[0]]
    return [
        (" and ".join(sorted(named[p] for p in c.claimants)), " and ".join(sorted(named[p] for p in c.respondents)))
        for c in cases
    ]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        pytest.param(
            _SUIT + "On 3 March 2023 the Munich I Regional Court found EP 1 234 567 infringed.",
            [("Orlin AG", "Marrow GmbH")],
            id="nobody named",
        ),
        pytest.param(
            "Marrow GmbH sued Orlin AG in the Munich I Regional Court in May 2022. On 3 March 2023 the Mannheim "
            "Regional Court found EP 1 234 567 infringed.",
            [("Marrow GmbH", "Orlin AG"), ("Marrow GmbH", "Orlin AG")],
            id="as in the other suits of the section",
        ),
        pytest.param(
            _SUIT + "Marrow GmbH brought an action in the Munich I Regional Court in May 2022.",
            [("Marrow GmbH", "Orlin AG")],
            id="one side named",
        ),
        pytest.param(
            _SUIT + "Tarn AG sued in the Munich I Regional Court in May 2022, and won in June 2023.",
            [("Tarn AG", "")],
            id="somebody else",
        ),
    ],
)
def test_sides_by_caption(told: str, found: list[tuple[str, str]]) -> None:
    assert sides(told) == found
