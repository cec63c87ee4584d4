"""Read the story of one language version, sentence by sentence, into cases.

Each sentence is read into frames, and each frame goes to the case that it belongs to: it opens one, moves one on,
takes one to a higher court, or ends one. Nothing here looks for words: frames say what happens, the docket to which
case.
"""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.frames.frame import FILINGS, REVIEWS, Frame
from ipgraph.extract.frames.read import forums_in, look_at, read_frames
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.appeal import name_reviewing_court, tell_review
from ipgraph.extract.story.appeal_beside import appeals_beside
from ipgraph.extract.story.attached_claim import (
    attach_claim,
    claim_decided,
    complete_attached,
    crime_of,
    settle_claim,
    settled_claim,
)
from ipgraph.extract.story.before_office import asked_by_petition
from ipgraph.extract.story.beside_order import ordered_too, sentenced_too
from ipgraph.extract.story.bound_sides import name_bound_sides, note_bound_sides
from ipgraph.extract.story.called_sides import name_called_sides
from ipgraph.extract.story.caption import read_caption
from ipgraph.extract.story.captions_turned import turn_captions
from ipgraph.extract.story.cautions import is_caution, is_shouted
from ipgraph.extract.story.charge import tell_charge, tell_counterclaim, tell_release
from ipgraph.extract.story.cited_cases import read_citation
from ipgraph.extract.story.cleared import note_cleared
from ipgraph.extract.story.closings import read_closing
from ipgraph.extract.story.counted_sides import name_counted_sides
from ipgraph.extract.story.counterclaim_decided import counterclaim_decided, settle_counterclaims
from ipgraph.extract.story.customs_sides import name_customs_sides
from ipgraph.extract.story.decided_anew import sued_office
from ipgraph.extract.story.decision import tell_decision
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.domain_panels import read_domain_case
from ipgraph.extract.story.early_orders import split_early_orders
from ipgraph.extract.story.early_review import settle_early_review
from ipgraph.extract.story.endings import tell_settlement, tell_withdrawal
from ipgraph.extract.story.filed_alone import filed_alone
from ipgraph.extract.story.filing import tell_filing
from ipgraph.extract.story.given_up import suit_first
from ipgraph.extract.story.going_higher import goes_higher
from ipgraph.extract.story.goods import held_for
from ipgraph.extract.story.headings import read_heading
from ipgraph.extract.story.hearing import hear
from ipgraph.extract.story.inspection import tell_inspection
from ipgraph.extract.story.interveners import join_interveners
from ipgraph.extract.story.joined import join_others
from ipgraph.extract.story.judged_below import name_losers
from ipgraph.extract.story.label_lines import read_label_lines
from ipgraph.extract.story.labels import bind_label, name_case, turn_to_numbered
from ipgraph.extract.story.listed_sides import read_party_lines
from ipgraph.extract.story.marks import of_figures, read_marks, read_title_marks
from ipgraph.extract.story.numbered_suits import bind_suit, turn_to_suit
from ipgraph.extract.story.numbers import court_by_number, number_alone, settle_numbers
from ipgraph.extract.story.office_caption import read_office_caption
from ipgraph.extract.story.operative import opens_list, read_item
from ipgraph.extract.story.opposed import name_opponents
from ipgraph.extract.story.order_again import asked_below
from ipgraph.extract.story.parties_between import between_whom
from ipgraph.extract.story.parts import goes_on_asking, is_item, part_begun
from ipgraph.extract.story.pronouns import resolve_pronouns
from ipgraph.extract.story.remembered import about_topic, remember_court, remember_subject
from ipgraph.extract.story.rungs import climb
from ipgraph.extract.story.sections import of_this_section
from ipgraph.extract.story.sentences_en import list_terms, name_accused
from ipgraph.extract.story.settled_after_suit import settled_after_suit
from ipgraph.extract.story.settled_early import settle_early
from ipgraph.extract.story.settled_sums import tell_terms
from ipgraph.extract.story.summons import read_summons
from ipgraph.extract.story.sums import add_claims, add_settled, claimant_by_sum
from ipgraph.extract.story.the_other import turn_to_the_other
from ipgraph.extract.story.title import read_title
from ipgraph.extract.story.told_of import sides_by_owner, sides_by_paragraph, sides_left_over
from ipgraph.extract.story.transferred import transferred
from ipgraph.extract.story.undecided import tell_pending
from ipgraph.extract.sum_role import SumRole
from ipgraph.extract.sums import as_claimed, find_sum_roles
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def tell(scene: Scene, unheard: Mapping[int, ForumMention] = MappingProxyType({})) -> Draft:
    """Read every sentence in order and give what was told.

    ``unheard`` are courts that get a case where they are named, by the place of their names.
    """
    docket = Docket(scene)
    docket.unheard = unheard
    read_title(docket)
    for sentence in scene.sentences:
        read_sentence(docket, sentence)
    docket.forget_tentative()
    if not docket.threads and scene.version.title:
        read_sentence(docket, scene.version.title)
    settle_early(docket)
    settle_early_review(docket)
    _read_early(docket)
    docket.threads = [*docket.told, *docket.threads]
    complete_attached(docket)
    split_early_orders(docket)
    read_title_marks(docket)
    climb(docket)
    between_whom(scene, docket.cases(), docket.item_starts)
    for settle in (sides_by_paragraph, sides_by_owner, sides_left_over):
        settle(scene, docket.cases())
    name_reviewing_court(docket)
    name_customs_sides(docket)
    name_losers(docket)
    name_accused(docket)
    settle_counterclaims(docket)
    name_bound_sides(docket)
    name_counted_sides(docket)
    read_label_lines(docket)
    name_opponents(docket)
    cases = list(docket.cases())
    return Draft(scene.language, scene.parties.parties, scene.rights.rights, cases, starts=tuple(docket.item_starts))


