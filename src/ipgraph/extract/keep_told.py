"""Keep the cases of which enough is told, and untie what reviews one that is not kept."""

from collections.abc import Sequence

from ipgraph.extract.boards_reviewing import sides_of_boards
from ipgraph.extract.both_sides import name_both_sides
from ipgraph.extract.court_alone import courts_alone
from ipgraph.extract.draft import CaseDraft, Draft, Thread, abroad
from ipgraph.extract.left_out import name_the_two
from ipgraph.extract.named_for_law import named_for_law
from ipgraph.extract.scene import Scene
from ipgraph.extract.told import is_told, reviewed_with_result


def keep_told(draft: Draft, threads: Sequence[Thread], scene: Scene, *, alone: bool) -> None:
    """Keep in ``draft`` the cases of ``threads`` that are told; ``alone`` says that a court without sides counts."""
    found = [case for thread in threads for case in thread.cases]
    draft.cases = [case for case in found if is_told(case) or reviewed_with_result(case, found)]
    by_court = courts_alone(draft, found, scene)
    draft.left_out = bool(by_court) and not alone
    if alone:
        draft.cases = [case for case in found if case in (*draft.cases, *by_court)]
    name_the_two(draft.cases, scene)
    name_both_sides(draft.cases, scene)
    draft.cases = [case for case in draft.cases if not named_for_law(case, draft.cases, scene)]
    sides_of_boards(draft)
    kept = {id(case) for case in draft.cases}
    for case in draft.cases:
        if case.after is not None and (id(case.after) not in kept or _no_review(case, case.after)):
            case.after = None


def _no_review(case: CaseDraft, below: CaseDraft) -> bool:
    """Whether a case cannot review another, whose court sits in another country."""
    return case.language == "en" and case.role != "reconsideration" and abroad(case.forum_key, below.forum_key)
