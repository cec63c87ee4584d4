"""Fees and costs that a court orders some time after it decided: "In a separate order on Friday she awarded fees".

The day of such an order is not that of the decision, and who gets the fees has not won the suit by them.
"""

import msgspec

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.sum_role import SumRole
from ipgraph.lang.patterns import lazy

_FEES = lazy(
    r"\b(?:award(?:ed|s|ing)?|order(?:ed|s|ing)?|grant(?:ed|s|ing)?|to pay|added|imposed)\b(?:[^.;]|\.\d){0,60}?"
    r"\b(?:fees|costs|expenses)\b"
)
_MORE = lazy(r"\b(?:damages|royalt\w+|infring\w+|injunction|compensat\w+|profits|licen[cs]\w+|settle\w*)\b")


def fees_after(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a sentence behind that which told how a case ended orders nothing but fees or costs in it."""
    scene = docket.scene
    if scene.language != "en" or not frame.classes <= {"award", "order", "grant", "rule"}:
        return False
    at, end = frame.sentence.start, frame.sentence.end
    told = [v for v in case.verdicts if v.span.end <= at and v.value in _ENDS]
    cleared = [f for f in case.findings.values() if f.value == "not-found" and f.span.end <= at]
    if not told and not cleared:
        return False
    return _FEES.search(scene.content, at, end) is not None and _MORE.search(scene.content, at, end) is None


_ENDS = frozenset({"won", "lost", "dismiss"})


def as_fees(sums: list[SumRole]) -> list[SumRole]:
    """The sums of such a sentence, which are granted for nothing else."""
    mine = [role for role in sums if role.role == "awarded" and role.kind is None]
    return [msgspec.structs.replace(role, kind="expenses") if role in mine else role for role in sums]
