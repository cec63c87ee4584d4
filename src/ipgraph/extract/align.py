"""Pair what the two language versions of one article tell: the same cases, the same parties, the same rights.

Cases are paired by what no translation changes: the court's key in the authority table, the instance, case numbers,
dates and sums. Parties are then paired by the slots that they fill in paired cases (never by the sound of a name), and
rights by number, by a title in Latin letters, and by the cases that they belong to.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from msgspec import Struct

from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.rights import RightDraft

T = TypeVar("T")

CASE_LEAST = 2.5
"""The least likeness at which two cases are taken for one."""


class Pairing(Struct, frozen=True):
    """Pairs of an English and a Chinese draft; ``None`` where one version does not tell of the thing."""

    cases: tuple[tuple[CaseDraft | None, CaseDraft | None], ...]
    parties: tuple[tuple[PartyDraft | None, PartyDraft | None], ...]
    rights: tuple[tuple[RightDraft | None, RightDraft | None], ...]


def align(en: Draft | None, zh: Draft | None) -> Pairing:
    """Pair two drafts, or wrap the only one there is."""
    if en is None or zh is None:
        one = en or zh
        if one is None:
            return Pairing((), (), ())
        if en is not None:
            return Pairing(
                tuple((c, None) for c in one.cases),
                tuple((p, None) for p in one.parties),
                tuple((r, None) for r in one.rights),
            )
        return Pairing(
            tuple((None, c) for c in one.cases),
            tuple((None, p) for p in one.parties),
            tuple((None, r) for r in one.rights),
        )
    cases = _pairs(en.cases, zh.cases, _case_likeness, CASE_LEAST)
    _leave_role_nouns(cases)
    votes = _votes(cases)
    _vote_for_holders(votes, en.rights, zh.rights)
    parties = _pairs(en.parties, zh.parties, lambda a, b: votes[id(a), id(b)] + _shared_form(a, b), 0.5)
    rights = _pairs(en.rights, zh.rights, lambda a, b: _right_likeness(a, b, cases), 1.0)
    return Pairing(tuple(cases), tuple(parties), tuple(rights))


def _pairs(
    left: Sequence[T], right: Sequence[T], likeness: Callable[[T, T], float], least: float
) -> list[tuple[T | None, T | None]]:
    """Greedy one-to-one pairs by falling likeness; the rest alone, all in the order of the left, then of the right."""
    ranked = sorted(
        ((likeness(a, b), -i, -j) for i, a in enumerate(left) for j, b in enumerate(right)),
        reverse=True,
    )
    of_left: dict[int, int] = {}
    taken: set[int] = set()
    for score, i, j in ranked:
        if score < least:
            break
        if -i not in of_left and -j not in taken:
            of_left[-i] = -j
            taken.add(-j)
    found: list[tuple[T | None, T | None]] = [
        (a, right[of_left[i]] if i in of_left else None) for i, a in enumerate(left)
    ]
    return found + [(None, b) for j, b in enumerate(right) if j not in taken]


def _case_likeness(a: CaseDraft, b: CaseDraft) -> float:
    score = 0.0
    if a.forum_key and b.forum_key and not (a.forum_key[0] == "~" and b.forum_key[0] == "~"):
        score += 3.0 if a.forum_key == b.forum_key else -2.0
    elif bool(a.forum) != bool(b.forum):
        score -= 0.25
    elif a.forum and b.forum and a.forum_kind == b.forum_kind:
        score += 1.0
    if a.role == b.role:
        score += 1.0
    else:
        score -= 1.5
    if a.instance and b.instance:
        score += 1.0 if a.instance.value == b.instance.value else -1.0
    for name in ("filed", "decided"):
        x, y = getattr(a, name), getattr(b, name)
        if x and y:
            score += 1.5 if x.value == y.value else 0.25 if x.value[:4] == y.value[:4] else -0.75
    if a.case_number and b.case_number:
        score += 3.0 if number_key(a.case_number.value) == number_key(b.case_number.value) else -2.0
    for name in ("claimed", "awarded"):
        x, y = ({(s.amount, s.currency) for s in getattr(case, name)} for case in (a, b))
        if x and y:
            score += 1.5 if x & y else -0.75
    if a.outcome and b.outcome and a.outcome.value == b.outcome.value:
        score += 0.25
    numbers = [{r.number.text for r in case.rights if r.number} for case in (a, b)]
    if numbers[0] and numbers[1]:
        score += 1.0 if numbers[0] & numbers[1] else -1.0
    return score


def number_key(number: str) -> tuple[str, ...]:
    """What a case number keeps in every notation: its digits, with the court code's leading noughts."""
    return tuple(re.findall(r"\d+", unicodedata.normalize("NFKC", number)))


