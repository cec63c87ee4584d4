"""Say of every case how it ended, who appealed, and when what was done."""

from collections.abc import Sequence

from ipgraph.extract.appellants_told import name_appellants_told
from ipgraph.extract.attack_waiting import leave_attacks_open
from ipgraph.extract.attacked_owner import turn_attacks, turn_suits
from ipgraph.extract.boards_of_marks import losers_ask_again
from ipgraph.extract.boards_reviewing import results_of_boards
from ipgraph.extract.boards_waiting import wait_for_boards
from ipgraph.extract.days_reviewed import date_reviewed
from ipgraph.extract.draft import Draft, Thread
from ipgraph.extract.fortunes import name_by_fortune
from ipgraph.extract.left_days import give_left_days
from ipgraph.extract.loser_appeals import name_loser_appealing
from ipgraph.extract.nothing_decided import leave_open
from ipgraph.extract.opposition_results import tell_oppositions
from ipgraph.extract.outcome_between import tell_between
from ipgraph.extract.outcomes import give_outcomes
from ipgraph.extract.rung_days import date_rungs
from ipgraph.extract.scene import Scene
from ipgraph.extract.suits_of_days import date_suits
from ipgraph.extract.sums_repeated import drop_repeated
from ipgraph.extract.timeline_days import date_entries
from ipgraph.extract.who_won_en import turn_to_loser
from ipgraph.extract.winners_above import settle_winners_above


def conclude(draft: Draft, threads: Sequence[Thread], scene: Scene) -> None:
    """Give the cases of ``threads`` their outcomes and days, and name the sides that follow from how they ended."""
    told = [case for thread in threads for case in thread.cases]
    turn_attacks(told)
    turn_suits(told)
    settle_winners_above(told, scene)
    turn_to_loser(told, scene)
    leave_open(draft, scene)
    leave_attacks_open(draft, scene)
    tell_oppositions(draft, scene)
    date_rungs([case for thread in threads for case in thread.cases], scene, decided=False)
    for thread in threads:
        give_outcomes(thread, scene.published)
    told = [case for thread in threads for case in thread.cases]
    tell_between(told)
    name_by_fortune(draft, scene)
    results_of_boards(draft.cases)
    losers_ask_again(draft.cases)
    drop_repeated([case for thread in threads for case in thread.cases])
    told = [case for thread in threads for case in thread.cases]
    date_entries(told, scene)
    date_suits(told, scene)
    give_left_days(told, scene, draft)
    date_rungs(told, scene, decided=True)
    date_reviewed(told, scene)
    name_appellants_told(draft, scene)
    wait_for_boards(draft, scene)
    for case in [case for thread in threads for case in thread.cases]:
        name_loser_appealing(case)
