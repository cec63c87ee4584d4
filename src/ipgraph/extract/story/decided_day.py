"""Whether a day that a decision is told with is that of its case, which may have been told with another before."""

from ipgraph.extract.dating import is_of_report
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.fees_after import fees_after
from ipgraph.extract.story.own_trial import undone_by_own_judge
from ipgraph.extract.story.own_verdict import changes_own_award
from ipgraph.extract.story.sentences_en import only_plea, sentenced_later
from ipgraph.extract.wiped_out import JMOL
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_UPON_VERDICT_ZH = lazy(r"(?:根据|依据|基于|按照|采纳|确认|维持)(?:了)?(?:该|上述|前述)?陪审团")
"""What tells that a court gives judgment upon the verdict of a jury, of which the day may have been told."""


def takes_day(docket: Docket, frame: Frame, case: CaseDraft, day: str) -> bool:
    """Whether ``day`` is the day of decision of ``case``: the first that is told, unless a later one ends it."""
    if only_plea(docket, frame, case) or fees_after(docket, frame, case):
        return False
    if frame.predicate.rule == "en-grant-turned":
        return True  # the order of some days became one until the judgment
    if any(cue.rule == JMOL for cue in frame.cues):
        return True  # a judgment in spite of the verdict takes its place
    if changes_own_award(docket, frame, case) or undone_by_own_judge(docket, frame) is case:
        return True
    if docket.scene.language == "zh" and _UPON_VERDICT_ZH.search(docket.scene.words(frame.sentence)):
        return True
    told = None if _undone(frame, case) else case.decided
    if told is None or _more_precise(day, told.value) or is_of_report(docket.scene, told.span):
        return True
    if sentenced_later(docket, frame, case, told):
        return True
    if _confirms_judge(docket, frame, case, told):
        return True
    return _tried_after(docket, frame, told) or _only_interim(docket, frame, case, told)


def _undone(frame: Frame, case: CaseDraft) -> bool:
    """Whether a court takes back what was granted before it: the later day counts."""
    first = case.after is None and case.instance is not None and case.instance.value == "first"
    return (
        first
        and case.language == "en"
        and bool(case.awarded)
        and frame.classes <= {"reverse", "rule"}
        and ("reverse" in frame.classes)
    )


_IN_PART = lazy(r"\b(?:partial )?summary judgment\b")
_VERDICT = lazy(r"\b(?:jury|jurors|verdict|trial|final judgment)\b")


_OWN_JUDGE = lazy(r"\b(?:[Aa]dministrative [Ll]aw [Jj]udge|ALJ|initial determination|judge)\b")
_WHOLE = lazy(r"\b(?:full |whole )?(?:[Cc]ommission|commissioners|ITC)\b")


def _confirms_judge(docket: Docket, frame: Frame, case: CaseDraft, told: Fact) -> bool:
    """Whether the trade commission itself decides behind its judge, whose day was told before."""
    scene = docket.scene
    if scene.language != "en" or case.forum_kind != "trade-commission":
        return False
    before = next((s for s in scene.sentences if s.start <= told.span.start < s.end), None)
    if before is None or not _OWN_JUDGE.search(scene.content, before.start, before.end):
        return False
    here = scene.content, frame.sentence.start, frame.sentence.end
    return _WHOLE.search(*here) is not None and _OWN_JUDGE.search(*here) is None


def _tried_after(docket: Docket, frame: Frame, told: Fact) -> bool:
    """Whether a verdict ends a suit in which a summary judgment on a part of it was told before."""
    scene = docket.scene
    before = next((s for s in scene.sentences if s.start <= told.span.start < s.end), None)
    if scene.language != "en" or before is None or not _IN_PART.search(scene.content, before.start, before.end):
        return False
    return _VERDICT.search(scene.content, frame.span.start, frame.span.end) is not None


_FINAL = frozenset({"award", "won", "lost", "dismiss", "rule"})


def _only_interim(docket: Docket, frame: Frame, case: CaseDraft, told: Fact) -> bool:
    """Whether the day told before is that of an order beside the suit, which this decision ends."""
    scene = docket.scene
    if case.role != "main" or case.after is not None or not frame.classes & _FINAL:
        return False
    before = next((s for s in scene.sentences if s.start <= told.span.start < s.end), None)
    if before is None or scene.cues.has(frame.span, "interim"):
        return False
    until = frame.span.start if before.start <= frame.span.start < before.end else before.end
    return scene.cues.has(Span(before.start, until), "interim") and not scene.cues.has(
        Span(before.start, until), "award"
    )


def _more_precise(new: str, old: str) -> bool:
    return len(new) > len(old) and new.startswith(old)
