"""Words that refer back to rights named before: the patent, the two patents, 涉案专利, 该商标."""

import re
from itertools import islice

from ipgraph.extract.right_reading import RightReading
from ipgraph.extract.right_table import AnaphorRow, anaphors
from ipgraph.extract.rights import FAMILY, Mark, RightDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_REACH = 24
_NEXT_NAME = 6
"""How near behind "the marks" a name stands that they are, so that they refer to nothing before."""
_MOST = 12
"""How many rights words can refer back to."""
_MANY = {"two": 2, "both": 2, "either": 2, "neither": 2, "three": 3, "four": 4, "five": 5, "两": 2, "三": 3, "四": 4}

_OF_FORUM = lazy(r" (?:Trial and Appeal|Trials?|(?:[A-Z]\w+ )?(?:Courts?|Tribunal|Board|Chamber))\b")
"""What makes a word for a kind part of the name of a forum: the Patent Trial and Appeal Board, a Patent Court."""

_FOR = (" for a ", " for an ", " for the ")
"""What stands between a word for a kind and what a right of that kind is for, which names it."""

Told = list[tuple[Span, RightDraft]]
"""Rights with the last place where each was named, the last one first."""


def read_anaphors(r: RightReading) -> set[Mark]:
    """Add a mention where words refer back to rights; give the words for kinds that did."""
    rows = anaphors(r.language)
    used: set[Mark] = set()
    named = sorted(
        ((span, i, right) for i, right in enumerate(r.rights) for span in right.mentions),
        key=lambda each: (each[0].start, each[1]),
    )
    last: dict[str, dict[int, tuple[Span, RightDraft]]] = {}
    items = _items(r)
    at = 0
    for mark in r.marks:
        if mark.kind != "right":
            continue
        while items and items[0] <= mark.start:
            items.pop(0)
            last = {}
        while at < len(named) and named[at][0].start < mark.start:
            _note(last, named[at][2], named[at][0])
            at += 1
        told = last.get(FAMILY[mark.value])
        names_itself = at < len(named) and (
            named[at][0].start - mark.end <= _NEXT_NAME or r.content[mark.end : named[at][0].start] in _FOR
        )
        if _OF_FORUM.match(r.content, mark.end):
            continue
        if not told or (names_itself and named[at][2].family == FAMILY[mark.value]):
            continue
        sentence = r.sentence(mark.start)
        left = r.content[max(sentence.start, mark.start - _REACH) : mark.start]
        plural = r.language == "en" and r.content[mark.start : mark.end].endswith("s")
        meant = _meant(r, rows, left, plural, [told[key] for key in islice(reversed(told), _MOST)])
        for right in reversed(meant):
            r.mention(right, mark.span)
            _note(last, right, mark.span)
            used.add(mark)
    return used


_ITEM = lazy(
    r"^(?=[^\n]{4,90}$)(?:[^\n.;]{2,60} (?:v\.?|vs\.?|versus) [^\n.;]{2,60}"
    r"|[A-Z]{3,}(?: [A-Z]+){0,2} ?[-–—:] [^\n]*[^\n.;:])$",
    re.MULTILINE,
)
"""Headings of the items of a digest: "Alpha v Beta", "JAPAN - Boxes lose again"."""


def _items(r: RightReading) -> list[int]:
    """Where items begin that speak of other cases than those before: words in them refer to nothing before them."""
    return [match.start() for match in _ITEM.finditer(r.content)]


def _note(last: dict[str, dict[int, tuple[Span, RightDraft]]], right: RightDraft, span: Span) -> None:
    told = last.setdefault(right.family, {})
    told.pop(id(right), None)
    told[id(right)] = (span, right)


def _meant(r: RightReading, rows: AnaphorRow, left: str, plural: bool, before: Told) -> list[RightDraft]:
    """The rights that a determiner before a word for a kind refers to."""
    sentence = r.sentence(before[0][0].start)
    last = [right for span, right in before if span.start >= sentence.start]
    many = rows.many.search(left)
    if rows.other.search(left):
        return [right for _, right in before[1:2]]
    if rows.first.search(left):
        return last[-1:]
    if many:
        size = next((n for word, n in _MANY.items() if word in many.group().casefold()), 0)
        return last if size in (0, len(last)) else [right for _, right in before[:size]]
    if rows.one.search(left):
        return last if plural else last[:1]
    return []
