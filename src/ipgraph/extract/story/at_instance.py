"""The case of the chain spoken of that stands at the instance which a decision without a forum names."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import Form
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended, lower_case
from ipgraph.extract.story.review_first import only_guessed
from ipgraph.extract.story.reviewing_case import open_review_case
from ipgraph.lang.en.benches import HIGH_COURT_OF_INDIA
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def at_instance(docket: Docket, frame: Frame, case: CaseDraft, instance: Fact) -> CaseDraft | None:
    """The case of the chain spoken of that stands at an instance which the words name."""
    family = [c for c in case.thread.cases if c.role == case.role and c.instance is not None]
    if instance.value == "first" and _was_above(docket, frame, case):
        case.instance = Fact("second", frame.words, instance.rule)
    if case.instance is not None and case.instance.value == instance.value:
        return case
    at = [c for c in family if c.instance is not None and c.instance.value == instance.value]
    if at:
        return at[-1]
    if instance.value in ("second", "retrial") and only_guessed(case):
        case.instance = instance
        return case
    if instance.value in ("second", "retrial"):
        lower = lower_case(docket, (), instance.value, case.role, 0)
        return open_review_case(docket, lower, None, frame, instance.value) if lower is not None else None
    first = docket.open(case.thread, case.role, frame.predicate.start, None)
    first.instance = instance
    mark = next(iter(docket.scene.cues.within(frame.span, "instance-first")), None)
    if mark is not None and docket.scene.words(mark).casefold() == "trial court":
        first.forum.append(Form(docket.scene.words(mark), Span(mark.start, mark.end), mark.rule))
    elif mark is not None and docket.scene.words(mark).casefold() == "single judge" and _bench_of(case):
        first.take_forum(case)
    if case.after is None and case.instance is not None and case.instance.value != "first":
        case.after, case.after_span = first, instance.span
    return first


def _bench_of(case: CaseDraft) -> bool:
    """Whether a bench of an Indian high court reviews what one of its judges decided."""
    second = case.instance is not None and case.instance.value == "second"
    return second and HIGH_COURT_OF_INDIA.search(case.forum_key) is not None


_LOWER = lazy(r"\b(?:lower|trial|first-instance) court (?:had|has) |\bcourt (?:below|of first instance) (?:had|has) ")


def _was_above(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether the court spoken of, of which only its rank told the instance, has reviewed what a lower one had done."""
    if case.instance is None or (case.instance.value, case.instance.rule) != ("first", "rank"):
        return False
    if case.filed or case.after is not None or case.rank < SECOND_RANK or not ended(case):
        return False
    return _LOWER.search(docket.scene.words(frame.span)) is not None
