"""Which decision is of a third instance: a supreme court's above a court of appeal, or one on a retrial."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact, abroad
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.leave import refuses_leave
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.story.matching import ended
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy

_THIRD_TIER = frozenset({"us-supreme", "gb-supreme", "ca-supreme", "au-high", "cn-hk-cfa", "cn-mo-final", "tw-supreme"})
"""Courts that hear a dispute of this kind only after a court of appeal has."""


_BOTH_BELOW = lazy(
    r"\b(?:both|two|all) (?:the )?(?:lower |earlier |previous )?(?:judgments|rulings|decisions|verdicts)\b"
)
BOTH = 2
"""How many sides a case has: of one that names fewer, the other may be whoever goes on."""
THIRD_RANK = 3
"""The rank of courts of appeal; what stands above them reviews two judgments."""


def third_instance(docket: Docket, frame: Frame, forum: ForumMention, instance: Fact | None) -> Fact | None:
    """The instance in which a forum decides; ``instance`` unless it is the third.

    A court that reviews what a court of appeal decided, told of right before, hears the case a third time, and so does
    one that has taken the case up for retrial.
    """
    case = docket.case
    if instance is None or instance.value != "second" or instance.rule == "case-number":
        return instance
    if case is not None and any(_taken_up(each, forum) for each in case.thread.cases):
        return Fact("retrial", instance.span, instance.rule)
    if refuses_leave(frame.cues) and forum.rank > THIRD_RANK:
        return Fact("retrial", instance.span, instance.rule)
    if forum.key in _THIRD_TIER or (_is_supreme(docket, forum) and frame.classes & set(REVIEW)):
        return Fact("retrial", instance.span, instance.rule)
    if forum.rank > THIRD_RANK and _BOTH_BELOW.search(docket.scene.content, frame.predicate.start, frame.span.end):
        return Fact("retrial", instance.span, instance.rule)
    if case is None:
        return instance
    asked = docket.appeal
    if asked is not None and not asked.forum and asked.instance is not None and asked.instance.value == "retrial":
        below = asked.after.rank if asked.after is not None else 0
        if SECOND_RANK <= below < forum.rank and docket.scene.language == "zh":
            return Fact("retrial", instance.span, instance.rule)
    second = case.instance is not None and case.instance.value == "second" and bool(case.verdicts)
    higher = forum.rank > case.rank > 0 and forum.key != case.forum_key
    higher = higher and (not case.forum_key.startswith("cn-") or docket.scene.language == "en")
    if second and higher and frame.classes & set(REVIEW):
        return Fact("retrial", instance.span, instance.rule)
    return instance


def reviewed_there(docket: Docket, forum: ForumMention | None, people_named: set[PartyDraft]) -> CaseDraft | None:
    """The appeal that a court of the third tier is asked to review: the last one of its country between the same."""
    if forum is None or not (forum.key in _THIRD_TIER or _is_supreme(docket, forum)):
        return None
    seconds = [
        c
        for c in docket.cases()
        if c.role == "main" and c.instance is not None and c.instance.value in ("second", "retrial") and c.verdicts
        if c.forum_key != forum.key and not abroad(c.forum_key, forum.key)
        if c.rank < forum.rank or (forum.key in _THIRD_TIER and c.forum_key not in _THIRD_TIER)
        if not people_named or len(people(c)) < BOTH or people_named & people(c)
    ]
    known = [c for c in seconds if people_named & people(c)] or seconds
    current = docket.case
    return current if current in known else known[-1] if known else None


def _is_supreme(docket: Docket, forum: ForumMention) -> bool:
    """Whether a court stands above courts of appeal: a supreme court of another country than China."""
    named = forum.kind == "supreme-court" and not forum.key.startswith(("cn-", "de-", "ch-", "eu-", "tw-"))
    return named and docket.scene.language == "en"


def _taken_up(case: CaseDraft, forum: ForumMention) -> bool:
    """Whether a case is a retrial before the forum in which it has decided nothing yet."""
    asked = case.instance is not None and case.instance.value == "retrial" and not ended(case)
    return asked and bool(forum.key) and case.forum_key == forum.key
