"""Settle which case another reviews where the two language versions of an article name different ones.

Courts tell most: an appeal goes from a court to one above it, a retrial follows an appeal, an office is reviewed at
first instance, a reconsideration comes before the same court. Then those who sued in both cases; then the Chinese.
"""

from collections.abc import Iterator, Mapping

from ipgraph.extract.align_cases import CasePairs
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.party import PartyDraft
from ipgraph.vocab.forums import load_forums

OFFICES = ("office", "enforcement", "customs", "administrative-review")
DEEP = 5
"""More courts than stand one above another."""

Known = Mapping[PartyDraft, int]
"""A number for each party, the same in both versions."""


def settle_reviews(cases: CasePairs, known: Known) -> None:
    """Where the versions differ, take what a case reviews out of the version that is less likely right."""
    place = {id(case): i for i, pair in enumerate(cases) for case in pair if case is not None}
    for en, zh in cases:
        if en is None or zh is None or en.after is None or zh.after is None:
            continue
        mine, theirs = place.get(id(en.after)), place.get(id(zh.after))
        if mine is None or theirs is None or mine == theirs:
            continue
        pairs = [(c, cases[at]) for c, at in ((en, mine), (zh, theirs))]
        scores = [likely_reviewed(c, c.after) + _same_claimants((en, zh), target, known) for c, target in pairs]
        loser = zh if scores[0] > scores[1] else en
        loser.after = loser.after_span = None


def likely_reviewed(case: CaseDraft, target: CaseDraft | None) -> float:
    """How likely a case is to review another, by their forums and instances; nought where nothing is told of them."""
    if target is None:
        return 0.0
    score = 1.0 if target.forum else 0.0
    if case.role == "reconsideration":
        return score + 2.0 * (case.forum_key == target.forum_key)
    if case.forum_key in above(target.forum_key):
        score += 2.0
    elif above(target.forum_key) and _is_court_of_place(case.forum_key):
        score -= 2.0
    instance = case.instance.value if case.instance else ""
    lower = target.instance.value if target.instance else ""
    if (instance, lower) in (("retrial", "second"), ("second", "first")):
        score += 1.0
    if instance == "first" and target.role in OFFICES:
        score += 1.0
    return score + 0.25 * target.rank * (instance == "retrial")


def above(key: str) -> tuple[str, ...]:
    """The forums above one, the nearest first."""
    return tuple(_above(key))


def _above(key: str) -> Iterator[str]:
    forum = load_forums().find(key)
    for _ in range(DEEP):
        if forum is None or not forum.parent:
            return
        yield forum.parent
        forum = load_forums().find(forum.parent)


def _is_court_of_place(key: str) -> bool:
    """Whether a court hears appeals from the courts of one place alone."""
    forum = load_forums().find(key)
    return forum is not None and bool(forum.place) and forum.rank > 0


def _same_claimants(
    pair: tuple[CaseDraft, CaseDraft], target: tuple[CaseDraft | None, CaseDraft | None], known: Known
) -> float:
    mine, theirs = (
        {known[p] for case in cases if case is not None for p in case.claimants if p in known}
        for cases in (pair, target)
    )
    return 2.0 if mine & theirs else 0.0
