"""Text as it is written, with the stretches that state facts."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ipgraph.model.codes import Language

Key = tuple[str, ...]
"""What a stretch states: a kind of fact, then the entries it is about."""


class Piece(NamedTuple):
    """A stretch of text, and the facts that it states."""

    words: str
    keys: tuple[Key, ...] = ()


class Mark(NamedTuple):
    """Where a fact is stated in one language version."""

    key: Key
    language: Language
    start: int
    end: int
    quote: str


class Text:
    """One language version; ``marks`` are the facts that stand in it.

    >>> text = Text("en")
    >>> text.sentence([Piece("the "), Piece("Suzhou Court", (("forum", "c1"),)), Piece(" ruled.")])
    >>> text.line([Piece("Source: it")])
    >>> text.whole(), text.marks[0].quote, text.marks[0].start
    ('The Suzhou Court ruled.\\nSource: it', 'Suzhou Court', 4)
    """

    def __init__(self, language: Language, letters: dict[int, str] | None = None) -> None:
        self.language = language
        self.marks: list[Mark] = []
        self._letters = letters or {}
        self._parts: list[str] = []
        self._length = 0

    def sentence(self, pieces: Iterable[Piece]) -> None:
        """Go on with a sentence, after a space in English; its first letter becomes a capital."""
        joined = list(_smooth([piece for piece in pieces if piece.words]))
        if joined:
            first = joined[0]
            joined[0] = Piece(first.words[:1].upper() + first.words[1:], first.keys)
        if self.language == "en" and self._parts and not self._parts[-1].endswith("\n"):
            self._put(Piece(" "))
        for piece in joined:
            self._put(piece)

    def line(self, pieces: Sequence[Piece]) -> None:
        """A line of its own, as it stands."""
        self.end_paragraph()
        for piece in pieces:
            self._put(piece)

    def end_paragraph(self) -> None:
        """What follows begins a new line."""
        if self._parts and not self._parts[-1].endswith("\n"):
            self._put(Piece("\n"))

    def whole(self) -> str:
        """All of the text."""
        return "".join(self._parts).rstrip("\n")

    def _put(self, piece: Piece) -> None:
        words = piece.words.translate(self._letters)
        end = self._length + len(words)
        self.marks += [Mark(key, self.language, self._length, end, words) for key in piece.keys]
        self._parts.append(words)
        self._length = end


def _smooth(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces without the comma or full stop that is doubled where two of them meet."""
    for place, piece in enumerate(pieces):
        words = piece.words
        before = pieces[place - 1].words if place else ""
        after = pieces[place + 1].words if place + 1 < len(pieces) else ""
        if words.startswith(".") and before.endswith("."):
            words = words[1:]
        if words.endswith(",") and after[:1] in (",", ".", ";", ":") and not piece.keys:
            words = words[:-1]
        yield Piece(words, piece.keys)
