"""Co-parties: names beside each other, of which a case binds some and no case the others."""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.parties_en.legal_forms import has_legal_form
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import families, root
from ipgraph.extract.told_where import bound, is_private, told_in
from ipgraph.lang.patterns import lazy

_FACED = frozenset({"main", "interim", "counterclaim", "office", "nullity"})
"""Cases of two sides that face each other."""


def join_co_parties(cases: Iterable[CaseDraft], scene: Scene) -> None:
    """Put the rest of a list of names to those of them who are sued; who sues together is told where they sue.

    A sentence that tells of no case shows it too, where those whom it names stand in one case alone and its reviews.
    """
    told = [case for case in cases if case.role in _FACED]
    if scene.language != "en" or not told:
        return
    there_before, chains = bound(cases), families(told)
    telling = {id(case): told_in(case, scene) for case in told}
    for sentence in scene.sentences:
        for actor in find_actors(scene, sentence):
            for case in told if len(actor.parties) > 1 else ():
                if case.role == "main" and case.after is None and sentence in telling[id(case)]:
                    _join_defendants(case, actor, there_before - _sued_apart(case, told), chains)
            known = set(actor.parties) & there_before
            new = [p for p in actor.parties if p not in there_before and _is_somebody(scene, actor, p)]
            if not known or not new:
                continue
            mine = [c for c in told if known & {*c.claimants, *c.respondents}]
            here = [c for c in mine if sentence in telling[id(c)]]
            alone = len({id(root(c)) for c in mine}) == 1
            for case in here or (mine if alone else ()):
                for each in chains.get(id(root(case)), [case]):
                    _join(each, known, new, actor)


def _sued_apart(case: CaseDraft, told: list[CaseDraft]) -> set[PartyDraft]:
    """Those whom the claimants of a case face in another, which need not be sued together."""
    mine = set(case.claimants)
    return {p for c in told if root(c) is not root(case) and mine & set(c.claimants) for p in c.respondents}


def _join_defendants(
    case: CaseDraft, actor: Actor, there_before: set[PartyDraft], chains: dict[int, list[CaseDraft]]
) -> None:
    """Put a list of names that a suit is told with to the side of the one of them that is sued."""
    known = set(actor.parties) & set(case.respondents)
    new = [p for p in actor.parties if p not in known and p in there_before and is_private(p)]
    if known and new and not set(actor.parties) & set(case.claimants):
        for each in chains.get(id(root(case)), [case]):
            if known <= set(each.respondents):
                each.add_side("respondents", new, actor.span, "co-party")


def _join(case: CaseDraft, known: set[PartyDraft], new: list[PartyDraft], actor: Actor) -> None:
    if known <= set(case.respondents) and not known & set(case.claimants):
        case.add_side("respondents", new, actor.span, "co-party")


_GOES_ON = lazy(r" (?:&|and) [A-Z]")
"""What stands behind a piece of a name: "its dealer, Alpha & Beta Trading Ltd."."""
_TIED = lazy(r"\b(?:its|his|her|their)(?: [a-z][\w-]*){1,3},? $")


def _is_somebody(scene: Scene, actor: Actor, party: PartyDraft) -> bool:
    """Whether a party of a list is a person, named with its legal form or told to belong to another: else it may be a
    brand or a piece of a name."""
    if not is_private(party):
        return False
    if party.type == "person" or any(has_legal_form(form.text) for form in party.forms):
        return True
    named = [m for m in scene.parties.within(actor.span) if party in m.parties]
    if not named or _GOES_ON.match(scene.content, named[0].end):
        return False
    return _TIED.search(scene.content, actor.start, named[0].start) is not None
