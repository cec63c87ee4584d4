"""A sentence with signs in place of its parties, so that a pattern sees who stands where whatever they are called."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from ipgraph.extract.group_table import ALL, CLOSE, DONE, NAME, OPEN
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.model.article import Span

_SIGNS = frozenset((NAME, OPEN, CLOSE, ALL, DONE))


class Masked(Struct, frozen=True):
    """The text with its signs.

    ``places`` are where its characters stand in the text that it was made of, and where it ends; ``parties`` are those
    of each sign, ``ends`` where what the sign stands for ends.
    """

    text: str
    places: tuple[int, ...]
    parties: dict[int, tuple[PartyDraft, ...]]
    ends: dict[int, int]

    def span(self, start: int, end: int) -> Span:
        """The words in the text that the characters from ``start`` to ``end`` stand for."""
        return Span(self.places[start], self.ends.get(end - 1, self.places[end]))


def mask(content: str, sentence: Span, mentions: Iterable[Mention], names: Mapping[str, PartyDraft]) -> Masked:
    """Put signs for the parties of a sentence; in a description the first of ``names`` gets one too."""
    writing = _Writing(content)
    at = sentence.start
    for mention in mentions:
        if mention.start < at or mention.end > sentence.end:
            continue
        writing.copy(at, mention.start)
        if len(mention.parties) > 1:
            writing.between(ALL, DONE, mention, {})
        elif mention.parties[0].unnamed:
            writing.between(OPEN, CLOSE, mention, names)
        else:
            writing.sign(NAME, mention.start, mention.end, mention.parties)
        at = mention.end
    writing.copy(at, sentence.end)
    signs = writing.signs
    places = (*(place for _, place in signs), sentence.end)
    return Masked("".join(sign for sign, _ in signs), places, writing.parties, writing.ends)


class _Writing:
    """What is written so far: characters, each with the place that it comes from."""

    def __init__(self, content: str) -> None:
        self.content = content
        self.signs: list[tuple[str, int]] = []
        self.parties: dict[int, tuple[PartyDraft, ...]] = {}
        self.ends: dict[int, int] = {}

    def copy(self, start: int, end: int) -> None:
        """Write a stretch as it is; a sign that the text itself holds is a blank."""
        words = self.content[start:end]
        if not _SIGNS.isdisjoint(words):
            words = "".join(" " if sign in _SIGNS else sign for sign in words)
        self.signs += zip(words, range(start, end), strict=True)

    def sign(self, sign: str, start: int, end: int, parties: tuple[PartyDraft, ...] = ()) -> None:
        """Write a sign for a stretch."""
        if parties:
            self.parties[len(self.signs)] = parties
        self.ends[len(self.signs)] = end
        self.signs.append((sign, start))

    def between(self, opening: str, closing: str, mention: Mention, names: Mapping[str, PartyDraft]) -> None:
        """Write the words of a mention between two signs."""
        start, end = mention.start, mention.end
        words = self.content[start:end]
        self.sign(opening, start, start, mention.parties)
        inside = next((name for name in sorted(names, key=len, reverse=True) if name in words), None)
        if inside is not None:
            begin = start + words.index(inside)
            self.copy(start, begin)
            start = begin + len(inside)
            self.sign(NAME, begin, start, (names[inside],))
        self.copy(start, end)
        self.sign(closing, end, end)
