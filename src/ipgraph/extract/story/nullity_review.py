"""Appeals from courts that decide over a right itself: "the court above reversed and upheld the patent"."""

from ipgraph.extract.draft import CaseDraft, abroad
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.extract.story.reviewing_case import open_review_case
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span


def reviews_nullity(docket: Docket, frame: Frame, forum: ForumMention) -> CaseDraft | None:
    """The appeal from a court that had declared a right void, told of right before."""
    case = _judged(docket)
    if case is None or case.role != "nullity" or not case.forum or not frame.classes & set(REVIEW):
        return None
    if not _sits_above(forum, case) or abroad(forum.key, case.forum_key) or frame.classes & {"award"}:
        return None
    if any(origin.key != case.forum_key for origin in frame.origins):
        return None
    again = case.instance is not None and case.instance.value == "second"
    return open_review_case(docket, case, forum, frame, "retrial" if again else "second")


def _judged(docket: Docket) -> CaseDraft | None:
    """The case spoken of; behind a suit of which nothing is told but who brought it, that in which a right was judged:
    "The court revoked it in a suit by Beta"."""
    case = docket.case
    if case is None or case.role != "main" or case.forum or case.filed or case.claimed:
        return case
    if any(verdict.value not in ("suit", "sue") for verdict in case.verdicts):
        return case
    sentence = next((s for s in docket.scene.sentences if s.start <= case.born < s.end), Span(case.born, case.born))
    judged = [c for c in docket.cases() if c.role == "nullity" and c.forum and sentence.start <= c.born < case.born]
    return next((c for c in judged if not c.claimants or set(c.claimants) & people(case)), case)


def _sits_above(forum: ForumMention, case: CaseDraft) -> bool:
    """Whether a court stands above that of a case; of two that rank alike the one that hears appeals alone does."""
    alike = forum.rank == case.rank and hears_appeals(forum.key) and not hears_appeals(case.forum_key)
    return forum.rank > case.rank or alike
