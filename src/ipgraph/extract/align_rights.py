"""Pair the rights of the two language versions: by number, by a title in Latin letters, by the cases they belong to."""

import re
from collections.abc import Sequence

from ipgraph.extract.align_cases import CasePairs, number_key
from ipgraph.extract.pair_off import pair_off
from ipgraph.extract.rights import RightDraft

RightPairs = Sequence[tuple[RightDraft | None, RightDraft | None]]


def pair_rights(en: Sequence[RightDraft], zh: Sequence[RightDraft], cases: CasePairs) -> RightPairs:
    """Pairs of rights by all that speaks for them, then of the only two of a kind that are left without a name."""
    pairs = pair_off(en, zh, lambda a, b: right_likeness(a, b, cases), 1.0)
    used = [{right for pair in cases if (case := pair[i]) is not None for right in case.rights} for i in (0, 1)]
    rest: list[list[RightDraft]] = [
        [x for pair in pairs if pair[1 - i] is None and (x := pair[i]) in used[i] and x is not None and _is_nameless(x)]
        for i in (0, 1)
    ]
    for right in rest[0]:
        mine, theirs = ([r for r in rights if r.family == right.family] for rights in rest)
        if len(mine) == len(theirs) == 1:
            pairs = [pair for pair in pairs if right not in pair and theirs[0] not in pair]
            pairs.append((right, theirs[0]))
    return pairs


def leave_nameless_rights(cases: CasePairs, pairs: RightPairs) -> None:
    """Drop a nameless right that one version alone tells of a case, where the other tells which rights it is about."""
    twins = {right: pair for pair in pairs for right in pair if right is not None}
    for pair in cases:
        for mine, theirs in (pair, pair[::-1]):
            if mine is None or theirs is None or not theirs.rights:
                continue
            for right in [r for r in mine.rights if _is_nameless(r)]:
                alone = not any(other in theirs.rights for other in twins.get(right, ()) if other is not None)
                same = any(r.family == right.family for r in theirs.rights)
                if alone and (same or mine.language == "en"):
                    del mine.rights[right]


def _is_nameless(right: RightDraft) -> bool:
    return not right.number and not right.titles


def names_of(right: RightDraft) -> list[tuple[str, object]]:
    """What tells a right apart in any language: its family with its number, else with each of its titles."""
    if right.number:
        return [(right.family, number_key(right.number.text))]
    return [(right.family, form.text.casefold()) for form in right.titles]


def right_likeness(a: RightDraft, b: RightDraft, cases: CasePairs) -> float:
    """How much speaks for two rights being one."""
    if a.number and b.number:
        return 5.0 if re.sub(r"\W", "", a.number.text) == re.sub(r"\W", "", b.number.text) else 0.0
    if a.family != b.family:
        return 0.0
    score = 0.5
    titles = [{form.text.casefold() for form in r.titles} for r in (a, b)]
    if titles[0] and titles[1]:
        score += 2.0 if titles[0] & titles[1] else 0.0
    if (a.branch[0] if a.branch else None) == (b.branch[0] if b.branch else None):
        score += 0.75 if a.branch else 0.25
    else:
        score -= 0.75
    for x, y in cases:
        if x is not None and y is not None and a in x.rights and b in y.rights:
            score += 0.5
            mine = [r for r in x.rights if r.family == a.family]
            theirs = [r for r in y.rights if r.family == b.family]
            if len(mine) == len(theirs) and mine.index(a) == theirs.index(b):
                score += 0.5
            break
    return score
