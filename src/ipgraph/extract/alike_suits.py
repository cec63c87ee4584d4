"""Split two alike suits that a text tells in one breath, and tell which sums add others up."""

import itertools

from ipgraph.extract.draft import CaseDraft, SumDraft
from ipgraph.extract.rights import FAMILY, RightDraft
from ipgraph.extract.story.counted_suits import EACH_TOLD

_COPIED = (
    "forum_key", "forum_kind", "rank", "type", "instance", "filed", "decided", "announced", "as_of", "case_number",
    "claimants", "respondents", "others", "appellants", "findings", "remedies", "after", "after_span",
)  # fmt: skip


PAIR = 2
"""Without sums of their own only two suits are told apart by their patents; more are a group with one result."""


def split_alike_suits(case: CaseDraft) -> None:
    """Suits told in one breath become as many cases where sums or rights tell them apart; so do their appeals."""
    if case.count is None or case.role != "main" or case.instance is None or case.instance.value != "first":
        return
    number: int = case.count.value
    sums = [s for s in case.claimed if not s.total]
    awards = [s for s in case.awarded if not s.total and not (s.kind and s.kind.value == "expenses")]
    rights = [r for r in case.rights if r.number and FAMILY[r.type] == "patent"]
    by_sum, by_award, by_right = len(sums) == number, len(awards) == number, len(rights) == number == PAIR
    each_told = case.count.rule == EACH_TOLD
    if not by_sum and not by_right and not (by_award and not sums) and not each_told:
        return
    copies = [copy_of(case, i) for i in range(1, number)]
    every = [case, *copies]
    if by_sum:
        case.in_all = [s for s in case.claimed if s.total]
        for each, money in zip(every, sums, strict=True):
            each.claimed = [money]
    if by_award and not case.claimed:
        for each, money in zip(every, awards, strict=True):
            each.awarded = [money]
    if by_right and _ordered_alike(sums if by_sum else [], rights, case):
        facts = dict(case.rights)
        for each, right in zip(every, rights, strict=True):
            each.rights = {right: facts[right]}
    at = case.thread.cases.index(case) + 1
    case.thread.cases[at:at] = copies
    _split_appeals(case, copies)


def copy_of(case: CaseDraft, i: int) -> CaseDraft:
    """A case like another in all that is told of it, the ``i``-th beside it."""
    copy = CaseDraft(case.language, case.thread, case.role, case.born + i)
    for name in _COPIED:
        value = getattr(case, name)
        setattr(copy, name, dict(value) if isinstance(value, dict) else value)
    copy.forum, copy.verdicts, copy.types = list(case.forum), list(case.verdicts), list(case.types)
    copy.rights, copy.claimed, copy.awarded = dict(case.rights), list(case.claimed), list(case.awarded)
    return copy


def _split_appeals(case: CaseDraft, copies: list[CaseDraft]) -> None:
    """Each of the suits has an appeal of its own, when all were told in one breath too."""
    above = next((c for c in case.thread.cases if c.after is case and c.role == "main"), None)
    if above is None or above.awarded:
        return
    at = case.thread.cases.index(above) + 1
    for i, copy in enumerate(copies, 1):
        again = copy_of(above, i)
        again.after = copy
        again.rights = dict(copy.rights)
        case.thread.cases.insert(at, again)
        at += 1


def _ordered_alike(sums: list[SumDraft], rights: list[RightDraft], main: CaseDraft) -> bool:
    """Whether each sum stands beside its right (right, sum, right, sum), so that the text itself ties them."""
    if not sums:
        return True
    places = sorted([(s.span.start, "sum") for s in sums] + [(main.rights[r].span.start, "right") for r in rights])
    kinds = [kind for _, kind in places]
    return all(a != b for a, b in itertools.pairwise(kinds))


def adds_up(candidate: SumDraft, sums: list[SumDraft]) -> bool:
    """Whether a sum is the total of all the others in its currency."""
    others = [s.amount for s in sums if s is not candidate and s.currency == candidate.currency]
    return len(others) >= 2 and abs(sum(others) - candidate.amount) < 0.005 * candidate.amount
