"""Another decision than the one told of a case: of another day, or called the second."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket, chain, compatible
from ipgraph.extract.story.matching import ended
from ipgraph.extract.verdict import REFUSED
from ipgraph.extract.wiped_out import JMOL
from ipgraph.lang.patterns import lazy

RULE = "another-day"
MONTH = 7
"""How long an ISO date is that tells the month."""
YEAR = 4
_FULL_COURT = lazy(r"\b(?:en banc|[Ff]ull (?:court|Federal Circuit|bench)|[Rr]ehear(?:d|ing))\b")
"""What tells that a court heard again what a panel of it had decided."""
THE_SECOND = lazy(
    r"\b[Tt]he (?:second|third|fourth|other|later|next)(?: such)? (?:judgment|decision|ruling|order|case|verdict)\b"
    r"|另一(?:案|份判决)|第[二三四]份"
)
"""What tells that a decision is another than the one told."""


_DECIDES = frozenset({"award", "dismiss", "won", "lost", "order", "grant"})


_OF_A_LAW = lazy(r"(?:新)?(?:修改|修订|修正|施行|实施|颁布|通过|生效|起施行|起实施)")
"""What tells that a date is that of a law: 2019年4月修改后的反不正当竞争法."""


_SAME_COURT = lazy(r"(?:In|At|Before) (?:the|that) same court\b")
"""What opens a sentence about a further suit in the court of the one told before."""


def another_decision(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a forum tells of another decision like the one told: of another day, or called the second."""
    if _in_same_court(docket, frame, case):
        return True
    if not ended(case) or case.role not in ("main", "interim") or not frame.classes & {*_DECIDES, "rule"}:
        return False
    if any(cue.rule == JMOL for cue in frame.cues):
        return False  # it takes the place of the verdict
    if on_top(docket, frame):
        return False
    if THE_SECOND.search(docket.scene.content, frame.span.start, frame.span.end):
        return True
    if case.decided is not None and _SAME_COURT.match(docket.scene.content, frame.sentence.start):
        days = [d.value for d in docket.scene.dates.within(frame.sentence) if not d.is_range]
        return bool(days) and not any(compatible(day, case.decided.value) for day in days)
    if case.decided is None or not (frame.classes & _DECIDES or _earlier_round(docket, frame)):
        return False
    first = case.role == "main" and case.instance is not None and case.instance.value == "first"
    days = _days_told(docket, frame, case.decided, YEAR if first and docket.scene.language == "en" else MONTH)
    return bool(days) and not any(compatible(day, case.decided.value) for day in days)


_ADDED = "en-award-added"


def on_top(docket: Docket, frame: Frame) -> bool:
    """Whether a court adds fees, costs or interest to what was granted before: "In May she awarded $2 million in
    fees"."""
    if docket.scene.language != "en" or not frame.classes <= {"award", "order", "grant", "rule"}:
        return False
    if any(cue.rule == _ADDED for cue in frame.cues):
        return True
    kinds = {cue.value for cue in docket.scene.cues.within(frame.sentence, "sum-kind")}
    one = len(docket.scene.money.within(frame.sentence)) == 1
    return one and kinds == {"expenses"} and not docket.scene.cues.has(frame.sentence, "infringe")


_ROUND = lazy(
    r"\b[Ii]n (?:an? (?:earlier|previous|first|second|later|further)|the (?:first|second|previous)) (?:round|phase)\b"
)


def _earlier_round(docket: Docket, frame: Frame) -> bool:
    return _ROUND.search(docket.scene.content, frame.sentence.start, frame.predicate.start) is not None