def _read_early(docket: Docket) -> None:
    """Put what the sentences before the first case of a part tell of rights to that case."""
    first = next(docket.cases(), None)
    if first is not None:
        for sentence in docket.early:
            if not of_figures(docket, sentence):
                read_marks(docket, sentence, None if len(docket.threads) == 1 else first)
    docket.early.clear()
    settle_numbers(docket)


def read_sentence(docket: Docket, sentence: Span) -> None:
    """Read one sentence: every step that it tells, the sums and the rights beside them."""
    scene = docket.scene
    if (
        scene.cues.has(sentence, "comparison")
        or is_shouted(scene.words(sentence))
        or is_caution(scene.content, sentence, scene.language)
    ):
        return
    docket.against_office = ()
    actors = of_this_section(scene, docket.item_starts, find_actors(scene, sentence))
    part, heading = part_begun(scene, sentence), read_heading(scene, sentence, actors)
    if part is not None or heading is not None or sentence.start in docket.items:
        docket.forget_tentative()
        _read_early(docket)
        docket.turn_to(1)
    if sentence.start in docket.items:
        read_citation(docket, sentence.start)
    if heading is not None:
        docket.begin(heading, sentence.start)
    docket.asking = (
        heading is None and sentence.start not in docket.items and goes_on_asking(scene, sentence, docket.asking)
    )
    actors = resolve_pronouns(docket, sentence, actors)
    read_party_lines(docket, sentence)
    if docket.asking and is_item(scene, sentence):
        add_claims(docket, sentence, as_claimed(scene, sentence), actors)
        read_marks(docket, sentence, docket.case)
        return
    if read_caption(docket, sentence, actors):
        read_marks(docket, sentence, docket.case)
        return
    if read_closing(docket, sentence):
        return
    label = name_case(docket, sentence)
    asked_by_petition(docket, sentence, actors)
    transferred(docket, sentence)
    turn_to_numbered(docket, sentence)
    turn_to_suit(docket, sentence)
    turn_to_the_other(docket, sentence)
    read_domain_case(docket, sentence, actors)
    forums = look_at(scene, sentence)
    frames = about_topic(docket, sentence, read_frames(scene, sentence, actors, forums), forums)
    sums = find_sum_roles(scene, sentence)
    _tell_steps(docket, sentence, frames, actors, sums)
    _tell_beside_steps(docket, sentence, frames, actors)
    if docket.case is None and docket.topic is None and all(frame.kind == "decision" for frame in frames):
        remember_court(docket, sentence, forums)
    filed_alone(docket, sentence)
    claimant_by_sum(docket, sentence, actors, sums)
    held_for(docket, sentence, actors)
    join_others(docket, actors)
    join_interveners(docket, sentence, actors)
    if not frames:
        name_called_sides(docket, sentence, actors)
    if docket.ordering:
        read_item(docket, sentence, actors)
    docket.ordering = opens_list(scene, sentence, docket.ordering)
    if not frames:
        number_alone(docket, sentence)
        ordered_too(docket, sentence, actors)
        tell_terms(docket, sentence)
    read_summons(docket, sentence)
    if not label:
        bind_label(docket)
    bind_suit(docket)
    if not any(not case.tentative for case in docket.cases()):
        docket.early.append(sentence)
    remember_subject(docket, actors)


