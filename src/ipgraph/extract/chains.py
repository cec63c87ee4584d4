"""Settle at which instance each case stands, and which case reviews which."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact, Thread

TOP_RANK = 3
"""The rank of a court above the courts of appeal: what it hears after an appeal it hears again."""


def settle_instances(thread: Thread) -> None:
    """Settle at which instance each case of a thread stands."""
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
        if case.instance.rule == "rank" and case.rank >= TOP_RANK and not case.filed:
            appeals = [c for c in mains if c is not case and c.instance and c.instance.value == "second" and c.forum]
            if any(0 < c.rank < case.rank for c in appeals):
                case.instance = Fact("retrial", case.instance.span, "rank")
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


def chain_cases(thread: Thread) -> None:
    """Tie each review to the case that it reviews."""
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
