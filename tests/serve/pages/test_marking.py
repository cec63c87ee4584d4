"""Cutting a text where the words of facts begin and end."""

import pytest

from ipgraph.serve.pages.article_facts import Span, Told
from ipgraph.serve.pages.cases import Link
from ipgraph.serve.pages.marking import mark, pieces

NOTHING = Link("", "")


def told(number: int, *spans: tuple[str, int, int]) -> Told:
    return Told(number, NOTHING, "", NOTHING, frozenset(), "", (), tuple(Span(*span) for span in spans))


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], [("0123456789", ())]),
        ([(2, 4, 1)], [("01", ()), ("23", (1,)), ("456789", ())]),
        ([(0, 10, 1)], [("0123456789", (1,))]),
        ([(2, 6, 1), (4, 8, 2)], [("01", ()), ("23", (1,)), ("45", (1, 2)), ("67", (2,)), ("89", ())]),
        ([(2, 8, 1), (4, 6, 2)], [("01", ()), ("23", (1,)), ("45", (1, 2)), ("67", (1,)), ("89", ())]),
        ([(2, 4, 1), (2, 4, 2)], [("01", ()), ("23", (1, 2)), ("456789", ())]),
        ([(2, 4, 1), (4, 6, 2)], [("01", ()), ("23", (1,)), ("45", (2,)), ("6789", ())]),
    ],
)
def test_pieces(spans: list[tuple[int, int, int]], expected: list[tuple[str, tuple[int, ...]]]) -> None:
    assert [(piece.words, piece.facts) for piece in pieces("0123456789", 0, 10, spans)] == expected


def test_a_text_keeps_all_its_words_in_order() -> None:
    text = "Kiln sues Oven\n\nKiln sued. Oven answered at once.\n  It lost."
    marked = mark(text, "en", [told(1, ("en", 0, 14)), told(2, ("en", 16, 30)), told(3, ("zh", 0, 4))])
    sentences = [sentence for paragraph in marked.paragraphs for sentence in paragraph.sentences]
    words = ["".join(piece.words for piece in sentence.pieces) for sentence in sentences]
    assert words == ["Kiln sues Oven", "Kiln sued.", "Oven answered at once.", "It lost."]
    assert [sentence.start for sentence in sentences] == [text.index(sentence) for sentence in words]
    assert [sentence.silent for sentence in sentences] == [False, False, False, True]
    assert (marked.silent, marked.count) == (1, 4)
