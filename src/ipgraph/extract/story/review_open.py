"""What a court held, told behind an appeal that is still open or was given up: it is the court below that held it."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW

_OPEN = frozenset({"pending", "settle", "withdraw"})
_NOTHING_DECIDED = _OPEN | {"appeal"}


def decided_below(frame: Frame, case: CaseDraft | None) -> CaseDraft | None:
    """The case below ``case`` where a decision that names no court is none of a review that is open or over."""
    if case is None or case.role != "main" or case.after is None or case.instance is None:
        return case
    told = {verdict.value for verdict in case.verdicts}
    over = bool(told & _OPEN) or case.thread.settled is not None
    if case.instance.value not in ("second", "retrial") or not over or told - _NOTHING_DECIDED:
        return case
    if frame.classes & set(REVIEW) or not case.after.verdicts or not case.after.forum:
        return case
    return case.after
