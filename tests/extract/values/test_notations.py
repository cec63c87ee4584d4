"""The rows of the table of notations: their own examples are read whole, their counter-examples are left alone."""

import pytest

from ipgraph.extract.values.identifiers import find_identifiers
from ipgraph.extract.values.notations import Notation, find_noted, load_notations

ROWS = [pytest.param(row, id=row.name) for row in load_notations()]
AROUND = [("以下内容为", "。"), ("It concerns ", ", as said."), ("（", "）"), ("", "")]


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize(("before", "after"), AROUND)
def test_examples_are_read_whole(row: Notation, before: str, after: str) -> None:
    for example in row.examples:
        text = f"{before}{row.before}{example}{row.after}{after}"
        wholes = [text[slice(*noted.whole)] for noted in find_noted(text, 0, len(text)) if noted.notation is row]
        assert example in wholes, example
        assert any(mention.kind == row.kind for mention in find_identifiers(text, "en")), example


@pytest.mark.parametrize("row", ROWS)
def test_counter_examples_are_left_alone(row: Notation) -> None:
    for example in row.counter_examples:
        text = f"See {example}, as said."
        assert not [noted for noted in find_noted(text, 0, len(text)) if noted.notation is row], example
        assert not [m for m in find_identifiers(text, "en") if m.kind == "case"], example


@pytest.mark.parametrize("row", ROWS)
def test_no_notation_begins_inside_a_word_or_number(row: Notation) -> None:
    for example in row.examples:
        if example[0].isascii() and example[0].isalnum():
            text = f"X{example}"
            assert not [n for n in find_noted(text, 0, len(text)) if n.notation is row and n.whole[0] == 1], example