def _tell_beside_steps(docket: Docket, sentence: Span, frames: list[Frame], actors: list[Actor]) -> None:
    """Tell what a sentence says of cases beside its steps: courts, captions, sides, terms and numbers."""
    appeals_beside(docket, sentence, frames, actors)
    hear(docket, sentence, actors)
    read_office_caption(docket, sentence, actors)
    note_bound_sides(docket, sentence)
    sentenced_too(docket, sentence, actors)
    list_terms(docket, sentence, actors)
    settled_after_suit(docket, sentence, actors)
    note_cleared(docket, sentence)
    counterclaim_decided(docket, sentence, frames, actors)
    turn_captions(docket, sentence, actors)
    sued_office(docket, sentence)
    court_by_number(docket, sentence)


def _tell_steps(docket: Docket, sentence: Span, frames: list[Frame], actors: list[Actor], sums: list[SumRole]) -> None:
    """Tell each step of a sentence with its marks; a sentence without any goes on with the case spoken of."""
    filed = False
    for frame in suit_first(frames):
        case = _tell(docket, frame, actors, sums, filed=filed)
        filed = filed or (case is not None and frame.kind in FILINGS and frame.kind != "counterclaim")
        read_marks(docket, frame.span, case or docket.case)
    if not frames:
        read_marks(docket, sentence, docket.case)
        add_claims(docket, sentence, sums, actors)


def _tell(docket: Docket, frame: Frame, actors: list[Actor], sums: list[SumRole], *, filed: bool) -> CaseDraft | None:
    if frame.kind == "decision":
        suit = docket.case
        if settled_claim(docket, frame):
            return None
        attached = claim_decided(docket, frame)
        docket.case = attached or crime_of(suit)
        decided = tell_decision(docket, frame, actors, sums, filed=filed)
        if attached is not None:
            docket.case = suit
        if decided is not None and decided.role == "interim" and _told_of_before(docket, frame, suit):
            docket.case = suit
        if decided is None:
            add_claims(docket, frame.span, sums, actors)
        return decided
    if frame.kind in REVIEWS:
        return tell_review(docket, frame, actors)
    if goes_higher(docket, frame):
        return tell_review(docket, msgspec.structs.replace(frame, kind="appeal"), actors)
    case: CaseDraft | None = None
    match frame.kind:
        case "counterclaim":
            case = tell_counterclaim(docket, frame)
        case "charge":
            case = tell_charge(docket, frame, forums_in(docket.scene, frame.sentence))
        case "pending":
            tell_pending(docket, frame, actors)
        case "settlement" if settle_claim(docket, frame):
            return None
        case "settlement":
            tell_settlement(docket, frame, actors)
            add_settled(docket, frame, sums)
        case "withdrawal":
            tell_withdrawal(docket, frame, actors)
        case "release":
            tell_release(docket, frame)
        case "inspection":
            case = tell_inspection(docket, frame, actors)
        case _:
            case = attach_claim(docket, frame) or asked_below(docket, frame) or tell_filing(docket, frame, actors)
    spoken_of = docket.case
    if frame.kind == "counterclaim" and case is not None:
        docket.case = case
    add_claims(docket, frame.span, sums, actors)
    docket.case = spoken_of
    return case


_HAD = lazy(r"\bhad (?:already |earlier |previously |also )?$")


def _told_of_before(docket: Docket, frame: Frame, suit: CaseDraft | None) -> bool:
    """Whether an interim order is only looked back on in the story of a suit: "the court had granted an injunction"."""
    at = frame.predicate.start
    back = docket.scene.language == "en" and _HAD.search(docket.scene.content, max(frame.sentence.start, at - 24), at)
    return bool(back) and suit is not None and suit.role == "main"
