"""Find the case that a decision belongs to, or open it."""

import msgspec

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact, Thread, is_competition_authority
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.above_suit import above_the_suit
from ipgraph.extract.story.against_stranger import case_of_stranger
from ipgraph.extract.story.another_day import MONTH, another_decision, reviewed_again, sibling
from ipgraph.extract.story.asked import asked_by, owner_of_right
from ipgraph.extract.story.awards import by_arbitrator
from ipgraph.extract.story.before_office import before_office
from ipgraph.extract.story.board_appeal import appeal_from_board
from ipgraph.extract.story.commission_orders import order_of_commission, reviewing_order
from ipgraph.extract.story.decided_step import instance_here, named_in, settle_instance, step_of
from ipgraph.extract.story.division_below import division_below
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket, chain, compatible, people
from ipgraph.extract.story.goods_of_others import bans_goods_of_others
from ipgraph.extract.story.held_above import above_it, held_above
from ipgraph.extract.story.just_sued import just_sued
from ipgraph.extract.story.lead_judgment import judgment_of_lead
from ipgraph.extract.story.matching import Step, case_of_decision, lower_case
from ipgraph.extract.story.new_trial import ordered_by_own_judge
from ipgraph.extract.story.nullity_below import above_nullity, held_of_right, over_right
from ipgraph.extract.story.nullity_review import found_on_review, reviews_nullity
from ipgraph.extract.story.office_sued import office_sued, sues_over
from ipgraph.extract.story.order_again import bench_above, kept_order, order_meant
from ipgraph.extract.story.order_meant import was_interim
from ipgraph.extract.story.orders import sides_of_decision
from ipgraph.extract.story.origin import hears_appeals, is_top, sued_over, tie_to_origin
from ipgraph.extract.story.other_case import (
    against_others,
    by_unknown_court,
    in_one_more,
    in_several_cases,
    is_another,
    won_elsewhere,
)
from ipgraph.extract.story.own_trial import of_own_trial
from ipgraph.extract.story.parties_between import note_between
from ipgraph.extract.story.reconsidered import is_heard_there, reconsider
from ipgraph.extract.story.retried_zh import retried
from ipgraph.extract.story.review_of_interim import review_of_interim
from ipgraph.extract.story.review_open import decided_below
from ipgraph.extract.story.reviewing_case import is_too_early, open_review_case
from ipgraph.extract.story.same_court_zh import name_same_court
from ipgraph.extract.story.single_judge import reviewed_by_bench
from ipgraph.extract.story.spoken_of import spoken_of
from ipgraph.extract.story.step_role import role_of_step
from ipgraph.extract.story.sued_elsewhere import sued_elsewhere
from ipgraph.extract.story.suit_over_office import reviews_office
from ipgraph.extract.story.that_court_below import of_that_court
from ipgraph.extract.story.that_order import that_order
from ipgraph.extract.story.tried_again import tried_again
from ipgraph.extract.story.tried_apart import tried_apart
from ipgraph.extract.story.tried_below import judged_earlier
from ipgraph.extract.story.who_attacked import challenging
from ipgraph.extract.story.won_from import won_from
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def case_decided(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The case that the forum of a frame decides."""
    forum = frame.forum
    was_interim(docket, frame)
    if in_several_cases(docket, frame) or won_elsewhere(docket, frame) or bans_goods_of_others(docket, frame):
        return None
    known = won_from(docket, frame, actors) or ordered_by_own_judge(docket, frame) or by_arbitrator(docket, frame)
    known = known or of_own_trial(docket, frame) or of_that_court(docket, frame) or tried_apart(docket, frame)
    if (known := known or case_of_stranger(docket, frame)) is not None:
        return known
    if forum is None and (by_unknown_court(docket, frame) or against_others(docket, frame)):
        return None
    order = order_meant(docket, frame) or kept_order(docket, frame) or found_on_review(docket, frame)
    order = order or held_above(docket, frame)
    if order is not None or (order := judged_earlier(docket, frame)) is not None:
        return order
    forum = forum or _reviews_another(docket, frame)
    if forum is None and (again := retried(docket, frame)) is not None:
        return again
    if forum is None:
        return _of_no_forum(docket, frame, actors)
    if is_competition_authority(forum.key) or is_heard_there(docket, forum):
        heard = before_office(docket, frame, forum, actors)
        division_below(docket, frame, heard, forum)
        return heard
    if (below := that_order(docket, frame, forum)) is not None:
        return below
    if docket.case is not None and (again := tried_again(docket, frame, docket.case) or bench_above(docket, frame)):
        return again
    role = role_of_step(docket, frame) if frame.forum is not None else "main"
    if role == "interim":
        review_of_interim(docket, forum)
    if (review := _of_an_office(docket, frame, role, forum, actors)) is not None:
        return review
    instance = instance_here(docket, frame, role, forum)
    named = named_in(frame, actors)
    step = step_of(docket, frame, role, forum, instance, named, actors)
    told = docket.case
    if role == "nullity" and told is not None and told.role == "office" and not told.forum:
        told.role, told.instance = "nullity", instance  # it was asked of this court and of no office
    case = judgment_of_lead(docket, frame) or just_sued(docket, frame) or case_of_decision(docket, step)
    if case is not None and (is_another(docket, frame, case) or sued_elsewhere(docket, case, forum)):
        case = _open(docket, frame, forum, role, instance, named)
    of_first = case is not None and case.instance is not None and case.instance.value == "first"
    if case is not None and of_first and reviewed_by_bench(docket, frame, case, forum):
        case = open_review_case(docket, case, forum, frame, "second")
    elif case is not None and of_first and another_decision(docket, frame, case):
        case = sibling(docket, frame, case)
    elif case is not None and not of_first and frame.classes & set(REVIEW):
        case = reviewed_again(docket, frame, case) or case
    if case is None and (beside := docket.case) is not None and _another_number(beside, step):
        case = sibling(docket, frame, beside)
    if case is None or frame.forum is None:
        case = _open(docket, frame, forum, role, instance, named)
    case.tentative = False
    docket.name_forum(case, forum)
    settle_instance(case, instance)
    by_name = case.role == "main" and case.after is None and not case.filed and case.said("versus")
    if by_name and case.instance is not None and case.instance.value == "first":
        value = "retrial" if is_top(forum.key) else "second" if hears_appeals(forum.key) else "first"
        case.instance = Fact(value, frame.words, "rank") if value != "first" else case.instance
    _take_in(docket, frame, case, actors)
    return case


def _of_no_forum(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The case that a decision is about which names no forum, tied to what it reviews."""
    case = decided_below(frame, spoken_of(docket, frame, actors))
    reviews = frame.classes & set(REVIEW) or _AGAINST_IT.match(docket.scene.words(frame.sentence))
    if case is not None and case.after is None and reviews and _sits_above(case):
        over_right(case, frame)
        for origin in frame.origins:
            tie_to_origin(docket, case, origin)
        held_of_right(docket, case, frame, actors)
    name_same_court(docket, frame, case)
    return case


_AGAINST_IT = lazy(
    r"(?:(?:The|That|This|Its|His|Her|Their) appeals?|It|They) (?:was|were|is|are|had been|has been|lay|lies) "
    r"(?:\w+ly )?(?:directed |brought |lodged |filed |aimed |taken |made )?(?:at|against|from|over) "
)
"""A sentence that says what an appeal was against: "The appeal was aimed at the judgment of the High Court"."""


def _sits_above(case: CaseDraft) -> bool:
    higher = case.instance is not None and case.instance.value in ("second", "retrial")
    return higher and case.role in ("main", "nullity")


def _of_an_office(
    docket: Docket, frame: Frame, role: str, forum: ForumMention, actors: list[Actor]
) -> CaseDraft | None:
    """The case in which a court looks at what an office or its board decided, where the frame tells of one."""
    if role in ("main", "nullity"):
        above = appeal_from_board(docket, frame, forum, actors) or above_nullity(docket, frame, forum, actors)
        if above is not None:
            return above
    apart = docket.scene.language == "en" and in_one_more(docket, frame)
    if frame.forum is None or role not in ("main", "nullity") or apart:
        return None
    if (upper := reviews_nullity(docket, frame, forum)) is not None or role == "nullity":
        return upper
    review = reviews_office(docket, frame, forum, actors)
    if review is not None and not review.claimants:
        suing = docket.all_of(frame.owners("claim", "request")) or _not_content(docket, frame, actors)
        sues_over(review, suing, frame)
    return review


_THE_COURT = lazy(r"\b(?:[Tt]he|that|same) (?:court|panel|(?:three )?judges|appeals court|Court)\b")


def _reviews_another(docket: Docket, frame: Frame) -> ForumMention | None:
    """The court spoken of, where it decides over another decision: "In a companion order it vacated the board's"."""
    case = docket.case
    if docket.scene.language != "en" or case is None or case.after is None or not case.forum_key:
        return None
    known = {each.forum_key for each in chain(case)}
    boards = case.role == "main" and case.forum_key.startswith("us-")
    origins = [o for o in frame.origins if o.key and not o.generic and (boards or o.kind not in OFFICES)]
    if not origins or any(o.key in known for o in frame.origins):
        return None
    if not _THE_COURT.search(docket.scene.content, frame.sentence.start, frame.predicate.start):
        return None
    return next((f for f in docket.scene.forums.things if f.key == case.forum_key and not f.anaphor), None)


def _take_in(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Tie a case to the one below, and give it the sides that its decision shows."""
    for origin in frame.origins:
        tie_to_origin(docket, case, origin)
    suit = next((c for c in chain(case) if c.after is not None and c.after.role in OFFICE_ROLES), None)
    if suit is not None and not suit.claimants:
        suing = docket.all_of(frame.owners("claim")) or sued_over(docket, frame, actors) or docket.against_office
        sues_over(suit, suing, frame)
    if case.role == "main" and case.after is None:
        office_sued(docket, frame, case)
    if case.role == "nullity":
        whole = msgspec.structs.replace(frame, span=Span(frame.span.start, frame.sentence.end))
        if not case.claimants:
            bidding = docket.all_of(frame.owners("claim", "request")) if "dismiss" in frame.classes else ()
            asked = bidding or asked_by(docket, whole, actors) or challenging(docket, frame, actors)
            case.add_side("claimants", asked, frame.words, frame.predicate.rule)
        if not case.respondents:
            owner = tuple(p for p in owner_of_right(docket, whole, actors) if p not in case.claimants)
            case.add_side("respondents", owner, frame.words, frame.predicate.rule)
    if case.role in ("main", "interim"):
        sides_of_decision(docket, case, frame, actors)
        note_between(docket.scene, case, frame.span, actors)


_NOT_CONTENT_ZH = lazy(r"(?:（[^（）]{1,24}）)?(?:对|就)?[^，。；]{0,14}?不服")


def _not_content(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who is said not to have been content with what an office decided: 甲公司不服,北京一中院维持该裁定."""
    if docket.scene.language != "zh":
        return ()
    before = [a for a in actors if frame.sentence.start <= a.start < frame.predicate.start and a.parties]
    return docket.all_of([a for a in before if _NOT_CONTENT_ZH.match(docket.scene.content, a.end)][:1])


def _another_number(case: CaseDraft, step: Step) -> bool:
    """Whether a step tells of a case like the one spoken of, between the same sides, by the number alone."""
    if case.role == "counterclaim" and case.beside is not None:
        case = case.beside
    if step.role != "main" or case.role != "main" or case.after is not None or step.forum is None:
        return False
    if not step.number or case.case_number is None or case.case_number.value == step.number:
        return False
    return case.forum_key == step.forum.key and set(step.named) <= people(case)


def _open(
    docket: Docket, frame: Frame, forum: ForumMention, role: str, instance: Fact | None, named: tuple[PartyDraft, ...]
) -> CaseDraft:
    """A case not told before: a review of one that was, or the first of its chain."""
    if role == "main" and (order := order_of_commission(docket, frame, forum)) is not None:
        return reviewing_order(docket, order, forum, frame)
    if role in ("main", "criminal", "interim"):
        value = instance.value if instance is not None and instance.rule != "rank" else None
        if value is None and docket.appeal is not None and forum.rank >= SECOND_RANK:
            lower = docket.appeal.after
            if lower is not None and lower.rank and lower.rank < forum.rank and docket.case is lower:
                value = "second"
        if value is None and role == "main" and above_the_suit(docket, frame, forum, named):
            value = "second"
        if value in ("second", "retrial"):
            lower = _origin_case(docket, frame, role) or lower_case(docket, named, value, role, forum.rank, forum.start)
            if lower is not None and (above_it(docket, lower, forum) or is_too_early(docket, frame, lower)):
                lower = None
            if lower is not None and not _reviewed_on_another_day(docket, frame, lower, value):
                return open_review_case(docket, lower, forum, frame, value)
    if role == "reconsideration" and (again := reconsider(docket, frame, ())) is not None:
        return again
    thread = _thread(docket, role, named, forum.start)
    case = docket.open(thread, role, forum.start, forum)
    if role == "interim":
        case.stand_beside(next((c for c in thread.cases if c.role == "main"), None))
    return case


def _reviewed_on_another_day(docket: Docket, frame: Frame, lower: CaseDraft, instance: str) -> bool:
    """Whether the review of a case is told already, with its day, and a decision of another month is none of it."""
    told = next(
        (c for c in lower.thread.cases if c.after is lower and c.instance and c.instance.value == instance), None
    )
    if docket.scene.language != "en" or told is None or told.decided is None or not told.said(*REVIEW):
        return False
    days = [d.value for d in docket.scene.dates.within(frame.span) if not d.is_range and len(d.value) >= MONTH]
    return len(days) == 1 and not compatible(days[0], told.decided.value)


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
