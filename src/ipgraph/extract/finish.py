"""Finish a told story: sides, rights, kinds, chains and outcomes of every case.

A story leaves gaps that only the whole of it can fill: an appeal takes the sides and rights of the case that it
reviews, a suit without a numbered right gets one of the kind that the text names, two alike suits told in one breath
are split. A value that is filled in keeps the words that it was taken from.
"""

import itertools
from collections import Counter
from collections.abc import Iterable

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Draft, Fact, SumDraft, Thread
from ipgraph.extract.party import Form
from ipgraph.extract.rights import FAMILY, RightDraft
from ipgraph.extract.verdict import STATUS, judge

COMPETITION = frozenset({"fair-competition", "data-interest", "trade-dress"})
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
    threads = list(dict.fromkeys(case.thread for case in draft.cases))
    for thread in threads:
        for case in thread.cases:
            for sums in (case.claimed, case.awarded):
                for money in sums:
                    others = [s for s in sums if s is not money and s.currency == money.currency]
                    money.total = _adds_up(money, sums) or (money.summed and len(others) > 1)
        _split(thread)
        for case in thread.cases:
            _sides(case)
        _instances(thread)
        _chain(thread)
    for thread in threads:
        _rights(thread, draft)
        for case in thread.cases:
            case.type = _type(case)
    for thread in threads:
        _settle(thread)
        for case in sorted(
            thread.cases, key=lambda c: INSTANCE_ORDER.get(c.instance.value if c.instance else "none", 4)
        ):
            case.outcome = case.outcome or judge(case)
            if case.outcome:
                case.status = Fact(STATUS.get(case.outcome.value, "decided"), case.outcome.span, case.outcome.rule)
            _default_findings(case)
    draft.cases = [case for thread in threads for case in thread.cases if _told(case)]
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


def _told(case: CaseDraft) -> bool:
    """Whether enough is told for a case to count: a forum with a party or a result, or both sides of a suit."""
    sides = bool(case.claimants) or bool(case.respondents)
    if not sides:
        return bool(case.forum) and case.outcome is not None and case.role in ("office",) and bool(case.rights)
    if case.forum:
        return bool(
            case.outcome
            or case.filed
            or case.decided
            or case.claimed
            or case.case_number
            or (case.claimants and case.respondents)
        )
    return bool(case.claimants and case.respondents) and bool(case.outcome or case.filed or case.claimed)


def _split(thread: Thread) -> None:
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


def _adds_up(candidate: SumDraft, sums: list[SumDraft]) -> bool:
    """Whether a sum is the total of all the others in its currency."""
    others = [s.amount for s in sums if s is not candidate and s.currency == candidate.currency]
    return len(others) >= 2 and abs(sum(others) - candidate.amount) < 0.005 * candidate.amount


def _sides(case: CaseDraft) -> None:
    if case.role == "main" and case.after is not None and case.after.role in ("office", "enforcement"):
        _against_office(case, case.after)
        return
    if case.role == "interim" and not case.forum:
        main = next((c for c in case.thread.cases if c.role == "main" and c.forum), None)
        if main is not None:
            case.take_forum(main)
    if case.role in ("main", "interim", "reconsideration"):
        if not case.claimants and not (case.role != "main" and case.respondents):
            case.claimants = dict(case.thread.claimants)
        if not case.respondents:
            case.respondents = {p: f for p, f in case.thread.respondents.items() if p not in case.claimants}
        case.others = case.others or dict(case.thread.others)
    if case.role in ("office", "customs") and case.claimants and not case.respondents:
        first, fact = next(iter(case.claimants.items()))
        case.respondents = dict.fromkeys(case.thread.opponents(first), fact)


def _against_office(case: CaseDraft, below: CaseDraft) -> None:
    """Who attacks an office's decision in court: the side that lost before it; the other side is joined."""
    refused = {"dismiss", "lost", "maintained"} & {v.value for v in below.verdicts}
    won, lost = (below.respondents, below.claimants) if refused else (below.claimants, below.respondents)
    office = set(case.respondents)
    if not case.claimants:
        case.claimants = {p: f for p, f in lost.items() if p not in office}
    if not case.others:
        case.others = {p: f for p, f in won.items() if p not in office and p not in case.claimants}


def _instances(thread: Thread) -> None:
    mains = [c for c in thread.cases if c.role in ("main", "criminal")]
    for case in mains:
        if case.instance is None:
            lower = [c for c in mains if c is not case and c.rank and case.rank and c.rank < case.rank]
            span = case.forum[0].span if case.forum else case.anchor()
            case.instance = Fact(
                "second"
                if lower and any(v.value in ("affirm", "reverse", "modify") for v in case.verdicts)
                else "first",
                span,
                "rank",
            )
        elif case.instance.rule == "rank" and case.instance.value == "first":
            lower = [
                c
                for c in mains
                if c is not case and c.rank and c.rank < case.rank and c.instance and c.instance.value == "first"
            ]
            reviewed = any(v.value == "appeal" for c in thread.cases for v in c.verdicts)
            if lower and reviewed and not case.filed:
                case.instance = Fact("second", case.instance.span, "rank")
    _merge_bare_appeal(thread, mains)
    mains = [c for c in mains if c in thread.cases]
    firsts = [c for c in mains if c.instance and c.instance.value == "first"]
    seconds = [c for c in mains if c.instance and c.instance.value == "second"]
    bare = [c for c in seconds if not c.forum]
    named = [c for c in seconds if c.forum]
    if bare and named and firsts:
        keep = named[0]
        for case in bare:
            keep.appellants = {**case.appellants, **keep.appellants}
            keep.verdicts = case.verdicts + keep.verdicts
            keep.awarded = keep.awarded or case.awarded
            thread.cases.remove(case)


