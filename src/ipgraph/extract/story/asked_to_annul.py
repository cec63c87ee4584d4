"""A suit whose aim is that a right falls: it is one over the right, however its beginning is told, and whenever."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.story.day_of_filing import day_of_filing, give_days
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy

_FOR_THAT = lazy(
    r"\b(?:seek\w*|sought|request\w*|demand\w*|asking|ask(?:ed|s) for|for|to have|to get|with a view to)\b[^.;]{0,80}$"
    r"|\bto (?:annul|nullify|cancel|invalidate|revoke|expunge)$"
)


def suit_for_that(docket: Docket, frame: Frame, forum: ForumMention | None) -> CaseDraft | None:
    """The suit told in the same sentence, where all that it asks for is that a right falls; it is one over the right.

    "brought an action in Ulm to have the mark declared invalid"
    """
    scene, case = docket.scene, docket.case
    if (decided := _brought_before(docket, frame, forum)) is not None:
        return decided
    if scene.language != "en" or forum is not None or case is None or case.role != "main" or case.after is not None:
        return None
    fact = next((v for v in case.verdicts if v.value in ("sue", "suit", "filed")), None)
    if fact is None or not case.forum or case.forum_kind in OFFICES or len(case.verdicts) > 1:
        return None
    if not (frame.sentence.start <= fact.span.start < frame.predicate.start) or scene.cues.has(
        frame.sentence, "infringe"
    ):
        return None
    if _FOR_THAT.search(scene.content, fact.span.end, frame.predicate.end) is None:
        return None
    suing = docket.all_of(frame.agents)
    if suing and not set(suing) <= set(case.claimants):
        return None
    case.role = "nullity"
    case.verdicts.append(Fact(frame.predicate.cue_class, frame.words, frame.predicate.rule))
    return docket.speak_of(case)


_THAT_ATTACK = lazy(
    r"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts) (?:(?:underlying|original) )?"
    r"(?:revocation|nullity|invalidity|invalidation|cancellation) (?:action|suit|claim|complaint|proceedings),?"
    r" (?:(?:had|has|have|was|were) (?:been )?)?(?:first |already )?"
    r"(?:brought|filed|lodged|launched|started|begun|commenced)\b"
    r"|\bhad (?:first |itself )?(?:brought|filed|lodged|launched|started|begun|commenced) "
    r"(?:the|that|its) (?:(?:underlying|original) )?(?:revocation|nullity|invalidity|invalidation|cancellation) "
    r"(?:action|suit|claim|complaint|proceedings)\b"
)


def _brought_before(docket: Docket, frame: Frame, forum: ForumMention | None) -> CaseDraft | None:
    """The suit over a right that a court has decided, told now by who brought it: "The revocation action had been
    brought by Beta in March"."""
    scene, case = docket.scene, docket.case
    if scene.language != "en" or forum is not None or case is None or case.role != "nullity":
        return None
    if _THAT_ATTACK.search(scene.content, frame.sentence.start, frame.sentence.end) is None:
        return None
    suing = docket.all_of(a for a in frame.agents if a.parties and not a.pronoun)
    if set(suing) & set(case.respondents) or (case.claimants and not set(suing) <= set(case.claimants)):
        return None
    case.add_side("claimants", suing, frame.words, frame.predicate.rule)
    if case.after is not None and case.after.role == "nullity":
        case = case.after  # what was brought was brought below
    give_days(scene, case, frame, day_of_filing(docket, frame, "office"), None)
    return docket.speak_of(case)
