"""Bare names of courts: which words behind them leave them bare."""

import pytest

from ipgraph.lang.en.courts_abroad import read_abroad
from ipgraph.lang.en.courts_bare import read_bare
from ipgraph.lang.en.courts_told import read_told
from ipgraph.lang.forums import find_forums


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Orlo went to the Federal Court in December 2010.", ["Federal Court"]),
        ("The Court of Appeal in 2021 agreed.", ["Court of Appeal"]),
        ("They met in the Regional Court in its third month.", ["Regional Court"]),
        ("Three judges of the Full Court dismissed it.", ["Full Court"]),
        ("The Court of Appeal decided in May.", ["Court of Appeal"]),
        (
            "The Court of Appeal declared it void, and the Regional Court denied it.",
            ["Court of Appeal", "Regional Court"],
        ),
        ("The Federal Court forbade the sale.", ["Federal Court"]),
        ("The Federal Court for Delhi sat.", []),
        ("A judgment of the Regional Court of 3 May 2022 fell.", ["Regional Court"]),
        ("A judgment of the Court of Appeal of May 2022 fell.", ["Court of Appeal"]),
        ("The Federal Court in Sydney agreed.", []),
        ("The Regional Court of Ulm agreed.", []),
    ],
)
def test_bare_names(text: str, names: list[str]) -> None:
    """A month, a year or a possessive behind "in" is no place."""
    assert [text[m.start : m.end] for m in read_bare(text, 0, len(text), ())] == names


def test_a_bare_french_court_is_the_one_named_before() -> None:
    text = "The Tribunal judiciaire de Lyon sat in May. The Tribunal judiciaire found for Orlo."
    named = list(read_abroad(text, 0, len(text)))
    assert [m.candidates for m in read_bare(text, 0, len(text), named)] == [(named[0].key,)]


def test_a_federal_supreme_court_is_that_of_the_country_told_of() -> None:
    text = "The Commercial Court of the Canton of Zug dismissed it. The Federal Supreme Court reversed."
    named = list(read_abroad(text, 0, len(text)))
    assert [(text[m.start : m.end], m.key) for m in read_told(text, 0, len(text), named)] == [
        ("Federal Supreme Court", "ch-supreme")
    ]


@pytest.mark.parametrize("kind", ["Second", "Sixth", "Grand", "Legal", "Technical"])
def test_a_board_called_by_its_number_or_kind_is_of_the_office_named_before(kind: str) -> None:
    text = f"EUIPO refused it. The {kind} Board of Appeal agreed in May."
    assert [forum.key for forum in find_forums(text, "en")] == ["eu-euipo", "eu-euipo-boards"]


def test_an_appeals_court_that_does_something_in_a_word_with_in() -> None:
    text = "A federal appeals court invalidated the patent."
    assert [text[m.start : m.end] for m in find_forums(text, "en")] == ["A federal appeals court"]


def test_a_board_beside_a_european_patent_is_that_of_its_office() -> None:
    text = "The Board of Appeal revoked EP 1 200 300 on 3 May 2024."
    assert [(m.key, text[m.start : m.end]) for m in find_forums(text, "en")] == [("eu-epo-boards", "Board of Appeal")]
    text = "The Board of Appeal cancelled the trade mark KURA on 3 May 2024."
    assert [m.key for m in find_forums(text, "en") if m.key] == []


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The Seoul Central District Court agreed, and the Patent Court affirmed.", ["kr-seoul", "kr-patent"]),
        ("The Patent Court affirmed.", []),
        ("In Taiwan, the Intellectual Property Court found for Orlo.", ["tw-ipcc"]),
        ("The IP Court ordered it to pay NT$3 million.", ["tw-ipcc"]),
        ("The Intellectual Property Court found for Orlo.", [""]),
        ("The Opposition Division upheld the patent of Orlo.", ["eu-epo"]),
        ("The Opposition Division upheld the mark of Orlo.", []),
    ],
)
def test_a_name_of_several_courts_is_told_by_what_stands_beside_it(text: str, keys: list[str]) -> None:
    assert [forum.key for forum in find_forums(text, "en")] == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The U.S. District Court for the District of Columbia upheld what the Copyright Office had refused.", True),
        ("The Delhi High Court upheld what the Copyright Office had refused.", False),
    ],
)
def test_whose_copyright_office_is_meant(text: str, keys: bool) -> None:
    assert any(forum.key == "us-copyright" for forum in find_forums(text, "en")) is keys
