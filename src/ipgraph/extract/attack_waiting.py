"""Attacks on rights that somebody "has filed" with an office, of which no more is told: they wait for its decision."""

from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.frames.attackers import ATTACKS
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside

RULE = "attack-waiting"
_BROUGHT = ATTACKS | {"sue", "filed", "ask"}
_BEFORE = {language: Beside(language, "attack_waiting").before("has attacked") for language in ("en", "zh")}
_REACH = 60
"""How far before the words for an attack those stand that tell that it goes on."""


def leave_attacks_open(draft: Draft, scene: Scene) -> None:
    """Say of an attack before a named office of which nothing but its being brought is told that it is open."""
    reviewed = {id(case.after) for case in draft.cases}
    for case in draft.cases:
        if id(case) in reviewed or not _only_brought(case):
            continue
        asked = next((v for v in case.verdicts if v.value in ATTACKS), None)
        if asked is not None and _BEFORE[scene.language].search(
            scene.content, max(0, asked.span.start - _REACH), asked.span.start
        ):
            case.verdicts.append(Fact("pending", asked.span, RULE))


def _only_brought(case: CaseDraft) -> bool:
    if case.role not in ("office", "nullity") or not (case.forum and case.claimants) or case.after is not None:
        return False
    return not (case.decided or case.awarded or case.thread.settled) and all(v.value in _BROUGHT for v in case.verdicts)
