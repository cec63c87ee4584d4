"""Sides that a sentence only calls by their part: "Applicants were Alpha and Beta; Gamma GmbH was the defendant."."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, root
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_SIDES = {
    "claimants": "[Aa]pplicants?|[Cc]laimants?|[Pp]laintiffs?|[Pp]etitioners?",
    "respondents": "(?:[Cc]o-)?[Dd]efendants?|[Rr]espondents?",
}
_BEFORE = {
    side: lazy(
        rf"(?:^|[.;] |\b[Tt]he |\b[Ii]ts |, )(?:{words}) (?:is|are|was|were|being|includes?|included)(?: the)? $"
    )
    for side, words in _SIDES.items()
}
_BEHIND = {
    side: lazy(rf" (?:is|are|was|were)(?: also| both| all)? (?:the |its )?(?:{words})(?=[.;,]| in )")
    for side, words in _SIDES.items()
}
_AND = lazy(r",? and (?:the )?$")
"""What joins a name that is held by offices to the list before it."""


def name_called_sides(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Put those whom a sentence calls applicants or defendants to the case spoken of, where none are known yet."""
    if docket.case is None or docket.scene.language != "en" or docket.case.role not in ("main", "interim"):
        return
    case = root(docket.case)
    for side in _SIDES:
        called = [actor for actor in _with_next(docket, sentence, side, actors) if actor.parties]
        if called and not getattr(case, side):
            _add(case, side, [party for actor in called for party in actor.parties], called[0].span)


def _with_next(docket: Docket, sentence: Span, side: str, actors: list[Actor]) -> list[Actor]:
    content = docket.scene.content
    for at, actor in enumerate(actors):
        if _BEHIND[side].match(content, actor.end):
            return [actor]
        back = content[max(sentence.start, actor.start - 40) : actor.start]
        if _BEFORE[side].search(back):
            following = actors[at + 1 : at + 2]
            joined = following and _AND.fullmatch(content, actor.end, following[0].start)
            return [actor, *following] if joined else [actor]
    return []


def _add(case: CaseDraft, side: str, parties: list[PartyDraft], span: Span) -> None:
    named = [party for party in parties if party.type != "government"]
    case.add_side(side, named, span, "called-side")
    if case.role == "main":
        case.thread.add_side(side, named, span, "called-side")
