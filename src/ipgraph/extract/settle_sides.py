"""Settle the sides of a case on which the two language versions of an article contradict each other.

Nobody stands on both sides, one reading of who sued is kept and not two, and a nameless party goes where the other
version gives names. The version whose words tell the sides more surely decides, then the fuller one, then the Chinese.
"""

import re
from collections.abc import Collection, Mapping
from functools import cache
from importlib.resources import files

from ipgraph.extract.align_cases import CasePairs
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.settle_reviews import Known, likely_reviewed
from ipgraph.lang.kept_tables import read_toml

SIDES = ("claimants", "respondents")

WON_BY = ("claimant-won", "claimant-partly-won", "respondent-won")


def settle_sides(cases: CasePairs, known: Known) -> None:
    """Take out of the paired cases what the surer version contradicts."""
    for en, zh in cases:
        if en is not None and zh is not None:
            _settle(en, zh, known)


def _settle(en: CaseDraft, zh: CaseDraft, known: Known) -> None:
    crossing = (_ids(en.claimants, known) & _ids(zh.respondents, known)) | (
        _ids(en.respondents, known) & _ids(zh.claimants, known)
    )
    if crossing:
        _believe(*_surer(en, zh, crossing, known), known)
    else:
        for side in SIDES:
            _one_reading(en, zh, side, known)
    _one_reading(en, zh, "appellants", known)
    for side in ("claimants", "respondents", "others"):
        for mine, theirs in ((en, zh), (zh, en)):
            _leave_nameless(getattr(mine, side), getattr(theirs, side), known)
    on_sides = {i for case in (en, zh) for side in SIDES for i in _ids(getattr(case, side), known)}
    for case in (en, zh):
        case.others = {p: f for p, f in case.others.items() if known.get(p) not in on_sides}


def _ids(parties: Collection[PartyDraft], known: Known) -> set[int]:
    return {known[party] for party in parties if party in known}


def _surer(en: CaseDraft, zh: CaseDraft, crossing: set[int], known: Known) -> tuple[CaseDraft, CaseDraft]:
    """The version to believe and the other: by the parties in dispute, by both sides, by what it reviews."""

    def disputed(case: CaseDraft) -> float:
        sides = [[_weight(p, f) for p, f in getattr(case, side).items() if known.get(p) in crossing] for side in SIDES]
        means = [sum(weights) / len(weights) for weights in sides if weights]
        return sum(means) / len(means)

    def whole(case: CaseDraft) -> float:
        return sum(_side_weight(getattr(case, side)) for side in SIDES)

    def told(case: CaseDraft) -> tuple[float, float, float]:
        return disputed(case), whole(case), likely_reviewed(case, case.after)

    if told(en) > told(zh):
        return en, zh
    return zh, en


def _believe(mine: CaseDraft, theirs: CaseDraft, known: Known) -> None:
    """Keep of the other version's sides only one that this version does not tell, without those that it tells.

    Who won there is told of the sides that are not believed.
    """
    if mine.outcome and theirs.outcome and theirs.outcome.value in WON_BY:
        theirs.outcome = theirs.status = None
    if mine.appellants:
        theirs.appellants = {}
    told = {i for side in SIDES for i in _ids(getattr(mine, side), known)}
    for side in SIDES:
        rest = {p: f for p, f in getattr(theirs, side).items() if known.get(p) not in told}
        setattr(theirs, side, {} if getattr(mine, side) else rest)


def _one_reading(en: CaseDraft, zh: CaseDraft, side: str, known: Known) -> None:
    """Keep one of two tellings that share nobody; several companies may be sued, and each version name some."""
    mine, theirs = getattr(en, side), getattr(zh, side)
    if not mine or not theirs or _ids(mine, known) & _ids(theirs, known):
        return
    kinds = [{p.type == "government" for p in parties} for parties in (mine, theirs)]
    named = [{not p.unnamed for p in parties} for parties in (mine, theirs)]
    if side == "respondents" and kinds[0] == kinds[1] != {True} and named[0] == named[1]:
        return
    loser = zh if _side_weight(mine) > _side_weight(theirs) else en
    setattr(loser, side, {})


def _leave_nameless(mine: dict[PartyDraft, Fact], theirs: dict[PartyDraft, Fact], known: Known) -> None:
    """Drop who is only described where the other version names those whom the description stands for."""
    names = {known[p] for p in mine if p in known and not p.unnamed}
    named = {known[p] for p in theirs if p in known and not p.unnamed}
    if not named - names and not (len(named) > 1 and named >= names):
        return
    shared = _ids(theirs, known)
    for party in [p for p in mine if p.unnamed and known.get(p) not in shared]:
        del mine[party]


def _side_weight(parties: Mapping[PartyDraft, Fact]) -> float:
    """How surely a side is told: by its surest member, a nameless one for half."""
    return max((_weight(party, fact) for party, fact in parties.items()), default=0.0)


def _weight(party: PartyDraft, fact: Fact) -> float:
    weight = _rule_weight(re.sub("^(?:en|zh)-", "", fact.rule))
    return weight / 2 if party.unnamed else weight


USUAL = 2.0
"""What a rule weighs that the table does not name."""


@cache
def _rule_weight(rule: str) -> float:
    rows = read_toml(files("ipgraph.extract").joinpath("side_rules.toml").read_text(encoding="utf-8"))["weight"]
    for exact in (True, False):
        for row in rows:
            for name in row["rules"]:
                if name == rule if exact else name.endswith("*") and rule.startswith(name[:-1]):
                    return float(row["value"])
    return USUAL