def _merge_bare_appeal(thread: Thread, mains: list[CaseDraft]) -> None:
    """An appeal told without its court, and a higher court whose instance was only guessed, are one case."""
    bare = next((c for c in mains if c.instance and c.instance.value == "second" and not c.forum), None)
    guessed = [c for c in mains if c.forum and c.instance and c.instance.rule == "rank" and c.rank >= SECOND_RANK]
    above = [c for c in guessed if any(o is not c and o.forum and o.rank < c.rank for o in mains) and not _sued(c)]
    if bare is None or len(above) != 1 or bare.instance is None:
        return
    case = above[0]
    case.instance = bare.instance
    case.appellants = case.appellants or bare.appellants
    case.verdicts = bare.verdicts + case.verdicts
    thread.cases.remove(bare)


def _sued(case: CaseDraft) -> bool:
    """Whether the text tells that somebody brought a suit before the forum of the case."""
    return any(v.value in ("sue", "suit", "versus") for v in case.verdicts)


def _chain(thread: Thread) -> None:
    for case in thread.cases:
        if case.role == "reconsideration" and case.after is None:
            case.after = next(
                (
                    c
                    for c in thread.cases
                    if c.role == "interim" and (not case.forum_key or c.forum_key in ("", case.forum_key))
                ),
                None,
            )
            if case.after is not None:
                case.claimants, case.respondents = dict(case.after.claimants), dict(case.after.respondents)
        if case.after is not None or case.instance is None or case.role not in ("main", "criminal"):
            continue
        below = {"second": "first", "retrial": "second"}.get(case.instance.value)
        while below:
            lower = [
                c
                for c in thread.cases
                if c is not case and c.role == case.role and c.instance and c.instance.value == below
            ]
            if lower:
                case.after = lower[0]
                break
            below = {"second": "first"}.get(below)
        if case.after is not None:
            case.after_span = case.instance.span
            if case.role == "criminal":
                case.claimants = case.claimants or dict(case.after.claimants)
                case.respondents = case.respondents or dict(case.after.respondents)


def _rights(thread: Thread, draft: Draft) -> None:
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


def _type(case: CaseDraft) -> Fact:
    anchor = case.anchor()
    span, rule = anchor, "kind-of-case"
    said = {fact.value: fact for fact in reversed(case.verdicts)}
    if case.role == "customs":
        return Fact("customs-seizure", span, rule)
    if case.role == "criminal":
        return Fact("criminal-prosecution", span, rule)
    if case.role in ("interim", "reconsideration"):
        return Fact("preliminary-injunction", span, rule)
    if case.role == "enforcement":
        return Fact("administrative-enforcement", span, rule)
    types = list(case.thread.types)
    if case.role == "office":
        families = {right.family for right in case.rights}
        if "opposition" in said:
            return Fact("trademark-opposition", said["opposition"].span, rule)
        mark = "trademark" in families or ("cancel-request" in said and "patent" not in families)
        if mark:
            revoke = "cancel-request" in said and "review" not in case.forum_key and "trab" not in case.forum_key
            return Fact("trademark-revocation" if revoke else "trademark-invalidation", span, rule)
        return Fact("patent-invalidation", span, rule)
    if case.role == "counterclaim":
        found = next((fact for fact in types if fact.value == "malicious-litigation"), None)
        if found:
            return Fact("malicious-litigation", found.span, found.rule)
    if case.forum_kind == "trade-commission":
        return Fact("section-337", span, rule)
    if case.forum_kind == "arbitration":
        return Fact("arbitration", span, rule)
    if case.forum_kind == "domain-name-panel":
        return Fact("domain-name-dispute", span, rule)
    if any(party.type == "government" for party in case.respondents):
        return Fact("administrative-litigation", span, rule)
    counts = Counter(fact.value for fact in types)
    for value in ("non-infringement-declaration", "frand-rate", "ownership", "contract", "other"):
        if counts[value]:
            fact = next(f for f in types if f.value == value)
            return Fact(value, fact.span, fact.rule)
    kinds = {right.type for right in case.rights}
    if kinds and kinds <= COMPETITION:
        right = next(iter(case.rights))
        return Fact("unfair-competition", right.type_span, rule)
    return Fact("civil-infringement", next(iter(case.rights)).type_span if case.rights else span, rule)


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
        c
        for c in thread.cases
        if not {v.value for v in c.verdicts} & decided and not c.awarded and c.role in ("main", "counterclaim")
    ]
    above = [c for c in open_cases if c.instance and c.instance.value == "second"]
    for case in above or open_cases:
        case.outcome = Fact("settled", thread.settled.span, thread.settled.rule)
        for money in case.awarded:
            money.kind = money.kind or Fact("settlement", money.span, money.rule)


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
