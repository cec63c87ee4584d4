"""Both sides of a case that names nobody, by the one dispute of the article."""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.one_dispute import RULE
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.told_where import FACED, OVER_A_RIGHT, is_private, mentions_in, private_in, told_in


def name_both_sides(cases: Iterable[CaseDraft], scene: Scene) -> None:
    """Give a case that names nobody the two camps of the article, where its sentences name nobody else.

    Who attacks a right, the suits over it do not tell; for a patent it is nearly always whoever they accuse.
    """
    told = [case for case in cases if case.role in FACED]
    if scene.language != "en":
        return
    for case in told:
        if case.claimants or case.respondents or (case.after is not None and case.after.role in OVER_A_RIGHT):
            continue
        camps = _two_camps([c for c in told if c.thread.part == case.thread.part], attacked=case.role in OVER_A_RIGHT)
        if camps is None or (case.role in OVER_A_RIGHT and not _over_a_patent(case)):
            continue
        known = {p for camp in camps for p in camp}
        if private_in(mentions_in(told_in(case, scene), scene)) - known:
            continue
        span = case.anchor()
        case.claimants, case.respondents = ({p: Fact(True, span, RULE) for p in camp} for camp in camps)


def _two_camps(told: list[CaseDraft], *, attacked: bool) -> tuple[list[PartyDraft], list[PartyDraft]] | None:
    """Who sues whom in every case that names both sides; who attacks whom, where a right is attacked."""
    found: list[tuple[list[PartyDraft], list[PartyDraft]]] = []
    for case in told:
        one, other = ([p for p in side if is_private(p)] for side in (case.claimants, case.respondents))
        if one and other:
            found.append((other, one) if (case.role in OVER_A_RIGHT) is not attacked else (one, other))
    alike = {(frozenset(one), frozenset(other)) for one, other in found}
    return found[0] if len(alike) == 1 else None


def _over_a_patent(case: CaseDraft) -> bool:
    return {right.family for right in (*case.rights, *case.thread.rights)} == {"patent"}
