"""Whether somebody who turns to a court takes there what another court has decided: "moved the Supreme Court"."""

from ipgraph.extract.draft import SECOND_RANK
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended

_GOES = frozenset({"en-goes-to-court", "en-sue-moved", "en-sue-took"})
"""Rules of words that tell that somebody turns to a court, be it the first or one above."""


def goes_higher(docket: Docket, frame: Frame) -> bool:
    """Whether those who turn to a court take the decision that was told to one above."""
    case, forum = docket.case, frame.forum
    if frame.predicate.rule not in _GOES or case is None or forum is None:
        return False
    if case.role not in ("main", "criminal") or not ended(case):
        return False
    if frame.predicate.rule == "en-sue-moved" and forum.rank <= case.rank:
        return False  # a suit brought before another court of the same rank
    return forum.rank >= max(SECOND_RANK, case.rank) and (forum.rank > case.rank or forum.key != case.forum_key)
