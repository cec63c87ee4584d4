"""Find the case that a decision belongs to, or open it."""

import re

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact, Thread
from ipgraph.extract.frames.actors import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import OFFICES, REVIEW
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.story.appeal import open_review_case, reconsider
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket, compatible, people
from ipgraph.extract.story.instance import instance_of_decision
from ipgraph.extract.story.matching import ENDINGS, Step, case_of_decision, case_of_office, ended, lower_case, span_of
from ipgraph.extract.story.office_review import open_review, reviewable
from ipgraph.extract.story.orders import asked_by, owner_of_right, sides_of_decision
from ipgraph.extract.story.parties_between import note_between
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span


def case_decided(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The case that the forum of a frame decides."""
    forum = frame.forum
    if forum is None:
        return _spoken_of(docket, frame, actors)
    if forum.kind in ("customs", "ip-office", "market-regulator"):
        return _before_office(docket, frame, forum, actors)
    role = _role(docket, frame)
    if role == "main" and (review := _reviews_office(docket, frame, forum, actors)) is not None:
        return review
    instance = instance_of_decision(docket.scene, frame, role)
    named = tuple(p for a in actors if frame.span.start <= a.start < frame.span.end for p in a.parties)
    named = tuple(p for p in named if p.type != "government")
    dates = [d for d in docket.scene.dates.within(frame.span) if not d.is_range]
    step = Step(
        role=role, forum=forum, instance=instance, named=named, number=_number(docket, frame),
        date=dates[0].value if len(dates) == 1 else None, ends=bool(frame.classes & ENDINGS),
    )  # fmt: skip
    case = case_of_decision(docket, step)
    if (
        case is not None
        and case.instance is not None
        and case.instance.value == "first"
        and _another_decision(docket, frame, case)
    ):
        case = _sibling(docket, frame, case)
    if case is None:
        case = _open(docket, frame, forum, role, instance, named)
    case.tentative = False
    docket.name_forum(case, forum)
    _settle_instance(case, instance)
    for origin in frame.origins:
        _tie_to_origin(docket, case, origin)
    if case.role == "nullity":
        if not case.claimants:
            case.add_side("claimants", asked_by(docket, frame, actors), frame.words, frame.predicate.rule)
        if not case.respondents:
            case.add_side("respondents", owner_of_right(docket, frame, actors), frame.words, frame.predicate.rule)
    if case.role in ("main", "interim"):
        sides_of_decision(docket, case, frame, actors)
        note_between(docket.scene, case, frame.span, actors)
    return case


_ANTI_SUIT = {
    "en": re.compile(
        r"(?:forb\w+|barr?\w+|prohibit\w*|restrain\w*|enjoin\w*|prevent\w*) [^.;]{0,90}?\b"
        r"(?:to (?:enforce|apply for|pursue|seek|sue|proceed|continue|institute|commence|litigate)"
        r"|from (?:enforcing|applying|pursuing|seeking|suing|proceeding|"
        r"continuing|instituting|commencing|litigating))\b"
    ),
    "zh": re.compile(
        r"(?:禁止|不得)[^，。；]{0,40}?(?:执行[^，。；]{0,16}(?:裁定|判决|禁令)|申请[^，。；]{0,12}(?:禁令|执行|裁决)|提起[^，。；]{0,8}诉讼)"
    ),
}
"""Orders that keep somebody from suing or enforcing elsewhere are interim measures."""


def _role(docket: Docket, frame: Frame) -> str:
    cues = docket.scene.cues
    if cues.has(frame.span, "reconsider") and any(c.role == "interim" for c in docket.cases()):
        return "reconsideration"
    if frame.classes & {"convict", "acquit"}:
        return "criminal"
    if _ANTI_SUIT[docket.scene.language].search(docket.scene.content, frame.predicate.start, frame.span.end):
        return "interim"
    attacked = frame.classes & {"invalidated", "partly-invalidated", "maintained"}
    if attacked and not frame.classes & {"dismiss", "award", "order"} and not cues.has(frame.span, "infringe"):
        office = any(c.role in OFFICE_ROLES for c in docket.cases())
        return "main" if office or frame.classes & set(REVIEW) else "nullity"
    interim = cues.has(frame.span, "interim") and not frame.classes & {"award"}
    if interim and frame.classes & {"grant", "order", "rule", "dismiss", "affirm"}:
        return "interim"
    case = docket.case
    if case is None:
        return "main"
    forum_fits = frame.forum is None or case.forum_key in ("", frame.forum.key)
    if case.role in ("interim", "reconsideration") and forum_fits and frame.classes <= {"rule", "grant", "dismiss"}:
        return case.role
    criminal = any(c.role == "criminal" for c in case.thread.cases)
    if criminal and not frame.classes & {"award"}:
        return "criminal"
    return "main"


def _number(docket: Docket, frame: Frame) -> str | None:
    for identifier in docket.scene.identifiers.within(frame.span):
        if identifier.kind == "case" and not any(0 <= identifier.start - o.end < 8 for o in frame.origins):
            return identifier.value
    return None


def _open(
    docket: Docket, frame: Frame, forum: ForumMention, role: str, instance: Fact | None, named: tuple[PartyDraft, ...]
) -> CaseDraft:
    """A case not told before: a review of one that was, or the first of its chain."""
    if role in ("main", "criminal", "interim"):
        value = instance.value if instance is not None and instance.rule != "rank" else None
        if value is None and docket.appeal is not None and forum.rank >= SECOND_RANK:
            lower = docket.appeal.after
            if lower is not None and lower.rank and lower.rank < forum.rank and docket.case is lower:
                value = "second"
        if value in ("second", "retrial"):
            lower = _origin_case(docket, frame, role) or lower_case(docket, named, value, role, forum.rank)
            if lower is not None:
                return open_review_case(docket, lower, forum, frame, value)
    if role == "reconsideration" and (again := reconsider(docket, frame, ())) is not None:
        return again
    thread = _thread(docket, role, named, forum.start)
    case = docket.open(thread, role, forum.start, forum)
    if role == "interim":
        case.beside = next((c for c in thread.cases if c.role == "main"), None)
    return case


def _thread(docket: Docket, role: str, named: tuple[PartyDraft, ...], at: int) -> Thread:
    people_named = set(named)
    if role == "interim":
        for case in [docket.case, *reversed(list(docket.cases()))]:
            if case is not None and (not people_named or people_named & people(case)):
                return case.thread
    return docket.new_thread(at)


def _origin_case(docket: Docket, frame: Frame, role: str) -> CaseDraft | None:
    for origin in frame.origins:
        found = [c for c in docket.cases() if c.role == role and c.forum_key and c.forum_key == origin.key]
        if found:
            return docket.case if docket.case in found else found[-1]
    return None


def _settle_instance(case: CaseDraft, instance: Fact | None) -> None:
    if instance is None:
        return
    known = case.instance
    if (
        known is None
        or known.rule == "rank"
        or (instance.rule != "rank" and known.value == "first" and instance.value != "first" and not case.filed)
    ):
        case.instance = instance


def _tie_to_origin(docket: Docket, case: CaseDraft, origin: ForumMention) -> None:
    """Tie a decision to the one that it reviews, of a court or of an office."""
    if origin.kind in OFFICES:
        _tie_to_office(docket, case, origin)
        return
    if case.after is not None and case.after.forum_key in ("", origin.key):
        docket.name_forum(case.after, origin)
        _number_of_origin(docket, case.after, origin)
        return
    if case.forum_key and case.forum_key == origin.key:
        return
    lower = next(
        (
            c
            for c in reversed(list(docket.cases()))
            if c is not case and c.forum_key and c.forum_key == origin.key and c.role == case.role
        ),
        None,
    )
    if lower is None:
        lower = CaseDraft(docket.scene.language, case.thread, case.role, origin.start)
        lower.instance = Fact("first", span_of(origin), "origin")
        case.thread.cases.insert(0, lower)
        docket.name_forum(lower, origin)
    behind = docket.scene.cues.within(Span(origin.end, origin.end + 8), "instance-second")
    if behind and lower.instance and lower.instance.value == "first" and not lower.filed:
        lower.instance = Fact("second", Span(behind[0].start, behind[0].end), behind[0].rule)
    _number_of_origin(docket, lower, origin)
    if case.after is None and lower is not case:
        case.after, case.after_span = lower, span_of(origin)


def _number_of_origin(docket: Docket, lower: CaseDraft, origin: ForumMention) -> None:
    for identifier in docket.scene.identifiers.within(Span(origin.end, origin.end + 4)):
        if identifier.kind == "case" and lower.case_number is None:
            lower.case_number = Fact(identifier.value, Span(identifier.start, identifier.end), "case-number")


def _tie_to_office(docket: Docket, case: CaseDraft, office: ForumMention) -> None:
    """A court reviews what an office decided: the office is the respondent, its case the one below."""
    roles = ("office", "enforcement")
    lower = next((c for c in docket.cases() if c.role in roles and c.forum_key == office.key), None)
    span = span_of(office)
    if lower is None:
        lower = CaseDraft(docket.scene.language, case.thread, "enforcement", office.start)
        lower.instance = Fact("administrative", span, "office")
        docket.name_forum(lower, office)
        case.thread.cases.insert(0, lower)
    if not any(p.type == "government" for p in case.respondents):
        case.respondents = {docket.office_party(office): Fact(True, span, "office-as-party")}
    if case.after is None:
        case.after, case.after_span = lower, span
    if case.instance is None or case.instance.rule == "rank":
        case.instance = Fact("first", span, "office-review")


def _reviews_office(docket: Docket, frame: Frame, forum: ForumMention, actors: list[Actor]) -> CaseDraft | None:
    """The suit over an office's decision that a court decides, told of right after that decision."""
    office = reviewable(docket)
    if office is None or frame.classes & {"award", "convict"}:
        return None
    told = next((c for c in docket.cases() if c.after is office and c.role == "main"), None)
    if told is not None:
        if told.forum_key in ("", forum.key) and not (forum.rank > SECOND_RANK and told.forum_key == ""):
            docket.name_forum(told, forum)
            return told
        return None
    if office is not docket.case:
        return None
    here = [a for a in actors if frame.span.start <= a.start < frame.span.end]
    if any(a.mark == "against" and a.parties for a in here):
        return None
    if any(c.forum_key == forum.key for c in docket.cases() if c is not office):
        return None
    return open_review(docket, office, forum, frame.words, "office-review")


def _unnamed_office(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """An attack on a right that the text tells without the office: "had Beta's registration declared invalid"."""
    owner = owner_of_right(docket, frame, actors)
    if not owner:
        return None
    case = docket.open(_office_thread(docket, set(owner), frame), "office", frame.predicate.start, None)
    case.instance = Fact("administrative", frame.words, frame.predicate.rule)
    case.add_side("respondents", owner, frame.words, frame.predicate.rule)
    attackers = tuple(p for p in docket.all_of(frame.agents) if p not in owner) or case.thread.opponents(owner[0])
    case.add_side("claimants", attackers, frame.words, frame.predicate.rule)
    return case


def _interim_beside(docket: Docket, frame: Frame, suit: CaseDraft) -> CaseDraft:
    """The interim measure that the court of a suit granted or refused in it."""
    for case in docket.cases():
        if case.role == "interim" and case.beside is suit:
            return case
    case = docket.open(suit.thread, "interim", frame.predicate.start, None)
    case.take_forum(suit)
    case.beside = suit
    case.instance = Fact("first", frame.words, "interim")
    return case


def _spoken_of(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The case that a decision without a named forum is about."""
    case, cues = docket.case, docket.scene.cues
    if case is None:
        return docket.open(docket.new_thread(frame.span.start), "main", frame.predicate.start, None)
    classes = frame.classes
    if classes & {"invalidated", "partly-invalidated", "maintained"} and case.role not in OFFICE_ROLES:
        named = set(docket.all_of((*frame.agents, *frame.patients)))
        return case_of_office(docket, "office", None, named) or _unnamed_office(docket, frame, actors)
    if cues.has(frame.span, "reconsider") and any(c.role == "interim" for c in docket.cases()):
        return reconsider(docket, frame, ())
    if cues.has(frame.span, "interim") and case.role == "main" and classes <= {"grant", "order", "rule", "dismiss"}:
        return _interim_beside(docket, frame, case)
    if "convict" in classes and case.role != "criminal":
        return _criminal(docket, frame)
    instance = instance_of_decision(docket.scene, frame, case.role)
    higher = case.instance is not None and case.instance.value in ("second", "retrial")
    if higher and classes & set(REVIEW):
        return case
    if instance is not None and case.role in ("main", "criminal"):
        return _at_instance(docket, frame, case, instance)
    if _another_decision(docket, frame, case):
        return _sibling(docket, frame, case)
    reviewed = classes & set(REVIEW) and case.role in ("main", "criminal", "interim")
    if reviewed and docket.appeal is not None and docket.appeal.after in (case, case.after):
        return docket.appeal
    if reviewed and case.instance is not None and case.instance.value == "first" and case.after is None:
        if cues.has(frame.span, "object-appeal"):
            return open_review_case(docket, case, None, frame, "second")
        return case if classes - set(REVIEW) else None
    return case


_THE_SECOND = re.compile(
    r"\b[Tt]he (?:second|third|fourth|other|later|next)(?: such)? (?:judgment|decision|ruling|order|case|verdict)\b"
    r"|另一(?:案|份判决)|第[二三四]份"
)
_DECIDES = frozenset({"award", "dismiss", "won", "lost", "order", "grant"})


def _another_decision(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a forum tells of another decision like the one told: of another day, or called the second."""
    if not ended(case) or case.role not in ("main", "interim") or not frame.classes & {*_DECIDES, "rule"}:
        return False
    if _THE_SECOND.search(docket.scene.content, frame.span.start, frame.span.end):
        return True
    if case.decided is None or len(case.decided.value) < 7 or not frame.classes & _DECIDES:
        return False
    dates = [d for d in docket.scene.dates.within(frame.span) if not d.is_range and len(d.value) >= 7]
    return bool(dates) and not any(compatible(d.value, case.decided.value) for d in dates)


def _sibling(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft:
    """Another case before the same forum between the same sides."""
    again = docket.open(case.thread, case.role, frame.predicate.start, None)
    again.take_forum(case)
    again.instance, again.beside, again.after = case.instance, case.beside, case.after
    again.after_span = case.after_span
    again.claimants, again.respondents, again.others = dict(case.claimants), dict(case.respondents), dict(case.others)
    return again


def _at_instance(docket: Docket, frame: Frame, case: CaseDraft, instance: Fact) -> CaseDraft | None:
    """The case of the chain spoken of that stands at an instance which the words name."""
    family = [c for c in case.thread.cases if c.role == case.role and c.instance is not None]
    if case.instance is not None and case.instance.value == instance.value:
        return case
    at = [c for c in family if c.instance is not None and c.instance.value == instance.value]
    if at:
        return at[-1]
    if instance.value in ("second", "retrial"):
        lower = lower_case(docket, (), instance.value, case.role, 0)
        return open_review_case(docket, lower, None, frame, instance.value) if lower is not None else None
    first = docket.open(case.thread, case.role, frame.predicate.start, None)
    first.instance = instance
    mark = next(iter(docket.scene.cues.within(frame.span, "instance-first")), None)
    if mark is not None and docket.scene.words(mark).casefold() == "trial court":
        first.forum.append(Form(docket.scene.words(mark), Span(mark.start, mark.end), mark.rule))
    if case.after is None and case.instance is not None and case.instance.value != "first":
        case.after, case.after_span = first, instance.span
    return first


def _criminal(docket: Docket, frame: Frame) -> CaseDraft:
    found = next((c for c in docket.cases() if c.role == "criminal"), None)
    if found is None:
        found = docket.open(docket.new_thread(frame.predicate.start), "criminal", frame.predicate.start, None)
        cue = next(c for c in frame.cues if c.cue_class == "convict")
        found.instance = Fact("first", Span(cue.start, cue.end), cue.rule)
    return found


def _before_office(docket: Docket, frame: Frame, forum: ForumMention, actors: list[Actor]) -> CaseDraft | None:
    """The case that an office decides: a seizure, an attack on a right, an order against infringement."""
    role = _role_before_office(docket, frame, forum)
    named = {p for a in actors if frame.span.start <= a.start < frame.span.end for p in a.parties}
    case = case_of_office(docket, role, forum, named)
    if case is None and role == "enforcement":
        case = case_of_office(docket, "office", forum, named)
    if case is not None and not _another_before_office(docket, frame, case, named):
        docket.name_forum(case, forum)
    else:
        lower = _reviewed_office(docket, frame, forum)
        needed = {"enforcement": {"order", "penalise", "won"}, "customs": {"order", "penalise", "release"}}.get(role)
        if lower is None and needed is not None and not frame.classes & needed:
            return None
        if role == "enforcement" and not docket.scene.cues.has(frame.sentence, "infringe", "remedy"):
            return None
        case = docket.open(_office_thread(docket, named, frame), role, forum.start, forum)
        case.instance = Fact("administrative", span_of(forum), "office")
        if lower is not None:
            case.after, case.after_span = lower, frame.words
            case.claimants, case.respondents = dict(lower.claimants), dict(lower.respondents)
    if not case.claimants:
        case.add_side("claimants", asked_by(docket, frame, actors), frame.words, frame.predicate.rule)
    if not case.respondents and role == "office":
        case.add_side("respondents", owner_of_right(docket, frame, actors), frame.words, frame.predicate.rule)
    return case


def _role_before_office(docket: Docket, frame: Frame, forum: ForumMention) -> str:
    if forum.kind == "customs":
        return "customs"
    requests = ("opposition", "cancel-request", "invalidity-request")
    attacked = frame.classes & {"invalidated", "maintained", "partly-invalidated"}
    reviewed = frame.classes & {"reverse", "affirm"} and any(c.role == "office" for c in docket.cases())
    return "office" if attacked or reviewed or docket.scene.cues.has(frame.sentence, *requests) else "enforcement"


def _another_before_office(docket: Docket, frame: Frame, case: CaseDraft, named: set[PartyDraft]) -> bool:
    """Whether an office decides another case than the one told: that one has ended, or is between others."""
    if named and people(case) and not named & people(case):
        return True
    attacked = bool(frame.classes & {"invalidated", "maintained", "partly-invalidated", "reverse"})
    if not ended(case) or not attacked:
        return False
    return case is not docket.case or _other_right(docket, frame, case)


def _other_right(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether the stretch names rights, and none of them is one that the case is about."""
    here = {mention.right for mention in docket.scene.rights.within(frame.span)}
    return bool(here) and bool(case.rights) and not here & set(case.rights)


def _reviewed_office(docket: Docket, frame: Frame, forum: ForumMention) -> CaseDraft | None:
    """The office's case that a board above it reviews."""
    if not frame.classes & {"reverse", "affirm"}:
        return None
    return next(
        (c for c in reversed(list(docket.cases())) if c.role == "office" and c.forum_key != forum.key and ended(c)),
        None,
    )


def _office_thread(docket: Docket, named: set[PartyDraft], frame: Frame) -> Thread:
    for case in [docket.case, *reversed(list(docket.cases()))]:
        if case is not None and (not named or named & people(case)):
            return case.thread
    return docket.new_thread(frame.span.start)
