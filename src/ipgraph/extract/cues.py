"""Cue words: one pass over a text that finds every word of the cue tables.

A cue is a word that does something in a report of a dispute (sues, claims, orders, finds, affirms …). The words stand
in ``lang/<language>/cues.toml`` or the files of ``lang/<language>/cues``; each row has a *class* (what the word does)
and, where a class has several values, a *value* (which remedy, which cause). Code elsewhere asks for classes, never for
words, so that a word that means the same can be added without code.

The scan is one Aho-Corasick pass over all forms, with short patterns tried only at the words that announce them, and
takes time linear in the text.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cache

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from ipgraph.extract.cue_places import around
from ipgraph.extract.cue_rows import CueRow, load_rows, most_telling
from ipgraph.lang.patterns import lazy
from ipgraph.lang.sieve import Sieve
from ipgraph.lang.words import fold, whole_word
from ipgraph.model.article import Span
from ipgraph.model.codes import Language


class Cue(Struct, frozen=True, gc=False):
    """A cue word in a text: where it stands, what class and value it has, which row found it."""

    start: int
    end: int
    cue_class: str
    value: str | None
    rule: str


class Cues:
    """All cues of one text, in reading order, with look-up by class and place."""

    def __init__(self, cues: Iterable[Cue]) -> None:
        self._by_class: dict[str, list[Cue]] = defaultdict(list)
        for cue in cues:
            self._by_class[cue.cue_class].append(cue)
        self._starts = {name: [cue.start for cue in found] for name, found in self._by_class.items()}
        self._together: dict[tuple[str, ...], tuple[list[Cue], list[int]]] = {}

    def within(self, span: Span, *classes: str) -> list[Cue]:
        """The cues of the classes that begin inside ``span``, in reading order."""
        together = self._together.get(classes)
        if together is None:
            together = self._together[classes] = self._of(classes)
        cues, starts = together
        if not starts:
            return []
        first = bisect_left(starts, span.start)
        return cues[first : bisect_left(starts, span.end, first)]

    def _of(self, classes: tuple[str, ...]) -> tuple[list[Cue], list[int]]:
        """The cues of some classes, and where they begin; kept, since each sentence is asked for the same classes."""
        cues = [cue for name in classes for cue in self._by_class.get(name, ())]
        if len(classes) > 1:
            cues.sort(key=lambda cue: (cue.start, -cue.end))
        return cues, [cue.start for cue in cues]

    def has(self, span: Span, *classes: str) -> bool:
        """Whether a cue of one of the classes begins inside ``span``."""
        for name in classes:
            starts = self._starts.get(name)
            if starts:
                at = bisect_left(starts, span.start)
                if at < len(starts) and starts[at] < span.end:
                    return True
        return False

    def __iter__(self) -> Iterator[Cue]:
        every = [cue for found in self._by_class.values() for cue in found]
        return iter(sorted(every, key=lambda cue: (cue.start, -cue.end, cue.rule)))


_A_LEGAL_FORM = lazy(r"(?<![\w/])([aikps])/([as])(?![\w/])")
"""A legal form with a stroke (A/S, S/A), which in the rows counts as a word."""


class _Match(Struct, frozen=True, gc=False):
    """A cue, and the stretch that its row saw: from the words before it to those behind."""

    cue: Cue
    left: int
    right: int


class _Scanner:
    def __init__(self, language: Language) -> None:
        self.words = language == "en"
        by_form: dict[str, list[tuple[CueRow, int | None, tuple[str | None, ...]]]] = defaultdict(list)
        rows = load_rows(language)
        for number, row in enumerate(rows):
            for trigger, forms in ((None, row.forms), (number, row.at)):
                told = (row, trigger, row.hides or (row.value,))
                for form in dict.fromkeys(map(fold, forms)):
                    by_form[form].append(told)
        self.forms = sorted(by_form)
        self.rows = [by_form[form] for form in self.forms]
        self.automaton = AhoCorasick(self.forms)
        self.sieve = Sieve([most_telling(row) for row in rows])

    def scan(self, content: str) -> list[Cue]:
        folded = _A_LEGAL_FORM.sub(r"\1-\2", fold(content)) if self.words else fold(content)
        possible = self.sieve.possible(content)
        last: dict[tuple[str, str | None], _Match] = {}
        found: list[_Match] = []
        matches = self.automaton.find_matches_as_indexes(folded, overlapping=True)
        # The longest first of those that begin at one place.
        for start, length, index in sorted((start, start - end, index) for index, start, end in matches):
            end = start - length
            if self.words and not whole_word(folded, start, end):
                continue
            for row, trigger, values in self.rows[index]:
                if trigger is not None and trigger not in possible:
                    continue
                seen = (start, end, end) if trigger is None else around(row, folded, start, end)
                if seen is None:
                    continue
                left, stop, right = seen
                for value in values:
                    before = last.get((row.cue_class, value))
                    if before is not None and before.left <= left and right <= before.right and stop <= before.cue.end:
                        continue
                    match = _Match(Cue(start, stop, row.cue_class, value, row.id), left, right)
                    last[row.cue_class, value] = match
                    found.append(match)
        return _once(_unmask(found))


def _unmask(found: list[_Match]) -> list[_Match]:
    """Drop a cue that is part of a longer word which means something else: the table's rows of class ``mask`` name the
    classes that they hide. A cue that is dropped hides the words inside it, but none of another class at its place."""
    masks: dict[str | None, list[Cue]] = defaultdict(list)
    for match in found:
        cue = match.cue
        if cue.cue_class == "mask":
            masks[cue.value].append(cue)
        elif cue.cue_class in ("sue", "claim"):
            masks["versus"].append(cue)
    masked = {id(match) for match in found if match.cue.cue_class == "mask" or _is_masked(match.cue, masks)}
    return [match for match in _outermost(found, masked) if id(match) not in masked]


def _is_masked(cue: Cue, masks: Mapping[str | None, list[Cue]]) -> bool:
    hiding = masks.get(cue.cue_class, [])
    at = bisect_left(hiding, cue.end, key=lambda mask: mask.start)
    return any(mask.start <= cue.start and cue.end <= mask.end for mask in hiding[max(0, at - 4) : at])


def _once(found: list[_Match]) -> list[Cue]:
    """The cues in reading order, each once: of rows of one class for the same words, the one that saw more."""
    widest: dict[tuple[int, int, str, str | None], _Match] = {}
    for match in found:
        key = (match.cue.start, match.cue.end, match.cue.cue_class, match.cue.value)
        known = widest.get(key)
        if known is None or match.right - match.left > known.right - known.left:
            widest[key] = match
    kept: list[Cue] = []
    last: dict[tuple[str, str | None], Cue] = {}
    for cue in (match.cue for match in widest.values()):
        before = last.get((cue.cue_class, cue.value))
        if before is None or cue.start < before.start or cue.end > before.end:
            last[cue.cue_class, cue.value] = cue
            kept.append(cue)
    return kept


VERBS = frozenset(
    {
        "sue",
        "claim",
        "ask",
        "award",
        "rule",
        "won",
        "lost",
        "dismiss",
        "object-appeal",
        "appeal",
        "may-appeal",
        "affirm",
        "reverse",
        "modify",
        "remand",
        "invalidity-request",
        "cancel-request",
        "opposition",
        "invalidated",
        "partly-invalidated",
        "maintained",
        "release",
        "seize",
        "grant",
        "settle",
        "withdraw",
        "pending",
        "retrial",
        "reconsider",
        "other-sum",
    }
)
"""Classes of which the longer word counts where one holds another: a claim for damages is no award of damages."""

KEPT_INSIDE = frozenset(
    {
        ("award", "modify"),
        ("modify", "award"),
        ("rule", "award"),
        ("won", "award"),
        ("settle", "rule"),
        ("sue", "invalidity-request"),
        ("sue", "cancel-request"),
        ("sue", "opposition"),
        ("sue", "claim"),
    }
)
"""Classes of a longer word, each with that of a shorter one inside it which counts all the same."""


def _outermost(found: list[_Match], masked: Set[int]) -> list[_Match]:
    """The matches, in their order, without those that a longer one of another class holds."""
    hidden: set[int] = set()
    near: list[_Match] = []
    verbs = [match for match in found if match.cue.cue_class in VERBS]
    for match in sorted(verbs, key=lambda match: (match.left, -match.right)):
        near = [other for other in near if other.right > match.left]
        if any(_hides(other, match) for other in near if id(other) not in masked or other.cue.start < match.cue.start):
            hidden.add(id(match))
        near.append(match)
    return [match for match in found if id(match) not in hidden]


def _hides(other: _Match, match: _Match) -> bool:
    """Whether a cue is part of a longer one, or of the words that the longer one saw behind it."""
    return (
        other.right - other.left > match.right - match.left
        and other.left <= match.left
        and other.cue.start < match.right <= other.right
        and other.cue.cue_class != match.cue.cue_class
        and (other.cue.cue_class, match.cue.cue_class) not in KEPT_INSIDE
    )


@cache
def _scanner(language: Language) -> _Scanner:
    return _Scanner(language)


def find_cues(content: str, language: Language, names: Iterable[Span] = ()) -> Cues:
    """Find every cue word of ``content`` that is no part of a name; offsets are code points into it."""
    return Cues(_outside(_scanner(language).scan(content), names))


def _outside(cues: list[Cue], names: Iterable[Span]) -> Iterator[Cue]:
    """The cues that stand inside none of the names."""
    spans = sorted(names, key=lambda span: span.start)
    starts = [span.start for span in spans]
    longest = max((span.end - span.start for span in spans), default=0)
    for cue in cues:
        at = bisect_left(starts, cue.start + 1)
        while at > 0 and starts[at - 1] >= cue.start - longest:
            at -= 1
            if spans[at].start <= cue.start and cue.end <= spans[at].end:
                break
        else:
            yield cue
