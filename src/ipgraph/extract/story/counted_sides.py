"""Defendants that a Chinese report only counts (三被告) and names elsewhere in what it tells of the case."""

from bisect import bisect_right

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import NUMBERS, Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "counted-side"
_COUNTED = lazy(r"(?<![第之])(?P<count>[两二三四五])(?:名|个|位)?被告(?![人单一二三四五])")


def name_counted_sides(docket: Docket) -> None:
    """Put those whom a part of a text names beside the claimants in place of nameless defendants of that number."""
    scene = docket.scene
    if scene.language != "zh":
        return
    if not (counted := [Span(*match.span()) for match in _COUNTED.finditer(scene.content)]):
        return
    for suit in (c for c in docket.cases() if c.role == "main" and c.claimants and c.respondents and c.after is None):
        _add_the_rest(docket, suit, counted)
    suits = [c for c in docket.cases() if c.role == "main" and _nameless(c)]
    for suit in suits:
        at = bisect_right(docket.item_starts, suit.born)
        start = docket.item_starts[at - 1] if at else 0
        part = Span(start, docket.item_starts[at] if at < len(docket.item_starts) else len(scene.content))
        counts = {match["count"]: match for match in _COUNTED.finditer(scene.content, part.start, part.end)}
        told = [m for m in scene.parties.within(part) if not set(m.parties) & {*suit.claimants, *suit.others}]
        named = tuple(dict.fromkeys(p for m in told for p in m.parties if not p.unnamed and p.type != "government"))
        if len(counts) == 1 and len(named) == NUMBERS[next(iter(counts))]:
            words = Span(*next(iter(counts.values())).span())
            nouns = {party for party in suit.respondents if _is_noun(party)}
            for case in docket.cases():
                if case.thread is suit.thread and part.start <= case.born < part.end:
                    _replace(case, nouns, named, words)


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


def _nameless(case: CaseDraft) -> bool:
    return bool(case.claimants) and any(_is_noun(party) for party in case.respondents)


def _is_noun(party: PartyDraft) -> bool:
    return party.unnamed and party.first.text.endswith("被告")


def _replace(case: CaseDraft, nouns: set[PartyDraft], named: tuple[PartyDraft, ...], words: Span) -> None:
    for side in ("respondents", "appellants"):
        mine = getattr(case, side)
        if nouns & set(mine) and set(mine) <= {*nouns, *named}:
            mine.clear()
            case.add_side(side, named, words, RULE)
