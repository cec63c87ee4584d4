"""What a jury or a single judge decided, told behind the review of it: the decision of the court at the bottom."""

from bisect import bisect_left

import msgspec

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket, people, root
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.lang.en.benches import HIGH_COURT_OF_INDIA
from ipgraph.lang.patterns import lazy

JURY = lazy(r"\b(?:jury|juries|jurors)\b")
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"
_JUDGE = (
    rf"(?:(?:(?:Mr|Mrs|Ms|Miss)\.? Justice|HHJ|HH Judge|Deputy Judge|Recorder|(?:District|Magistrate) Judge) {_NAME}"
    rf"|[A-Z][a-z]{{2,}} J\b(?![.&]| [A-Z])|[Tt]he (?:trial|district|primary|first-instance) (?:judge|court)"
    r"|[Tt]he judge (?:below|at (?:first instance|trial)))"
)
_BY_JUDGE = lazy(
    rf"(?:[^.;]{{0,60}}, )?{_JUDGE}(?: \([^()]*\))?(?:,[^.;]{{0,80}},)?"
    r"(?: (?:had|has|also|then|\w+ly))? [^.;,]{0,60}$"
)
_NAMED_JUDGE = lazy(
    rf"(?:(?:In|On|At|After|Back in|Following) [^.;,]{{3,40}},? )?(?:(?:Mr|Mrs|Ms)\.? )?(?:Justice|Judge) {_NAME}"
    r"(?: [A-Z][\w'’-]+)?(?: (?:had|also|then|\w+ly))*(?: (?:in|on) [^.;,]{3,24})? "
)
_OF_JUDGE = lazy(rf"(?:[^.;]{{0,60}}, )?{_JUDGE} (?:had )?(?:heard|tried|took|dealt|presided|sat)\b")
"""A sentence that only says who tried the case."""
_ITEM = lazy(r"\s*(?:[-–•*▪]|\(?[a-z\divx]{1,4}[.)])\s")
"""The mark before an item of a list."""
_LEAD = lazy(rf"(?:[^.;]{{0,60}}[ ,])?{_JUDGE}(?: (?:had|has|also|then))?:\s*")
"""Who did what the list below tells: "In that judgment the primary judge:"."""
_MOST_ITEMS = 12
_CUT_BY_JUDGE = lazy(
    r"\b(?:cut|reduced|lowered|slashed|trimmed|halved|raised|increased|doubled|trebled|tripled)(?: [^.;,]{1,30})? "
    r"by (?:the|that|a) (?:trial|district|presiding|lower) (?:court )?(?:judge|court)\b"
)
"""What the judge of the trial made of the sum that a jury had found."""
_HE = lazy(r"\b(?:[Hh]e|[Ss]he)\b[^.;]{0,60}$")
_WHO = lazy(rf"\b(?:decision|judgment|ruling|order|view|finding)s? (?:of|by) {_JUDGE},? who (?:had )?(?:\w+ly )?$")


