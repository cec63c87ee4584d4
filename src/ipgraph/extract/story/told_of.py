"""Whom the paragraphs that tell of a case are about, where no sentence of them says on which side they stand."""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.right_owners import owners
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import chain
from ipgraph.model.article import Span

PAIR = 2


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
    for case in every:
        family = [c for c in every if case in chain(c)]
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


def paragraph(scene: Scene, at: int) -> Span | None:
    """The paragraph around a place."""
    return next((span for span in scene.version.paragraphs if span.start <= at < span.end), None)


def named_in(scene: Scene, span: Span) -> set[PartyDraft]:
    """The named parties of a stretch, authorities aside."""
    mentions = scene.parties.within(span)
    return {p for m in mentions for p in m.parties if not p.unnamed and p.type != "government"}


def _owners(scene: Scene) -> dict[PartyDraft, Span]:
    """Those whom the text calls the owners of the rights that it names."""
    found: dict[PartyDraft, Span] = {}
    for right in scene.rights.rights:
        for place in right.owner_places:
            found.update(owners(right, place, scene.parties.parties))
    return found
