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
_WITHIN = {
    side: lazy(rf"(?:[Tt]he |[Ii]ts )?(?:\w+ )?(?:{words})(?: in [\w ]{{3,20}}?| here| there)? (?:is|are|was|were) ")
    for side, words in _SIDES.items()
}
"""The same where the noun and the names make one actor."""
_AND = lazy(r",? and (?:the )?$")
"""What joins a name that is held by offices to the list before it."""


def name_called_sides(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Put those whom a sentence calls applicants or defendants to the case spoken of, where none are known yet."""
    if docket.case is None or docket.case.role not in ("main", "interim"):
        return
    case = root(docket.case)
    if docket.scene.language == "zh":
        _name_called_zh(docket, case, actors)
        return
    for side in _SIDES:
        called = [actor for actor in _with_next(docket, sentence, side, actors) if actor.parties]
        if called and not getattr(case, side):
            _add(case, side, [party for actor in called for party in actor.parties], called[0].span)


_CALLED_ZH = lazy(r"(?<!另一)(?<!另)(?<!其他)(?<!其中)(?P<noun>原告|被告)方?(?:系|为|是|：|:|则?是)$")
_SIDE_ZH = {"原告": "claimants", "被告": "respondents"}


def _name_called_zh(docket: Docket, case: CaseDraft, actors: list[Actor]) -> None:
    """The same of a Chinese sentence, where the noun stands before the name: 被告系甲公司."""
    content = docket.scene.content
    empty = {side for side in _SIDES if not getattr(case, side)}
    for actor in actors:
        for mention in docket.scene.parties.within(actor.span):
            called = _CALLED_ZH.search(content, max(0, mention.start - 8), mention.start)
            if called and _SIDE_ZH[called["noun"]] in empty:
                _add(case, _SIDE_ZH[called["noun"]], list(actor.parties), actor.span)


def _with_next(docket: Docket, sentence: Span, side: str, actors: list[Actor]) -> list[Actor]:
    content = docket.scene.content
    for at, actor in enumerate(actors):
        if _BEHIND[side].match(content, actor.end) or _WITHIN[side].match(content, actor.start, actor.end):
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
