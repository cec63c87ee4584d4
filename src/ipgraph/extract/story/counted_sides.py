"""Claimants and defendants that a Chinese report only counts (两原告, 三被告) and names elsewhere in its story."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import NUMBERS, Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "counted-side"
_COUNTED = lazy(r"(?<![第之])(?P<count>[两二三四五])(?:名|个|位)?被告(?![人单一二三四五])")
_COUNTED_CLAIMANTS = lazy(r"(?<![第之])(?P<count>[两二三四五])(?:名|个|位)?原告(?![人单一二三四五])")


def name_counted_sides(docket: Docket) -> None:
    """Put those whom a part of a text names beside the claimants in place of nameless defendants of that number."""
    scene = docket.scene
    if scene.language != "zh":
        return
    _name_claimants(docket)
    if not (counted := [Span(*match.span()) for match in _COUNTED.finditer(scene.content)]):
        return
    for suit in (c for c in docket.cases() if c.role == "main" and c.claimants and c.respondents and c.after is None):
        _add_the_rest(docket, suit, counted)
    for suit in [c for c in docket.cases() if c.role == "main" and c.claimants and _nouns(c.respondents, "被告")]:
        _give_names(docket, suit, "respondents", _COUNTED, {*suit.claimants, *suit.others})


def _name_claimants(docket: Docket) -> None:
    """The same for claimants that are only counted beside a defendant who is named."""
    if not _COUNTED_CLAIMANTS.search(docket.scene.content):
        return
    for suit in [c for c in docket.cases() if c.role == "main" and c.respondents and _nouns(c.claimants, "原告")]:
        _give_names(docket, suit, "claimants", _COUNTED_CLAIMANTS, {*suit.respondents, *suit.others})


def _give_names(
    docket: Docket, suit: CaseDraft, side: str, counted: re.Pattern[str], elsewhere: set[PartyDraft]
) -> None:
    """Put those whom the part of a suit names and who stand nowhere else in place of so many nameless ones."""
    scene = docket.scene
    at = bisect_right(docket.item_starts, suit.born)
    start = docket.item_starts[at - 1] if at else 0
    part = Span(start, docket.item_starts[at] if at < len(docket.item_starts) else len(scene.content))
    counts = {match["count"]: match for match in counted.finditer(scene.content, part.start, part.end)}
    told = [m for m in scene.parties.within(part) if not set(m.parties) & elsewhere]
    named = tuple(dict.fromkeys(p for m in told for p in m.parties if not p.unnamed and p.type != "government"))
    if len(counts) != 1 or len(named) != NUMBERS[next(iter(counts))]:
        return
    words = Span(*next(iter(counts.values())).span())
    nouns = _nouns(getattr(suit, side), "原告" if side == "claimants" else "被告")
    for case in docket.cases():
        if case.thread is suit.thread and part.start <= case.born < part.end:
            _replace(case, side, nouns, named, words)


def _add_the_rest(docket: Docket, suit: CaseDraft, counted: list[Span]) -> None:
    """Add the defendants that words for all of them stand for (五被告) to those whom a decision names."""
    scene = docket.scene
    for words in counted:
        meant = {
            p for m in scene.parties.within(words) if (m.start, m.end) == (words.start, words.end) for p in m.parties
        }
        if set(suit.respondents) < meant and not meant & {*suit.claimants, *suit.others}:
            suit.add_side("respondents", sorted(meant, key=lambda p: p.first.span.start), words, RULE)
            suit.thread.add_side("respondents", list(suit.respondents), words, RULE)


def _nouns(side: Iterable[PartyDraft], noun: str) -> set[PartyDraft]:
    return {party for party in side if party.unnamed and party.first.text.endswith(noun)}


def _replace(case: CaseDraft, of: str, nouns: set[PartyDraft], named: tuple[PartyDraft, ...], words: Span) -> None:
    for side in (of, "appellants"):
        mine = getattr(case, side)
        if nouns & set(mine) and set(mine) <= {*nouns, *named}:
            mine.clear()
            case.add_side(side, named, words, RULE)
