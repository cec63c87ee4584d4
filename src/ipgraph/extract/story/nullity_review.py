"""Appeals from courts that decide over a right itself: "the court above reversed and upheld the patent"."""

from ipgraph.extract.draft import CaseDraft, abroad
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import ON_A_RIGHT, REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.extract.story.reviewing_case import open_review_case
from ipgraph.lang.forums import ForumMention


def reviews_nullity(docket: Docket, frame: Frame, forum: ForumMention) -> CaseDraft | None:
    """The appeal from a court that had declared a right void, told of right before."""
    case = _decided_there(docket)
    if case is None or case.role != "nullity" or not case.forum:
        return None
    held = docket.scene.language == "en" and case.said(*ON_A_RIGHT) and frame.classes & set(ON_A_RIGHT)
    if not held and not frame.classes & set(REVIEW):
        return None
    if not _sits_above(forum, case) or abroad(forum.key, case.forum_key) or frame.classes & {"award"}:
        return None
    if any(origin.key != case.forum_key for origin in frame.origins):
        return None
    again = case.instance is not None and case.instance.value == "second"
    return open_review_case(docket, case, forum, frame, "retrial" if again else "second")


def _decided_there(docket: Docket) -> CaseDraft | None:
    """The case spoken of; where that is a request without a forum, the one before a court that it was made in."""
    case = docket.case
    if case is None or case.forum or case.role not in ("office", "nullity"):
        return case
    courts = [each for each in docket.cases() if each.role == "nullity" and each.forum and each.after is None]
    alone = len(courts) == 1 and not any(each.after is courts[0] for each in docket.cases())
    same = alone and (not case.claimants or bool(set(case.claimants) & set(courts[0].claimants)))
    return courts[0] if same else case


def _sits_above(forum: ForumMention, case: CaseDraft) -> bool:
    """Whether a court stands above that of a case; of two that rank alike the one that hears appeals alone does."""
    alike = forum.rank == case.rank and hears_appeals(forum.key) and not hears_appeals(case.forum_key)
    return forum.rank > case.rank or alike


_FOUND = frozenset({"rule", "invalidated", "partly-invalidated", "maintained"})


def found_on_review(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The review whose sentence goes on with what the court found of the right: "overturned a verdict for Alpha in its
    case against Beta, finding that the patent was invalid"."""
    case, forum = docket.case, frame.forum
    if docket.scene.language != "en" or case is None or forum is None or forum.key != case.forum_key:
        return None
    above = case.instance is not None and case.instance.value in ("second", "retrial") and case.role == "main"
    told = any(
        v.value in REVIEW and frame.sentence.start <= v.span.start < frame.predicate.start for v in case.verdicts
    )
    return case if above and told and frame.classes <= _FOUND and frame.classes & ON_A_RIGHT else None
