"""Finish a told story: sides, rights, kinds, chains and outcomes of every case.

A story leaves gaps that only the whole of it can fill: an appeal takes the sides and rights of the case that it
reviews, a suit without a numbered right gets one of the kind that the text names, two alike suits told in one breath
are split. A value that is filled in keeps the words that it was taken from.
"""

from collections.abc import Iterable

from ipgraph.extract.alike_suits import adds_up, split_alike_suits
from ipgraph.extract.case_rights import fill_rights
from ipgraph.extract.case_sides import complete_sides, fill_sides
from ipgraph.extract.case_types import type_of_case
from ipgraph.extract.chains import settle_chains
from ipgraph.extract.draft import CaseDraft, Draft, Fact, Thread
from ipgraph.extract.party import Form
from ipgraph.extract.rights import FAMILY
from ipgraph.extract.story.parties_between import sides_between
from ipgraph.extract.told import is_told
from ipgraph.extract.verdict import STATUS, judge

INSTANCE_ORDER = {"administrative": 0, "first": 1, "second": 2, "retrial": 3, "none": 4}


def finish(draft: Draft, forums: Iterable[tuple[str, Form]] = ()) -> Draft:
    """Fill the gaps of every case of ``draft`` in place, drop cases of which nothing is known, and give it back.

    ``forums`` are the forms of the forums named in the text, each with its key.
    """
    written: dict[str, list[Form]] = {}
    for key, form in forums:
        known = written.setdefault(key, [])
        if not any(each.text == form.text for each in known):
            known.append(form)
    for case in draft.cases:
        for sums in (case.claimed, case.awarded):
            for money in sums:
                others = [s for s in sums if s is not money and s.currency == money.currency]
                money.total = adds_up(money, sums) or (money.summed and len(others) > 1)
    draft.cases = [case for thread in dict.fromkeys(c.thread for c in draft.cases) for case in thread.cases]
    draft.cases = settle_chains(draft.cases)
    owners = {party for right in draft.rights for party in right.holders}
    for case in draft.cases:
        if case.after is None:
            sides_between(case, [c for c in draft.cases if _in_chain(c, case)], owners)
    complete_sides(draft.cases, draft.parties)
    fill_sides(draft.cases)
    threads = list(dict.fromkeys(case.thread for case in draft.cases))
    for case in list(draft.cases):
        split_alike_suits(case)
    draft.cases = [case for thread in threads for case in thread.cases]
    for thread in threads:
        fill_rights(thread, draft)
        for case in thread.cases:
            case.type = type_of_case(case)
    for thread in threads:
        _settle(thread)
        for case in sorted(
            thread.cases, key=lambda c: INSTANCE_ORDER.get(c.instance.value if c.instance else "none", 4)
        ):
            case.outcome = case.outcome or judge(case)
            if case.outcome:
                case.status = Fact(STATUS.get(case.outcome.value, "decided"), case.outcome.span, case.outcome.rule)
            _default_findings(case)
    draft.cases = [case for thread in threads for case in thread.cases if is_told(case)]
    kept = {id(case) for case in draft.cases}
    for case in draft.cases:
        if case.after is not None and id(case.after) not in kept:
            case.after = None
    for case in draft.cases:
        for form in written.get(case.forum_key, ()):
            if case.forum_key and not any(each.text == form.text for each in case.forum):
                case.forum.append(form)
    draft.cases.sort(key=lambda case: case.anchor().start)
    return draft


def _in_chain(case: CaseDraft, base: CaseDraft) -> bool:
    """Whether a case reviews another, at any remove, or is it."""
    at: CaseDraft | None = case
    for _ in range(8):
        if at is base or at is None:
            break
        at = at.after
    return at is base


def _settle(thread: Thread) -> None:
    if thread.settled is None:
        return
    decided = {
        "award",
        "order",
        "won",
        "lost",
        "dismiss",
        "affirm",
        "reverse",
        "modify",
        "remand",
        "invalidated",
        "maintained",
        "partly-invalidated",
        "grant",
        "convict",
        "release",
        "penalise",
    }
    open_cases = [
        c for c in thread.cases if not _decided_apart(c, thread.settled, decided) and c.role in ("main", "counterclaim")
    ]
    above = [c for c in open_cases if c.instance and c.instance.value == "second"]
    for case in above or open_cases:
        case.outcome = Fact("settled", thread.settled.span, thread.settled.rule)
        for money in case.awarded:
            money.kind = money.kind or Fact("settlement", money.span, money.rule)


def _decided_apart(case: CaseDraft, settled: Fact, decided: set[str]) -> bool:
    """Whether a case was decided and not only dismissed because of a settlement told before."""
    told = [v for v in case.verdicts if v.value in decided]
    by_agreement = all(v.value == "dismiss" and v.span.start > settled.span.start for v in told)
    return bool(case.awarded) or (bool(told) and not by_agreement)


def _default_findings(case: CaseDraft) -> None:
    """A court that orders somebody to pay or stop for infringement has found it."""
    if case.role not in ("main", "enforcement") or case.type is None or case.outcome is None:
        return
    if (
        case.instance is None
        or case.instance.value not in ("first", "administrative")
        or case.outcome.value not in ("claimant-won", "claimant-partly-won")
    ):
        return
    if case.type.value in ("civil-infringement", "administrative-enforcement") and any(
        FAMILY[r.type] != "competition" for r in case.rights
    ):
        if not {"infringement", "direct-infringement", "contributory-infringement"} & set(case.findings):
            case.findings["infringement"] = Fact("found", case.outcome.span, case.outcome.rule)
    elif case.type.value == "unfair-competition":
        case.findings.setdefault("unfair-competition", Fact("found", case.outcome.span, case.outcome.rule))
    if case.awarded and case.role == "main" and case.type.value != "frand-rate":
        case.remedies.setdefault("damages", Fact("damages", case.awarded[0].span, case.awarded[0].rule))
