"""A court below that is only described, and named further on: the terms that "a Californian court had fixed", where the
text goes on with the suit in the Central District of California that the same court of appeal reviews."""

from ipgraph.extract.draft import CaseDraft, abroad
from ipgraph.extract.twice_told import COURT_ROLES, folk, join, sued_there
from ipgraph.lang.patterns import lazy

_DESCRIBED = lazy(r"~(?:an?|one) ")
"""How the key of a court begins that bears no name."""


def name_described_below(kept: list[CaseDraft]) -> None:
    """Take a case below a review whose court is only described for the suit that the same court above reviews."""
    for case in list(kept):
        below = case.after
        if below is None or below not in kept or not _only_described(below):
            continue
        named = [
            c
            for c in kept
            if c is not below
            and c.role == below.role
            and c.after is None
            and c.forum
            and not _DESCRIBED.match(c.forum_key)
            and (sued_there(c) or c.filed)
            and not abroad(c.forum_key, case.forum_key)
            and (not folk(below) or not folk(c) or folk(below) & folk(c))
            and any(o is not case and o.after is c and o.forum_key == case.forum_key for o in kept)
        ]
        if len(named) == 1:
            join(named[0], below, kept)


def _only_described(case: CaseDraft) -> bool:
    """Whether nothing is told of a case that another telling of it could contradict."""
    bare = not (case.filed or case.case_number or case.claimants or case.respondents or case.after)
    return case.role in COURT_ROLES and bare and _DESCRIBED.match(case.forum_key) is not None
