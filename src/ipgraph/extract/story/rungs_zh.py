"""Courts of one dispute, of the mainland or of Taiwan, as rungs of a ladder: the cases that a Chinese text tells before
courts of several levels review each other, the higher the lower, whatever words tell what each of them did."""

from collections.abc import Sequence
from itertools import combinations, pairwise, permutations

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, chain, people
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums.authority import load_forums

RULE = "rung"
MOST_RUNGS = 3
_APPEALS_TW = frozenset({"tw-ipcc", "tw-high"})
"""Courts of Taiwan that hear appeals from those of its districts."""
_ASKS = frozenset({"appeal", "retrial"})
_ELSEWHERE = lazy(r"另案|另行|另一[起案件]|类似|管辖|移送|同类|相关案件|系列案|此外|与此同时")
"""What tells that the courts of a text may have heard different matters."""

_REVIEWED = lazy(r"上诉|二审|再审|终审|改判|提审|发回|原审|原判|一审")
"""What tells of more than one instance."""


def climb_mainland(docket: Docket) -> None:
    """Tie the cases of a Chinese text that tells of one dispute before mainland courts or Taiwan's, one of each level;
    where it tells of a suit beside the criminal case, the instances of the latter."""
    scene = docket.scene
    if scene.language != "zh" or docket.item_starts or _ELSEWHERE.search(scene.content):
        return
    if not _REVIEWED.search(scene.content):
        return
    told = list(docket.cases())
    crimes = [case for case in told if case.role == "criminal"]
    _climb(told)
    if len(crimes) < len(told):
        _climb(crimes)


def _climb(told: list[CaseDraft]) -> None:
    """Tie those cases where they are one ladder."""
    stray = [case for case in told if not case.forum and case.verdicts and {v.value for v in case.verdicts} <= _ASKS]
    steps = sorted((case for case in told if case not in stray), key=_rank)
    if not 2 <= len(steps) <= MOST_RUNGS or len(stray) > 1 or not _one_ladder(steps):
        return
    if stray and not _take_appeal(stray[0], steps):
        return
    for lower, upper in pairwise(steps):
        if upper in chain(lower) or (upper.after is not None and upper.after not in (*steps, *stray)):
            return
        upper.after, upper.after_span = lower, upper.anchor()
    _name_instances(steps)


def _rank(case: CaseDraft) -> int:
    return case.rank


def _one_ladder(steps: Sequence[CaseDraft]) -> bool:
    """Whether cases stand before mainland courts of different levels, the lowest one of a first instance, between the
    same people as far as these are told."""
    if len({case.role for case in steps}) != 1 or steps[0].role not in ("main", "criminal"):
        return False
    if {case.forum_key[:3] for case in steps} not in ({"cn-"}, {"tw-"}) or not all(case.rank for case in steps):
        return False
    if any(lower.rank >= upper.rank for lower, upper in pairwise(steps)) or steps[0].rank > SECOND_RANK:
        return False
    if not all(sits_above(upper.forum_key, lower.forum_key) for lower, upper in pairwise(steps)):
        return False
    if any(set(one.claimants) & set(other.respondents) for one, other in permutations(steps, 2)):
        return False  # who is sued here sues there
    sides = [everyone for case in steps if (everyone := _everyone(case))]
    return steps[0].after is None and all(one & other for one, other in combinations(sides, 2))


def _everyone(case: CaseDraft) -> set[PartyDraft]:
    """Who takes part in a case, with those between whom it is told to be."""
    told, between = set(people(case)), {p for side in case.between or () for p in side}
    return told | between if told & between else told


def sits_above(upper: str, lower: str) -> bool:
    """Whether a court hears appeals from another: both sit in one province, or it is the highest of all.

    >>> sits_above("cn-guangdong-high", "cn-shenzhen-intermediate"), sits_above("cn-jiangsu-high", "cn-shanghai-ip")
    (True, False)
    """
    if upper.startswith("tw-"):
        return upper == "tw-supreme" or (upper in _APPEALS_TW and lower.startswith("tw-district"))
    codes = [forum.code if (forum := load_forums().find(key)) is not None else "" for key in (upper, lower)]
    return upper == "cn-supreme" or (all(codes) and codes[0][:1] == codes[1][:1])


def _take_appeal(stray: CaseDraft, steps: Sequence[CaseDraft]) -> bool:
    """Put an appeal of which no court is told to the court above the first, where nobody is said to have asked it."""
    above = steps[1]
    if above.appellants and set(stray.appellants) <= set(above.appellants) and stray.after is above and not stray.filed:
        stray.thread.cases.remove(stray)  # the appeal of which the court above has told what came
        return True
    if above.appellants or stray.after not in steps or stray.filed or stray.decided:
        return False
    above.appellants = dict(stray.appellants)
    stray.thread.cases.remove(stray)
    return True


def _name_instances(steps: Sequence[CaseDraft]) -> None:
    """Name the instances by the place in the ladder; what words say of a court of a retrial stays."""
    known = [case.instance.value if case.instance is not None else "" for case in steps]
    if known[0] == "second" and "retrial" in known[1:]:
        return
    for case, value, before in zip(steps, ("first", "second", "retrial"), known, strict=False):
        if before != "retrial" or value == "first":
            case.instance = Fact(value, case.anchor(), RULE)
