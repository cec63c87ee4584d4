"""Pair the rights of the two language versions: by number, by a title in Latin letters, by the cases they belong to."""

import re

from ipgraph.extract.align_cases import CasePairs, number_key
from ipgraph.extract.rights import RightDraft


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
