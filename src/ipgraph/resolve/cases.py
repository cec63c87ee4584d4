"""Which proceedings of different articles are one case before one forum at one instance.

A case number decides; without one, forum, sides, right, sums and dates speak together. Claim and counterclaim are two,
and so are cases at different instances.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, product

from msgspec import Struct

from ipgraph.model.codes import Language
from ipgraph.model.record import Proceeding, Record, Sum
from ipgraph.resolve.cluster import Clusters
from ipgraph.resolve.forums import RecordForums, forum_name
from ipgraph.resolve.grouping import Entry, Judged, group
from ipgraph.resolve.identifiers import case_key, foreign_case_key, is_latin, right_number, roman_case_key
from ipgraph.resolve.mentions import LANGUAGES
from ipgraph.resolve.names import fold_spaces
from ipgraph.resolve.rights import country_of
from ipgraph.resolve.score import load_weights

_CROWDED = 48
_SHARED = {"same-number", "same-claimant", "same-respondent", "same-right", "same-appeal"}
_NEARLY = 0.005
"""Sums that differ by no more than this share are one sum, once rounded."""

_FAMILIES = {
    "preliminary-injunction": "interim", "customs-seizure": "customs", "criminal-prosecution": "criminal",
    "administrative-enforcement": "enforcement", "arbitration": "arbitration", "domain-name-dispute": "domain",
    "section-337": "section-337", "patent-invalidation": "validity", "trademark-invalidation": "validity",
    "trademark-opposition": "validity", "trademark-revocation": "validity", "administrative-litigation": "validity",
}  # fmt: skip
"""Types of proceedings that are never one with those of another family; all others are civil suits."""


class CaseItem(Struct, frozen=True):
    """One proceeding of one article, which stands at ``place`` in its record; sides and rights are groups by number."""

    article: str
    entry: str
    place: int
    case: Proceeding
    family: str
    forum: str | None
    claimants: frozenset[int]
    respondents: frozenset[int]
    scripts: dict[str, frozenset[Language]]
    linked: frozenset[int]
    rights: frozenset[int]
    registered: frozenset[str]
    alone: bool

    def numbers(self) -> dict[str, str | None]:
        """Its case number in each notation that compares."""
        number = self.case.case_number
        exact = None if is_latin(number) else case_key(number)
        return {"exact": exact, "roman": roman_case_key(number), "foreign": foreign_case_key(number, self.forum)}


class CaseGroups(Struct, frozen=True):
    """The proceedings by number, and how they were grouped."""

    items: tuple[CaseItem, ...]
    clusters: Clusters


def read_cases(
    record: Record, party_of: Mapping[Entry, int], right_of: Mapping[Entry, int], case_of: Mapping[Entry, int]
) -> Iterable[CaseItem]:
    """The proceedings of a record; ``case_of`` are the groups of those that other articles are known to tell too."""
    article = record.article.id
    told = RecordForums(record)
    scripts = {party.id: {language for language in LANGUAGES if party.name.forms(language)} for party in record.parties}
    numbers = {right.id: right_number(right, country_of(record, right.id, told)) for right in record.rights}
    linked: dict[str, set[int]] = defaultdict(set)
    for case in record.proceedings:
        if case.after is not None:
            linked[case.id] |= {case_of[found] * 2} if (found := (article, case.after)) in case_of else set()
            linked[case.after] |= {case_of[found] * 2 + 1} if (found := (article, case.id)) in case_of else set()
    forums = [told.key(case.forum) or _folded(forum_name(case.forum)) for case in record.proceedings]
    families = [_FAMILIES.get(case.type, "civil") for case in record.proceedings]
    sides = [
        tuple(
            frozenset(party_of.get((article, one), -1) for one in side) for side in (case.claimants, case.respondents)
        )
        for case in record.proceedings
    ]
    alike = Counter(zip(forums, families, (case.instance for case in record.proceedings), sides, strict=True))
    for place, (case, forum, family, held) in enumerate(zip(record.proceedings, forums, families, sides, strict=True)):
        yield CaseItem(
            article=article,
            entry=case.id,
            place=place,
            case=case,
            family=family,
            forum=forum,
            claimants=frozenset(party_of[article, one] for one in case.claimants if (article, one) in party_of),
            respondents=frozenset(party_of[article, one] for one in case.respondents if (article, one) in party_of),
            scripts={
                side: frozenset(lang for one in getattr(case, side) for lang in scripts.get(one, ()))
                for side in ("claimants", "respondents")
            },
            linked=frozenset(linked[case.id]),
            rights=frozenset(right_of[article, one] for one in case.rights if (article, one) in right_of),
            registered=frozenset(number for one in case.rights if (number := numbers.get(one))),
            alone=alike[forum, family, case.instance, held] == 1,
        )


def group_cases(items: Iterable[CaseItem], judged: Judged) -> CaseGroups:
    """Group the proceedings of all articles."""
    ordered = tuple(sorted(items, key=lambda item: (item.article, item.entry)))
    clusters = group(
        "case",
        ordered,
        _candidates(ordered),
        entries_of=lambda item: [(item.article, item.entry)],
        clues_of=clues_of,
        excludes=excludes,
        judged=judged,
    )
    return CaseGroups(ordered, clusters)


def clues_of(one: CaseItem, other: CaseItem) -> tuple[str, ...]:
    """The clues that hold between two proceedings, in the order of the table."""
    held: set[str] = set()
    held |= {"same-number"} if same_number(one, other) else set()
    held |= {"same-forum"} if one.forum and one.forum == other.forum else set()
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
    for field in ("claimed", "awarded"):
        agree = _agree(getattr(one.case, field), getattr(other.case, field))
        if agree is not None:
            held.add(f"same-sum-{field}" if agree else f"other-sum-{field}")
    for field in ("decided", "filed"):
        held |= _date_clues(field, getattr(one.case, field), getattr(other.case, field))
    held |= {"same-appeal"} if one.linked & other.linked else set()
    held |= {"only-one"} if one.alone and other.alone and one.forum else set()
    held |= set() if held & _SHARED else {"nothing-shared"}
    return tuple(name for name in load_weights()["case"].clues if name in held)


def same_number(one: CaseItem, other: CaseItem) -> bool:
    """Whether the two bear one case number, in whatever script."""
    mine, theirs = one.numbers(), other.numbers()
    if mine["exact"] and theirs["exact"]:
        return mine["exact"] == theirs["exact"]
    return any(mine[kind] is not None and mine[kind] == theirs[kind] for kind in ("roman", "foreign"))


def excludes(one: CaseItem, other: CaseItem) -> bool:
    """Whether two proceedings cannot be one case: article, forum, instance, number, family or sides tell them apart."""
    if one.article == other.article or one.family != other.family:
        return True
    if one.forum and other.forum and one.forum != other.forum:
        return True
    if one.case.instance != other.case.instance and "none" not in (one.case.instance, other.case.instance):
        return True
    mine, theirs = one.numbers(), other.numbers()
    if not same_number(one, other) and any(mine[kind] and theirs[kind] for kind in mine):
        return True
    return bool(one.claimants & other.respondents or one.respondents & other.claimants) and not (
        one.claimants & other.claimants or one.respondents & other.respondents
    )


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
        for kind, value in item.numbers().items():
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
        if len(held) > _CROWDED and key[0] in ("at", "over", "on", "sides"):
            held = sorted(held, key=lambda number: (items[number].case.decided or "", number))
            pairs: Iterable[tuple[int, int]] = ((a, b) for i, a in enumerate(held) for b in held[i + 1 : i + 9])
        else:
            pairs = combinations(held, 2)
        for pair in pairs:
            ordered = (min(pair), max(pair))
            if ordered not in given and not excludes(items[ordered[0]], items[ordered[1]]):
                given.add(ordered)
                yield ordered


def _folded(name: str | None) -> str | None:
    return None if name is None else f"name:{fold_spaces(name)}"
