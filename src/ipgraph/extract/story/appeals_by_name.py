"""Appeals that a text calls by their names: "the Full Court, in Beta v Alpha [2025] FCAFC 29, allowed the appeal".

Whoever appealed may stand first in such a name. Where the text has told the suit between the same two before a court
below, that is what the appeal reviews, and no other suit of the one named first.
"""

from ipgraph.extract.draft import CaseDraft, Fact, abroad
from ipgraph.extract.story.docket import Docket, people

_BY_NAME = "en-versus"
_BELOW = {"second": ("first",), "retrial": ("second", "first")}


def tie_appeals_by_name(docket: Docket) -> None:
    """Let each review whose sides only its name tells review the one suit of the same two before a court below."""
    if docket.scene.language != "en":
        return
    for review in list(docket.cases()):
        named = _named(review)
        below = _suits_below(docket, review, named) if named is not None else []
        if named is None or len(below) != 1:
            continue
        _tie(review, named, below[0])
        spare = named is not review and not any(case.after is named for case in docket.cases())
        if spare and named in named.thread.cases:  # a title's name may have opened it for this review alone
            named.thread.cases.remove(named)


def _named(review: CaseDraft) -> CaseDraft | None:
    """The case that has the sides of a review by its name alone: itself, or the one below of which nothing else is
    told."""
    above = review.instance is not None and review.instance.value in _BELOW
    if review.role != "main" or not above or not review.forum:
        return None
    bare = review.after
    if bare is None:
        return review if _by_name(review) else None
    told = bare.forum or bare.filed or bare.decided or bare.awarded or people(review) - people(bare)
    return bare if _by_name(bare) and not told else None


def _by_name(case: CaseDraft) -> bool:
    """Whether both sides of a case are known, and by its name alone."""
    facts = [*case.claimants.values(), *case.respondents.values()]
    return bool(case.claimants and case.respondents) and all(fact.rule == _BY_NAME for fact in facts)


def _suits_below(docket: Docket, review: CaseDraft, named: CaseDraft) -> list[CaseDraft]:
    """The suits between the two of a name before courts below, which nothing reviews."""
    wanted = _BELOW[str(review.instance.value)] if review.instance is not None else ()
    reviewed = {id(other.after) for other in docket.cases()}
    return [
        case
        for case in docket.cases()
        if case not in (review, named)
        and case.role == "main"
        and case.forum
        and case.instance is not None
        and case.instance.value in wanted
        and people(case)
        and people(case) <= people(named)
        and case.forum_key != review.forum_key
        and not (review.rank and case.rank > review.rank)
        and not abroad(case.forum_key, review.forum_key)
        and id(case) not in reviewed
    ]


def _tie(review: CaseDraft, named: CaseDraft, below: CaseDraft) -> None:
    """Say that a case reviews another, whose sides it has; who is named first though sued there has appealed."""
    first = dict(named.claimants)
    every = {**named.claimants, **named.respondents}
    for mine, theirs in (("claimants", below.respondents), ("respondents", below.claimants)):
        if not getattr(below, mine):
            setattr(below, mine, {party: fact for party, fact in every.items() if party not in theirs})
    review.after, review.after_span = below, review.anchor()
    review.claimants, review.respondents = dict(below.claimants), dict(below.respondents)
    if set(first) <= set(below.respondents) and not review.appellants:
        review.appellants = {party: Fact(True, fact.span, fact.rule) for party, fact in first.items()}
