"""A court that is only said to agree, right behind what an office decided: "The Board maintained the mark. The court
agreed." finds for the office."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket
from ipgraph.extract.story.matching import ENDINGS
from ipgraph.lang.patterns import lazy

_AGREED = lazy(r"agree[sd](?= with the (?:Board|Office|board|office|examiner)|[.,;])")
_NEXT = 400
"""How far before the words the decision stands with which the court agrees."""


def agrees_with_office(docket: Docket, case: CaseDraft, cue: Cue) -> bool:
    """Whether a court agrees with an office whose decision was told last."""
    if docket.scene.language != "en" or case.role != "main" or not _AGREED.match(docket.scene.content, cue.start):
        return False
    told = [
        (fact.span.start, other)
        for other in docket.cases()
        for fact in other.verdicts
        if fact.value in ENDINGS and cue.start - _NEXT < fact.span.start < cue.start
    ]
    if not told:
        return False
    last = max(told, key=lambda pair: pair[0])[1]
    return last.role in OFFICE_ROLES and last is not case
