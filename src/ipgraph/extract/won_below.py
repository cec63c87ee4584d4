"""A decision for somebody that only its review names: "overturned a High Court ruling for Beta".

Who won there is taken for the one who sued, as long as the text does not tell the suit. Where it goes on to say that
the other had sued, and what that court then decided, the two are one.
"""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.story.docket import root
from ipgraph.extract.twice_told import join, sued_there
from ipgraph.lang.patterns import lazy

_GRANTS = ("order", "award", "won", "grant")
"""What a court of first instance says to the one who sued."""


_ITS_RIGHT = lazy(r"\b(?:over|on|in|about|concerning) its\b")
"""What tells that the winner owns the right: "a ruling for Beta on its patent"."""
_ANOTHER = lazy(r"\b(?:another|separate|unrelated|different|second|parallel)\b[^.;]{0,60}\Z")
_NEAR = 90


def join_won_below(cases: list[CaseDraft], content: str) -> None:
    """Join, in place, decisions that a review alone tells to the same court's in the suit against the winner."""
    for case in list(cases):
        if not _told_by_review(case, cases) or _ITS_RIGHT.search(content, case.born, case.born + _NEAR):
            continue
        told = [other for other in cases if _same_court(case, other, cases)]
        told = [o for o in told if not _ANOTHER.search(content, max(0, root(o).born - _NEAR), root(o).born)]
        if len(told) == 1:
            case.claimants, case.verdicts = {}, []
            join(told[0], case, cases)


def _told_by_review(case: CaseDraft, cases: list[CaseDraft]) -> bool:
    if case.language != "en" or case.role != "main" or case.after is not None or case.respondents or case.filed:
        return False
    won = bool(case.claimants) and bool(case.verdicts) and all(verdict.value == "won" for verdict in case.verdicts)
    return won and not sued_there(case) and any(other.after is case for other in cases)


def _same_court(case: CaseDraft, other: CaseDraft, cases: list[CaseDraft]) -> bool:
    """Whether a case is before the same court, and the winner the one sued in it."""
    if other is case or other.role != "main" or not case.forum_key or other.forum_key != case.forum_key:
        return False
    base = root(other)
    if other.thread.part != case.thread.part or base is root(case) or not set(case.claimants) <= set(base.respondents):
        return False
    if any(each.after is other for each in cases):
        return False  # its review is told already
    granted = other.after is None and other.said(*_GRANTS)
    days = case.decided is None or other.decided is None or case.decided.value == other.decided.value
    return days and not granted
