"""Sides that no sentence names, taken from the name of the case that heads the section: "Alpha v Beta".

The name of a case orders its sides as one suit had them; where the section tells of suits the other way round, who
sued whom in a case of which it names nobody is as in those, or cannot be told. A side that is stated is never touched.
"""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.case_captions import Caption, case_captions
from ipgraph.extract.story.docket import chain
from ipgraph.extract.story.origin import hears_appeals

RULE = "case-name"
_FACED = frozenset({"main", "interim", "reconsideration"})
"""Cases of two sides that face each other in court."""


def sides_by_caption(cases: Sequence[CaseDraft], scene: Scene) -> None:
    """Fill the empty sides of the cases that are told under the name of a case; reviews take theirs from below."""
    for caption in case_captions(scene):
        under = [case for case in cases if caption.reach.start <= case.anchor().start < caption.reach.end]
        ways = {way for case in under if (way := _way(case, caption)) is not None}
        at_office = any(case.role in ("office", "nullity") for case in under)
        for case in under:
            if case.role not in _FACED or case.after is not None:
                continue
            if case.claimants or case.respondents:
                _complete(case, caption)
            elif len(ways) < len((True, False)) and not _reviews_unseen(case, at_office=at_office):
                _name_both(case, caption, turned=ways == {False})


def _way(case: CaseDraft, caption: Caption) -> bool | None:
    """Whether a suit has the sides of a caption in its order (or the other way round); ``None`` if it has others."""
    if any(each.role not in _FACED for each in chain(case)):
        return None  # who attacks a right before an office had not sued
    for mine, theirs, way in ((caption.first, caption.second, True), (caption.second, caption.first, False)):
        if set(mine) & set(case.claimants) and set(theirs) & set(case.respondents):
            return way
    return None


def _reviews_unseen(case: CaseDraft, *, at_office: bool) -> bool:
    """Whether a court above is told of without what it reviewed: another dispute's precedent, or an office's case."""
    above = hears_appeals(case.forum_key) or "supreme" in case.forum_kind
    return above and (case.passing or at_office)


def _complete(case: CaseDraft, caption: Caption) -> None:
    """Name the side that a case lacks, where the one that it has is one of the caption's."""
    for mine, theirs in (("claimants", "respondents"), ("respondents", "claimants")):
        known: dict[PartyDraft, Fact] = getattr(case, mine)
        if not known or getattr(case, theirs):
            continue
        for side, facing in ((caption.first, caption.second), (caption.second, caption.first)):
            if set(known) <= set(side):
                setattr(case, theirs, _stated(facing, caption))
                return


def _name_both(case: CaseDraft, caption: Caption, *, turned: bool) -> None:
    first, second = (caption.second, caption.first) if turned else (caption.first, caption.second)
    case.claimants, case.respondents = _stated(first, caption), _stated(second, caption)


def _stated(parties: Sequence[PartyDraft], caption: Caption) -> dict[PartyDraft, Fact]:
    return {party: Fact(True, caption.words, RULE) for party in parties}
