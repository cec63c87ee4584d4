"""Pair the rights of the two language versions: by number, by a title in Latin letters, by the cases they belong to."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from ipgraph.extract.align_cases import CasePairs, number_key
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.pair_off import pair_off
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.rights import RightDraft
from ipgraph.lang.patterns import lazy

MANY = 5
"""As many shared cases as count."""

SharedCases = dict[tuple[RightDraft, RightDraft], list[tuple[CaseDraft, CaseDraft]]]

RightPairs = Sequence[tuple[RightDraft | None, RightDraft | None]]


def pair_rights(en: Sequence[RightDraft], zh: Sequence[RightDraft], cases: CasePairs) -> RightPairs:
    """Pairs of rights by all that speaks for them, then of the only two of a kind that are left without a name."""
    shared = _shared_cases(cases)
    pairs = pair_off(en, zh, lambda a, b: right_likeness(a, b, shared.get((a, b), ())), 1.0)
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


def join_nameless_rights(cases: CasePairs, pairs: RightPairs) -> None:
    """Take two nameless rights of one version for one where the other version tells both cases of the same right."""
    twins = {right: pair for pair in pairs for right in pair if right is not None}
    same: dict[RightDraft, RightDraft] = {}
    for pair in cases:
        for at, (mine, theirs) in enumerate((pair, pair[::-1])):
            if mine is None or theirs is None:
                continue
            for lone in [r for r in mine.rights if _is_nameless(r) and None in twins.get(r, (None,))]:
                for other in theirs.rights:
                    twin = twins.get(other, (None, None))[at]
                    if twin is not None and twin.family == lone.family and _is_nameless(other) and _is_nameless(twin):
                        same.setdefault(lone, twin)
    for pair in cases:
        for case in pair:
            if case is not None and same.keys() & case.rights.keys():
                facts = list(case.rights.items())
                case.rights.clear()
                for right, fact in facts:
                    case.rights.setdefault(same.get(right, right), fact)


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


def settle_holders(pairs: RightPairs, known: Mapping[PartyDraft, int]) -> None:
    """Where the versions name other owners of one right, believe the Chinese, unless it only describes them."""
    for en, zh in pairs:
        if en is None or zh is None or not en.holders or not zh.holders:
            continue
        if {known.get(p) for p in en.holders} & {known.get(p) for p in zh.holders}:
            continue
        described = all(p.unnamed for p in zh.holders) and not all(p.unnamed for p in en.holders)
        (zh if described else en).holders.clear()


def _is_nameless(right: RightDraft) -> bool:
    return not right.number and not right.titles


_COUNTRY = lazy(r"\A(?:US|CN|ZL|JP|KR|DE|GB|IN)(?=[0-9])")


def _bare_number(number: str) -> str:
    """A number without signs and without the country that one version writes before it: US 6,506,252 is 6506252.

    >>> _bare_number("US 6,506,252"), _bare_number("EP 2 345 678")
    ('6506252', 'EP2345678')
    """
    return _COUNTRY.sub("", re.sub(r"\W", "", number))


_CHECKED = lazy(r"(20[0-9]{10}|[0-9]{8})[0-9X]")
"""A number of the Chinese office with its check digit."""


def _same_number(a: str, b: str) -> bool:
    """Whether two numbers are one, of which one version may leave out the check digit.

    >>> _same_number("94192386X", "94192386"), _same_number("6506252", "6506253")
    (True, False)
    """
    checked = [match[1] if (match := _CHECKED.fullmatch(number)) else "" for number in (a, b)]
    return a == b or checked[0] == b or checked[1] == a


def names_of(right: RightDraft) -> list[tuple[str, object]]:
    """What tells a right apart in any language: its family with its number, else with each of its titles."""
    if right.number:
        return [(right.family, number_key(right.number.text))]
    return [(right.family, form.text.casefold()) for form in right.titles]


def _shared_cases(cases: CasePairs) -> SharedCases:
    """The cases that each two rights of the two versions share."""
    shared: SharedCases = defaultdict(list)
    for x, y in cases:
        if x is not None and y is not None:
            for a in x.rights:
                for b in y.rights:
                    shared[a, b].append((x, y))
    return shared


def right_likeness(a: RightDraft, b: RightDraft, shared: Sequence[tuple[CaseDraft, CaseDraft]]) -> float:
    """How much speaks for two rights being one."""
    if a.number and b.number:
        return 5.0 if _same_number(_bare_number(a.number.text), _bare_number(b.number.text)) else 0.0
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
    if not shared:
        return score
    mine, theirs = ([r for r in case.rights if r.family == a.family] for case in shared[0])
    if len(mine) == len(theirs) and mine.index(a) == theirs.index(b):
        score += 0.5
    # More shared cases tell apart what one alone does not: two nameless patents, say.
    return score + 0.4 + 0.1 * min(len(shared), MANY)
