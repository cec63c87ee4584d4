"""Who takes part in a case on neither side: the rows of the table, and the case that they join."""

import pytest

from ipgraph.extract.parties_en.word_lists import table
from ipgraph.extract.record import extract_record
from ipgraph.extract.story.interveners import intervenes
from ipgraph.read.newsletter import read_newsletter

_ROWS = table("interveners")["row"]


def _holds(example: str) -> bool:
    start, end = example.index("["), example.index("]") - 1
    return intervenes(example.replace("[", "").replace("]", ""), start, end)


@pytest.mark.parametrize("example", [text for row in _ROWS for text in row["examples"]])
def test_an_intervener(example: str) -> None:
    assert _holds(example)


@pytest.mark.parametrize("example", [text for row in _ROWS for text in row["not"] if "[" in text])
def test_nobody_intervenes(example: str) -> None:
    assert not _holds(example)


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
