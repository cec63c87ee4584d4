"""Requests that somebody look again at what was decided: a court at its interim order, an office at one below it."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket
from ipgraph.extract.story.step_role import OF_TRIAL
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def reconsider(docket: Docket, frame: Frame, appellants: tuple[PartyDraft, ...]) -> CaseDraft | None:
    """A request that the court look again at its own interim order."""
    orders = [c for c in docket.cases() if c.role == "interim"]
    court = frame.forum is not None and frame.forum.kind not in OFFICES
    if docket.case is not None and docket.case.role in OFFICE_ROLES and not court:
        return _administrative_review(docket, frame, _punished(docket, frame, appellants) or docket.case, appellants)
    if not orders:
        return None
    here = [c for c in orders if frame.forum is not None and c.forum_key == frame.forum.key]
    order = next((c for c in orders if c is docket.case), (here or orders)[-1])
    again = next((c for c in docket.cases() if c.role == "reconsideration" and c.after is order), None)
    if not order.forum and court and frame.forum is not None:
        docket.name_forum(order, frame.forum)  # whoever looks at it again had made it
    if again is None:
        again = docket.open(order.thread, "reconsideration", frame.predicate.start, None)
        again.take_forum(order)
        again.after, again.after_span = order, frame.words
    restrained = appellants or tuple(order.respondents)
    again.add_side("appellants", restrained, frame.words, frame.predicate.rule)
    again.verdicts.append(Fact("reconsider", frame.words, frame.predicate.rule))
    return docket.speak_of(again)


def _punished(docket: Docket, frame: Frame, appellants: tuple[PartyDraft, ...]) -> CaseDraft | None:
    """The last case in which an office punished those who ask, where the text has spoken of another since."""
    above = frame.forum.key if frame.forum is not None else ""
    told = [c for c in docket.cases() if c.role in OFFICE_ROLES and c.said("penalise") and c.forum_key != above]
    theirs = [c for c in told if set(appellants) & set(c.respondents)]
    if theirs or (docket.case is not None and docket.case.said("penalise")):
        return theirs[-1] if theirs else None
    nobody = [c for c in told if not c.respondents]
    return nobody[-1] if appellants and nobody else None


def is_heard_there(docket: Docket, forum: ForumMention) -> bool:
    """Whether an office decides a case of its own: a government does so where it was asked to look again."""
    asked_again = docket.case is not None and docket.case.role == "administrative-review"
    return forum.kind in _HEARS or (forum.kind == "government" and asked_again)


_HEARS = frozenset({"customs", "ip-office", "market-regulator", "copyright-office"})
_LOOKED = frozenset({"affirm", "reverse", "modify", "dismiss"})


def looked_again(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The request spoken of to look again at what an office did, where a frame tells what came of it."""
    case, forum = docket.case, frame.forum
    if case is None or case.role != "administrative-review" or not frame.classes & _LOOKED or case.said(*_LOOKED):
        return None
    if forum is None or case.after is None or forum.key == case.after.forum_key:
        return None
    if case.forum and case.forum_key != forum.key:
        return None
    docket.name_forum(case, forum)
    return case


def _administrative_review(
    docket: Docket, frame: Frame, office: CaseDraft, appellants: tuple[PartyDraft, ...]
) -> CaseDraft:
    """An office above that looks again at what an office decided (行政复议)."""
    told = next((c for c in docket.cases() if c.role == "administrative-review" and c.after is office), None)
    case = told or docket.open(office.thread, "administrative-review", frame.predicate.start, None)
    forums = [f for f in docket.scene.forums.within(frame.span) if f.kind in OFFICES and f.key != office.forum_key]
    if forums:
        docket.name_forum(case, forums[0])
    case.instance = Fact("administrative", frame.words, frame.predicate.rule)
    case.after, case.after_span = office, frame.words
    case.add_side("appellants", appellants or tuple(office.respondents), frame.words, frame.predicate.rule)
    case.verdicts.append(Fact("reconsider", frame.words, frame.predicate.rule))
    return docket.speak_of(case)


_BY_JUDGMENT = lazy(r"判决(?!生效|前|作出前)|判令")
"""A Chinese court decides of a suit by judgment, of an interim order by ruling."""


def goes_back(docket: Docket, frame: Frame) -> bool:
    """Whether the story goes back from an interim order to its suit: a jury tries that, damages are awarded there."""
    said = docket.scene.words(frame.span)
    if docket.scene.language == "zh":
        return "award" in frame.classes or _BY_JUDGMENT.search(said) is not None
    return OF_TRIAL.search(said) is not None or _judged_later(docket, frame)


_JUDGES = lazy(
    r"\b(?:decreed|awarded (?:[\w-]+ ){0,4}?(?:damages|costs)|found (?:that [^.;]{2,60}? )?infring|gave judgment)"
)


def _judged_later(docket: Docket, frame: Frame) -> bool:
    """Whether a suit is told to have been judged on a later day than the order until then: "on 4 May the court decreed
    the suit"."""
    order, scene = docket.case, docket.scene
    if order is None or order.decided is None or not order.said("grant", "dismiss"):
        return False
    days = [d.value for d in scene.dates.within(frame.sentence) if not d.is_range]
    later = bool(days) and min(days) > order.decided.value and not days[0].startswith(order.decided.value)
    words = Span(frame.span.start, frame.sentence.end)
    return later and not scene.cues.has(words, "interim") and _JUDGES.search(scene.words(words)) is not None
