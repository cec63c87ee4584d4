"""Steps that open a case: somebody goes to a court or an office, or is charged."""

from ipgraph.extract.arbitrated import ARBITRATED
from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact, Thread, faces_other
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.forum_roles import is_sued
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.another_batch import is_another_batch, still_open
from ipgraph.extract.story.answered_request import answered_request
from ipgraph.extract.story.asked_to_annul import suit_for_that
from ipgraph.extract.story.attack_told import attack_told
from ipgraph.extract.story.counted_suits import count_in, counts_many
from ipgraph.extract.story.counterclaim_decided import COUNTER
from ipgraph.extract.story.day_of_filing import day_in_clause, day_of_filing, give_days
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket
from ipgraph.extract.story.each_sued import each_sued
from ipgraph.extract.story.entries import docket_entry
from ipgraph.extract.story.filed_alone import brought_then
from ipgraph.extract.story.filing_forum import country_of_filing, forum_of_filing
from ipgraph.extract.story.filing_role import ROLE, role_of_filing
from ipgraph.extract.story.filing_sides import decided_upon, sides
from ipgraph.extract.story.goes_on_claiming import goes_on_claiming
from ipgraph.extract.story.guessed_winner import suit_of_winner
from ipgraph.extract.story.lost_before_office import lost_before
from ipgraph.extract.story.matching import Step, case_of_filing
from ipgraph.extract.story.not_content_zh import suing
from ipgraph.extract.story.numbers import number_case
from ipgraph.extract.story.office_review import against_decision, last_decided, open_review, reviewable
from ipgraph.extract.story.office_sued import against_an_office, office_named
from ipgraph.extract.story.order_below import asked_for_order
from ipgraph.extract.story.other_case import date_each, dated_suit, sued_apart
from ipgraph.extract.story.several_courts import also_sued_in
from ipgraph.extract.story.sued_too import sued_too
from ipgraph.extract.story.suit_of_judgment import suit_of_judgment
from ipgraph.extract.story.suit_over_office import never_reviews
from ipgraph.extract.story.summons import name_by_summons
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Instance

_PASSIVE = ("en-sue-filed-passive", "en-filed")
"""Rules of words behind what is filed: "The complaint in Investigation No. 1 was lodged"."""
_OVER_OFFICES = frozenset({"cn-beijing-ip", "jp-iphc", "kr-patent"})
"""Courts before which whoever goes there behind a decision of an office, against nobody who is named, attacks it."""
_NOW = lazy(r"\b(?:(?:is|are) (?:also |now )?suing|(?:has|have) been suing|(?:is|are) (?:also |now )?being sued)$")
"""What tells of a suit that it goes on."""
_IN_ITS = lazy(r"\b(?:filed|lodged|brought|made) in (?:its|his|her|their) (?:administrative )?$")
_COMPLAINT = lazy(r"(?:[Aa] |[Tt]he )?[Cc]omplaints?")


