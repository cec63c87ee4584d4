"""Short stretches of a text that tell of a suit and leave one side of it empty, and whether a second look fills it."""

import itertools
from bisect import bisect_left
from collections.abc import Iterable, Mapping

from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.told_where import FACED, LONGEST, is_private
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

SHORT = 10
"""How many sentences a stretch has at the most."""


def stretches_without_sides(scene: Scene, draft: Draft, courts: Mapping[int, ForumMention]) -> tuple[Span, ...]:
    """The short parts of an English text that tell of a suit with an empty side, or name a court and tell no case."""
    if scene.language != "en":
        return ()
    found: list[Span] = []
    told = dict(draft.cases_by_part(len(scene.content)))
    for start, end in itertools.pairwise((0, *draft.starts, len(scene.content))):
        first, last = (bisect_left(scene.sentences, at, key=_start) for at in (start, end))
        if not 0 < last - first <= SHORT or end - start > LONGEST:
            continue
        named = any(start <= at < end for at in courts)
        cases = told.get(Span(start, end), [])
        if (named and not cases) or any(_lacks_side(case) for case in cases):
            found.append(Span(start, end))
    return tuple(found)


def _start(sentence: Span) -> int:
    return sentence.start


def _lacks_side(case: CaseDraft) -> bool:
    sides = (case.claimants, case.respondents)
    return case.role in FACED and any(not any(is_private(p) for p in side) for side in sides)


def keeps_sides(fuller: Draft, draft: Draft) -> bool:
    """Whether a second reading of a text has each case of the first one, with all who are named on its sides there."""
    return all(any(_has_all(other, case) for other in fuller.cases) for case in draft.cases)


def _has_all(other: CaseDraft, case: CaseDraft) -> bool:
    if other.forum_key != case.forum_key or other.role != case.role:
        return False
    return _names(case.claimants) <= _names(other.claimants) and _names(case.respondents) <= _names(other.respondents)


def _names(side: Iterable[PartyDraft]) -> set[str]:
    """Each name that those on a side have, whichever of them the reading found first."""
    return {party.first.text for party in side if not party.unnamed}
