"""Rights of the one who is sued, of which a text speaks beside the right that the suit is on."""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft

_SUITS = ("main", "interim")
_SUED_OVER = "domain"
"""A family of rights that the one who is sued holds and has to give up."""


def drop_rights_of_sued(cases: Iterable[CaseDraft]) -> None:
    """Take from a suit in place the rights that only the one who is sued holds, where the one who sues has one.

    "Alpha, which owns a patent for a pump, sued Beta, owner of a design": the suit is on the patent.
    """
    for case in cases:
        if case.role not in _SUITS or not case.claimants or not case.respondents:
            continue
        suing, sued = set(case.claimants), set(case.respondents) - set(case.claimants)
        if not any(set(right.holders) & suing for right in case.rights):
            continue
        theirs = [r for r in case.rights if r.holders and set(r.holders) <= sued and r.family != _SUED_OVER]
        for right in theirs:
            del case.rights[right]
