"""Give every case its rights, and every right its holders, as far as the text tells."""

from collections import Counter

from ipgraph.extract.draft import CaseDraft, Draft, Fact, Thread
from ipgraph.extract.rights import FAMILY, RightDraft


def fill_rights(thread: Thread, draft: Draft) -> None:
    """Give every case its rights: those that the thread speaks of, else one of the kind that the text names."""
    kinds = list(thread.kinds)
    specific = list(thread.rights)
    families = {FAMILY[r.type] for r in specific}
    counted = Counter(FAMILY[fact.value] for fact in kinds)
    suited = {family for family, _ in counted.items()}
    main_cases = [c for c in thread.cases if c.role in ("main", "criminal", "interim", "enforcement")]
    if "competition" in suited and any(c.role == "main" for c in thread.cases):
        competition = [f for f in kinds if FAMILY[f.value] == "competition"]
        if competition and not any(r.family == "competition" for r in specific):
            named = next((f for f in competition if f.value == "data-interest"), competition[0])
            if not (
                named.value == "fair-competition"
                and {"dress"} & families
                and not {"work", "trademark", "patent"} & suited
            ):
                specific.append(_generic(thread, draft, named))
    owned = [family for family, _ in counted.most_common() if family not in ("competition", "domain")]
    if owned and not any(r.family != "competition" for r in specific):
        first = next(f for f in kinds if FAMILY[f.value] == owned[0])
        best = next((f for f in kinds if FAMILY[f.value] == owned[0] and f.value not in ("patent",)), first)
        specific.insert(0, _generic(thread, draft, best))
    _branches(thread, draft, specific)
    for case in thread.cases:
        if case.rights:
            own = dict(case.rights)
            for right in specific:
                if right.family == "competition" and case.role == "main":
                    own.setdefault(right, thread.rights.get(right) or Fact(True, right.type_span, "right-kind"))
            if case.role == "main":
                for right in specific:
                    if right.branch and any(r.family == right.family for r in own):
                        own.setdefault(right, thread.rights.get(right) or Fact(True, right.type_span, "right-kind"))
            case.rights = own
        else:
            for right in specific:
                if case.role in ("office", "customs") and right.family == "competition":
                    continue
                case.rights[right] = thread.rights.get(right) or Fact(True, right.type_span, right.type_rule)
    for case in main_cases:
        if (
            case.instance
            and case.instance.value in ("second", "retrial")
            and case.after is not None
            and case.after.rights
        ):
            case.rights = dict(case.after.rights)
    for case in thread.cases:
        if case.role == "office":
            _hold(case, case.respondents)
        elif (
            case.role in ("main", "customs", "criminal", "interim", "enforcement")
            and (case.instance is None or case.instance.value != "second")
            and not _defends(case)
        ):
            _hold(case, case.claimants if case.role != "criminal" else case.others)


def _defends(case: CaseDraft) -> bool:
    """Whether the one who sues is not the holder: declarations, licence rates, attacks on an office's decision."""
    return any(
        fact.value in ("non-infringement-declaration", "frand-rate", "ownership") for fact in case.thread.types
    ) or (case.role == "main" and case.forum_kind == "ip-office")


def _hold(case: CaseDraft, holders: dict) -> None:  # type: ignore[type-arg]
    for right in case.rights:
        if not right.holders:
            for party, fact in holders.items():
                right.holders[party] = fact.span


def _generic(thread: Thread, draft: Draft, fact: Fact) -> RightDraft:
    right = RightDraft(thread.language, fact.value, fact.span, "right-kind")
    draft.rights.append(right)
    thread.rights.setdefault(right, fact)
    return right


def _branches(thread: Thread, draft: Draft, rights: list[RightDraft]) -> None:
    """Branches of copyright: one right for each branch; a well-known mark is a branch of its mark."""
    named = {fact.value: fact for fact in reversed(thread.branches)}
    marks = [r for r in rights if r.family == "trademark"]
    if "well-known-mark" in named:
        fact = named.pop("well-known-mark")
        for right in marks:
            right.branch = right.branch or ("well-known-mark", fact.span)
    works = [r for r in rights if r.family == "work"]
    if not named or not works:
        return
    ordered = sorted(named.values(), key=lambda fact: fact.span.start)
    for work in works[:1]:
        if work.branch is None:
            work.branch = (ordered[0].value, ordered[0].span)
        for fact in ordered[1:]:
            twin = RightDraft(work.language, work.type, work.type_span, work.type_rule)
            twin.titles = list(work.titles)
            twin.branch = (fact.value, fact.span)
            draft.rights.append(twin)
            thread.rights[twin] = thread.rights.get(work) or fact
            rights.append(twin)
