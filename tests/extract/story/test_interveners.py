"""Who takes part in a case on neither side: the case that they join."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("text", "others"),
    [
        (
            "Halden News Ltd sued Brightmere AI Inc. in the Delhi High Court in 2021. The Federation of Coastal "
            "Publishers was allowed to intervene.",
            ["Federation of Coastal Publishers"],
        ),
        # What a court not spoken of has before it is another case.
        (
            "Halden News Ltd sued Brightmere AI Inc. in the Delhi High Court in 2021. Before the Bombay High Court, "
            "the Federation of Coastal Publishers took part as a third party.",
            [],
        ),
        (
            "Halden News Ltd sued Brightmere AI Inc. in the Delhi High Court in 2021. Brightmere intervened in time.",
            [],
        ),
    ],
)
def test_who_joins_a_case(text: str, others: list[str]) -> None:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    assert [name[i] for i in record.proceedings[0].others] == others