def tell_filing(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """Put a filing into its case, opened where it was not told before."""
    scene = docket.scene
    if (joined := sued_too(docket, frame, actors)) is not None:
        return joined
    if docket.case is not None and _IN_ITS.search(scene.content, frame.sentence.start, frame.predicate.start):
        return docket.case  # the suit in which something was asked for, told with what became of that
    if (told := brought_then(docket, frame)) is not None:
        return told
    if _opens_none(docket, frame):
        return None
    frame, office = against_an_office(docket, frame)
    claimants, respondents = sides(docket, frame, actors)
    respondents = () if goes_on_claiming(docket, frame, claimants) else office or respondents
    decided = suit_of_judgment(docket, frame, claimants) or answered_request(docket, frame, claimants)
    decided = decided or suit_of_winner(docket, frame, claimants, respondents)
    if (decided := decided or decided_upon(docket, frame, claimants, actors)) is not None:
        return decided
    forum = forum_of_filing(docket, frame)
    spoken_of = docket.case
    if forum is None and spoken_of is not None and spoken_of.role == "enforcement" and _complains(docket, frame):
        give_days(scene, spoken_of, frame, day_of_filing(docket, frame, ROLE[frame.kind]), None)
        return spoken_of  # what was brought before the office that acted upon it
    role, forum = role_of_filing(docket, frame, forum)
    if role == "office" and (attack := suit_for_that(docket, frame, forum)) is not None:
        return attack
    if role == "main":
        review = _review_of_office(docket, frame, forum, claimants, respondents)
        if review is not None:
            give_days(scene, review, frame, day_in_clause(docket, frame, role), None)
            return docket.speak_of(review)
        if frame.kind == "suit" and not frame.patients:
            respondents = office_named(docket, frame) or respondents
        if _sides_missing(docket, frame, forum, claimants, respondents):
            return None
    return _file(docket, frame, role, forum, claimants, respondents)


def _opens_none(docket: Docket, frame: Frame) -> bool:
    """Whether words for bringing something tell only what was claimed, or how many cases an office received."""
    if frame.predicate.rule == "zh-claims-alone":
        return docket.case is not None and docket.case.role not in OFFICE_ROLES  # claimed in the case spoken of
    told = frame.kind == "office" and frame.forum is None and docket.case is not None
    if told and COUNTER.search(docket.scene.content, frame.sentence.start, frame.predicate.end):
        return True  # told of by what it asks for
    return counts_many(docket, frame)


def _sides_missing(
    docket: Docket,
    frame: Frame,
    forum: ForumMention | None,
    claimants: tuple[PartyDraft, ...],
    respondents: tuple[PartyDraft, ...],
) -> bool:
    """Whether too few are named for a suit; what is told of it is remembered for the next sentence."""
    if not (claimants or respondents) and (forum is None or frame.predicate.cue_class == "sued"):
        dated_suit(docket, frame)
        return True
    if frame.kind != "versus" or (claimants and respondents):
        return False
    if claimants and any(is_sued(docket.scene, f) for f in docket.scene.forums.within(frame.span)):
        docket.against_office = claimants
    return True


def _file(
    docket: Docket,
    frame: Frame,
    role: str,
    forum: ForumMention | None,
    claimants: tuple[PartyDraft, ...],
    respondents: tuple[PartyDraft, ...],
) -> CaseDraft:
    """Put what is brought into its case, with its day, its number and what a suit is brought with."""
    date = day_of_filing(docket, frame, role)
    entry = docket_entry(docket, frame) if frame.kind == "versus" else None
    if entry is not None:
        forum = entry[0]
    if role == "main" and (apart := sued_apart(docket, claimants, respondents)):
        date_each(apart, date, frame)
        return docket.speak_of(apart[-1])
    case = _case(docket, frame, role, forum, claimants, respondents, date)
    case.tentative = False
    _add_sides(case, claimants, respondents, frame)
    case.verdicts.append(Fact(frame.predicate.cue_class, frame.words, frame.predicate.rule))
    if docket.scene.language == "en" and _NOW.search(docket.scene.content, frame.sentence.start, frame.predicate.end):
        case.verdicts.append(Fact("pending", frame.words, frame.predicate.rule))
    give_days(docket.scene, case, frame, date, entry)
    if role == "main":
        _complete_suit(docket, frame, case)
    return docket.speak_of(case)


def _complete_suit(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Add to a suit how many it stands for, its number, its summons, and those that were brought with it."""
    if case.count is None:
        case.count = count_in(docket, frame)
    if frame.kind in ("suit", "versus"):
        name_by_summons(docket, case)
    number_case(docket, case, frame.span, frame.origins)
    if frame.predicate.rule in _PASSIVE and case.case_number is None:
        number_case(docket, case, Span(frame.sentence.start, frame.predicate.start), frame.origins)
    also_sued_in(docket, frame, case)
    each_sued(docket, frame, case)


def _complains(docket: Docket, frame: Frame) -> bool:
    return docket.scene.language == "en" and _COMPLAINT.fullmatch(docket.scene.words(frame.predicate)) is not None


_OVER_WRONG_ZH = lazy(r"侵权|侵害|侵犯|不正当竞争|垄断")
"""What a suit is over that attacks no office's decision: 提起侵权诉讼."""


def _review_of_office(
    docket: Docket,
    frame: Frame,
    forum: ForumMention | None,
    claimants: tuple[PartyDraft, ...],
    respondents: tuple[PartyDraft, ...],
) -> CaseDraft | None:
    """The suit over an office's decision that a filing brings, or ``None`` where it brings another."""
    sued = next((f for f in docket.scene.forums.within(frame.span) if is_sued(docket.scene, f)), None)
    office = reviewable(docket) or (last_decided(docket, sued) if sued is not None else None)
    went_on = frame.predicate.rule == "en-goes-to-court" and office is docket.case
    if office is None or never_reviews(forum, office) or _OVER_WRONG_ZH.search(docket.scene.words(frame.predicate)):
        return None
    told = docket.all_of(frame.patients)
    lost_there = office is docket.case and not told and lost_before(docket, office, claimants, frame)
    above = forum is not None and forum.key == "eu-general" and office.forum_key.startswith("eu-")
    mine = {*office.claimants, *office.respondents}
    if forum is not None and forum.key in _OVER_OFFICES and office is docket.case and not told:
        above = above or not mine or set(claimants) <= mine
    if not (sued is not None or went_on or lost_there or above or against_decision(docket, frame.sentence)):
        return None
    rivals = faces_other(office.forum_key) and set(told) <= mine and against_decision(docket, frame.sentence)
    if any(p.type != "government" for p in told) and not rivals:
        return None
    words, rule = frame.words, frame.predicate.rule
    return open_review(docket, office, forum, words, rule, suing(docket, frame), sued=sued is not None)


def _case(
    docket: Docket,
    frame: Frame,
    role: str,
    forum: ForumMention | None,
    claimants: tuple[PartyDraft, ...],
    respondents: tuple[PartyDraft, ...],
    date: DateMention | None,
) -> CaseDraft:
    step = Step(
        role=role, forum=forum, claimants=claimants, respondents=respondents, date=date.value if date else None,
        at=frame.predicate.start, another=_is_another(docket, frame), open=still_open(docket, frame),
        country=country_of_filing(docket, frame) if forum is None else "")  # fmt: skip
    told = asked_for_order(docket, frame, forum, claimants) or attack_told(docket, step)
    case = told or case_of_filing(docket, step)
    if case is not None and not (role == "office" and _other_request(case, frame.predicate)):
        if forum is not None:
            docket.name_forum(case, forum)
        return case
    thread = _thread(docket, role, claimants, respondents, frame.predicate.start)
    if role == "main":
        thread.weak = frame.kind == "versus" and not thread.cases
    case = docket.open(thread, role, frame.predicate.start, forum)
    if role in OFFICE_ROLES:
        span = case.forum[0].span if case.forum else frame.words
        case.instance = Fact("administrative", span, frame.predicate.rule)
    else:
        case.instance = Fact(_instance_before(forum, frame.predicate.rule), frame.words, frame.predicate.rule)
    if role == "interim":
        case.beside = next((c for c in thread.cases if c.role == "main"), None)
    return case


_THEN = lazy(r"\b(?:then|later|subsequently|afterwards) (?:sued|filed|lodged|brought|took|launched|went|petitioned)\b")
"""What tells that a suit is brought after the one told before."""
_AMENDED = lazy(r"\b(?:amended|supplemental|corrected|revised) (?:complaint|claim|petition|suit)\b")


def _is_another(docket: Docket, frame: Frame) -> bool:
    """Whether the words say that this is not the case told so far."""
    if is_another_batch(docket, frame):
        return True
    back = Span(frame.span.start, frame.predicate.end)
    if docket.case is not None and docket.case.said("sue") and docket.case.born < frame.sentence.start:
        later = _THEN.search(docket.scene.content, max(frame.sentence.start, frame.predicate.start - 14), back.end)
        amended = _AMENDED.search(docket.scene.content, frame.predicate.start, frame.sentence.end)
        if docket.scene.language == "en" and later is not None and frame.forum is not None and not amended:
            return True  # "It then filed a complaint with the commission"
    return docket.scene.cues.has(back, "another") and bool(docket.threads)


def _other_request(case: CaseDraft, cue: Cue) -> bool:
    requests = ("invalidity-request", "cancel-request", "opposition")
    first = next((v.value for v in case.verdicts if v.value in requests), None)
    return first is not None and cue.cue_class in requests and first != cue.cue_class


def _thread(
    docket: Docket, role: str, claimants: tuple[PartyDraft, ...], respondents: tuple[PartyDraft, ...], at: int
) -> Thread:
    """The thread of cases between the same sides, the other way round too for what stands beside a suit."""
    mine, theirs = set(claimants), set(respondents)
    for thread in [t for t in (docket.thread, *reversed(docket.threads)) if t is not None]:
        if role != "main":
            batches = role == "customs" and any(c.role == role for c in thread.cases)
            if (mine | theirs) & thread.people or not (mine or theirs or batches):
                return thread
            continue
        if mine & set(thread.respondents) or theirs & set(thread.claimants):
            continue
        same = mine & set(thread.claimants) and (not theirs or theirs & set(thread.respondents))
        if same and not any(c.role not in ("main", "counterclaim", "interim") for c in thread.cases[:1]):
            return thread
    return docket.new_thread(at)


def _add_sides(
    case: CaseDraft, claimants: tuple[PartyDraft, ...], respondents: tuple[PartyDraft, ...], frame: Frame
) -> None:
    span, rule = frame.words, frame.predicate.rule
    if case.role == "main" and case.thread.weak and frame.kind == "suit" and respondents:
        if not set(respondents) & set(case.respondents):
            case.respondents.clear()
            case.thread.respondents.clear()
        elif claimants and case.language == "zh" and not set(claimants) & set(case.claimants):
            case.claimants.clear()  # the title had the name of a brand, and not of the company behind it
            case.thread.claimants.clear()
        case.thread.weak = False
    case.add_side("claimants", claimants, span, rule)
    case.add_side("respondents", respondents, span, rule)
    if case.role == "main":
        case.thread.add_side("claimants", claimants, span, rule)
        case.thread.add_side("respondents", respondents, span, rule)


def _instance_before(forum: ForumMention | None, rule: str) -> Instance:
    """The instance of what is brought before a forum for the first time."""
    if forum is None and rule in ARBITRATED:
        return "none"
    if forum is not None and forum.kind in ("trade-commission", "domain-name-panel"):
        return "administrative"
    return "none" if forum is not None and forum.kind == "arbitration" else "first"
