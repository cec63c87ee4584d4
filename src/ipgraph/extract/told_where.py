"""Where a text tells of a case, and who is named there."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.parties_en.described import RULE as DESCRIBED
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.model.article import Span

FACED = frozenset({"main", "interim", "reconsideration", "counterclaim", "office", "nullity"})
"""Roles of cases of two sides that face each other."""
OVER_A_RIGHT = frozenset({"office", "nullity"})
"""Roles of cases in which anybody can attack a right, of whomever: who does, no other case tells."""


def told_in(case: CaseDraft, scene: Scene) -> list[Span]:
    """The sentences that tell of a case: where it is first told, what was done in it, who is on its sides."""
    facts = [f for f in (case.filed, case.decided, *case.claimants.values(), *case.respondents.values()) if f]
    places = {case.born, *(verdict.span.start for verdict in case.verdicts), *(fact.span.start for fact in facts)}
    return _around(places, scene.sentences)


LONGEST = 3000
"""So many characters a paragraph has at the most that is about one thing."""


def told_around(case: CaseDraft, scene: Scene) -> list[Span]:
    """The paragraphs that tell of a case, without those that go on and on."""
    around = _around({sentence.start for sentence in told_in(case, scene)}, scene.version.paragraphs)
    return [span for span in around if span.end - span.start <= LONGEST]


def sentences_in(spans: Iterable[Span], scene: Scene) -> list[Span]:
    """The sentences that begin in stretches of the text."""
    found: list[Span] = []
    for span in spans:
        first, last = (bisect_left(scene.sentences, at, key=lambda s: s.start) for at in (span.start, span.end))
        found += scene.sentences[first:last]
    return found


def _around(places: Iterable[int], spans: tuple[Span, ...]) -> list[Span]:
    found: dict[int, Span] = {}
    for place in places:
        at = bisect_right(spans, place, key=lambda span: span.start) - 1
        if at >= 0 and place < spans[at].end:
            found[at] = spans[at]
    return [found[at] for at in sorted(found)]


def is_private(party: PartyDraft) -> bool:
    """Whether a party is named and no authority."""
    return not party.unnamed and party.type != "government" and not party.office


def mentions_in(spans: Iterable[Span], scene: Scene) -> list[Mention]:
    """The places in stretches of the text where parties are named; whom words only describe may be somebody else."""
    return [mention for span in spans for mention in scene.parties.within(span) if mention.rule != DESCRIBED]


def private_in(mentions: Iterable[Mention]) -> set[PartyDraft]:
    """Those who are named, authorities aside."""
    return {party for mention in mentions for party in mention.parties if is_private(party)}


def private_in_part(scene: Scene, starts: Sequence[int], at: int) -> list[PartyDraft]:
    """The private parties that a text names, in Chinese those of the item of a digest that holds a place."""
    private = [p for p in scene.parties.parties if not p.unnamed and p.type != "government"]
    part = bisect_right(starts, at)
    if scene.language != "zh" or not part:
        return private
    end = starts[part] if part < len(starts) else len(scene.content)
    named = {party for mention in scene.parties.within(Span(starts[part - 1], end)) for party in mention.parties}
    return [party for party in private if party in named]


def bound(cases: Iterable[CaseDraft]) -> set[PartyDraft]:
    """Everyone who takes part in a case."""
    return {p for c in cases for p in (*c.claimants, *c.respondents, *c.others, *c.appellants)}
