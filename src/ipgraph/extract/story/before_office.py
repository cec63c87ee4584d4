"""Find the case that an office decides: a seizure, an attack on a right, an order against infringement."""

import msgspec

from ipgraph.extract.boards_reviewing import BOARDS
from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact, Thread, hears_attacks
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.rights import RightDraft
from ipgraph.extract.story.another_day import of_another_day
from ipgraph.extract.story.asked import asked_by, owner_of_right
from ipgraph.extract.story.docket import Docket, chain, people
from ipgraph.extract.story.fined_again import fined_again
from ipgraph.extract.story.kind_attacked import of_that_kind
from ipgraph.extract.story.matching import case_of_office, ended, span_of
from ipgraph.extract.story.reconsidered import looked_again
from ipgraph.extract.story.refused_to_act import refuses_to_act, sides_refused
from ipgraph.extract.story.who_attacked import challenging
from ipgraph.extract.verdict import NON_USE
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def before_office(docket: Docket, frame: Frame, forum: ForumMention, actors: list[Actor]) -> CaseDraft | None:
    """The case that an office decides: a seizure, an attack on a right, an order against infringement."""
    if (again := looked_again(docket, frame)) is not None:
        return again
    struck = _strikes_out(docket, frame, forum)
    role = "office" if struck else _role_before_office(docket, frame, forum)
    named = {p for a in actors if frame.span.start <= a.start < frame.span.end for p in a.parties}
    case = of_that_kind(docket, frame, case_of_office(docket, role, forum, named))
    if case is None and role == "enforcement":
        case = case_of_office(docket, "office", forum, named)
    owner = owner_of_right(docket, frame, actors)
    fined = case if case is not None and fined_again(docket, frame, case) else None
    if case is not None and not (
        fined
        or _another_before_office(docket, frame, case, named, owner)
        or _asked_by_another(docket, frame, case, actors)
    ):
        docket.name_forum(case, forum)
    else:
        lower = _reviewed_office(docket, frame, forum)
        needed = {"enforcement": {"order", "penalise", "won"}, "customs": {"order", "penalise", "release"}}.get(role)
        refused = role == "enforcement" and refuses_to_act(docket, frame)
        if lower is None and needed is not None and not (frame.classes & needed or refused):
            return None
        if role == "enforcement" and not docket.scene.cues.has(frame.sentence, "infringe", "remedy"):
            return None
        alike = case is not None and named <= people(case) and _by_another_number(docket, frame, case)
        told = case if alike else None
        case = docket.open(office_thread(docket, named, frame), role, forum.start, forum)
        if told is not None:
            case.claimants, case.respondents = dict(told.claimants), dict(told.respondents)
        if fined is not None:
            case.respondents = dict(fined.respondents)
        case.instance = Fact("administrative", span_of(forum), "office")
        if struck is not None:
            case.verdicts.append(Fact("invalidated", Span(struck.start, struck.end), struck.rule))
        if refused:
            sides_refused(docket, frame, case)
        if lower is not None:
            case.after, case.after_span = lower, frame.words
            case.claimants, case.respondents = dict(lower.claimants), dict(lower.respondents)
            if docket.to_board is not None and docket.to_board[0] is lower:
                case.add_side("appellants", docket.to_board[1], frame.words, frame.predicate.rule)
            if docket.scene.language == "zh" and "复审" in docket.scene.words(frame.span):
                asked = tuple(p for p in docket.all_of(frame.agents) if p.type != "government")
                case.add_side("appellants", asked, frame.words, frame.predicate.rule)
    if not case.claimants:
        asking = asked_by(docket, frame, actors) or challenging(docket, frame, actors)
        case.add_side("claimants", asking, frame.words, frame.predicate.rule)
    if role == "office":
        _for_non_use(docket, frame, case)
    if role == "office" and (frame.classes & _ANSWERS or _upon_opposition(docket, frame)):
        _opposed(docket, frame, case, actors)
    case.tentative = False
    for side in ("respondents", "claimants") if role == "enforcement" and docket.heading is not None else ():
        if not getattr(case, side):
            case.add_side(side, getattr(docket.heading, side), frame.words, frame.predicate.rule)
    if not case.respondents and role == "office":
        whole = msgspec.structs.replace(frame, span=Span(frame.span.start, frame.sentence.end))
        owner = owner or (owner_of_right(docket, whole, actors) if frame.classes & {"dismiss", "lost"} else ())
        owner = tuple(p for p in owner if p not in case.claimants)
        case.add_side("respondents", owner, frame.words, frame.predicate.rule)
    return case


