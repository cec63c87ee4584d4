"""Suits over what an office of Japan or Korea has decided between two sides: the winner answers, not the office."""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, faces_other

_AS_PARTY = "office-as-party"
"""The rule by which an office is taken for the one that is sued, when only its name is told."""

_HIGHEST = 3
"""How many courts stand above an office at the most."""


def face_winners(cases: Sequence[CaseDraft]) -> None:
    """Put the other side before the office in the place of the office, in the suit over the decision and above it."""
    for case in cases:
        suit = case
        for _ in range(_HIGHEST):
            suit = suit.after if suit.after is not None and suit.after.role == "main" else suit
        office = suit.after
        if case.language != "en" or case.role != "main" or office is None or office.role != "office":
            continue
        if not faces_other(office.forum_key) or not case.others or not case.respondents:
            continue
        guessed = all(p.type == "government" and fact.rule == _AS_PARTY for p, fact in suit.respondents.items())
        office_sued = all(p.type == "government" for p in case.respondents)
        if office_sued and (guessed or suit.respondents == case.others) and not set(case.others) & set(case.claimants):
            case.respondents, case.others = case.others, {}
