"""Whom the paragraphs that tell of a case are about, where no sentence of them says on which side they stand."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.right_owners import owners
from ipgraph.extract.rights import RightDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import families
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

PAIR = 2
_OWNERS_SIDE = {"main": "claimants", "interim": "claimants", "office": "respondents", "nullity": "respondents"}
_FACING = {"claimants": "respondents", "respondents": "claimants"}
FEW = 4
"""How many parties a text names at the most that tells of one dispute."""


def told_of_others(scene: Scene, case: CaseDraft, parties: set[PartyDraft], at: int) -> bool:
    """Whether the paragraph of a case without sides names parties, and a later one at ``at`` names others."""
    places = [case.born, *(verdict.span.start for verdict in case.verdicts)]
    told = [p for p in (paragraph(scene, place) for place in places) if p is not None]
    if not parties or not told or any(span.start <= at < span.end for span in told):
        return False
    named = {party for span in told for party in named_in(scene, span)}
    return bool(named) and not named & parties


def sides_by_paragraph(scene: Scene, cases: Iterable[CaseDraft]) -> None:
    """Name the sides of suits of which no sentence names one: of the two that the paragraphs name the owner sues."""
    every = list(cases)
    reviewing = families(every)
    for case in every:
        family = reviewing[id(case)]
        if case.role != "main" or case.after is not None or case.tentative or case.thread.sides:
            continue
        if any(c.claimants or c.respondents or c.between or c.appellants for c in family):
            continue
        if scene.language != "en" or any(c.thread is case.thread and c.role != "main" for c in every):
            continue
        spans = {s for c in family for s in (paragraph(scene, c.born),) if s is not None}
        named = {party for span in spans for party in named_in(scene, span)}
        mine = {p: s for p, s in _owners(scene).items() if p in named}
        if len(named) != PAIR or len(mine) != 1:
            continue
        (owner, place), (other,) = next(iter(mine.items())), named - mine.keys()
        for side, party in (("claimants", owner), ("respondents", other)):
            case.add_side(side, [party], place, "paragraph-pair")
            case.thread.add_side(side, [party], place, "paragraph-pair")


def sides_by_owner(scene: Scene, cases: Iterable[CaseDraft]) -> None:
    """Name the sides of suits that no sentence names: the owner of the rights that a suit is about had sued, if nobody
    else is said to own any, and of all that are named the one other party was sued."""
    every = list(cases)
    reviewing = families(every)
    named = {p for p in scene.parties.parties if not p.unnamed and p.type != "government" and p.forms}
    for case in every:
        family = reviewing[id(case)]
        if scene.language != "en" or case.role not in _OWNERS_SIDE or case.after is not None or case.tentative:
            continue
        if case.role != "main" and any(c.role != case.role for c in every):
            continue  # beside a suit, an order or an attack is told by its own words
        if case.thread.claimants or any(c.claimants or c.between for c in family):
            continue
        if len(every) > 1 and not case.rights and _over_others(scene, case):
            continue
        mine = _owners(scene, {right for c in family for right in c.rights} or None)
        elsewhere = {p for c in every if c not in family for p in (*c.claimants, *c.respondents)}
        mine = {p: place for p, place in mine.items() if p not in elsewhere} or mine
        faced = {p for c in family for p in c.respondents} | set(case.thread.respondents)
        if not mine or mine.keys() & faced or any(p in mine for c in family for p in c.others):
            continue
        if faced and _OWNERS_SIDE[case.role] == "respondents":
            continue  # who answers the attack is told
        if not any(c.rights for c in family) and len(named) > FEW:
            continue  # of a text about many, words for rights tell little of one suit
        others = faced or named - mine.keys()
        if len(mine) > PAIR or (len(others) != 1 and not faced):
            continue
        owning = _OWNERS_SIDE[case.role]
        for party, place in mine.items():
            case.add_side(owning, [party], place, "owner-sues")
            case.thread.add_side(owning, [party], place, "owner-sues")
        if not faced:
            place, facing = next(iter(mine.values())), _FACING[owning]
            case.add_side(facing, sorted(others, key=lambda p: p.first.span.start), place, "owner-sues")
            case.thread.add_side(facing, sorted(others, key=lambda p: p.first.span.start), place, "owner-sues")


_OTHERS = lazy(
    r"\b(?:unrelated|another) (?:[\w-]+ ){0,3}?(?:patents?|trade ?marks?|marks?|designs?|makers?|[a-z]+makers?|compan)"
)


def _over_others(scene: Scene, case: CaseDraft) -> bool:
    """Whether the sentence that opens a case says that it is over another right, or against another company."""
    told = next((s for s in scene.sentences if s.start <= case.born < s.end), None)
    return told is not None and _OTHERS.search(scene.content, told.start, told.end) is not None


def sides_left_over(scene: Scene, cases: Iterable[CaseDraft]) -> None:
    """Name the side of the one suit of a text that no sentence names: the others, where one breath names them."""
    suits = [c for c in cases if c.role == "main" and c.after is None and not c.tentative]
    if scene.language != "en" or len(suits) != 1:
        return
    (case,) = suits
    named = {p for p in scene.parties.parties if not p.unnamed and p.type != "government" and p.forms}
    for mine, theirs in (("claimants", "respondents"), ("respondents", "claimants")):
        known = {*getattr(case, mine), *getattr(case.thread, mine)}
        others = named - known
        if not known or getattr(case, theirs) or getattr(case.thread, theirs) or not 1 < len(others) < FEW:
            continue
        told = (a for s in scene.sentences for a in find_actors(scene, s) if set(a.parties) == others)
        actor = next(told, None)
        if actor is not None:
            case.add_side(theirs, actor.parties, actor.span, "left-over")
            case.thread.add_side(theirs, actor.parties, actor.span, "left-over")


def paragraph(scene: Scene, at: int) -> Span | None:
    """The paragraph around a place."""
    return next((span for span in scene.version.paragraphs if span.start <= at < span.end), None)


def told_close(scene: Scene, one: int, other: int) -> bool:
    """Whether two places stand in one paragraph."""
    around = paragraph(scene, one)
    return around is not None and around.start <= other < around.end


def named_in(scene: Scene, span: Span) -> set[PartyDraft]:
    """The named parties of a stretch, authorities aside."""
    mentions = scene.parties.within(span)
    return {p for m in mentions for p in m.parties if not p.unnamed and p.type != "government"}


def side_by_side(scene: Scene, around: Span) -> Iterator[tuple[Span, Actor, Actor]]:
    """Each two that a sentence of a stretch names one behind the other, with the sentence; pronouns left out."""
    for sentence in scene.sentences:
        if around.start <= sentence.start < around.end:
            named = [a for a in find_actors(scene, sentence) if a.parties and not a.pronoun]
            for one, other in pairwise(named):
                if not set(one.parties) & set(other.parties):
                    yield sentence, one, other


def _owners(scene: Scene, rights: set[RightDraft] | None = None) -> dict[PartyDraft, Span]:
    """Those whom the text calls the owners of the rights that it names, or of some of them; who has a domain name
    is the one complained of."""
    found: dict[PartyDraft, Span] = {}
    every = [right for right in scene.rights.rights if right.family != "domain"]
    if rights is not None:
        families = {right.family for right in rights}
        named = [right for right in every if not right.bare]
        # Words for the kind alone speak of the only right of that kind.
        lone = {f for f in families if sum(right.family == f for right in named) == 1}
        every = [right for right in every if right in rights or (right.bare and right.family in lone)]
    for right in every:
        for place in (each for each in right.owner_places if each.side != "subject"):
            found.update(owners(right, place, scene.parties.parties))
    return found
