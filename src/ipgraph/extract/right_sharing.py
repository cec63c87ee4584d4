"""Alike suits told in one breath: the first over the first right, the second over the second."""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.right_matters import Matter
from ipgraph.extract.rights import RightDraft


def share_alike(matters: Sequence[Matter], told: dict[int, dict[RightDraft, Fact]]) -> None:
    """Share out the rights of alike matters in the order of the text, where there are as many rights as matters."""
    groups: dict[tuple[object, ...], list[Matter]] = {}
    for matter in matters:
        groups.setdefault(_likeness(matter.first), []).append(matter)
    for group in groups.values():
        if len(group) < 2:
            continue
        pool: dict[RightDraft, Fact] = {}
        for matter in group:
            for right, fact in matter.own.items():
                if right not in pool or fact.span.start < pool[right].span.start:
                    pool[right] = fact
        ordered = sorted(pool, key=lambda right: pool[right].span.start)
        if len({right.family for right in ordered}) > 1:
            continue
        for i, matter in enumerate(group):
            mine = [ordered[i]] if len(ordered) == len(group) else ordered
            matter.own = {right: pool[right] for right in mine}
            told[id(matter.first)] = dict(matter.own)


def _likeness(case: CaseDraft) -> tuple[object, ...]:
    return (
        id(case.thread),
        case.role,
        case.forum_key,
        case.instance.value if case.instance else "",
        frozenset(id(party) for party in case.claimants),
        frozenset(id(party) for party in case.respondents),
        case.filed.value if case.filed else "",
        case.decided.value if case.decided else "",
    )
