"""Add sums claimed and awarded to the case that they belong to."""

from ipgraph.extract.draft import CaseDraft, Fact, SumDraft
from ipgraph.extract.sums import SumRole
from ipgraph.extract.telling import Telling
from ipgraph.model.article import Span


def read_claims(t: Telling, s: Span, sums: list[SumRole]) -> None:
    """Add the sums claimed in a sentence that opens no case to the case spoken of."""
    if t.thread is None:
        return
    first = next((c for c in t.thread.cases if c.role == "main"), None)
    if first is None or t.case is None:
        return
    for role in sums:
        if role.role == "claimed":
            add_claim(t, t.case, role)


def add_claim(t: Telling, case: CaseDraft, role: SumRole) -> None:
    """Add a sum claimed; what is claimed is claimed at first instance."""
    target = case
    if (case.instance and case.instance.value in ("second", "retrial")) or case.role not in ("main", "counterclaim"):
        target = next(
            (c for c in case.thread.cases if c.role == "main" and c.instance and c.instance.value == "first"), case
        )
    add_sum(t, target.claimed, role)


def add_sum(t: Telling, sums: list[SumDraft], role: SumRole) -> None:
    """Add a sum unless it is there already; a bracketed sum in another currency goes with it."""
    money = role.money
    equivalent = money.bracketed_equivalent
    for known in sums:
        if known.amount == money.amount and known.currency == money.currency:
            if equivalent and not known.equivalent:
                known.equivalent = (equivalent.amount, equivalent.currency, Span(equivalent.start, equivalent.end))
            return
    kind = Fact(role.kind, role.kind_span or Span(money.start, money.end), role.rule) if role.kind else None
    sums.append(
        SumDraft(
            money.amount,
            money.currency,
            Span(money.start, money.end),
            role.rule,
            kind,
            (equivalent.amount, equivalent.currency, Span(equivalent.start, equivalent.end)) if equivalent else None,
            money.at_least,
            money.at_most,
            summed=role.summed,
        )
    )
