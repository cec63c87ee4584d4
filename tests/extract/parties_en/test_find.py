"""Parties of short texts in many styles: whom the book must hold, and whom it must not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.extract.parties_en import find_parties
from ipgraph.extract.party import PartyBook
from ipgraph.extract.right_words import find_quotes
from ipgraph.lang.forums import find_forums
from ipgraph.model.article import Span
from tests.extract.parties_en.passages import PASSAGES, Case


def read(text: str) -> PartyBook:
    """The book of a text whose paragraphs stand on lines of their own."""
    limits = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            limits.append(Span(at, at + len(line)))
        at += len(line) + 1
    taken = tuple(Span(forum.start, forum.end) for forum in find_forums(text, "en"))
    return find_parties(text, tuple(limits), taken, tuple(find_quotes(text, tuple(limits))))


def forms_of(book: PartyBook, *, unnamed: bool) -> set[str]:
    """All forms in a book of named or nameless parties."""
    return {form.text for party in book.parties if party.unnamed is unnamed for form in party.forms}


@pytest.mark.parametrize("case", PASSAGES, ids=lambda case: case.name)
def test_book_holds_the_parties_of_the_text_and_nobody_else(case: Case) -> None:
    book = read(case.text)
    for forms in case.named:
        holders = [p for p in book.parties if set(forms) & {form.text for form in p.forms}]
        assert len(holders) == 1, (forms, [[form.text for form in p.forms] for p in book.parties])
        assert set(forms) <= {form.text for form in holders[0].forms}, forms
        assert not holders[0].unnamed
    for description in case.unnamed:
        assert description in forms_of(book, unnamed=True)
    assert not set(case.never) & (forms_of(book, unnamed=False) | forms_of(book, unnamed=True))
    for name in case.persons:
        assert next(p for p in book.parties if any(form.text == name for form in p.forms)).type == "person"


@pytest.mark.parametrize("case", PASSAGES, ids=lambda case: case.name)
def test_forms_and_mentions_are_words_of_the_text(case: Case) -> None:
    book = read(case.text)
    for party in book.parties:
        for form in party.forms:
            assert case.text[form.span.start : form.span.end] == form.text
    for mention in book.mentions:
        said = case.text[mention.start : mention.end].casefold()
        assert any(f.text.casefold() == said for p in mention.parties for f in p.forms) or (
            len(mention.parties) > 1 or mention.rule == "en-party-described"
        )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A Düsseldorf court backed Sisvel in the royalty quarrel.", ["Sisvel"]),
        ("Judges upheld the fine imposed on Michelin for copying.", ["Michelin"]),
        ("A Düsseldorf court backed Grindle in the royalty quarrel.", []),
        ("He bought a Huawei phone and a Samsung television.", []),
        ("The film was shown on Netflix in Spain.", []),
    ],
)
def test_a_well_known_name_needs_less_around_it(text: str, names: list[str]) -> None:
    assert sorted(forms_of(read(text), unnamed=False)) == names


@pytest.mark.parametrize(
    ("name", "kind"), [("Ralph Lauren", "company"), ("Michael Jordan", "person"), ("FIFA", "association")]
)
def test_the_vocabulary_tells_what_a_well_known_party_is(name: str, kind: str) -> None:
    assert [party.type for party in read(f"{name} sued the rival in Shanghai.").parties if not party.unnamed] == [kind]


@pytest.mark.parametrize(
    "name",
    [
        "Beijing Taoya Tianji Science and Technology Development Co., Ltd.",
        "TEK (Hong Kong) Science & Technology Ltd.",
        "Ningbo Haiya Import and Export Co., Ltd.",
        "Haiya Literature and Art Publishing House",
        "Holm Printing and Dyeing Factory",
    ],
)
def test_two_lines_of_business_stay_in_one_name(name: str) -> None:
    assert forms_of(read(f"Marlin Pumps SE sued {name} in the Ulm Regional Court in May."), unnamed=False) == {
        "Marlin Pumps SE",
        name,
    }


def test_group_name_stands_for_all_members() -> None:
    text = "Alpha Pumps Ltd. and Beta Valves Ltd. (together, “AB”) sued Gamma Inc. in May. AB claimed RMB 3 million."
    book = read(text)
    group = [m for m in book.mentions if text[m.start : m.end] == "AB"]
    assert [[p.first.text for p in m.parties] for m in group] == [["Alpha Pumps Ltd.", "Beta Valves Ltd."]]


def test_bracket_at_a_later_place_joins_what_was_read_as_two() -> None:
    text = "Corvin House Corporation was sued. The bid of Corvin House Corporation (CHC) failed. CHC sued the owners."
    assert [{form.text for form in party.forms} for party in read(text).parties if not party.unnamed] == [
        {"Corvin House Corporation", "CHC"}
    ]


def test_role_in_the_bracket_of_an_announcement_names_its_author() -> None:
    text = 'Lumora Limited (NSE: LUMO; "Lumora" or "the Company") was sued. The Company denies it; Kestrel Inc. sued.'
    book = read(text)
    assert [text[m.start : m.end] for m in book.mentions if m.parties[0].first.text == "Lumora Limited"] == [
        "Lumora Limited",
        "The Company",
    ]


@given(st.text(alphabet="AaBb .,'’()“”&-\n19thesuedv", max_size=120))
def test_any_text_gives_a_book(text: str) -> None:
    book = read(text)
    assert all(0 <= m.start < m.end <= len(text) and m.parties for m in book.mentions)
    assert all(form.span.of(text) == form.text for party in book.parties for form in party.forms)


@pytest.mark.parametrize(
    ("text", "named", "nameless"),
    [
        (
            "A jury found that Alder Corp. and its founder, ex-Birch engineer Neil Orr, took trade secrets of Birch.",
            {"Alder Corp.", "Neil Orr"},
            set(),
        ),
        (
            "Birch Inc. sued Alder Corp. and its CEO, Neil Orr, in the District of Delaware.",
            {"Birch Inc.", "Alder Corp.", "Neil Orr"},
            set(),
        ),
        (
            "The High Court held that Alder Ltd and its director had infringed the mark of Birch plc.",
            {"Alder Ltd", "Birch plc"},
            {"its director"},
        ),
        (
            "Birch Inc. sued Alder Corp. in the District of Delaware, and its CEO, Neil Orr, spoke of theft.",
            {"Birch Inc.", "Alder Corp."},
            set(),
        ),
    ],
)
def test_who_is_sued_with_a_firm_is_named_once(text: str, named: set[str], nameless: set[str]) -> None:
    book = read(text)
    assert named <= forms_of(book, unnamed=False)
    assert forms_of(book, unnamed=True) == nameless
    assert "Neil Orr" in named or "Neil Orr" not in forms_of(book, unnamed=False)
