"""Who lost a suit of its own: the one who had brought it, though it must pay the costs of the other side."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LOST_OWN = lazy(
    r"\b(?:lost|loses|losing|failed (?:in|with)) (?:its|his|her|their)(?: own)?(?: [\w-]+){0,3}? "
    r"(?:suit|lawsuit|case|claim|action|complaint|bid)\b(?! (?:against it|to (?:fend|defend|overturn|reverse|appeal)))"
)
_OPENING = lazy(r"(?:Having|After|By) (?:just )?$")
_THEN = lazy(r"[^,;.]{0,60}, (?:the )?")
_COSTS_OF = lazy(r"['’]s? (?:legal |court )?(?:costs|fees|expenses)\b")
NEAR = 14
"""How far before its verb the subject stands."""


_SUIT = r"(?:suit|lawsuit|case|claims?|action|complaint)\b"
_OWN = rf"\b(?:its|his|her|their) (?:own )?(?:[\w-]+ ){{0,3}}?{_SUIT}"
_BASELESS = (
    r"(?:baseless|frivolous|meritless|unreasonable|exceptional|bad[- ]faith|groundless|unfounded|without merit|weak"
    r"|failed|unsuccessful|doomed|ill-fated)\b"
)
_FEES = lazy(
    r" (?:(?:must|has to|will have to|was ordered to|to) pay|pay) (?:[^.;]|\.(?=\d)){0,60}?"
    r"\b(?:legal|attorneys?['’]?s?|lawyers?['’]?s?|court) (?:fees|costs)\b"
    r"(?:(?!\b(?:after|when|as|while|who|which|defen[cs]e)\b|['’]s? )[^.;]){0,80}?" + _OWN
)
_WAS_BASELESS = lazy(
    rf"\b(?:its|his|her|their) (?:own )?(?:[\w-]+ ){{0,2}}?{_BASELESS}(?: [\w-]+){{0,3}}? {_SUIT}"
    rf"|(?:{_OWN}|\b(?:that|the|this) {_SUIT})(?: (?:against|over|to)(?: [\w.'’&-]+){{1,8}}?)?,?"
    rf"(?: (?:which|that|it|he|she|the judge|called|was|is|were|found|said|ruled|to be|as|an?)){{0,6}} {_BASELESS}"
)
"""What modifies the suit of one's own: a defence that is called baseless tells of the other side."""


def pays_fees_of_own_suit(scene: Scene, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Put who must pay fees for a suit of its own that was baseless on the side that sued: "ordered Beta to pay $1
    million in legal fees to Alpha, calling its case baseless"."""
    if scene.language != "en" or case.claimants or case.respondents or not frame.classes & {"award", "order"}:
        return
    here = [a for a in actors if frame.sentence.start <= a.start < frame.span.end and a.parties]
    for payer in here:
        told = _FEES.match(scene.content, payer.end, frame.sentence.end)
        if told is None or not _WAS_BASELESS.search(scene.content, payer.end, frame.sentence.end):
            continue
        span = Span(*told.span())
        add_side(case, "claimants", payer.parties, span, "fees-of-own")
        paid = [a for a in here if a.start > payer.end and a.mark in ("to", "of") and a is not payer]
        for actor in paid[:1]:
            add_side(
                case, "respondents", tuple(p for p in actor.parties if p not in payer.parties), span, "fees-of-own"
            )
        case.verdicts.append(Fact("lost", span, "fees-of-own"))
        return


def lost_own_suit(scene: Scene, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Put who lost a suit of its own on the side that sued, and whose costs it bears on the other."""
    pays_fees_of_own_suit(scene, frame, case, actors)
    if scene.language != "en" or case.claimants or case.respondents or "lost" not in frame.classes:
        return
    told = _LOST_OWN.search(scene.content, frame.sentence.start, frame.span.end)
    if told is None:
        return
    here = [a for a in actors if frame.sentence.start <= a.start < frame.span.end and a.parties]
    left = [a for a in here if a.end <= told.start() and a.mark == "" and told.start() - a.end < NEAR]
    if not left and _OPENING.search(scene.content, frame.sentence.start, told.start()):
        left = [a for a in here if a.mark == "" and _THEN.fullmatch(scene.content, told.end(), a.start)]
    if not left:
        return
    span = Span(*told.span())
    add_side(case, "claimants", left[-1].parties, span, "lost-own")
    spared = [a for a in here if a is not left[-1] and _COSTS_OF.match(scene.content, a.end)]
    for actor in spared[:1]:
        add_side(case, "respondents", actor.parties, span, "costs-of")