def tried_below(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """The case at the bottom of a review spoken of, where a jury decides, or a judge who sits alone."""
    if docket.scene.language != "en" or not _is_review(case) or frame.classes & set(REVIEW):
        return None
    if case.after is not None and _CUT_BY_JUDGE.search(docket.scene.words(frame.sentence)):
        return bottom_of(docket, case, frame)
    if case.after is not None and JURY.search(docket.scene.content, frame.span.start, frame.span.end):
        return case.after
    if case.role != "main" or not (case.rank > SECOND_RANK or hears_appeals(case.forum_key)):
        return None
    return bottom_of(docket, case, frame) if _by_judge(docket, frame) else None


def judged_earlier(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The case below the review spoken of, where a judge by name decided before the bench did: "Judge Orr had ruled in
    May 2020 that …"."""
    case = docket.case
    if docket.scene.language != "en" or case is None or case.role not in ("main", "interim"):
        return None
    if case.role == "main" and case.after is None and case.filed is not None and case.forum:
        return None  # the suit spoken of, whose court is named, is what the judge decided
    if case.role == "interim" or (case.filed is not None and case.decided is None):
        told = people(case)
        case = next((c for c in docket.cases() if c.role == "main" and _is_review(c) and people(c) & told), None)
    if case is None or not _is_review(case):
        return None
    standing = frame.forum is None or (frame.forum.anaphor and frame.forum.key == case.forum_key)
    if not standing or frame.classes & set(REVIEW) or not case.said(*_RESULTS):
        return None
    if not _NAMED_JUDGE.fullmatch(docket.scene.content, frame.sentence.start, frame.predicate.start):
        return None
    days = [d.value for d in docket.scene.dates.within(frame.span) if not d.is_range]
    reviewed = str(case.decided.value) if case.decided is not None else docket.scene.published or ""
    month = reviewed[: len("2024-05")]
    if len(days) != 1 or not month or days[0][: len(month)] >= month[: len(days[0])]:
        return None
    below = bottom_of(docket, case, frame)
    if not below.forum and HIGH_COURT_OF_INDIA.search(case.forum_key):
        below.take_forum(case)
    return docket.speak_of(below)


def tried_elsewhere(docket: Docket, frame: Frame) -> Frame:
    """A frame in which a jury decides in "the same court" behind a court of appeals: the last court named that has
    juries is meant."""
    forum = frame.forum
    if docket.scene.language != "en" or forum is None or not forum.anaphor or forum.rank <= SECOND_RANK:
        return frame
    if not JURY.search(docket.scene.content, frame.sentence.start, frame.predicate.start):
        return frame
    named = [f for f in docket.scene.forums.things if f.end <= frame.sentence.start and not f.anaphor and f.key]
    tried = next((f for f in reversed(named) if f.rank == 1 and f.kind not in OFFICES), None)
    return msgspec.structs.replace(frame, forum=tried)


def done_by_judge(docket: Docket, frame: Frame, case: CaseDraft, cue: Cue) -> CaseDraft | None:
    """The case at the bottom, where a relative clause tells what its judge did: "restored the decision of the trial
    judge, who had dismissed the claim"."""
    if docket.scene.language != "en" or not _is_review(case) or case.role != "main":
        return None
    if not _WHO.search(docket.scene.content, max(frame.sentence.start, cue.start - 80), cue.start):
        return None
    return bottom_of(docket, case, frame)


_RESULTS = (*REVIEW, "rule", "dismiss", "lost", "won", "grant", "order", "finding")


def _is_review(case: CaseDraft) -> bool:
    return case.instance is not None and case.instance.value in ("second", "retrial")


def _by_judge(docket: Docket, frame: Frame) -> bool:
    content, sentence = docket.scene.content, frame.sentence
    if _BY_JUDGE.match(content[sentence.start : frame.predicate.start]):
        return True
    at = bisect_left(docket.scene.sentences, sentence.start, key=lambda s: s.start)
    if _in_list_of_judge(docket, at):
        return True
    told = docket.scene.sentences[at - 1] if at else None
    introduced = told is not None and _OF_JUDGE.match(content, told.start, told.end) is not None
    return introduced and _HE.search(content, sentence.start, frame.predicate.start) is not None


def _in_list_of_judge(docket: Docket, at: int) -> bool:
    """Whether a sentence is an item of the list of what a judge did."""
    content, sentences = docket.scene.content, docket.scene.sentences
    for place in range(at, max(-1, at - _MOST_ITEMS), -1):
        if place >= len(sentences) or not _ITEM.match(content, sentences[place].start, sentences[place].end):
            return place < at and _LEAD.fullmatch(content, sentences[place].start, sentences[place].end) is not None
    return False


def bottom_of(docket: Docket, case: CaseDraft, frame: Frame) -> CaseDraft:
    """The case of first instance below a review, put there where the text has not told it yet."""
    if case.after is not None:
        return root(case)
    if (told := _suit_told(docket, case)) is not None:
        case.after, case.after_span = told, frame.words
        return told
    lower = CaseDraft(docket.scene.language, case.thread, case.role, frame.predicate.start)
    lower.instance = Fact("first", frame.words, "judge-below")
    case.thread.cases.insert(0, lower)
    case.after, case.after_span = lower, frame.words
    return lower


def _suit_told(docket: Docket, case: CaseDraft) -> CaseDraft | None:
    """The suit between the sides of a review that was told without its court, and of which nothing came so far."""
    for told in docket.cases():
        open_yet = told.role == case.role and told.filed is not None and told.decided is None and not told.forum
        if told is not case and open_yet and told.after is None and people(told) & people(case):
            return told
    return None
