"""A court that decides over two or more decisions of an office in one breath: "affirmed both decisions in 2021"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.office_review import open_review
from ipgraph.lang.patterns import lazy

_BOTH = lazy(
    r"\b(?:both|these|those|all (?:two|three|four|of the|the)|the (?:two|three|four)) (?:[a-z-]+ )?"
    r"(?:decisions|determinations|rulings|findings)\b"
)


def over_several(docket: Docket, frame: Frame) -> bool:
    """Whether a court decides over several decisions of the office told of last."""
    office = docket.case
    if docket.scene.language != "en" or not frame.classes & {*REVIEW} or frame.forum is None:
        return False
    if office is None or office.role not in OFFICE_ROLES or not ended(office):
        return False
    return _BOTH.search(docket.scene.content, frame.predicate.start, frame.span.end) is not None


def review_others(docket: Docket, frame: Frame, review: CaseDraft) -> None:
    """Open the reviews of the other decisions of the same office, with what the words say of all of them."""
    office = review.after
    if office is None or office.role not in OFFICE_ROLES:
        return
    reviewed = {id(case.after) for case in docket.cases()}
    alike = [c for c in docket.cases() if c.role == office.role and c.forum_key == office.forum_key and ended(c)]
    for other in alike:
        if id(other) in reviewed or other.thread is not office.thread:
            continue
        again = open_review(docket, other, frame.forum, frame.words, frame.predicate.rule)
        again.verdicts += [v for v in review.verdicts if frame.span.start <= v.span.start < frame.span.end]
        again.decided = again.decided or review.decided
