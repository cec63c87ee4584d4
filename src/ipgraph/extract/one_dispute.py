"""Sides that no sentence names, where the whole article tells of one dispute: whom a party faces there, it faces here.

A side is only filled when every case of the article that has both sides sets the same two camps against each other;
an article with three camps says nothing of who stood in a case of which it names nobody.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.told_where import FACED, OVER_A_RIGHT, is_private
from ipgraph.model.article import Span

RULE = "one-dispute"


def one_dispute(cases: Iterable[CaseDraft], mentions: Sequence[Mention] = ()) -> None:
    """Fill the side that a case lacks with those who face the other one in all other cases of the article.

    Where the text speaks more of somebody else, it may as well be that one.
    """
    told = [case for case in cases if case.role in FACED]
    named = Counter(p for mention in mentions for p in mention.parties if is_private(p))
    for case in told:
        if case.role in OVER_A_RIGHT:
            continue
        for mine, theirs in (("claimants", "respondents"), ("respondents", "claimants")):
            known: dict[PartyDraft, Fact] = getattr(case, mine)
            if not known or getattr(case, theirs) or not all(is_private(p) for p in known):
                continue
            if case.after is not None and case.after.role in OVER_A_RIGHT:
                continue  # in a suit over what an office decided, that office is the other side
            faced = _faced(set(known), [c for c in told if c.thread.part == case.thread.part])
            others = [n for p, n in named.items() if p not in known and p not in faced]
            if faced and max(others, default=0) <= max(named[p] for p in faced):
                fact = next(iter(known.values()))
                setattr(case, theirs, {p: Fact(True, fact.span, RULE) for p in faced})


def _faced(known: set[PartyDraft], cases: Iterable[CaseDraft]) -> list[PartyDraft]:
    """Those whom one of ``known`` faces, when it is the same camp in every case; no office, and nobody nameless."""
    camps: list[list[PartyDraft]] = []
    for case in cases:
        for one, other in ((case.claimants, case.respondents), (case.respondents, case.claimants)):
            facing = [p for p in other if is_private(p)]
            if known & set(one) and facing:
                camps.append(facing)
    if not camps or any(set(camp) != set(camps[0]) for camp in camps):
        return []
    return camps[0]


LEAST_MENTIONS = 3
"""How often a text names the one whom it is about, at the least."""
_SUITS = frozenset({"main", "interim"})


def name_protagonists(draft: Draft, scene: Scene) -> None:
    """Fill the empty side of suits by the one whom a part of the text leads with and names most, and no case has."""
    if scene.language != "en":
        return
    for part, cases in draft.cases_by_part(len(scene.content)):
        _name_protagonist(cases, scene, part)


def _start(sentence: Span) -> int:
    return sentence.start


def _name_protagonist(told: list[CaseDraft], scene: Scene, part: Span) -> None:
    bound = {p for case in told for p in (*case.claimants, *case.respondents, *case.others)}
    mentions = scene.parties.within(part)
    counts = Counter(p for mention in mentions for p in mention.parties if p not in bound and is_private(p))
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < LEAST_MENTIONS or (len(ranked) > 1 and ranked[1][1] * 2 > ranked[0][1]):
        return
    party = ranked[0][0]
    first = bisect_left(scene.sentences, part.start, key=_start)
    lead = max((s.end for s in scene.sentences[first : first + 2]), default=0)
    if not any(party in mention.parties and mention.start < lead for mention in mentions):
        return
    for case in told:
        if case.role not in _SUITS or (case.after is not None and case.after.role in OVER_A_RIGHT):
            continue
        for mine, theirs in (("claimants", "respondents"), ("respondents", "claimants")):
            known: dict[PartyDraft, Fact] = getattr(case, mine)
            if known and not getattr(case, theirs) and all(is_private(p) for p in known):
                setattr(case, theirs, {party: Fact(True, party.first.span, RULE)})
