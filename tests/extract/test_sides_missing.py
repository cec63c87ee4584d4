"""A suit whose sides no frame names takes them from the bare names of a short text, and never loses one by it."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


def sides_told(text: str) -> tuple[list[str], list[str]]:
    """The names on both sides of the one case that a text tells."""
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    (case,) = record.proceedings
    return [name[i] for i in case.claimants], [name[i] for i in case.respondents]


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
    assert sides_told(text) == sides


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        pytest.param(
            "Since 3 May 2021 Birch GmbH has been defending itself in the Ulm Regional Court against Ada Orr, who "
            "calls herself the inventor.",
            (["Ada Orr"], ["Birch GmbH"]),
            id="who defends itself was sued",
        ),
        pytest.param(
            "Before the Ulm Regional Court stand, since 3 May 2021, Alder GmbH (plaintiff) and Birch KG (defendant).",
            (["Alder GmbH"], ["Birch KG"]),
            id="roles in brackets beside the only court",
        ),
        pytest.param(
            "The suit is before the Ulm Regional Court. Alder GmbH maintains that the lamps made by Birch KG fall "
            "under its utility model.",
            (["Alder GmbH"], ["Birch KG"]),
            id="whose version is told sued",
        ),
        pytest.param(
            "The complaint docketed in the Southern District of Ohio on May 3, 2021, wants the bottles of Birch Beer "
            "Co. destroyed. They copy the trade dress, says Alder Inc.",
            (["Alder Inc."], ["Birch Beer Co."]),
            id="who says it behind the words",
        ),
    ],
)
def test_sides_by_words(text: str, sides: tuple[list[str], list[str]]) -> None:
    assert sides_told(text) == sides


def test_a_court_spoken_of_is_no_case() -> None:
    (article,) = read_newsletter("Alder GmbH and Birch KG are members of the bar of the Ulm Regional Court.", "x.txt")
    assert not extract_record(article).proceedings
