"""Rights of a case of which no words tell any: those that all other cases between the same two sides are about.

Where a stranger to these attacks "the patents" at an office, they are those that its owner sues on.
"""

from collections.abc import Mapping, Sequence

from ipgraph.extract.draft import Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.right_matters import OFFICES, Matter
from ipgraph.extract.rights import FAMILY, RightDraft
from ipgraph.lang.patterns import lazy

_OVER_RIGHTS = frozenset({"main", "interim", "counterclaim"})
_OVER_NONE = frozenset({"contract", "other", "malicious-litigation", "administrative-litigation"})
"""Kinds of suits that need not be over the right that another suit of the same people is about."""
_OVER_WRONG = frozenset({"civil-infringement", "unfair-competition"})
"""Kinds of suits that whoever owns a right brings, and not against himself."""
RULE = "one-dispute"


def share_one_dispute(matters: Sequence[Matter], types: Mapping[int, set[str]]) -> None:
    """Give a matter without rights those of the other ones of its sides, where these are all about the same."""
    for matter in matters:
        if matter.first.role not in _OVER_RIGHTS or types[id(matter)] & _OVER_NONE:
            continue
        if any(case.rights for case in matter.cases) or any(fact.value in _OVER_NONE for fact in matter.first.types):
            continue
        told = [m.first.rights for m in matters if m is not matter and m.first.rights and _opposed(matter, m)]
        if not told or any(rights.keys() != told[0].keys() for rights in told):
            continue
        if types[id(matter)] <= _OVER_WRONG and any(_held_by_the_other(right, matter) for right in told[0]):
            continue
        for case in matter.cases:
            case.rights = {right: Fact(True, fact.span, RULE) for right, fact in told[0].items()}


def name_plain_rights(matters: Sequence[Matter]) -> None:
    """Give suits over a right of which only the kind is told the one with a number that its two sides fight over.

    "Beta was ordered to pay damages for patent infringement. Alpha owns patent No. 1. Beta attacked it before the
    office": of the rights of the kind only one has a number, it is the claimant's, and office and court are of one
    country.
    """
    for matter in matters:
        if matter.first.role not in ("main", "interim") or len(matter.first.rights) != 1:
            continue
        plain = next(iter(matter.first.rights))
        if plain.number or plain.titles or not plain.holders:
            continue
        others = [m for m in matters if m is not matter and m.first.rights and _opposed(matter, m)]
        named = {right: m for m in others for right in m.first.rights if right.family == plain.family}
        numbered = [right for right in named if right.number]
        if len(numbered) != 1 or len(named.keys() - {plain}) != 1:
            continue
        right = numbered[0]
        land = matter.first.forum_key[:3]
        if set(right.holders) != set(plain.holders) or not land or named[right].first.forum_key[:3] != land:
            continue
        for case in matter.cases:
            case.rights = {right: Fact(True, next(iter(case.rights.values())).span, RULE)} if case.rights else {}


_DEFINITE = lazy(
    r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Bb]oth|[Aa]ll)(?: (?:two|three|four|five|same|asserted))? \Z|[该涉述诉]案?\Z"
)
"""What stands before a word for rights that the text has told of before."""


def share_attacked(matters: Sequence[Matter], content: str) -> None:
    """Give an attack by a stranger on "the patents" those that the one owner in the same part of the text sues on."""
    for matter in matters:
        case = matter.first
        if case.role not in OFFICES or case.respondents or not case.claimants or len(case.rights) != 1:
            continue
        right = next(iter(case.rights))
        if right.number or right.titles or right.holders or not _told_before(right, matter, content):
            continue
        suits = [m.first for m in matters if m.first.role == "main" and m.thread.part == matter.thread.part]
        over = [{r for r in suit.rights if r.family == right.family} for suit in suits if suit.born < case.born]
        over = [rights for rights in over if rights]
        owners = {frozenset(r.holders) for rights in over for r in rights}
        if len(owners) != 1 or any(rights != over[0] for rights in over):
            continue
        owner = next(iter(owners))
        if owner and not owner & set(case.claimants):
            for each in matter.cases:
                each.rights = {r: Fact(True, case.rights[right].span, RULE) for r in over[0]}


def _told_before(right: RightDraft, matter: Matter, content: str) -> bool:
    marks = [mark for mark in matter.kinds if FAMILY[mark.value] == right.family]
    return bool(marks) and all(_DEFINITE.search(content, max(0, m.start - 24), m.start) for m in marks)


def _opposed(one: Matter, other: Matter) -> bool:
    """Whether two matters of one part set the same two sides against each other, whoever sues."""
    if one.thread.part != other.thread.part:
        return False
    sides: list[set[PartyDraft]] = [set(one.first.claimants), set(one.first.respondents)]
    theirs = [set(other.first.claimants), set(other.first.respondents)]
    return any(sides[0] & theirs[i] and sides[1] & theirs[1 - i] for i in (0, 1))


def _held_by_the_other(right: RightDraft, matter: Matter) -> bool:
    """Whether a right belongs to the one who is sued in a matter."""
    if right.family == "domain":
        return False  # whoever lost one sues to get it back
    return bool(right.holders) and set(right.holders) <= set(matter.first.respondents) - set(matter.first.claimants)
