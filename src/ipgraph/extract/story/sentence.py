"""Read one sentence of a story: the part that it begins, the case it speaks of, its steps and what is beside them."""

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.proposed_rules import only_proposed
from ipgraph.extract.frames.read import look_at, read_frames
from ipgraph.extract.story.appeal_beside import appeals_beside
from ipgraph.extract.story.attack_before import name_forum_of_attack
from ipgraph.extract.story.before_office import asked_by_petition
from ipgraph.extract.story.beside_order import ordered_too, sentenced_too
from ipgraph.extract.story.bound_sides import note_bound_sides
from ipgraph.extract.story.called_sides import name_called_sides
from ipgraph.extract.story.caption import read_caption
from ipgraph.extract.story.captions_turned import turn_captions
from ipgraph.extract.story.cautions import is_caution, is_shouted
from ipgraph.extract.story.challenged import tell_challenge
from ipgraph.extract.story.cited_cases import read_citation
from ipgraph.extract.story.cleared import note_cleared
from ipgraph.extract.story.closings import read_closing
from ipgraph.extract.story.commission_inquiries import read_inquiry
from ipgraph.extract.story.counterclaim_decided import counterclaim_decided
from ipgraph.extract.story.counterclaim_zh import counterclaim_decided_zh
from ipgraph.extract.story.court_of_digest import by_court_of_digest
from ipgraph.extract.story.court_of_report import by_court_of_report
from ipgraph.extract.story.decided_anew import sued_office
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.domain_panels import read_domain_case
from ipgraph.extract.story.domain_won import read_domain_won
from ipgraph.extract.story.filed_alone import filed_alone
from ipgraph.extract.story.given_up import give_up_heard
from ipgraph.extract.story.goods import held_for
from ipgraph.extract.story.headings import read_heading
from ipgraph.extract.story.hearing import hear
from ipgraph.extract.story.interveners import join_interveners
from ipgraph.extract.story.joined import join_others
from ipgraph.extract.story.joins_attack import tell_joining
from ipgraph.extract.story.labels import bind_label, name_case, turn_to_numbered
from ipgraph.extract.story.listed_sides import read_party_lines
from ipgraph.extract.story.lost_appeal import note_lost_appeal
from ipgraph.extract.story.marks import of_figures, read_marks
from ipgraph.extract.story.named_defendants import read_defendants
from ipgraph.extract.story.not_content_zh import read_not_content
from ipgraph.extract.story.numbered_suits import bind_suit, turn_to_suit
from ipgraph.extract.story.numbers import court_by_number, number_alone, settle_numbers
from ipgraph.extract.story.office_caption import read_office_caption
from ipgraph.extract.story.operative import opens_list, read_item
from ipgraph.extract.story.parts import goes_on_asking, is_item, part_begun
from ipgraph.extract.story.petition_above import note_petition, tell_petition
from ipgraph.extract.story.pronouns import resolve_pronouns
from ipgraph.extract.story.refusals import read_refusal
from ipgraph.extract.story.remembered import about_topic, remember_court, remember_subject
from ipgraph.extract.story.sections import of_this_section
from ipgraph.extract.story.sentences_en import list_terms
from ipgraph.extract.story.settled_after_suit import settled_after_suit
from ipgraph.extract.story.settled_sums import tell_terms
from ipgraph.extract.story.step import tell_steps
from ipgraph.extract.story.suit_by_city import turn_to_suit_by_city
from ipgraph.extract.story.summons import read_summons
from ipgraph.extract.story.sums import add_claims, add_claims_of_heard, claimant_by_sum
from ipgraph.extract.story.the_other import turn_to_the_other
from ipgraph.extract.story.the_other_zh import turn_to_the_other_zh
from ipgraph.extract.story.transferred import transferred
from ipgraph.extract.story.turn_to_review import turn_to_review
from ipgraph.extract.story.two_suits import read_two_suits, review_both
from ipgraph.extract.story.undecided import leave_heard_open
from ipgraph.extract.sum_role import SumRole
from ipgraph.extract.sums import as_claimed, find_sum_roles
from ipgraph.model.article import Span


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
    _begin_part(docket, sentence, actors)
    actors = resolve_pronouns(docket, sentence, actors)
    read_party_lines(docket, sentence)
    read_refusal(docket, sentence, actors)
    read_not_content(docket, sentence, actors)
    read_inquiry(docket, sentence, actors)
    if _is_claim_or_caption(docket, sentence, actors) or read_closing(docket, sentence):
        return
    label = name_case(docket, sentence)
    _turn_to_case(docket, sentence, actors)
    forums = look_at(scene, sentence)
    frames = by_court_of_report(docket, read_frames(scene, sentence, actors))
    frames = by_court_of_digest(docket, about_topic(docket, sentence, frames, forums))
    sums = find_sum_roles(scene, sentence)
    frames = tell_petition(docket, sentence, frames, actors)
    frames, sums = tell_challenge(docket, sentence, frames, actors, sums)
    read_defendants(docket, sentence)
    tell_steps(docket, sentence, frames, actors, sums)
    _tell_beside_steps(docket, sentence, frames, actors)
    note_petition(docket, sentence, actors)
    if docket.case is None and docket.topic is None and all(frame.kind == "decision" for frame in frames):
        remember_court(docket, sentence, forums)
    _add_in_passing(docket, sentence, frames, actors, sums)
    read_summons(docket, sentence)
    if not label:
        bind_label(docket)
    bind_suit(docket)
    if not any(not case.tentative for case in docket.cases()):
        docket.early.append(sentence)
    remember_subject(docket, actors)


