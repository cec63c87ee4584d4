"""Split two alike suits that a text tells in one breath, and tell which sums add others up."""

import itertools

from ipgraph.extract.draft import CaseDraft, SumDraft, Thread
from ipgraph.extract.rights import FAMILY, RightDraft


def split_alike_suits(thread: Thread) -> None:
    """Two suits told in one breath become two cases where sums or rights tell them apart."""
    main = next((c for c in thread.cases if c.role == "main" and c.instance and c.instance.value == "first"), None)
    if thread.count is None or main is None:
        return
    number: int = thread.count.value
    sums = [s for s in main.claimed if not s.total]
    rights = [r for r in main.rights if r.number and FAMILY[r.type] == "patent"]
    if len(sums) != number and len(rights) != number:
        return
    main.claimed = [sums[0]] if len(sums) == number else main.claimed
    tied = len(rights) == number and (len(sums) == number or not sums)
    copies = []
    for i in range(1, number):
        copy = CaseDraft(thread.language, thread, "main", main.born + i)
        for name in (
            "forum_key",
            "forum_kind",
            "rank",
            "type",
            "instance",
            "filed",
            "decided",
            "announced",
            "as_of",
            "claimants",
            "respondents",
            "others",
            "findings",
            "remedies",
        ):
            value = getattr(main, name)
            setattr(copy, name, dict(value) if isinstance(value, dict) else value)
        copy.forum = list(main.forum)
        copy.verdicts = list(main.verdicts)
        copy.rights = dict(main.rights)
        if len(sums) == number:
            copy.claimed = [sums[i]]
        copies.append(copy)
    if tied and _ordered_alike(sums, rights, main):
        facts = dict(main.rights)
        for case, right in zip((main, *copies), rights, strict=True):
            case.rights = {right: facts[right]}
    at = thread.cases.index(main) + 1
    thread.cases[at:at] = copies


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
