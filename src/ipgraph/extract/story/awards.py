"""Awards of arbitrators that no institution is named for, and the courts asked to set them aside."""

from ipgraph.extract.arbitrated import ARBITRATED, AWARD_REVIEWED
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_WORDS = Beside("en", "awards")
_ARBITRATOR = _WORDS.within("an arbitrator")
_THE_AWARD = _WORDS.within("the award")
_ARBITRAL_AWARD = _WORDS.behind("an arbitral award")
_DECIDES = frozenset({"award", "order", "won", "dismiss", "lost"})
_UNDOES = frozenset({*REVIEW, "dismiss", "grant"})
_TURNS = frozenset({"affirm", "reverse"})
_NEAR = 60


def arbitrators_decide(docket: Docket, frame: Frame) -> bool:
    """Whether a sentence tells what arbitrators decided: "an arbitral tribunal ordered Beta to pay"."""
    scene = docket.scene
    if scene.language != "en" or frame.forum is not None or not frame.classes & _DECIDES:
        return False
    return _ARBITRATOR.search(scene.content, frame.sentence.start, frame.predicate.start) is not None


def by_arbitrator(docket: Docket, frame: Frame) -> CaseDraft | None:
    """What arbitrators decide ("an arbitrator made Beta pay"), or the case of a court that looks at their award."""
    case = docket.case
    if (reviewing := _award_reviewed(docket, frame) or _award_told(docket, frame)) is not None:
        return docket.speak_of(reviewing)
    if case is not None and (case.role != "main" or case.forum_kind in ("arbitration", "")):
        return None
    if not arbitrators_decide(docket, frame):
        return None
    told = _ARBITRATOR.search(docket.scene.content, frame.sentence.start, frame.predicate.start)
    return docket.speak_of(_arbitration(docket, Span(*told.span()) if told is not None else frame.words))


def _arbitration(docket: Docket, at: Span) -> CaseDraft:
    apart = docket.open(docket.new_thread(at.start), "main", at.start, None)
    apart.verdicts.append(Fact("rule", at, "en-by-arbitrator"))
    return apart


def _award_reviewed(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The case of a court that is asked to set aside the award told before: who lost there asks for it."""
    scene, case = docket.scene, docket.case
    if scene.language != "en" or case is None or not frame.classes & _UNDOES:
        return None
    award = case.after if case.after is not None and case.after.forum_key == "" else case
    if award.forum_key or not any(v.rule in ARBITRATED for v in award.verdicts):
        return None
    if award is not case:
        return case if frame.forum is None or frame.forum.key == case.forum_key else None
    if frame.forum is None or frame.forum.kind == "arbitration":
        return None
    told = _THE_AWARD.search(scene.content, frame.sentence.start, min(frame.sentence.end, frame.span.end + _NEAR))
    return _court_of(docket, frame, award) if told is not None else None


def _award_told(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The case of a court that keeps or undoes an award of which nothing was told before: "upheld an arbitral award
    ordering Beta to pay"."""
    scene = docket.scene
    if scene.language != "en" or frame.forum is None or frame.forum.kind == "arbitration":
        return None
    verb = next((cue for cue in frame.cues if cue.cue_class in _TURNS), None)
    told = _ARBITRAL_AWARD.match(scene.content, verb.end) if verb is not None else None
    if told is None or any(any(v.rule in ARBITRATED for v in case.verdicts) for case in docket.cases()):
        return None
    award = _arbitration(docket, Span(*told.span()))
    if frame.classes & {"award", "order"}:
        award.verdicts.append(Fact("award", Span(*told.span()), "en-by-arbitrator"))
    return _court_of(docket, frame, award)


def _court_of(docket: Docket, frame: Frame, award: CaseDraft) -> CaseDraft:
    court = docket.open(award.thread, "main", frame.predicate.start, frame.forum)
    court.instance = Fact("first", frame.words, AWARD_REVIEWED)
    court.after, court.after_span = award, frame.words
    court.verdicts.append(Fact("rule", frame.words, AWARD_REVIEWED))
    return court
