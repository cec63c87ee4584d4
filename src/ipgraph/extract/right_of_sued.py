"""Rights of the one who is sued, of which a text speaks beside the right that the suit is on."""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft

_SUITS = ("main", "interim")
_ON_THEIRS = frozenset({"non-infringement-declaration", "ownership", "contract", "unjustified-threats"})
"""Kinds of suits that are often on a right of the one who is sued."""
_SUED_OVER = "domain"
"""A family of rights that the one who is sued holds and has to give up."""


def drop_rights_of_sued(cases: Iterable[CaseDraft]) -> None:
    """Take from a suit in place the rights that only the one who is sued holds, where the one who sues has one.

    "Alpha, which owns a patent for a pump, sued Beta, owner of a design": the suit is on the patent.
    """
    for case in cases:
        if case.role not in _SUITS or not case.claimants or not case.respondents:
            continue
        if _ON_THEIRS & {told.value for told in (*case.types, *([case.type] if case.type else ()))}:
            continue
        suing, sued = set(case.claimants), set(case.respondents) - set(case.claimants)
        if not any(set(right.holders) & suing for right in case.rights):
            continue
        theirs = [r for r in case.rights if r.holders and set(r.holders) <= sued and r.family != _SUED_OVER]
        for right in theirs:
            del case.rights[right]
