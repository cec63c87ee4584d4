"""Highest courts that a text names for what they hold of the law, and not for a case between those it tells of."""

from bisect import bisect_right
from collections.abc import Collection

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.scene import Scene
from ipgraph.model.article import Span

_HIGHEST = frozenset({"supreme-court"})


def named_for_law(case: CaseDraft, cases: Collection[CaseDraft], scene: Scene) -> bool:
    """Whether a highest court is only said to have ruled: nobody is named beside it, and nothing comes of it.

    "In the meantime the Court of Justice had spoken on applied art" tells no case of the maker of the lamp.
    """
    if case.forum_kind not in _HIGHEST or case.role != "main" or case.after is not None:
        return False
    if case.outcome is not None and case.outcome.value != "unknown":
        return False
    if case.awarded or case.claimed or case.filed or case.appellants or case.case_number or case.findings:
        return False
    if any(other.after is case or other.beside is case for other in cases):
        return False
    if not any(other is not case and (other.claimants or other.respondents) for other in cases):
        return False
    sides = {*case.claimants, *case.respondents}
    return bool(sides) and not any(sides & set(m.parties) for sentence in _told_in(case, scene) for m in scene.parties.within(sentence))


def _told_in(case: CaseDraft, scene: Scene) -> list[Span]:
    """The sentences that name the court or tell what it did."""
    starts = [sentence.start for sentence in scene.sentences]
    places = {span.start for span in (*(f.span for f in case.forum), *(v.span for v in case.verdicts))}
    found = {bisect_right(starts, at) - 1 for at in places}
    return [scene.sentences[i] for i in sorted(found) if i >= 0]
