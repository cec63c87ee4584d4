"""Pair the parties of the two language versions: by their names, and by the slots that they fill in paired cases."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from ipgraph.extract.align_cases import CasePairs, SamePairs
from ipgraph.extract.align_rights import names_of
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.name_sounds import persons_alike, places_alike, sounds_alike
from ipgraph.extract.names_apart import apart, group_alike
from ipgraph.extract.pair_off import near, pair_off
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.rights import RightDraft
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.firms import Firm, firm_of, firm_of_forms

SURE = 3.0
"""The likeness of names at which two parties are one whatever else is told of them."""

CLEAR = 10.0
"""What a name adds that can be that of one party alone: more than all slots."""

CALLED = 2.0
"""What a short name of one well-known firm adds: less than what makes two parties one whatever else is told."""

FORMS = 6
"""How many written forms of a party are compared."""

Votes = dict[tuple[PartyDraft, PartyDraft], float]
"""How much speaks for two parties being one."""

PartyPairs = Sequence[tuple[PartyDraft | None, PartyDraft | None]]


def votes_of_names(en: Sequence[PartyDraft], zh: Sequence[PartyDraft]) -> Votes:
    """What the names of the parties say."""
    return {(en[i], zh[j]): score for i, j in near(en, zh) if (score := _names_alike(en[i], zh[j]))}


def sure_pairs(names: Votes, en: Sequence[PartyDraft], zh: Sequence[PartyDraft]) -> SamePairs:
    """The parties that are one by their names alone."""
    pairs = pair_off(en, zh, lambda a, b: names.get((a, b), 0.0), SURE)
    return {a: b for a, b in pairs if a is not None and b is not None}


def pair_parties(
    en: Sequence[PartyDraft], zh: Sequence[PartyDraft], names: Votes, slots: Votes, cases: CasePairs
) -> PartyPairs:
    """Pairs of parties by all that speaks for them, then of the only ones that are left in a case."""
    clear = _clear_pairs(names)
    pairs = pair_off(
        en, zh, lambda a, b: names.get((a, b), 0.0) + slots.get((a, b), 0.0) + CLEAR * ((a, b) in clear), 0.5
    )
    left = {a: b for a, b in pairs if a is not None}
    taken = {b for b in left.values() if b is not None}
    for x, y in cases:
        mine = [p for p in _people(x) if left.get(p) is None]
        theirs = [p for p in _people(y) if p not in taken]
        for unnamed in (False, True):
            rest = [[p for p in people if p.unnamed is unnamed] for people in (mine, theirs)]
            if len(rest[0]) != len(rest[1]) or (len(rest[0]) > 1 and not _on_one_side(x, y, rest)):
                continue
            for a, b in zip(*rest, strict=True):
                if _may_be_one(a, b) and names.get((a, b), 0.0) >= 0:
                    left[a] = b
                    taken.add(b)
    return [*left.items(), *((None, b) for b in zh if b not in taken)]


def _on_one_side(x: CaseDraft | None, y: CaseDraft | None, rest: list[list[PartyDraft]]) -> bool:
    """Whether those who are left stand together in each version, so that their order tells who is who."""
    return all(
        case is not None and any(set(people) <= set(getattr(case, side)) for side in ("claimants", "respondents"))
        for case, people in zip((x, y), rest, strict=True)
    )


def _clear_pairs(names: Votes) -> set[tuple[PartyDraft, PartyDraft]]:
    """The pairs whose names speak for them alone, and far more than for either with another."""
    best: dict[PartyDraft, list[float]] = defaultdict(list)
    for (a, b), score in names.items():
        best[a].append(score)
        best[b].append(score)
    return {
        (a, b)
        for (a, b), score in names.items()
        if score >= SURE and all(sum(other > score - 1 for other in best[p]) == 1 for p in (a, b))
    }


def _people(case: CaseDraft | None) -> list[PartyDraft]:
    """Everybody who takes part in a case."""
    if case is None:
        return []
    return list(dict.fromkeys((*case.claimants, *case.respondents, *case.others, *case.appellants)))


def votes_of_slots(cases: CasePairs, en: Iterable[RightDraft], zh: Iterable[RightDraft]) -> Votes:
    """What the slots say that parties fill: the sides of paired cases, and the holders of one right."""
    votes: Votes = defaultdict(float)
    for a, b in cases:
        if a is None or b is None:
            continue
        for side in ("claimants", "respondents", "others", "appellants"):
            left, right = list(getattr(a, side)), list(getattr(b, side))
            if len(left) == len(right):
                weight = 3.0 if len(left) == 1 else 1.0
                for x, y in zip(left, right, strict=True):
                    if _may_be_one(x, y):
                        # A description may stand for another than the one who is named.
                        votes[x, y] += weight if x.unnamed is y.unnamed else weight / 6
            elif left and right and left[0].type == right[0].type:
                votes[left[0], right[0]] += 0.75
    _vote_for_holders(votes, en, zh)
    return votes


def _may_be_one(a: PartyDraft, b: PartyDraft) -> bool:
    return a.type == b.type or "person" not in (a.type, b.type)


def _vote_for_holders(votes: Votes, en: Iterable[RightDraft], zh: Iterable[RightDraft]) -> None:
    """The one holder of a right in each version is one party, where both write its number or its title alike."""
    known: dict[tuple[str, object], RightDraft] = {}
    for right in zh:
        for key in names_of(right):
            known.setdefault(key, right)
    for right in en:
        other = next((known[key] for key in names_of(right) if key in known), None)
        if other and len(right.holders) == len(other.holders) == 1:
            a, b = next(iter(right.holders)), next(iter(other.holders))
            if _may_be_one(a, b):
                votes[a, b] += 0.6


def _names_alike(a: PartyDraft, b: PartyDraft) -> float:
    """What speaks for two parties by their names: one form in both, else how much they sound alike."""
    if a.office and b.office:
        return 5.0 if a.office == b.office else -math.inf
    mine = {form.text.casefold() for form in a.forms}
    theirs = {form.text.casefold() for form in b.forms}
    if mine & theirs:
        return 5.0
    latin = {word.casefold() for form in b.forms for word in re.findall(r"[A-Za-z]{2,}", form.text)}
    shared = 1.0 if latin & {word for name in mine for word in name.split()} else 0.0
    if a.unnamed and b.unnamed:
        return shared + max((places_alike(x.text, y.text) for x in a.forms for y in b.forms), default=0.0)
    if a.unnamed or b.unnamed:
        return shared
    if known := _firms_alike(a, b):
        return known
    if "person" not in (a.type, b.type) and apart([x.text for x in a.forms[:FORMS]], [y.text for y in b.forms[:FORMS]]):
        return -math.inf
    alike = persons_alike if a.type == b.type == "person" else sounds_alike
    scores = [alike(x.text, y.text) for x in a.forms[:FORMS] for y in b.forms[:FORMS]]
    score = shared + (max(scores) if any(score > 0 for score in scores) else min(scores, default=0.0))
    score += group_alike([x.text for x in a.forms[:FORMS]], [y.text for y in b.forms[:FORMS]]) if score > 0 else 0.0
    # A person and a company are two, unless the names leave no doubt that one of them was taken for what it is not.
    return score if score >= SURE or _may_be_one(a, b) else min(score, 0.0)


def _firms_alike(a: PartyDraft, b: PartyDraft) -> float:
    """What the vocabulary says of two names: the same well-known party, two that are never one, or nothing."""
    mine, theirs = (firm_of_forms(form.text for form in party.forms) or _head_of_group(party) for party in (a, b))
    if mine is None or theirs is None:
        return _called_alike(a, b)
    return 5.0 if mine == theirs else -math.inf


def _called_alike(a: PartyDraft, b: PartyDraft) -> float:
    """What the short names say where the full ones are of companies that the vocabulary does not list.

    "SZ Kiln Technology (Kiln)" and 深圳市窑创新公司 (窑) are of one firm, or of two that are never one. Several
    companies of one firm share its short name, so that alone does not make them one.
    """
    mine, theirs = ({firm for form in p.forms if (firm := firm_of(form.text, sure=True))} for p in (a, b))
    if len(mine) != 1 or len(theirs) != 1:
        return 0.0
    return CALLED if mine == theirs else -math.inf


_OF_ITS_TRADE = lazy(
    r"(?:[\s,.]*\b(?:Groups?|Holdings?|Technolog(?:y|ies)|International|Communications?|Electronics?|Industr(?:y|ies)|"
    r"Corporation|Company|Corp|Inc|Co|Ltd|Limited|LLC)\b[.,]*)+|(?:集团|控股|技术|科技|国际|通信|通讯|电子|实业|股份|"
    r"有限|责任|公司)+"
)
"""What may follow the name of a firm in the full name of its head: no place, and no line of its own."""


def _head_of_group(party: PartyDraft) -> Firm | None:
    """The well-known firm whose name one form is, where each longer form only adds a trade and a legal form."""
    forms = sorted((form.text for form in party.forms), key=len)
    if party.unnamed or not forms:
        return None
    firm = firm_of(forms[0], sure=True)
    longer = [form for form in forms[1:] if form.isascii() == forms[0].isascii()]
    rest = [form.removeprefix(forms[0]) for form in longer if form.startswith(forms[0])]
    whole = len(rest) == len(longer) and all(not each or _OF_ITS_TRADE.fullmatch(each) for each in rest)
    return firm if firm is not None and whole else None
