"""Whether somebody who turns to a court takes there what another court has decided: "moved the Supreme Court"."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.accused_before import accusation_before
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.origin import hears_appeals, is_top
from ipgraph.lang.patterns import lazy

_GOES = frozenset({"en-goes-to-court", "en-sue-moved", "en-sue-took"})
"""Rules of words that tell that somebody turns to a court, be it the first or one above."""

_FOR_MONEY = lazy(
    r"(?:,? (?:in|on) [^.;,]{3,20})?,?(?: and)?"
    r" (?:(?:asked|asking|suing|sued) for|claim(?:ed|ing)|demand(?:ed|ing)|sought|seeking)"
    r" (?:(?:over|about|some|more than|another|damages of|as much as) )?(?:[A-Z]{2,3}\s?|Rs\.? ?)?[$€£¥₩]?\d"
)
"""What shows that a suit is brought: who asks for money has no decision reviewed."""


def _had_won(docket: Docket, frame: Frame) -> bool:
    """Whether those who turn to a court are not those whose appeal the case told last refused."""
    case = docket.case
    parties = docket.all_of(list(frame.agents))
    if case is None or not case.appellants or not parties or not case.said("affirm"):
        return False
    return not set(parties) & set(case.appellants)


def _won_elsewhere(docket: Docket, frame: Frame, case: CaseDraft, key: str) -> bool:
    """Whether one who won a suit before a court that is not named brings another: "It then went to the High Court"."""
    if case.forum or case.after is not None or not case.said("won", "award") or case.said("lost", "dismiss"):
        return False
    going = docket.all_of(list(frame.agents))
    return bool(going) and set(going) <= set(case.claimants) and not (is_top(key) or hears_appeals(key))


def goes_higher(docket: Docket, frame: Frame) -> bool:
    """Whether those who turn to a court take the decision that was told to one above."""
    case, forum = docket.case, frame.forum
    if frame.predicate.rule not in _GOES or case is None or forum is None:
        return False
    if case.role not in ("main", "criminal") or not ended(case):
        return False
    if frame.predicate.rule == "en-sue-moved" and forum.rank <= case.rank:
        return False  # a suit brought before another court of the same rank
    if docket.scene.language == "en" and (_FOR_MONEY.match(docket.scene.content, forum.end) or _had_won(docket, frame)):
        return False
    if docket.scene.language == "en" and _won_elsewhere(docket, frame, case, forum.key):
        return False
    if accusation_before(docket.scene, frame.sentence) is not None:
        return False
    return forum.rank >= max(SECOND_RANK, case.rank) and (forum.rank > case.rank or forum.key != case.forum_key)
