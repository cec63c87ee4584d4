"""The sides of the suit that a review is about, where no filing was told: "declined to revive Alpha's suit"."""

from ipgraph.extract.draft import CaseDraft, abroad
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.asked import asked_by
from ipgraph.extract.story.docket import Docket, root
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_SUIT_OR_AWARD = (
    r"(?:[$€£¥]?[\w.,-]+ ){0,4}?"
    r"(?:suits?|lawsuits?|cases?|actions?|claims?|complaints?|awards?|verdicts?|judgments?|damages|wins?|victory)\b"
)
_WHOSE = lazy(rf"(?:['’]s?|(?<=\b[Oo]ur)) {_SUIT_OR_AWARD}")
_ITS = lazy(rf"[^.;]{{0,140}}?\b(?:its|his|her|their) {_SUIT_OR_AWARD}")
_WON = lazy(r"\b(?:awards?|verdicts?|judgments?|damages|injunctions?|wins?|victory) (?:that |which )?(?:the )?$")
_IN_FAVOUR = lazy(r"['’]s? favou?r\b")
HAD_WON = lazy(
    r"(?:\s?\([^()]*\))? (?:had |has )?"
    r"(?:been (?:awarded|granted|given)|won|obtained|secured|gained|received|got|scored)\b"
)
"""What tells, behind a name, whom the decision under review was for: "a verdict that Alpha had won"."""


def sides_reviewed(docket: Docket, case: CaseDraft, frame: Frame, actors: list[Actor]) -> None:
    """Give the suit at the bottom of a review the sides that the words tell, where it has none."""
    base = root(case)
    if base.claimants or base.respondents or base.role not in ("main", "interim"):
        return
    if case.after is None and not frame.classes & set(REVIEW):
        return
    here = [a for a in actors if frame.span.start <= a.start < frame.span.end]
    against = [a for a in here if a.mark == "against" and a.parties]
    asking: tuple[PartyDraft, ...] = ()
    if case.after is not None:
        asking = asked_by(docket, frame, actors) or docket.all_of(frame.owners("claim"))
    asking = asking or _whose_suit(docket, frame, here)
    if asking and against and not set(asking) & set(against[0].parties):
        add_side(base, "claimants", asking, frame.words, frame.predicate.rule)
        add_side(base, "respondents", against[0].parties, against[0].span, "against")


def _whose_suit(docket: Docket, frame: Frame, here: list[Actor]) -> tuple[PartyDraft, ...]:
    """Whose suit or award a review is about: "restore Alpha's lawsuit", "a verdict that Alpha had won"."""
    content = docket.scene.content
    if docket.scene.language != "en":
        return ()
    for actor in here:
        if actor.start > frame.predicate.start:
            if actor.mark == "of" and _WHOSE.match(content, actor.end):
                return docket.who(actor)
            if _IN_FAVOUR.match(content, actor.end):
                return docket.who(actor)
            if HAD_WON.match(content, actor.end) and _WON.search(content, frame.predicate.start, actor.start):
                return docket.who(actor)
        elif actor is here[0] and actor.mark == "" and _ITS.match(content, actor.end, frame.span.end):
            return docket.who(actor)
    return ()


def sued_below(docket: Docket, case: CaseDraft, actor: Actor) -> bool:
    """Whether the one for whom a court finds was sued in the suit spoken of, told of the court below or above it."""
    told = docket.case
    if told is None or told is case or told.role != "main" or not told.rank or not case.rank:
        return False
    below = bool(told.claimants) and told.rank < case.rank
    above = told.rank > case.rank or (hears_appeals(told.forum_key) and not hears_appeals(case.forum_key))
    if not below and (not above or docket.scene.language != "en" or abroad(told.forum_key, case.forum_key)):
        return False
    return set(actor.parties) <= set(told.respondents)


_ORDER_FOR, _REACH = lazy(r"\b(?:injunctions?|ban) (?:granted )?in favou?r of (?:the )?$"), 60
"""What is granted to nobody but whoever sued, and is told of the court below."""


def won_above(docket: Docket, case: CaseDraft, actor: Actor) -> bool:
    """Whether a court that hears appeals found for somebody: he may have been sued below as well as have sued."""
    if docket.scene.language != "en" or _ORDER_FOR.search(
        docket.scene.content, max(0, actor.start - _REACH), actor.start
    ):
        return False
    second = case.instance is not None and case.instance.value in ("second", "retrial")
    return second or hears_appeals(case.forum_key)


def add_side(case: CaseDraft, side: str, parties: tuple[PartyDraft, ...], span: Span, rule: str) -> None:
    """Add parties to a side of a case, and of its thread where the case is a suit; an office is on no side."""
    parties = tuple(p for p in parties if p.type != "government")
    case.add_side(side, parties, span, rule)
    if case.role == "main":
        case.thread.add_side(side, parties, span, rule)
