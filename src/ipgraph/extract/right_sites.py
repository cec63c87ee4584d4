"""Which case a place in the text tells of: the one with facts in the same clause, sentence or paragraph."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from msgspec import Struct

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.rights import RightBook
from ipgraph.extract.story.parts import begins_part
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LOOK_BACK, _LOOK_AHEAD = 4, 2
"""How many sentences of the same paragraph may lie between a place and the facts of its case."""
_STOPS = {",": 30, "，": 15, ";": 150, "；": 150, ":": 20, "：": 20}
"""How much farther apart a stop sets two places, in characters."""
_VAGUE = frozenset({"pending", "settle"})
"""Verdicts that a text often gives for all cases at once."""


class Site(Struct, frozen=True):
    """A place of a fact of a case."""

    at: int
    case: CaseDraft


class Sites:
    """The facts of all cases by their places."""

    def __init__(self, book: RightBook, cases: Iterable[CaseDraft]) -> None:
        self.book = book
        self._sites = sorted(
            (Site(at, case) for case in cases for at in sorted(_places(case))), key=lambda site: site.at
        )
        self._starts = [site.at for site in self._sites]

    def cases_at(self, place: Span, fits: "Iterable[CaseDraft] | None" = None) -> list[CaseDraft]:
        """The cases that a place tells of, the likeliest first; only those among ``fits``, if given."""
        return self.find(place, fits)[0]

    def find(self, place: Span, fits: "Iterable[CaseDraft] | None" = None) -> tuple[list[CaseDraft], bool]:
        """The cases that a place tells of, and whether it stands in one sentence with their facts.

        Sentences of the same paragraph count, the one before first, then the one behind.
        """
        allowed = None if fits is None else {id(case) for case in fits}
        number = self.book.sentence_at(place.start)
        if _begins(self.book.sentences[number].of(self.book.content)) == "label":
            return self._first_behind(place, number, allowed), False
        back = [number - k for k in range(1, _LOOK_BACK + 1)]
        ahead = [number + k for k in range(1, _LOOK_AHEAD + 1)]
        found: list[CaseDraft] = []
        for n in (number, *back[:1], *ahead[:1], *back[1:], *ahead[1:]):
            sites = self._allowed(n, allowed) if 0 <= n < len(self.book.sentences) else []
            if not sites or not self._same_paragraph(number, n):
                continue
            if n == number:
                return self._by_distance(place, sites), True
            found += self._by_distance(place, sites)
        words = self.book.sentences[number].of(self.book.content) if found else ""
        return sorted(dict.fromkeys(found), key=lambda case: not _named_in(case, words)), False

    def last_before(self, place: Span, fits: "Iterable[CaseDraft]") -> list[CaseDraft]:
        """The cases told last before a place, in whatever paragraph, the likeliest first."""
        allowed = {id(case) for case in fits}
        number = self.book.sentence_at(place.start)
        if _begins(self.book.sentences[number].of(self.book.content)):
            return self._first_behind(place, number, allowed)
        for n in range(number - 1, max(-1, number - 1 - _LOOK_BACK), -1):
            if _begins(self.book.sentences[n].of(self.book.content)):
                return self._first_behind(place, number, allowed)
            sites = self._allowed(n, allowed)
            if sites:
                return self._by_distance(place, sites)
        return []

    def _first_behind(self, place: Span, number: int, allowed: "set[int] | None") -> list[CaseDraft]:
        """The cases told first under a heading."""
        for n in range(number + 1, min(len(self.book.sentences), number + 1 + _LOOK_BACK)):
            if _begins(self.book.sentences[n].of(self.book.content)):
                break
            sites = self._allowed(n, allowed)
            if sites:
                return self._by_distance(place, sites)
        return []

    def _allowed(self, number: int, allowed: "set[int] | None") -> "list[Site]":
        sites = self._within(self.book.sentences[number])
        return [site for site in sites if allowed is None or id(site.case) in allowed]

    def _by_distance(self, place: Span, sites: Sequence[Site]) -> list[CaseDraft]:
        nearest: dict[int, tuple[int, int, CaseDraft]] = {}
        for i, site in enumerate(sites):
            distance = self._distance(place, site.at)
            known = nearest.get(id(site.case))
            if known is None or distance < known[0]:
                nearest[id(site.case)] = (distance, i, site.case)
        return [case for _, _, case in sorted(nearest.values(), key=lambda each: each[:2])]

    def _within(self, span: Span) -> Sequence[Site]:
        return self._sites[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def _same_paragraph(self, a: int, b: int) -> bool:
        sentences = self.book.sentences
        first, last = (sentences[a], sentences[b]) if a <= b else (sentences[b], sentences[a])
        return self.book.content.find("\n", first.end, last.start) < 0

    def _distance(self, place: Span, at: int) -> int:
        start, end = (place.end, at) if at >= place.end else (at, place.start)
        distance = max(0, end - start)
        if distance:
            for stop, cost in _STOPS.items():
                distance += cost * self.book.content.count(stop, start, end)
        return distance


_LABEL = lazy(
    r"[^\w“”《》<]{0,4}(?:\d{1,2}[.)、]\s?)?(?:[㐀-鿿A-Z][\w 㐀-鿿]{1,11}[:：]\s?)?"
    r"(?:[A-Za-z0-9-]{1,63}\.){1,4}[a-z]{2,6}\.?"
)
"""A domain name alone, which heads the part of a digest that tells of it: "alpha.com.", ◆ alpha.cn."""


def _begins(words: str) -> str:
    """Whether a part of a digest begins with a sentence: with a ``heading``, or with the ``label`` that it is about."""
    if _LABEL.fullmatch(words.strip()):
        return "label"
    return "heading" if begins_part(words) else ""


def _named_in(case: CaseDraft, words: str) -> bool:
    """Whether a sentence names the forum of a case and the one who brings it."""
    claimants = [form.text for party in case.claimants for form in party.forms]
    return any(form.text in words for form in case.forum) and any(name in words for name in claimants)


def _places(case: CaseDraft) -> set[int]:
    facts = [case.filed, case.decided, case.announced, case.case_number, case.outcome, *case.appellants.values()]
    facts += [fact for fact in case.verdicts if fact.value not in _VAGUE]
    facts += list(case.findings.values())
    places = {fact.span.start for fact in facts if fact}
    places |= {money.span.start for money in (*case.claimed, *case.awarded)}
    places |= {form.span.start for form in case.forum}
    return places | {case.born}
