"""Find the words of a table in a text: one Aho-Corasick pass, the longest word at each place."""

from collections.abc import Iterable, Iterator

from ahocorasick_rs import AhoCorasick, MatchKind

from ipgraph.model.codes import Language

FOLD = {ord(c): ord(c.lower()) for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"} | {ord("’"): ord("'")}
"""Lower case by a one-to-one table, so that offsets stay those of the text."""


def whole_word(text: str, start: int, end: int) -> bool:
    """Whether the stretch is not part of a longer run of letters and digits."""
    return not (
        (start > 0 and text[start].isalnum() and text[start - 1].isalnum())
        or (end < len(text) and text[end - 1].isalnum() and text[end].isalnum())
    )


class WordFinder:
    """Finds the words of one table in texts of one language; English words match whole and in any case."""

    def __init__(self, words: Iterable[tuple[str, str]], language: Language) -> None:
        pairs = sorted({(form.translate(FOLD), value) for form, value in words})
        self._values = [value for _, value in pairs]
        self._whole = language == "en"
        self._automaton = AhoCorasick([form for form, _ in pairs], matchkind=MatchKind.LeftmostLongest)

    def find(self, content: str) -> Iterator[tuple[int, int, str]]:
        """Give ``(start, end, value)`` of each table word, in reading order."""
        folded = content.translate(FOLD)
        for index, start, end in self._automaton.find_matches_as_indexes(folded):
            if not self._whole or whole_word(folded, start, end):
                yield start, end, self._values[index]
