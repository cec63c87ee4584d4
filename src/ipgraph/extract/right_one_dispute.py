"""Rights of a case of which no words tell any: those that all other cases between the same two sides are about.

Where a stranger to these attacks "the patents" at an office, they are those that its owner sues on.
"""

from collections.abc import Mapping, Sequence

from ipgraph.extract.draft import Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.right_kinds import Kinds
from ipgraph.extract.right_matters import OFFICES, Matter, country_of
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


def name_plain_rights(matters: Sequence[Matter], kinds: Kinds) -> None:
    """Give suits over a right of which only the kind is told the one with a number that its two sides fight over.

    "Beta was ordered to pay damages for patent infringement. Alpha owns patent No. 1. Beta attacked it before the
    office": of the rights of the kind only one has a number, it is the claimant's, and office and court are of one
    country. Nor is it told to be about another right than that one.
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
        if kinds.indefinite(matter, plain.family) and matter.first.born > named[numbered[0]].first.born:
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
    """Give an attack by a stranger on "the patents" those that the one owner in the same part of the text sues on.

    Where the attack is told with their numbers, the suits get these.
    """
    for matter in matters:
        attacked = _attacked_by_stranger(matter, content)
        suits = [m for m in matters if m.first.role == "main" and m.thread.part == matter.thread.part]
        suits = [m for m in suits if m.first.born < matter.first.born and m.first.rights]
        lands = {country_of(m.first) for m in (matter, *suits)} - {""}
        if (
            not attacked
            or not suits
            or len(lands) > 1
            or any(m.first.rights.keys() != suits[0].first.rights.keys() for m in suits)
        ):
            continue
        sued_on = list(suits[0].first.rights)
        owner = sued_on[0].holders
        told = any(right.family != attacked[0].family or right.holders.keys() != owner.keys() for right in sued_on)
        if told or not owner or owner.keys() & matter.first.claimants.keys():
            continue
        if not attacked[0].number:
            _give(matter, sued_on)
        elif len(sued_on) == 1 and not (sued_on[0].number or sued_on[0].titles):
            for right in attacked:
                right.holders = dict(owner)
            for suit in suits:
                _give(suit, attacked)


def _give(matter: Matter, rights: Sequence[RightDraft]) -> None:
    for case in matter.cases:
        if case.rights:
            span = next(iter(case.rights.values())).span
            case.rights = {right: Fact(True, span, RULE) for right in rights}


def _attacked_by_stranger(matter: Matter, content: str) -> list[RightDraft]:
    """The rights of one family that an attack is on which no words tell whose they are: one without a number or all
    with one, told of as "the patents"."""
    case = matter.first
    attacked = list(case.rights)
    if case.role not in OFFICES or case.respondents or not case.claimants or not attacked:
        return []
    numbered = all(right.number for right in attacked)
    plain = len(attacked) == 1 and not (attacked[0].number or attacked[0].titles)
    if not (numbered or plain) or any(r.holders or r.family != attacked[0].family for r in attacked):
        return []
    marks = [mark for mark in matter.kinds if FAMILY[mark.value] == attacked[0].family]
    definite = [
        _DEFINITE.search(content, max(0, mark.start - 24), mark.start) is not None
        and not content.startswith((" of ", " owned by "), mark.end)
        for mark in marks
    ]
    return attacked if definite and (all(definite) or (numbered and definite[0])) else []


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
