"""Sums that a forum makes somebody pay for what the case itself has cost, which tell of no win in it."""

from ipgraph.extract.draft import CaseDraft, Fact, SumDraft

_DECIDED = frozenset({"won", "lost", "dismiss", "affirm", "reverse"})


def is_for_costs(money: SumDraft) -> bool:
    """Whether a sum is one for costs."""
    return money.kind is not None and money.kind.value == "expenses"


def only_costs(case: CaseDraft, said: dict[str, Fact]) -> bool:
    """Whether all that a forum made somebody pay are costs, and it decided nothing else."""
    paid = bool(case.awarded) and all(is_for_costs(money) for money in case.awarded)
    return paid and not case.findings and not said.keys() & _DECIDED
