"""The text of an article cut into paragraphs, sentences and pieces; each piece knows the facts whose words it holds."""

from bisect import bisect_right
from collections.abc import Iterable

from msgspec import Struct

from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span as Stretch
from ipgraph.model.codes import Language
from ipgraph.serve.pages.article_facts import Span, Told


class Piece(Struct, frozen=True):
    """Words of a sentence, and the numbers of the facts that were read from them; of none, when they gave no fact."""

    words: str
    facts: tuple[int, ...]


class Sentence(Struct, frozen=True):
    """A sentence; ``start`` is where it begins in its version."""

    start: int
    pieces: tuple[Piece, ...]

    @property
    def silent(self) -> bool:
        """Whether no fact was read from it."""
        return not any(piece.facts for piece in self.pieces)


class Paragraph(Struct, frozen=True):
    """A line of the text."""

    sentences: tuple[Sentence, ...]


class Marked(Struct, frozen=True):
    """A language version with its marks."""

    language: Language
    paragraphs: tuple[Paragraph, ...]

    @property
    def silent(self) -> int:
        """How many sentences gave no fact."""
        return sum(sentence.silent for paragraph in self.paragraphs for sentence in paragraph.sentences)

    @property
    def count(self) -> int:
        """How many sentences there are."""
        return sum(len(paragraph.sentences) for paragraph in self.paragraphs)


def mark(text: str, language: Language, facts: Iterable[Told]) -> Marked:
    """The text with the words of facts marked, line by line.

    Spans may overlap: the text is cut wherever one begins or ends.
    """
    spans = [(span, told.number) for told in facts for span in told.spans if span.language == language]
    paragraphs = []
    start = 0
    for line in text.split("\n"):
        found = sentences(text, language, Stretch(start, start + len(line)))
        if found:
            paragraphs.append(Paragraph(tuple(_sentence(text, stretch, spans) for stretch in found)))
        start += len(line) + 1
    return Marked(language, tuple(paragraphs))


def _sentence(text: str, stretch: Stretch, spans: list[tuple[Span, int]]) -> Sentence:
    inside = [
        (max(span.start, stretch.start), min(span.end, stretch.end), number)
        for span, number in spans
        if span.start < stretch.end and span.end > stretch.start
    ]
    return Sentence(stretch.start, tuple(pieces(text, stretch.start, stretch.end, inside)))


def pieces(text: str, start: int, end: int, spans: list[tuple[int, int, int]]) -> list[Piece]:
    """The words from ``start`` to ``end``, cut where a span begins or ends; a span is start, end and number of a fact.

    >>> [(piece.words, piece.facts) for piece in pieces("A sued B", 0, 8, [(0, 6, 1), (2, 8, 2)])]
    [('A ', (1,)), ('sued', (1, 2)), (' B', (2,))]
    """
    cuts = sorted({start, end, *(place for span in spans for place in span[:2])})
    covering: list[set[int]] = [set() for _ in cuts]
    for first, last, number in spans:
        for place in range(bisect_right(cuts, first) - 1, len(cuts) - 1):
            if cuts[place] >= last:
                break
            covering[place].add(number)
    return [
        Piece(text[cuts[i] : cuts[i + 1]], tuple(sorted(covering[i])))
        for i in range(len(cuts) - 1)
        if cuts[i] < cuts[i + 1]
    ]
