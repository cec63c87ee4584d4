"""Add sums claimed and awarded to the case that they belong to."""

import re

from ipgraph.extract.actors import Actor
from ipgraph.extract.draft import CaseDraft, Fact, SumDraft
from ipgraph.extract.sums import SumRole
from ipgraph.extract.telling import Telling
from ipgraph.model.article import Span

_GIVEN = re.compile(r"(?:was|were|has been|have been|had been) |received|obtained|recovered|won|获赔|获判")
"""Words of an award whose subject is the one who gets it."""


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


def side_of_claim(t: Telling, s: Span, actors: list[Actor], sums: list[SumRole]) -> None:
    """Who claims a sum, or is given one, brings the case when nobody else is said to."""
    thread = t.thread
    if thread is None or thread.claimants or t.case is None or t.case.role != "main":
        return
    for cue in t.scene.cues.within(s, "claim", "award"):
        if not any(role.role in ("claimed", "awarded") and role.rule == cue.rule for role in sums):
            continue
        if cue.cue_class == "award" and not _GIVEN.match(t.scene.content, cue.start, cue.end):
            continue
        left = [a for a in actors if a.end <= cue.start and a.parties and a.mark == "" and a.role in (None, "claimant")]
        if not left or set(left[-1].parties) & set(thread.respondents):
            continue
        if any(c.end <= cue.start and c.start >= left[-1].end for c in t.scene.cues.within(s, "order", "rule", "ask")):
            continue
        thread.add_side("claimants", left[-1].parties, Span(cue.start, cue.end), cue.rule)
        return


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
