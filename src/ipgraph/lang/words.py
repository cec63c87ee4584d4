"""Find the words of a table in a text: one Aho-Corasick pass, the longest word at each place."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from ipgraph.model.codes import Language


@lru_cache(maxsize=4)
def fold(text: str) -> str:
    """Lower case of A to Z only, and plain apostrophes, so that offsets stay those of the text.

    Kept for the last few texts, since every table is looked for in the same ones.

    >>> fold("BMW’s Émile")
    "bmw's Émile"
    """
    if text.isascii():
        return text.lower()
    # Through bytes, since no byte of another character is an ASCII letter: many times faster than str.translate.
    lower = text.encode("utf-8", "replace").lower().decode("utf-8")
    return lower.replace("’", "'")


def whole_characters(text: str) -> str:
    """The text with a question mark for each half of a character that stands alone, which UTF-8 cannot hold.

    >>> whole_characters("a" + chr(0xD83D) + "é")
    'a?é'
    """
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


FEW = 32
"""So many words are sooner looked for one by one than an automaton is made of them."""


def find_longest(words: Sequence[str], text: str) -> list[tuple[int, int, int]]:
    """The longest of some words at each place of one text, without overlaps: which word, where it begins and ends.

    >>> find_longest(["kiln", "kiln oven", "oven"], "a kiln oven, a kiln")
    [(1, 2, 11), (0, 15, 19)]
    """
    if len(words) > FEW or "" in words:
        # Of the kinds of automata the one that is made fastest, since it is thrown away after one text.
        automaton = AhoCorasick(
            words,
            matchkind=MatchKind.LeftmostLongest,
            implementation=Implementation.NoncontiguousNFA,
            store_patterns=False,
        )
        return automaton.find_matches_as_indexes(text)
    places = []
    for index, word in enumerate(words):
        at = text.find(word)
        while at >= 0:
            places.append((at, -len(word), index))
            at = text.find(word, at + 1)
    found, done = [], 0
    for at, length, index in sorted(places):
        if at >= done:
            done = at - length
            found.append((index, at, done))
    return found


def find_all(automaton: AhoCorasick, text: str, *, overlapping: bool = False) -> list[tuple[int, int, int]]:
    """The matches of an automaton in any text: which word, where it begins and ends."""
    try:
        return automaton.find_matches_as_indexes(text, overlapping=overlapping)
    except UnicodeEncodeError:
        return automaton.find_matches_as_indexes(whole_characters(text), overlapping=overlapping)


def whole_word(text: str, start: int, end: int) -> bool:
    """Whether the stretch is not part of a longer run of letters and digits."""
    return not (
        (start > 0 and text[start].isalnum() and text[start - 1].isalnum())
        or (end < len(text) and text[end - 1].isalnum() and text[end].isalnum())
    )


class WordFinder:
    """Finds the words of one table in texts of one language; English words match whole and in any case."""

    def __init__(self, words: Iterable[tuple[str, str]], language: Language, *, one_text: bool = False) -> None:
        pairs = sorted({(fold(form), value) for form, value in words})
        self._values = [value for _, value in pairs]
        self._whole = language == "en"
        self._forms = [form for form, _ in pairs]
        self._automaton = None if one_text else AhoCorasick(self._forms, matchkind=MatchKind.LeftmostLongest)

    def find(self, content: str) -> Iterator[tuple[int, int, str]]:
        """Give ``(start, end, value)`` of each table word, in reading order."""
        folded = fold(content)
        automaton = self._automaton
        found = automaton.find_matches_as_indexes(folded) if automaton else find_longest(self._forms, folded)
        for index, start, end in found:
            if not self._whole or whole_word(folded, start, end):
                yield start, end, self._values[index]