def _begin_part(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Begin a part of the text where a heading, an item of a digest or a numbered case stands."""
    scene = docket.scene
    part, heading = part_begun(scene, sentence), read_heading(scene, sentence, actors)
    if part is not None or heading is not None or sentence.start in docket.items:
        docket.forget_tentative()
        read_early(docket)
        docket.turn_to(1)
    if sentence.start in docket.items:
        read_citation(docket, sentence.start)
    if heading is not None:
        docket.begin(heading, sentence.start)
    docket.asking = (
        heading is None and sentence.start not in docket.items and goes_on_asking(scene, sentence, docket.asking)
    )


def _is_claim_or_caption(docket: Docket, sentence: Span, actors: list[Actor]) -> bool:
    """Whether a sentence is an item of a list of what is asked for, or a caption; what it tells is read."""
    if docket.asking and is_item(docket.scene, sentence):
        add_claims(docket, sentence, as_claimed(docket.scene, sentence), actors)
    elif not read_caption(docket, sentence, actors):
        return False
    read_marks(docket, sentence, docket.case)
    return True


def _turn_to_case(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Speak from now on of the case that a sentence names before it tells any step of it."""
    asked_by_petition(docket, sentence, actors)
    transferred(docket, sentence)
    turn_to_numbered(docket, sentence)
    turn_to_suit(docket, sentence)
    read_two_suits(docket, sentence)
    turn_to_the_other(docket, sentence)
    turn_to_the_other_zh(docket, sentence)
    turn_to_review(docket, sentence)
    turn_to_suit_by_city(docket, sentence)
    read_domain_case(docket, sentence, actors)
    read_domain_won(docket, sentence, actors)


def _tell_beside_steps(docket: Docket, sentence: Span, frames: list[Frame], actors: list[Actor]) -> None:
    """Tell what a sentence says of cases beside its steps: courts, captions, sides, terms and numbers."""
    appeals_beside(docket, sentence, frames, actors)
    name_forum_of_attack(docket, sentence)
    told = set(map(id, docket.cases()))
    if not only_proposed(docket.scene, sentence):
        hear(docket, sentence, actors)
    note_lost_appeal(docket, sentence)
    give_up_heard(docket, frames, told)
    leave_heard_open(docket, frames, told)
    read_office_caption(docket, sentence, actors)
    note_bound_sides(docket, sentence)
    sentenced_too(docket, sentence, actors)
    list_terms(docket, sentence, actors)
    settled_after_suit(docket, sentence, actors)
    note_cleared(docket, sentence)
    counterclaim_decided(docket, sentence, frames, actors)
    counterclaim_decided_zh(docket, sentence)
    turn_captions(docket, sentence, actors)
    sued_office(docket, sentence)
    court_by_number(docket, sentence)
    review_both(docket, sentence)


def _add_in_passing(
    docket: Docket, sentence: Span, frames: list[Frame], actors: list[Actor], sums: list[SumRole]
) -> None:
    """Add to the case spoken of what a sentence tells in passing: who asks, who joins it, what else is ordered."""
    filed_alone(docket, sentence)
    claimant_by_sum(docket, sentence, actors, sums)
    held_for(docket, sentence, actors)
    join_others(docket, actors)
    tell_joining(docket, sentence, actors)
    join_interveners(docket, sentence, actors)
    if not frames:
        name_called_sides(docket, sentence, actors)
    if docket.ordering:
        read_item(docket, sentence, actors)
    docket.ordering = opens_list(docket.scene, sentence, docket.ordering)
    if not frames:
        add_claims_of_heard(docket, sentence, sums, actors)
        number_alone(docket, sentence)
        ordered_too(docket, sentence, actors)
        tell_terms(docket, sentence)


def read_early(docket: Docket) -> None:
    """Put what the sentences before the first case of a part tell of rights to that case."""
    first = next(docket.cases(), None)
    if first is not None:
        for sentence in docket.early:
            if not of_figures(docket, sentence):
                read_marks(docket, sentence, None if len(docket.threads) == 1 else first)
    docket.early.clear()
    settle_numbers(docket)
