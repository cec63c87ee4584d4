"""Alike suits told in one breath: the first over the first right, the second over the second."""

import itertools
from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.right_matters import Matter
from ipgraph.extract.rights import RightBook, RightDraft

Told = dict[int, dict[RightDraft, Fact]]


def share_alike(book: RightBook, matters: Sequence[Matter], told: Told) -> None:
    """Share out the rights of alike matters in the order of the text, where there are as many rights as matters.

    Matters with the same dates share what is told of any of them; those with different dates only what one sentence
    tells of all of them.
    """
    for dated in (True, False):
        groups: dict[tuple[object, ...], list[Matter]] = {}
        for matter in matters:
            groups.setdefault(_likeness(matter.first, dated), []).append(matter)
        for group in groups.values():
            if len(group) > 1:
                _share(book, group, told, dated)


def _share(book: RightBook, group: list[Matter], told: Told, dated: bool) -> None:
    pool: dict[RightDraft, Fact] = {}
    for matter in group:
        for right, fact in matter.own.items():
            if right not in pool or fact.span.start < pool[right].span.start:
                pool[right] = fact
    ordered = sorted(pool, key=lambda right: pool[right].span.start)
    if len({right.family for right in ordered}) > 1:
        return
    if not dated:
        places = {book.sentence_at(fact.span.start) for fact in pool.values()}
        if len(places) > 1 or len(ordered) != len(group):
            return
        group = sorted(group, key=lambda matter: matter.first.filed.span.start if matter.first.filed else 0)
    one_each = len(ordered) == len(group) and _told_in_turn(group, [pool[right] for right in ordered])
    for i, matter in enumerate(group):
        if matter.own and not one_each:
            continue  # how they share is not told: each keeps what is told of it
        mine = [ordered[i]] if one_each else ordered
        matter.own = {right: pool[right] for right in mine}
        told[id(matter.first)] = dict(matter.own)


def _told_in_turn(group: list[Matter], rights: list[Fact]) -> bool:
    """Whether each right stands with the sum of its matter, where there are sums: the text itself ties them.

    "Two suits for 6 and 4 million … rest on patents A and B" does not tell which patent carries which sum.
    """
    sums = [matter.first.claimed[0].span.start for matter in group if matter.first.claimed]
    if not sums or len(sums) < len(group):
        return True
    places = sorted([(start, "sum") for start in sums] + [(fact.span.start, "right") for fact in rights])
    return all(a != b for (_, a), (_, b) in itertools.pairwise(places))


def _likeness(case: CaseDraft, dated: bool) -> tuple[object, ...]:
    dates = (case.filed.value if case.filed else "", case.decided.value if case.decided else "") if dated else ()
    return (
        id(case.thread),
        case.role,
        case.forum_key,
        case.instance.value if case.instance else "",
        frozenset(id(party) for party in case.claimants),
        frozenset(id(party) for party in case.respondents),
        dates,
    )
