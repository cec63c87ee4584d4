"""Cue words: one pass over a text that finds every word of the cue tables.

A cue is a word that does something in a report of a dispute (sues, claims, orders, finds, affirms …). The words stand
in ``lang/<language>/cues.toml``; each row has a *class* (what the word does) and, where a class has several values, a
*value* (which remedy, which cause). Code elsewhere asks for classes, never for words, so that a word that means the
same can be added without code.

The scan is one Aho-Corasick pass over all forms, with short patterns tried only at the words that announce them, and
takes time linear in the text.
"""

import re
import tomllib
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.lang.words import fold, whole_word
from ipgraph.model.article import Span
from ipgraph.model.codes import Language


class CueRow(Struct, frozen=True, kw_only=True):
    """One row of a cue table."""

    id: str
    cue_class: str
    value: str | None
    forms: tuple[str, ...]
    at: tuple[str, ...]
    then: re.Pattern[str] | None
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]


class Cue(Struct, frozen=True):
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

    def within(self, span: Span, *classes: str) -> list[Cue]:
        """The cues of the classes that begin inside ``span``, in reading order."""
        found: list[Cue] = []
        for name in classes:
            starts = self._starts.get(name)
            if starts:
                found.extend(self._by_class[name][bisect_left(starts, span.start) : bisect_left(starts, span.end)])
        if len(classes) > 1:
            found.sort(key=lambda cue: (cue.start, -cue.end))
        return found

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


@cache
def load_rows(language: Language) -> tuple[CueRow, ...]:
    """The rows of one language's cue table.

    Raises :class:`DataError` where a row lacks its id, class or forms, or has a pattern that does not compile.
    """
    text = files("ipgraph.lang").joinpath(language, "cues.toml").read_text(encoding="utf-8")
    return tuple(_row(raw) for raw in tomllib.loads(text)["cue"])


def _row(raw: dict[str, Any]) -> CueRow:
    try:
        then = raw.get("then")
        return CueRow(
            id=raw["id"],
            cue_class=raw["class"],
            value=raw.get("value"),
            forms=tuple(raw.get("forms", ())),
            at=tuple(raw.get("at", ())),
            then=re.compile(then, re.IGNORECASE) if then else None,
            examples=tuple(raw["examples"]),
            counter_examples=tuple(raw.get("not", ())),
        )
    except (KeyError, re.error) as error:
        raise DataError(f"cue row {raw.get('id', '?')}: {error}") from error


class _Scanner:
    def __init__(self, language: Language) -> None:
        self.words = language == "en"
        by_form: dict[str, list[tuple[CueRow, bool]]] = defaultdict(list)
        for row in load_rows(language):
            for form in row.forms:
                by_form[fold(form)].append((row, False))
            for form in row.at:
                by_form[fold(form)].append((row, True))
        self.forms = sorted(by_form)
        self.rows = [by_form[form] for form in self.forms]
        self.automaton = AhoCorasick(self.forms)

    def scan(self, content: str) -> list[Cue]:
        folded = fold(content)
        last: dict[tuple[str, str | None], Cue] = {}
        found: list[Cue] = []
        matches = self.automaton.find_matches_as_indexes(folded, overlapping=True)
        for index, start, end in sorted(matches, key=lambda match: (match[1], -match[2])):
            if self.words and not whole_word(folded, start, end):
                continue
            for row, is_trigger in self.rows[index]:
                stop = end
                if is_trigger and row.then is not None:
                    match = row.then.match(folded, end, end + 90)
                    if not match:
                        continue
                    stop = match.end()
                key = (row.cue_class, row.value)
                before = last.get(key)
                if before is not None and before.start <= start and stop <= before.end:
                    continue
                cue = Cue(start, stop, row.cue_class, row.value, row.id)
                last[key] = cue
                found.append(cue)
        return _unmask(found)


def _unmask(found: list[Cue]) -> list[Cue]:
    """Drop a cue that is part of a longer word which means something else: the table's rows of class ``mask`` name the
    class that they hide."""
    masks: dict[str | None, list[Cue]] = defaultdict(list)
    for cue in found:
        if cue.cue_class == "mask":
            masks[cue.value].append(cue)
        elif cue.cue_class in ("sue", "claim"):
            masks["versus"].append(cue)
    kept = []
    for cue in _outermost(found):
        hiding = masks.get(cue.cue_class)
        if hiding:
            at = bisect_left(hiding, cue.end, key=lambda mask: mask.start)
            if any(mask.start <= cue.start and cue.end <= mask.end for mask in hiding[max(0, at - 4) : at]):
                continue
        if cue.cue_class != "mask":
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

KEPT_INSIDE = frozenset({("award", "modify"), ("affirm", "instance-first"), ("settle", "rule")})


def _outermost(found: list[Cue]) -> list[Cue]:
    kept: list[Cue] = []
    open_cues: list[Cue] = []
    for cue in found:
        open_cues = [other for other in open_cues if other.end > cue.start]
        inside = cue.cue_class in VERBS and any(
            other.start <= cue.start
            and cue.end <= other.end
            and other.end - other.start > cue.end - cue.start
            and other.cue_class != cue.cue_class
            and (other.cue_class, cue.cue_class) not in KEPT_INSIDE
            for other in open_cues
        )
        if not inside:
            kept.append(cue)
        if cue.cue_class in VERBS:
            open_cues.append(cue)
    return kept


@cache
def _scanner(language: Language) -> _Scanner:
    return _Scanner(language)


def find_cues(content: str, language: Language) -> Cues:
    """Find every cue word of ``content``; offsets are code points into it."""
    return Cues(_scanner(language).scan(content))