def _for_non_use(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Note that a mark was attacked for not having been used: 以连续三年不使用为由决定撤销该商标."""
    cue = next(iter(docket.scene.cues.within(frame.sentence, NON_USE)), None)
    if cue is not None and not case.said(NON_USE):
        case.verdicts.append(Fact(NON_USE, Span(cue.start, cue.end), cue.rule))


_APPLIED = lazy(r" (?:had |has )?(?:once |first |also |then )?(?:applied (?:for|to register)|sought to register)\b")
"""What the one did whose mark is opposed."""
_BY_APPLICANT = lazy(r"\b(?:applied for|sought|filed|application) by (?:the )?(?:[a-z-]+ ){0,3}$")
_AGAINST = lazy(r"\bagainst (?:the )?$")


def _upon_opposition(docket: Docket, frame: Frame) -> bool:
    """Whether an office's decision is told before the opposition that it answers: 就乙公司提出的异议作出决定."""
    asked = docket.scene.cues.within(Span(frame.span.end, frame.sentence.end), "opposition")
    return docket.scene.language == "zh" and any(cue.start == frame.span.end for cue in asked)


def _opposed(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """What is told with an opposition that an office allows or rejects: that it was one, and against whom."""
    end = frame.sentence.end if docket.scene.language == "zh" else frame.span.end
    words = _OPPOSITION.search(docket.scene.content, frame.span.start, end)
    if words is None:
        return
    if not case.said("opposition"):
        case.verdicts.append(Fact("opposition", Span(words.start(), words.end()), frame.predicate.rule))
    if docket.scene.language == "zh":
        return
    content = docket.scene.content
    behind = [a for a in actors if words.end() <= a.start < frame.span.end and a.parties]
    facing = [a for a in behind if a.mark == "against" or _AGAINST.search(content, max(0, a.start - 14), a.start)]
    if not facing:
        here = [a for a in actors if frame.sentence.start <= a.start < frame.span.end and a.parties]
        mine = set(case.claimants)
        facing = [a for a in here if _APPLIED.match(content, a.end) and not set(a.parties) & mine]
        facing += [a for a in here if _BY_APPLICANT.search(content, max(0, a.start - 40), a.start)]
    if not case.respondents:
        case.add_side("respondents", docket.all_of(facing[:1]), frame.words, "against")


_PETITION = lazy(
    r"(?:The|That|This|Its) "
    r"(?:petition|request|application|challenge|opposition|invalidation|cancellation|revocation)\b"
    r"[^.;]{0,60}?\b(?:filed|lodged|brought|made|submitted|requested|sought)\b[^.;]{0,50}? by (?:the )?$"
)


def asked_by_petition(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Who had asked the office for what it decided: "The petition had been filed on 14 May by Beta"."""
    told = chain(docket.case) if docket.case is not None else []
    case = next((c for c in told if c.role == "office"), None)
    if case is None or case.claimants or docket.scene.language != "en":
        return
    for actor in actors:
        by = actor.mark == "by" and actor.parties and sentence.start <= actor.start < sentence.end
        if by and _PETITION.match(docket.scene.content[sentence.start : actor.start]):
            case.add_side("claimants", actor.parties, actor.span, "petition")
            dates = [d for d in docket.scene.dates.within(Span(sentence.start, actor.start)) if not d.is_range]
            if len(dates) == 1 and case.filed is None:
                case.filed = Fact(dates[0].value, Span(dates[0].start, dates[0].end), "petition")
            return


def as_review(docket: Docket, frame: Frame) -> Frame:
    """A board that lets a mark be registered, or does not, upholds or sets aside what the office before it decided."""
    told = next((cue for cue in frame.cues if cue.rule in (_NOT_REGISTERED, _REGISTERED)), None)
    if frame.forum is None or told is None:
        return frame
    key, cases = frame.forum.key, list(docket.cases())
    reviewed = {id(c.after) for c in cases}
    below = [c for c in cases if c.role == "office" and c.forum_key != key and id(c) not in reviewed]
    refused = any(v.rule == _NOT_REGISTERED for c in below for v in c.verdicts)
    allowed = any(c.said("opposition") and c.said("lost", "dismiss") for c in below)
    if refused == allowed:
        return frame
    again = "affirm" if refused == (told.rule == _NOT_REGISTERED) else "reverse"
    cues = tuple(msgspec.structs.replace(cue, cue_class=again) if cue.rule == told.rule else cue for cue in frame.cues)
    return msgspec.structs.replace(frame, cues=cues)


_NOT_REGISTERED, _REGISTERED = "zh-not-registered", "zh-registered"
_ANSWERS = frozenset({"won", "lost", "dismiss"})
_OPPOSITION = lazy(r"\b[Oo]pposition\b(?! (?:Division|division|period|proceedings))|异议|不予(?:核准)?注册")
_ATTACK = lazy(
    r"\b(?:[Oo]pposition|[Cc]ancellation|[Ii]nvalidation|[Ii]nvalidity|[Rr]evocation|[Nn]ullity)\b|异议|不予(?:核准)?注册|无效宣告|撤销申请"
)
"""What an office allows or refuses that was asked against a right."""


def _role_before_office(docket: Docket, frame: Frame, forum: ForumMention) -> str:
    if forum.kind == "customs":
        return "customs"
    if hears_attacks(forum.key) or (docket.scene.language == "zh" and forum.key.endswith(BOARDS)):
        return "office"
    requests = ("opposition", "cancel-request", "invalidity-request")
    attacked = frame.classes & {"invalidated", "maintained", "partly-invalidated"}
    reviewed = frame.classes & {"reverse", "affirm"} and any(c.role == "office" for c in docket.cases())
    again = frame.classes & {"won", "lost", "dismiss"} and any(
        c.role == "office" and c.forum_key == forum.key for c in docket.cases()
    )
    if again and not docket.scene.cues.has(frame.sentence, "infringe"):
        return "office"
    answered = frame.classes & _ANSWERS and _ATTACK.search(docket.scene.words(frame.span))
    told = attacked or reviewed or answered or docket.scene.cues.has(frame.sentence, *requests)
    return "office" if told else "enforcement"


_A_RIGHT_ZH = lazy(r"商标|专利|标章")
_AT_REQUEST_ZH = lazy(r"(?:应|依|据|根据|基于)[^，。；]{2,30}?(?:的)?(?:请求|申请)[，,]?$")
"""What tells that an office does what somebody has asked of it: 应甲公司请求，商标评审委员会裁定撤销."""
_THAT_DECISION_ZH = lazy(
    r"(?:该|上述|原|此|前述|局|委员会|作出)的?(?:处罚|行政处罚|处理)?(?:决定|裁定|处罚)[^，。；]{0,8}$"
)


def _strikes_out(docket: Docket, frame: Frame, forum: ForumMention) -> Cue | None:
    """What tells that an office cancels a right that the sentence names, and no decision: 商标局决定予以撤销."""
    content = docket.scene.content
    cue = next((c for c in frame.cues if c.rule == "zh-reverse"), None)
    if cue is None or forum.kind != "ip-office" or any(c.role == "office" for c in docket.cases()):
        return None
    reviewed = _THAT_DECISION_ZH.search(content, forum.end, cue.start) is not None
    told = _A_RIGHT_ZH.search(content, frame.sentence.start, forum.start)
    asked = told or _AT_REQUEST_ZH.search(content, frame.sentence.start, forum.start)
    return cue if not reviewed and asked else None


def _another_before_office(
    docket: Docket, frame: Frame, case: CaseDraft, named: set[PartyDraft], owner: tuple[PartyDraft, ...]
) -> bool:
    """Whether an office decides another case than the one told: that one has ended, or is between others."""
    told = bool(case.claimants and case.respondents) or ended(case)
    if _by_another_number(docket, frame, case):
        return True
    if named and told and people(case) and not named & people(case):
        return True
    asked = case.said("invalidity-request", "cancel-request") and not case.said("opposition")
    opposed = _OPPOSITION.search(docket.scene.content, frame.predicate.start, frame.span.end)
    if ended(case) and asked and opposed and frame.classes & _ANSWERS and docket.scene.language == "en":
        return True
    attacked = bool(frame.classes & {"invalidated", "maintained", "partly-invalidated", "reverse"})
    if not ended(case) or not attacked:
        return False
    if owner and case.respondents and not set(owner) & set(case.respondents):
        return True
    if of_another_day(docket, frame, case):
        return True
    return case is not docket.case or _other_right(docket, frame, case)


def _by_another_number(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a decision bears another number than the one told before: "in IPR2019-00546 it found claims invalid"."""
    known = case.case_number
    numbers = [i.value for i in docket.scene.identifiers.within(frame.span) if i.kind == "case"]
    return ended(case) and known is not None and len(numbers) == 1 and known.value != numbers[0]


def _asked_by_another(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> bool:
    """Whether an office decides, at somebody else's request, once more on a right: another case than the one told."""
    if docket.scene.language != "en" or case.role != "office" or not ended(case) or not case.claimants:
        return False
    asking = set(asked_by(docket, frame, actors))
    attacked = frame.classes & {"invalidated", "maintained", "partly-invalidated"}
    return bool(attacked and asking) and not asking & set(case.claimants)


def _other_right(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether the stretch names rights, and none of them is one that the case is about."""
    here = {mention.right for mention in docket.scene.rights.within(frame.span)}
    return bool(here) and bool(case.rights) and not here & set(case.rights)


def same_office(docket: Docket, frame: Frame, actors: list[Actor]) -> ForumMention | None:
    """The office spoken of, where it decides at somebody's request on a further right: 同日,应乙公司请求,宣告…无效."""
    case = docket.case
    attacked = frame.classes & {"invalidated", "maintained", "partly-invalidated"}
    if case is None or case.role != "office" or not attacked or not ended(case):
        return None
    here, told = _rights_named(docket, frame.span), _rights_named(docket, Span(case.born, frame.sentence.start))
    if not here or not told or here & told or not asked_by(docket, frame, actors):
        return None
    return next((f for f in docket.scene.forums.things if f.key == case.forum_key and not f.anaphor), None)


def _rights_named(docket: Docket, stretch: Span) -> set[RightDraft]:
    return {mention.right for mention in docket.scene.rights.within(stretch) if not mention.right.bare}


def _reviewed_office(docket: Docket, frame: Frame, forum: ForumMention) -> CaseDraft | None:
    """The office's case that a board above it reviews."""
    if not frame.classes & {"reverse", "affirm"}:
        return None
    return next(
        (c for c in reversed(list(docket.cases())) if c.role == "office" and c.forum_key != forum.key and ended(c)),
        None,
    )


def office_thread(docket: Docket, named: set[PartyDraft], frame: Frame) -> Thread:
    """The thread of the cases between those named, the case spoken of first."""
    for case in [docket.case, *reversed(list(docket.cases()))]:
        if case is not None and (not named or named & people(case)):
            return case.thread
    return docket.new_thread(frame.span.start)
