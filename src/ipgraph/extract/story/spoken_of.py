"""Find the case that a decision is about which names no forum."""

import re

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import ON_A_RIGHT, REVIEW
from ipgraph.extract.story.another_day import another_decision, of_another_day, reviewed_again, sibling
from ipgraph.extract.story.appeal_alone import ends_appeal
from ipgraph.extract.story.asked import owner_of_right
from ipgraph.extract.story.at_instance import at_instance
from ipgraph.extract.story.before_office import office_thread
from ipgraph.extract.story.commission_orders import order_undone
from ipgraph.extract.story.counterclaim_decided import open_counterclaim, where_others_fell
from ipgraph.extract.story.crime_announced import announced
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket, people
from ipgraph.extract.story.instance import instance_of_decision
from ipgraph.extract.story.judgment_given import judgment_given
from ipgraph.extract.story.matching import case_of_office, ended
from ipgraph.extract.story.nullity_below import NULLITY_COURTS
from ipgraph.extract.story.order_again import bench_above
from ipgraph.extract.story.orders import sides_of_decision
from ipgraph.extract.story.other_case import decided_apart, over_another_right
from ipgraph.extract.story.own_verdict import changes_own_award
from ipgraph.extract.story.reconsidered import goes_back, reconsider
from ipgraph.extract.story.relief_before import that_application
from ipgraph.extract.story.review_first import is_the_appeal, reviews_below
from ipgraph.extract.story.reviewing_case import open_review_case
from ipgraph.extract.story.right_in_suit import suit_over_right
from ipgraph.extract.story.second_decision import second_decision
from ipgraph.extract.story.step_role import PROVISIONAL_ZH, dismisses_suit, for_relief, found_first, role_of_step
from ipgraph.extract.story.suit_of_order import suit_of_order
from ipgraph.extract.story.tried_again import tried_again
from ipgraph.extract.story.tried_below import JURY, tried_below
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def _unnamed_office(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """An attack on a right that the text tells without the office: "had Beta's registration declared invalid"."""
    owner = owner_of_right(docket, frame, actors)
    if not owner:
        return None
    case = docket.open(office_thread(docket, set(owner), frame), "office", frame.predicate.start, None)
    case.instance = Fact("administrative", frame.words, frame.predicate.rule)
    case.add_side("respondents", owner, frame.words, frame.predicate.rule)
    attackers = tuple(p for p in docket.all_of(frame.agents) if p not in owner) or case.thread.opponents(owner[0])
    case.add_side("claimants", attackers, frame.words, frame.predicate.rule)
    return case


def _after_award(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a plain injunction in a Chinese report follows the decision of the suit, and so is no interim one."""
    decided = docket.scene.language == "zh" and case.role == "main" and case.after is None
    decided = decided and (bool(case.awarded) or found_first(docket, frame))
    return decided and not PROVISIONAL_ZH.search(docket.scene.words(frame.sentence))


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


def spoken_of(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The case that a decision without a named forum is about."""
    case, classes = docket.case, frame.classes
    if case is None:
        return _begun(docket, frame, actors)
    if changes_own_award(docket, frame, case):
        return case
    if (another := _another(docket, frame, case)) is not None:
        return another
    case = _turned_back(docket, frame, case)
    if (decided := suit_of_order(docket, frame, case, actors)) is not None:
        return decided
    if (suit := _suit_of(docket, frame, case)) is not None:
        return suit
    if any(thing.kind == "counterclaim" for thing in frame.objects) or _right_stands_in_suit(docket, frame, case):
        return case
    if classes & ON_A_RIGHT and (tried := suit_over_right(docket, frame)) is not None:
        return tried
    if classes & ON_A_RIGHT:
        on_it = where_others_fell(docket, frame) or open_counterclaim(docket, case, frame.sentence)
        if on_it is not None:
            return on_it
    of_nullity = classes & set(REVIEW) and any(origin.key in NULLITY_COURTS for origin in frame.origins)
    if classes & ON_A_RIGHT and case.role not in OFFICE_ROLES and not of_nullity:
        named = set(docket.all_of((*frame.agents, *frame.patients)))
        return case_of_office(docket, "office", None, named) or _unnamed_office(docket, frame, actors)
    cues = docket.scene.cues
    if cues.has(frame.span, "reconsider") and any(c.role == "interim" for c in docket.cases()):
        return reconsider(docket, frame, ())
    about_interim = (
        for_relief(docket, frame) or cues.has(frame.span, "interim") or that_application(docket.scene, frame)
    )
    if about_interim and (_after_award(docket, frame, case) or judgment_given(docket, frame)):
        return None if "dismiss" in classes else case
    if about_interim and case.role == "main" and _measures(docket, frame) <= {"grant", "order", "rule", "dismiss"}:
        return _interim_beside(docket, frame, case)
    if (review := bench_above(docket, frame)) is not None:
        return docket.speak_of(review)
    if "convict" in classes and case.role != "criminal":
        return _criminal(docket, frame)
    return _in_its_chain(docket, frame, case)


def _begun(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft:
    """The case that a decision begins where the text has told of none."""
    if frame.classes & {"convict", "acquit"}:
        return _criminal(docket, frame)
    role = "interim" if role_of_step(docket, frame) == "interim" else "main"
    opened = docket.open(docket.new_thread(frame.span.start), role, frame.predicate.start, None)
    if role == "interim":
        opened.instance = Fact("first", frame.words, frame.predicate.rule)
    elif docket.scene.language == "zh":
        opened.instance = instance_of_decision(docket.scene, frame, role)
    sides_of_decision(docket, opened, frame, actors)
    return opened


def _another(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """Another case than the one spoken of, where the words, the day or a second verdict tell that it is one."""
    if (apart := reviews_below(docket, frame) or decided_apart(docket, frame, case)) is not None:
        return apart
    if (undone := order_undone(docket, frame)) is not None:
        return docket.speak_of(undone)
    if of_another_day(docket, frame, case) or over_another_right(docket, frame, case):
        return docket.speak_of(sibling(docket, frame, case))
    if (second := second_decision(docket, frame, case)) is not None:
        return docket.speak_of(second)
    again = tried_again(docket, frame, case)
    return docket.speak_of(again) if again is not None else None


def _turned_back(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft:
    """The case that the words turn back to: what was tried below, the suit of an order, the court beside an office."""
    if (tried := tried_below(docket, frame, case)) is not None:
        case = docket.speak_of(tried)
    if case.role in ("interim", "reconsideration") and goes_back(docket, frame):
        case = docket.speak_of(case.beside or next((c for c in case.thread.cases if c.role == "main"), case))
    if case.role in OFFICE_ROLES and _THE_COURT.search(docket.scene.words(frame.span)):
        suits = [c for c in docket.cases() if c.role in ("main", "interim")]
        # A suit is before a court that the text need not name: 甲公司起诉乙公司。专利局维持专利权有效。法院判令…
        courts = [c for c in suits if c.forum] or [c for c in suits if c.claimants and not ended(c)]
        case = courts[-1] if courts else case
    return case


def _right_stands_in_suit(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether what is said of a right is said in the suit over its infringement or validity, and by no office."""
    said = docket.scene.words(frame.span)
    if case.role != "main":
        return case.role == "nullity" and not ended(case) and bool(frame.classes & ON_A_RIGHT)
    if "maintained" in frame.classes and _INFRINGED_TOO.search(said):
        return True
    return bool(frame.classes & {"invalidated", "maintained"}) and JURY.search(said) is not None


def _measures(docket: Docket, frame: Frame) -> set[str]:
    """What a decision does, without what is no award of damages: "stopped Beta, unless it paid"."""
    paid_in = all(docket.scene.words(cue) == "paid" for cue in frame.cues if cue.cue_class == "award")
    return set(frame.classes) - {"award"} if paid_in else set(frame.classes)


def _in_its_chain(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """The case spoken of, or that one of its chain of instances, or beside it, which the words tell."""
    instance = instance_of_decision(docket.scene, frame, case.role)
    higher = case.instance is not None and case.instance.value in ("second", "retrial")
    if higher and frame.classes & set(REVIEW):
        return reviewed_again(docket, frame, case) or case
    above = case.role == "interim" and instance is not None and instance.value == "second"
    if instance is not None and (case.role in ("main", "criminal") or (above and frame.classes & set(REVIEW))):
        return at_instance(docket, frame, case, instance)
    if another_decision(docket, frame, case):
        return sibling(docket, frame, case)
    if frame.classes & set(REVIEW) and case.role in ("main", "criminal", "interim"):
        return _reviewing(docket, frame, case)
    return case


def _reviewing(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """The case in which a decision without a named forum reviews the one spoken of."""
    if docket.appeal is not None and docket.appeal.after in (case, case.after):
        return docket.appeal
    if (itself := is_the_appeal(docket, frame, case)) is not None:
        return itself
    if case.awarded and _OWN_VERDICT.search(docket.scene.words(frame.span)):
        return case
    if case.instance is None or case.instance.value != "first" or case.after is not None:
        return case
    above = [c for c in docket.cases() if c.after is case or (c.after is None and _reviews(c, case))]
    if above:
        return above[-1]
    if ends_appeal(docket, frame) or docket.scene.cues.has(frame.span, "object-appeal"):
        return open_review_case(docket, case, None, frame, "second")
    return case if frame.classes - set(REVIEW) else None


_OWN_VERDICT = lazy(
    r"\b(?:(?:[Tt]he|trial|district) judge|Judge [A-Z])\b[^.;]{0,80}? (?:set|threw|tossed|overturned|vacated|wiped)\b"
    r"[^.;]{0,30}\bverdict\b"
)
"""A judge who undoes what the jury before him returned."""


def _suit_of(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """The suit that a court dismissed or allowed, told beside an interim order in it: "dismissed Beta's suit"."""
    owners = docket.all_of(frame.owners("claim"))
    if case.role == "interim" and dismisses_suit(docket, frame, case):
        return case.beside
    if case.role != "interim" or not owners or not frame.classes & {"dismiss", "lost", "won", "grant"}:
        return None
    told = next((c for c in docket.cases() if c.role == "main" and set(owners) & set(c.claimants)), None)
    if told is None:
        told = docket.open(case.thread, "main", frame.predicate.start, None)
        told.instance = Fact("first", frame.words, frame.predicate.rule)
        told.add_side("claimants", owners, frame.words, frame.predicate.rule)
        told.add_side("respondents", [p for p in case.respondents if p not in owners], frame.words, "interim")
    return told


_INFRINGED_TOO = lazy(
    r"\bvalid\b[^.;]{0,90}? (?:and|but) (?:had |have |has |was |were |is |are )?(?:been )?infringed\b"
)
"""What a court says in a suit, and an office never: that a right is valid and infringed."""
_THE_COURT = lazy(r"\b[Tt]he (?:court|judges?|jury)\b|(?<![人民高中级])法院(?!判例)")


def _reviews(case: CaseDraft, lower: CaseDraft) -> bool:
    """Whether a case told before is the review of another between the same people."""
    if case.role != lower.role or case.instance is None or case.instance.value not in ("second", "retrial"):
        return False
    return bool(people(case) & people(lower))


_ANOTHER_CASE = lazy(
    r"\b(?:[Ii]n|[Tt]here (?:is|was)) (?:a|an|the|another) "
    r"(?:(?:second|third|other|separate|parallel|further|related) )?"
    r"(?:[\w.&-]+ ){0,3}?(?:case|suit|lawsuit|action|investigation|proceedings)\b"
)
_OTHER = lazy(r"\b(?:second|third|other|another|separate|parallel|further|related)\b")


def turn_to_another(docket: Docket, sentence: Span) -> None:
    """Turn to a further case before the forum of the one spoken of: "In a second ITC case, over filters, …"."""
    case, content = docket.case, docket.scene.content
    named = _ANOTHER_CASE.search(content, sentence.start, sentence.end) if docket.scene.language == "en" else None
    if named is None or not _OTHER.search(content, named.start(), named.end()) or case is None or case.role != "main":
        return
    forum = next((f for f in docket.scene.forums.within(Span(named.start(), named.end())) if f.key), None)
    told = next((c for c in docket.cases() if forum is not None and c.forum_key == forum.key and c.after is None), None)
    if told is None or told.role != "main":
        return
    again = sibling(docket, Frame(kind="suit", span=sentence, sentence=sentence, cues=(_said(named),)), told)
    docket.speak_of(again)


def _said(words: re.Match[str]) -> Cue:
    return Cue(words.start(), words.end(), "another", None, "en-another-case")


def _criminal(docket: Docket, frame: Frame) -> CaseDraft:
    known = next((c for c in docket.cases() if c.role == "criminal"), None)
    if (found := known or announced(docket, frame)) is None:
        found = docket.open(docket.new_thread(frame.predicate.start), "criminal", frame.predicate.start, None)
        found.instance = Fact("first", frame.words, frame.predicate.rule)
    return found
