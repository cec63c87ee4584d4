"""Whom a decision in favour of "them" or "him" favours: who acted last in the story, as far as the word fits."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside

_FOR_THEM = Beside("en", "orders").within("for them")
_BEHIND = 6
"""How far behind the verb the word for those favoured ends at the most."""


def for_them(docket: Docket, frame: Frame, case: CaseDraft) -> tuple[PartyDraft, ...]:
    """Who acted last, where a decision is for "them" or "him" and nobody is told to have brought the case.

    One company alone is never "them".
    """
    if case.claimants:
        return ()
    them = _FOR_THEM.search(docket.scene.content, frame.predicate.start, frame.predicate.end + _BEHIND)
    alone = len(docket.subject) == 1 and docket.subject[0].type == "company"
    return () if them is None or (alone and them.group().endswith("them")) else docket.subject
