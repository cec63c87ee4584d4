"""Read the story of one language version, sentence by sentence, into cases.

Each sentence is read into frames, and each frame goes to the case that it belongs to: it opens one, moves one on,
takes one to a higher court, or ends one. Nothing here looks for words: frames say what happens, the docket to which
case.
"""

from collections.abc import Mapping
from types import MappingProxyType

from ipgraph.extract.draft import Draft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.accusing_en import sides_by_accusation
from ipgraph.extract.story.answered_attack import turn_answered_attacks
from ipgraph.extract.story.appeals_by_name import tie_appeals_by_name
from ipgraph.extract.story.asked_by import tell_who_asked
from ipgraph.extract.story.attached_claim import (
    complete_attached,
)
from ipgraph.extract.story.board_asked import open_board_appeal
from ipgraph.extract.story.both_liable import name_both_liable
from ipgraph.extract.story.bound_sides import name_bound_sides
from ipgraph.extract.story.claim_reviewed import claims_reviewed
from ipgraph.extract.story.commission_notices import name_notice_sides
from ipgraph.extract.story.counted_sides import name_counted_sides
from ipgraph.extract.story.counterclaim_decided import settle_counterclaims
from ipgraph.extract.story.court_of_digest import court_of_digest, name_court_of_digest
from ipgraph.extract.story.court_of_text import name_court_of_text
from ipgraph.extract.story.customs_sides import name_customs_sides
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.early_orders import split_early_orders
from ipgraph.extract.story.early_review import settle_early_review
from ipgraph.extract.story.judged_below import name_losers
from ipgraph.extract.story.label_lines import read_label_lines
from ipgraph.extract.story.last_resort import open_last
from ipgraph.extract.story.marks import read_title_marks
from ipgraph.extract.story.office_review import count_from_offices
from ipgraph.extract.story.office_suit_below import join_reviewed, put_court_between
from ipgraph.extract.story.opposed import name_opponents
from ipgraph.extract.story.order_reviewed import review_orders
from ipgraph.extract.story.order_told_again import join_orders
from ipgraph.extract.story.over_penalty import go_against_offices
from ipgraph.extract.story.parties_between import between_whom
from ipgraph.extract.story.prima_facie import split_prima_facie
from ipgraph.extract.story.refusals_in_court import sue_over_refusals
from ipgraph.extract.story.result_below import settle_results_below
from ipgraph.extract.story.reviewing_case import name_reviewing_court
from ipgraph.extract.story.rungs import climb
from ipgraph.extract.story.rungs_zh import climb_mainland
from ipgraph.extract.story.sent_on import tie_sent_on
from ipgraph.extract.story.sentence import read_early, read_sentence
from ipgraph.extract.story.sentences_en import name_accused
from ipgraph.extract.story.settled_early import settle_early
from ipgraph.extract.story.suit_below import move_suits
from ipgraph.extract.story.sums_of_two import give_sums_of_two
from ipgraph.extract.story.the_other_zh import review_both
from ipgraph.extract.story.title import read_title
from ipgraph.extract.story.told_of import sides_by_owner, sides_by_paragraph, sides_left_over
from ipgraph.extract.story.tried_anew_zh import tie_tried_anew
from ipgraph.extract.story.who_attacked import name_attackers
from ipgraph.lang.forums import ForumMention


def tell(scene: Scene, unheard: Mapping[int, ForumMention] = MappingProxyType({}), *, last: bool = False) -> Draft:
    """Read every sentence in order and give what was told.

    ``unheard`` are courts that get a case where they are named, by the place of their names; with ``last``, the courts
    of a text get the cases of which no step tells.
    """
    docket = Docket(scene)
    docket.unheard = unheard
    docket.house = court_of_digest(docket)
    if last:
        open_last(docket)
        return Draft(scene.language, scene.parties.parties, scene.rights.rights, list(docket.cases()))
    read_title(docket)
    for sentence in scene.sentences:
        read_sentence(docket, sentence)
    docket.forget_tentative()
    open_board_appeal(docket)
    if not docket.threads and scene.version.title:
        read_sentence(docket, scene.version.title)
    settle_early(docket)
    settle_early_review(docket)
    read_early(docket)
    docket.threads = [*docket.told, *docket.threads]
    complete_attached(docket)
    join_orders(docket)
    split_early_orders(docket)
    split_prima_facie(docket)
    read_title_marks(docket)
    move_suits(docket)
    name_notice_sides(docket)
    sue_over_refusals(docket)
    tie_appeals_by_name(docket)
    put_court_between(docket)
    join_reviewed(docket)
    climb(docket)
    climb_mainland(docket)
    review_both(docket)
    review_orders(docket)
    count_from_offices(docket)
    claims_reviewed(docket)
    tie_tried_anew(docket)
    tie_sent_on(docket)
    between_whom(scene, docket.cases(), docket.item_starts)
    for settle in (sides_by_accusation, sides_by_paragraph, sides_by_owner, sides_left_over):
        settle(scene, docket.cases())
    go_against_offices(docket)
    name_reviewing_court(docket)
    name_court_of_digest(docket)
    name_court_of_text(docket)
    name_customs_sides(docket)
    name_both_liable(docket)
    name_losers(docket)
    settle_results_below(docket)
    give_sums_of_two(docket)
    name_accused(docket)
    turn_answered_attacks(docket)
    settle_counterclaims(docket)
    name_bound_sides(docket)
    name_counted_sides(docket)
    read_label_lines(docket)
    name_opponents(docket)
    name_attackers(docket)
    tell_who_asked(docket)
    cases = list(docket.cases())
    return Draft(scene.language, scene.parties.parties, scene.rights.rights, cases, starts=tuple(docket.item_starts))
