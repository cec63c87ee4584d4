"""Tell the steps of a sentence, each by the module for its kind, to the case that it belongs to."""

import msgspec

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import FILINGS, REVIEWS, Frame
from ipgraph.extract.frames.read import forums_in
from ipgraph.extract.story.accused_before import accusation_before, accuses_before_suing
from ipgraph.extract.story.acquitted_beside import acquitted_beside, another_convicted, convicted_beside
from ipgraph.extract.story.appeal import tell_review
from ipgraph.extract.story.attached_claim import (
    attach_claim,
    claim_decided,
    crime_of,
    settle_claim,
    settled_claim,
)
from ipgraph.extract.story.charge import asked_by_counterclaim, tell_counterclaim, tell_release
from ipgraph.extract.story.decision import tell_decision
from ipgraph.extract.story.division_below import division_appealed
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.endings import tell_settlement, tell_withdrawal
from ipgraph.extract.story.filing import tell_filing
from ipgraph.extract.story.given_up import suit_first
from ipgraph.extract.story.going_higher import goes_higher
from ipgraph.extract.story.inspection import tell_inspection
from ipgraph.extract.story.marks import read_marks
from ipgraph.extract.story.order_again import asked_below
from ipgraph.extract.story.order_meant import was_refused
from ipgraph.extract.story.prosecution import tell_charge
from ipgraph.extract.story.sums import add_claims, add_settled
from ipgraph.extract.story.undecided import tell_pending
from ipgraph.extract.sum_role import SumRole
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def tell_steps(docket: Docket, sentence: Span, frames: list[Frame], actors: list[Actor], sums: list[SumRole]) -> None:
    """Tell each step of a sentence with its marks; a sentence without any goes on with the case spoken of."""
    filed = False
    for frame in _below_first(docket, suit_first(frames)):
        case = _tell(docket, frame, actors, sums, filed=filed)
        filed = filed or (case is not None and frame.kind in FILINGS and frame.kind != "counterclaim")
        read_marks(docket, frame.span, case or docket.case)
        if case is not None and frame.kind == "suit" and (accusation := accusation_before(docket.scene, sentence)):
            read_marks(docket, accusation, case)
    if not frames:
        if not accuses_before_suing(docket.scene, sentence):
            read_marks(docket, sentence, docket.case)
        add_claims(docket, sentence, sums, actors)


def _below_first(docket: Docket, frames: list[Frame]) -> list[Frame]:
    """The frames with the appeal behind what it is against, where a text opens with it: "Alpha has asked the Federal
    Circuit to revive its suit against Beta, which a Delaware judge dismissed in March"."""
    if docket.scene.language != "en" or docket.threads or len(frames) < 2:
        return frames
    appeal, *others = frames
    if appeal.kind != "appeal" or appeal.forum is None:
        return frames
    above = appeal.forum
    judged = [f for f in others if f.kind == "decision" and f.forum is not None and f.forum.key != above.key]
    opens = len(judged) == 1 and all(f is judged[0] or f.kind == "suit" for f in others)
    return [*others, appeal] if opens and judged[0].forum is not None and judged[0].forum.rank < above.rank else frames


def _tell(docket: Docket, frame: Frame, actors: list[Actor], sums: list[SumRole], *, filed: bool) -> CaseDraft | None:
    if frame.kind == "decision":
        suit = docket.case
        if settled_claim(docket, frame) or another_convicted(docket, frame, crime_of(suit)):
            return None
        if (freed := acquitted_beside(docket, frame, crime_of(suit), actors)) is not None:
            return freed
        attached = claim_decided(docket, frame)
        docket.case = attached or convicted_beside(docket, frame, crime_of(suit), actors) or crime_of(suit)
        decided = tell_decision(docket, frame, actors, sums, filed=filed)
        if attached is not None:
            docket.case = suit
        if decided is not None and decided.role == "interim" and _told_of_before(docket, frame, suit):
            docket.case = suit
        if decided is None:
            add_claims(docket, frame.span, sums, actors)
        return decided
    if frame.kind in REVIEWS:
        division_appealed(docket, frame, actors)
        return tell_review(docket, frame, actors)
    if goes_higher(docket, frame):
        return tell_review(docket, msgspec.structs.replace(frame, kind="appeal"), actors)
    case: CaseDraft | None = None
    match frame.kind:
        case "counterclaim":
            case = tell_counterclaim(docket, frame)
        case "office" if asked_by_counterclaim(docket, frame):
            return None
        case "charge":
            case = tell_charge(docket, frame, forums_in(docket.scene, frame.sentence))
        case "pending":
            tell_pending(docket, frame, actors)
        case "settlement" if settle_claim(docket, frame):
            return None
        case "settlement":
            tell_settlement(docket, frame, actors)
            add_settled(docket, frame, sums)
        case "withdrawal":
            tell_withdrawal(docket, frame, actors)
        case "release":
            tell_release(docket, frame)
        case "inspection":
            case = tell_inspection(docket, frame, actors)
        case _:
            was_refused(docket, frame)
            case = attach_claim(docket, frame) or asked_below(docket, frame) or tell_filing(docket, frame, actors)
    spoken_of = docket.case
    if frame.kind == "counterclaim" and case is not None:
        docket.case = case
    add_claims(docket, frame.span, sums, actors)
    docket.case = spoken_of
    if frame.kind == "counterclaim" and case is not None and spoken_of is not None and spoken_of.role == "criminal":
        docket.case = case.beside or spoken_of
    return case


_HAD = lazy(r"\bhad (?:already |earlier |previously |also )?$")


def _told_of_before(docket: Docket, frame: Frame, suit: CaseDraft | None) -> bool:
    """Whether an interim order is only looked back on in the story of a suit: "the court had granted an injunction"."""
    at = frame.predicate.start
    back = docket.scene.language == "en" and _HAD.search(docket.scene.content, max(frame.sentence.start, at - 24), at)
    return bool(back) and suit is not None and suit.role == "main"