def _in_same_court(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether "in the same court" tells of a suit beside one that has been reviewed by the courts told since."""
    told, content = docket.case, docket.scene.content
    if told is None or told is case or case.role != "main" or docket.scene.language != "en":
        return False
    if case not in chain(told)[1:] or not told.verdicts or not _SAME_COURT.match(content, frame.sentence.start):
        return False
    return bool(docket.scene.dates.within(frame.sentence))


def of_another_day(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether an office decides on a right in another month than in the case told, which it decided then."""
    attacked = {"invalidated", "maintained", "partly-invalidated"}
    if docket.scene.language != "en" or case.role != "office" or case.decided is None or not frame.classes & attacked:
        return False
    told = next((s for s in docket.scene.sentences if s.start <= case.decided.span.start < s.end), frame.sentence)
    over = any(v.value in {*attacked, "dismiss"} and told.start <= v.span.start < told.end for v in case.verdicts)
    days = _days_told(docket, frame, case.decided, MONTH)
    return (
        over and told.start != frame.sentence.start and len(days) == 1 and not compatible(days[0], case.decided.value)
    )


def _days_told(docket: Docket, frame: Frame, decided: Fact, least: int) -> list[str]:
    """The days, months or years of a decision that can be held against the day of another one."""
    dates = [d for d in docket.scene.dates.within(frame.span) if not d.is_range]
    dates = [d for d in dates if not _OF_A_LAW.match(docket.scene.content, d.end)]
    return [d.value for d in dates if len(d.value) >= least <= len(decided.value)]


def reviewed_again(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """Another review by the court of one told before, which was on another day: a petition that it refused later, a
    panel's judgment behind that of the full court, an appeal in a second round."""
    if docket.scene.language != "en" or case.role != "main" or case.decided is None:
        return None
    told = next((s for s in docket.scene.sentences if s.start <= case.decided.span.start < s.end), frame.sentence)
    reviewed = any(v.value in REVIEW and told.start <= v.span.start < told.end for v in case.verdicts)
    if not reviewed or told.start == frame.sentence.start:
        return None  # the day told of the case is not that of its judgment, or is told in the same breath
    days = _days_told(docket, frame, case.decided, YEAR)
    if len(days) != 1 or compatible(days[0], case.decided.value):
        return None
    again = sibling(docket, frame, case)
    again.decided = None
    if days[0] < case.decided.value and _FULL_COURT.search(docket.scene.content):
        case.instance = Fact("retrial", frame.words, RULE)
        case.after, case.after_span = again, frame.words
    elif days[0] > case.decided.value and _asked_again(docket, frame):
        again.instance = Fact("retrial", frame.words, RULE)
        again.after, again.after_span = case, frame.words
        if frame.classes & {"affirm", "dismiss"}:
            again.verdicts.append(Fact(REFUSED, frame.words, RULE))
    return again


_SEVERAL = lazy(
    r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth)(?: \w+){0,2} (?:decisions|judgments|rulings|orders|verdicts)\b"
    r"|[两二三四](?:份|项|个|起)[^，。；]{0,4}(?:判决|裁定|裁决)"
)


def _told_together(docket: Docket, decided: Fact) -> bool:
    """Whether a day is told as that of several decisions: "Two judgments were handed down on 3 May"."""
    told = next((s for s in docket.scene.sentences if s.start <= decided.span.start < s.end), None)
    return told is not None and _SEVERAL.search(docket.scene.content, told.start, told.end) is not None


def sibling(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft:
    """Another case before the same forum between the same sides."""
    again = docket.open(case.thread, case.role, frame.predicate.start, None)
    again.take_forum(case)
    again.instance, again.beside, again.after = case.instance, case.beside, case.after
    again.after_span = case.after_span
    if case.decided is not None and _told_together(docket, case.decided):
        again.decided = case.decided
    again.claimants, again.respondents, again.others = dict(case.claimants), dict(case.respondents), dict(case.others)
    return again


_PETITION = lazy(
    r"\b(?:petitions?|applications?|requests?|bid|motion) (?:for|to) (?:an? |the )?(?:retrial|rehear|rehearing|reopen)"
)


def _asked_again(docket: Docket, frame: Frame) -> bool:
    return _PETITION.search(docket.scene.content, frame.sentence.start, frame.span.end) is not None