def _leave_role_nouns(cases: Iterable[tuple[CaseDraft | None, CaseDraft | None]]) -> None:
    """Drop a party known only by its role noun ("the Defendants") where the other version names that side."""
    for pair in cases:
        for mine, theirs in (pair, pair[::-1]):
            if mine is None or theirs is None:
                continue
            for side in ("claimants", "respondents", "appellants"):
                parties, others = getattr(mine, side), getattr(theirs, side)
                named = any(not _is_role_noun(p) for p in others)
                if named and parties and all(_is_role_noun(p) for p in parties):
                    parties.clear()


def _is_role_noun(party: PartyDraft) -> bool:
    """Whether a party has no words but its role noun."""
    return party.unnamed and all(form.rule.endswith("role-noun") for form in party.forms)


def _votes(cases: Iterable[tuple[CaseDraft | None, CaseDraft | None]]) -> dict[tuple[int, int], float]:
    votes: dict[tuple[int, int], float] = defaultdict(float)
    for a, b in cases:
        if a is None or b is None:
            continue
        for side in ("claimants", "respondents", "others", "appellants"):
            left, right = list(getattr(a, side)), list(getattr(b, side))
            if len(left) == len(right):
                weight = 3.0 if len(left) == 1 else 1.0
                for x, y in zip(left, right, strict=True):
                    if x.type == y.type or "person" not in (x.type, y.type):
                        votes[id(x), id(y)] += weight
            elif left and right and left[0].type == right[0].type:
                votes[id(left[0]), id(right[0])] += 0.75
    return votes


def _vote_for_holders(votes: dict[tuple[int, int], float], en: Iterable[RightDraft], zh: Iterable[RightDraft]) -> None:
    """The one holder of a right in each version is one party, where both write its number or its title alike."""
    known: dict[tuple[str, object], RightDraft] = {}
    for right in zh:
        for key in _names_of(right):
            known.setdefault(key, right)
    for right in en:
        other = next((known[key] for key in _names_of(right) if key in known), None)
        if other and len(right.holders) == len(other.holders) == 1:
            a, b = next(iter(right.holders)), next(iter(other.holders))
            if a.type == b.type or "person" not in (a.type, b.type):
                votes[id(a), id(b)] += 0.6


def _names_of(right: RightDraft) -> list[tuple[str, object]]:
    """What tells a right apart in any language: its family with its number, else with each of its titles."""
    if right.number:
        return [(right.family, number_key(right.number.text))]
    return [(right.family, form.text.casefold()) for form in right.titles]


def _shared_form(a: PartyDraft, b: PartyDraft) -> float:
    mine = {form.text.casefold() for form in a.forms}
    theirs = {form.text.casefold() for form in b.forms}
    if mine & theirs:
        return 5.0
    latin = {word.casefold() for form in b.forms for word in re.findall(r"[A-Za-z]{3,}", form.text)}
    return 1.0 if any(form.text.casefold() in latin for form in a.forms) else 0.0


def _right_likeness(a: RightDraft, b: RightDraft, cases: Iterable[tuple[CaseDraft | None, CaseDraft | None]]) -> float:
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
