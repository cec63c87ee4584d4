"""A suit whose sides no frame names takes them from the bare names of a short text, and never loses one by it."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        pytest.param(
            "Silver Kite Pictures was much surprised. On 8 May 2023 Chan Tai-man, a painter, filed suit in the Hong "
            "Kong High Court and asks for HK$500,000.",
            (["Chan Tai-man"], ["Silver Kite Pictures"]),
            id="who answers is told of before the writ",
        ),
        pytest.param(
            "The complaint that Maria Oldcastle lodged with the Regional Court of Ulm on 3 May 2021 is about a lamp. "
            "It is Ondra Lighting that sells it.",
            (["Maria Oldcastle"], ["Ondra Lighting"]),
            id="who answers is told of behind it",
        ),
        pytest.param(
            "Alpha GmbH filed suit in the Regional Court of Ulm on 3 May 2021. A hall in Ondrava is lit by the lamp.",
            (["Alpha GmbH"], []),
            id="a place is no side",
        ),
        pytest.param(
            "Alpha GmbH sued Beta KG in the Regional Court of Ulm on 3 May 2021. Redvale Stores sell the lamp.",
            (["Alpha GmbH"], ["Beta KG"]),
            id="both sides are named",
        ),
        pytest.param(
            "Alpha GmbH filed suit in the Regional Court of Ulm on 3 May 2021."
            + " The lamp was lit there." * 10
            + " It is Ondra Lighting that sells it.",
            (["Alpha GmbH"], []),
            id="a long text",
        ),
    ],
)
def test_sides(text: str, sides: tuple[list[str], list[str]]) -> None:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    (case,) = record.proceedings
    assert ([name[i] for i in case.claimants], [name[i] for i in case.respondents]) == sides
