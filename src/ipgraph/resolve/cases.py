"""Which proceedings of different articles are one case before one forum at one instance.

A case number decides; without one, forum, sides, right, sums and dates speak together. Claim and counterclaim are two,
and so are cases at different instances.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from msgspec import Struct

from ipgraph.model.codes import Language
from ipgraph.model.record import Proceeding, Sum
from ipgraph.resolve.forums import is_office
from ipgraph.resolve.grouping import Entry, Groups, Judged, group
from ipgraph.resolve.mentions import LANGUAGES, NOTHING
from ipgraph.resolve.names import is_slip
from ipgraph.resolve.reading import CaseNumbers, Reading, ReadRight
from ipgraph.resolve.score import in_order

_CROWDED = 48
_SHARED = {"same-number", "same-claimant", "same-respondent", "same-right", "same-appeal"}
_ONE_COURT = {"administrative-litigation"}
"""Types of proceedings that come before one court of a country, where the office has its seat."""
_SLIPS = 2
"""Titles that differ in no more letters may be one, each with a slip of its own."""
_NEARLY = 0.005
"""Sums that differ by no more than this share are one sum, once rounded."""


class CaseItem(Struct, frozen=True, gc=False):
    """One proceeding of one article, which stands at ``place`` in its record; sides and rights are groups by number."""

    article: str
    entry: str
    place: int
    case: Proceeding
    family: str
    forum: str | None
    claimants: frozenset[int]
    respondents: frozenset[int]
    numbers: CaseNumbers
    scripts: dict[str, frozenset[Language]]
    linked: frozenset[int]
    rights: frozenset[int]
    registered: frozenset[str]
    named: tuple[ReadRight, ...]
    alone: bool


def read_cases(
    reading: Reading, party_of: Mapping[Entry, int], right_of: Mapping[Entry, int], case_of: Mapping[Entry, int]
) -> Iterable[CaseItem]:
    """The proceedings of a record; ``case_of`` are the groups of those that other articles are known to tell too."""
    article, cases = reading.record.article.id, reading.record.proceedings
    linked = _linked(article, cases, case_of)

    def groups(entries: Sequence[str], of: Mapping[Entry, int]) -> frozenset[int]:
        return frozenset(of[article, entry] for entry in entries if (article, entry) in of) or NOTHING

    sides = [
        tuple(frozenset(party_of.get((article, one), -1) for one in side) for side in told.sides.values())
        for told in reading.cases
    ]
    slots = [
        (told.forum, told.family, case.instance, held)
        for case, told, held in zip(cases, reading.cases, sides, strict=True)
    ]
    alike = Counter(slots)
    for place, (case, told, slot) in enumerate(zip(cases, reading.cases, slots, strict=True)):
        yield CaseItem(
            article=article,
            entry=case.id,
            place=place,
            case=case,
            family=told.family,
            forum=told.forum,
            claimants=groups(told.sides["claimants"], party_of),
            respondents=groups(told.sides["respondents"], party_of),
            numbers=told.numbers,
            scripts=told.scripts,
            linked=frozenset(linked.get(case.id, ())) or NOTHING,
            rights=groups(case.rights, right_of),
            registered=told.registered,
            named=told.named,
            alone=alike[slot] == 1,
        )


def _linked(article: str, cases: Iterable[Proceeding], case_of: Mapping[Entry, int]) -> dict[str, set[int]]:
    """For each proceeding the groups of the one that it reviews, and of those that review it, told apart by parity."""
    linked: dict[str, set[int]] = defaultdict(set)
    for case in cases:
        if case.after is not None:
            linked[case.id] |= {case_of[found] * 2} if (found := (article, case.after)) in case_of else set()
            linked[case.after] |= {case_of[found] * 2 + 1} if (found := (article, case.id)) in case_of else set()
    return linked


def group_cases(items: Iterable[CaseItem], judged: Judged) -> Groups[CaseItem]:
    """Group the proceedings of all articles."""
    ordered = tuple(sorted(items, key=lambda item: (item.article, item.entry)))
    return group(
        "case",
        ordered,
        _candidates(ordered),
        entries_of=lambda item: [(item.article, item.entry)],
        clues_of=clues_of,
        excludes=excludes,
        face=lambda item: (
            item.family,
            item.forum,
            item.case.instance,
            item.numbers,
            item.claimants,
            item.respondents,
        ),
        judged=judged,
    )


def clues_of(one: CaseItem, other: CaseItem) -> tuple[str, ...]:
    """The clues that hold between two proceedings, in the order of the table."""
    held: set[str] = set()
    held |= {"same-number"} if same_number(one, other) else set()
    if one.forum and one.forum == other.forum:
        held.add("same-office" if is_office(one.forum) or one.case.type in _ONE_COURT else "same-forum")
    held |= {"same-instance"} if one.case.instance == other.case.instance != "none" else set()
    held.add("same-type" if one.case.type == other.case.type else "other-type")
    for side, name in (("claimants", "claimant"), ("respondents", "respondent")):
        mine, theirs = getattr(one, side), getattr(other, side)
        if mine & theirs:
            held.add(f"same-{name}")
        elif mine and theirs and one.scripts[side] & other.scripts[side]:
            held.add("other-party")
    if one.rights & other.rights:
        held.add("same-right")
    elif one.registered and other.registered and not one.registered & other.registered:
        held.add("other-right")
    elif _other_titles(one.named, other.named):
        held.add("other-title")
    for field in ("claimed", "awarded"):
        agree = _agree(getattr(one.case, field), getattr(other.case, field))
        if agree is not None:
            held.add(f"same-sum-{field}" if agree else f"other-sum-{field}")
    for field in ("decided", "filed"):
        held |= _date_clues(field, getattr(one.case, field), getattr(other.case, field))
    held |= {"same-appeal"} if one.linked & other.linked else set()
    held |= {"only-one"} if one.alone and other.alone and one.forum else set()
    held |= set() if held & _SHARED else {"nothing-shared"}
    return in_order("case", frozenset(held))


def _other_titles(one: Iterable[ReadRight], other: Iterable[ReadRight]) -> bool:
    """Whether both have rights of one kind, and each of one has another title than each of the other, beyond slips."""
    pairs = [(a.titles, b.titles) for a, b in product(one, other) if a.kind == b.kind]
    return bool(pairs) and all(_unlike(mine, theirs) for mine, theirs in pairs)


def _unlike(one: Mapping[Language, frozenset[str]], other: Mapping[Language, frozenset[str]]) -> bool:
    both = [language for language in LANGUAGES if one[language] and other[language]]
    return bool(both) and not any(is_slip(a, b, _SLIPS) for lang in both for a, b in product(one[lang], other[lang]))


def same_number(one: CaseItem, other: CaseItem) -> bool:
    """Whether the two bear one case number, in whatever script."""
    mine, theirs = one.numbers, other.numbers
    if mine.exact and theirs.exact:
        return mine.exact == theirs.exact
    same_roman = mine.roman is not None and mine.roman == theirs.roman
    return same_roman or (mine.foreign is not None and mine.foreign == theirs.foreign)


def excludes(one: CaseItem, other: CaseItem) -> bool:
    """Whether two proceedings cannot be one case: article, forum, instance, number, family or sides tell them apart."""
    if one.article == other.article or one.family != other.family:
        return True
    if one.forum and other.forum and one.forum != other.forum:
        return True
    if one.case.instance != other.case.instance and "none" not in (one.case.instance, other.case.instance):
        return True
    if _both_numbered(one.numbers, other.numbers) and not same_number(one, other):
        return True
    return bool(one.claimants & other.respondents or one.respondents & other.claimants) and not (
        one.claimants & other.claimants or one.respondents & other.respondents
    )


def _both_numbered(one: CaseNumbers, other: CaseNumbers) -> bool:
    """Whether the two have numbers in one notation, so that they can be compared."""
    return bool((one.exact and other.exact) or (one.roman and other.roman) or (one.foreign and other.foreign))


def _agree(one: Iterable[Sum], other: Iterable[Sum]) -> bool | None:
    """Whether a sum of one list is in the other; ``None`` where either has none in a currency of the other."""
    pairs = [(a, b) for a, b in product(one, other) if a.currency == b.currency]
    if not pairs:
        return None
    return any(abs(a.amount - b.amount) <= _NEARLY * max(abs(a.amount), abs(b.amount)) for a, b in pairs)


def _date_clues(field: str, one: str | None, other: str | None) -> set[str]:
    """What two dates say; nothing when either is missing, or they agree in no more than the year."""
    if not one or not other:
        return set()
    length = min(len(one), len(other))
    if one[:length] != other[:length]:
        return {"other-day"}
    return (
        {f"same-day-{field}"} if length == len("2024-05-01") else {"same-month"} if length == len("2024-05") else set()
    )


def _candidates(items: Sequence[CaseItem]) -> Iterable[tuple[int, int]]:
    """Pairs worth comparing, each once: one number, or two of forum, claimant, respondent and right in common."""
    blocks: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for number, item in enumerate(items):
        told = item.numbers
        for kind, value in (("exact", told.exact), ("roman", told.roman), ("foreign", told.foreign)):
            if value:
                blocks[kind, value].append(number)
        for claimant, respondent in product(item.claimants, item.respondents):
            blocks["sides", claimant, respondent].append(number)
        for party in item.claimants | item.respondents:
            if item.forum:
                blocks["at", item.forum, party].append(number)
        for day in filter(None, (item.case.decided, item.case.filed)):
            if item.forum and len(day) > 4:
                blocks["on", item.forum, day[:7]].append(number)
        for case in item.linked:
            blocks["linked", case].append(number)
        for right in item.rights:
            if item.forum:
                blocks["over", item.forum, right].append(number)
    given: set[tuple[int, int]] = set()
    for key, held in blocks.items():
        crowded = len(held) > _CROWDED and key[0] in ("at", "over", "on", "sides")
        for pair in _within(items, held) if crowded else combinations(held, 2):
            ordered = (min(pair), max(pair))
            if ordered not in given and not excludes(items[ordered[0]], items[ordered[1]]):
                given.add(ordered)
                yield ordered


def _within(items: Sequence[CaseItem], held: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Of many that have two things in common the pairs that share a sum or a day too, and those next to each other."""
    closer: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for number in held:
        case = items[number].case
        for field, day in (("decided", case.decided), ("filed", case.filed)):
            if day and len(day) == len("2024-05-01"):
                closer[field, day].append(number)
        for field, told in (("claimed", case.claimed), ("awarded", case.awarded)):
            for step in {step for one in told for step in _steps(one)}:
                closer[field, step].append(number)
    for together in closer.values():
        if len(together) <= _CROWDED:
            yield from combinations(together, 2)
    by_day = sorted(held, key=lambda number: (items[number].case.decided or "", number))
    yield from ((a, b) for i, a in enumerate(by_day) for b in by_day[i + 1 : i + 9])


def _steps(one: Sum) -> Iterator[tuple[str, int]]:
    """The two steps of a scale that a sum stands between: sums that agree have one in common."""
    if one.amount > 0:
        step = int(math.log(one.amount) / math.log1p(_NEARLY))
        yield from ((one.currency, step), (one.currency, step + 1))
