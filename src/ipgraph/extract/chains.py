"""Settle at which instance each case stands, and which case reviews which."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.party import PartyDraft

TOP_RANK = 3
"""The rank of a court above the courts of appeal: what it hears after an appeal it hears again."""
COURT_ROLES = ("main", "criminal")


def settle_chains(cases: list[CaseDraft]) -> list[CaseDraft]:
    """Settle instances and chains of ``cases`` in place; give those left when two tellings of one are joined."""
    kept = list(cases)
    for case in list(kept):
        if case.role in COURT_ROLES and case.forum and case not in _bare(kept):
            _raise(case, kept)
    for bare in _bare(kept):
        target = _told_with_its_court(bare, kept)
        if target is not None:
            _join(target, bare, kept)
    for case in kept:
        if case.instance is None and case.role in COURT_ROLES:
            case.instance = Fact("first", case.forum[0].span if case.forum else case.anchor(), "rank")
    return kept


def folk(case: CaseDraft) -> set[PartyDraft]:
    """Everyone on either side of a case, or of what it reviews."""
    seen: list[CaseDraft] = []
    at: CaseDraft | None = case
    found: set[PartyDraft] = set()
    while at is not None and at not in seen:
        seen.append(at)
        found |= set(at.claimants) | set(at.respondents)
        at = at.after
    return found or case.thread.sides


def _bare(cases: list[CaseDraft]) -> list[CaseDraft]:
    """Appeals told without their court."""
    return [
        c
        for c in cases
        if c.role in COURT_ROLES
        and not c.forum
        and c.instance is not None
        and c.instance.value in ("second", "retrial")
    ]


def _raise(case: CaseDraft, cases: list[CaseDraft]) -> None:
    """A court whose instance was only guessed stands above a lower court that decided between the same people."""
    guessed = case.instance is None or case.instance.rule == "rank"
    if not guessed or case.filed or case.after is not None or _sued(case) or case.rank < SECOND_RANK:
        return
    mine = folk(case)
    lower = [
        c
        for c in cases
        if c is not case
        and c.role == case.role
        and c.rank
        and c.rank < case.rank
        and c.forum
        and c.instance is not None
    ]
    lower = [c for c in lower if (mine & folk(c)) or not mine]
    if not lower or not (
        case.said("affirm", "reverse", "modify", "remand") or any(c.said("appeal") for c in _above(lower, cases))
    ):
        return
    below = max(lower, key=lambda c: (c.thread is case.thread, c.rank, c.born))
    span = case.instance.span if case.instance else case.anchor()
    second = below.instance is not None and below.instance.value == "second"
    case.instance = Fact("retrial" if second and case.rank >= TOP_RANK else "second", span, "rank")
    case.after, case.after_span = below, span


def _above(lower: list[CaseDraft], cases: list[CaseDraft]) -> list[CaseDraft]:
    return [c for c in cases if c.after in lower] + lower


def _sued(case: CaseDraft) -> bool:
    """Whether the text tells that somebody brought a suit before the forum of the case."""
    return case.said("sue", "suit", "versus")


def _told_with_its_court(bare: CaseDraft, cases: list[CaseDraft]) -> CaseDraft | None:
    """The case before a named higher court that is the appeal told without it."""
    named = [
        c
        for c in cases
        if c is not bare and c.forum and c.role == bare.role and c.instance is not None and c.rank >= SECOND_RANK
    ]
    same = [
        c
        for c in named
        if c.after is not None
        and c.after is bare.after
        and c.instance is not None
        and c.instance.value in ("second", "retrial")
    ]
    if same:
        return same[0]
    below = bare.after
    if below is None:
        return None
    guessed = [
        c
        for c in named
        if c.after is None and c.instance is not None and c.instance.rule == "rank" and not _sued(c)
        and (not below.rank or c.rank > below.rank) and (not folk(c) or folk(c) & folk(below))
    ]  # fmt: skip
    return guessed[0] if len(guessed) == 1 else None


def _join(target: CaseDraft, bare: CaseDraft, cases: list[CaseDraft]) -> None:
    if target.after is None:
        target.after, target.after_span = bare.after, bare.after_span
        target.instance = bare.instance
    target.appellants = {**bare.appellants, **target.appellants}
    target.verdicts = bare.verdicts + target.verdicts
    target.awarded = target.awarded or bare.awarded
    target.decided = target.decided or bare.decided
    target.case_number = target.case_number or bare.case_number
    for remedy, fact in bare.remedies.items():
        target.remedies.setdefault(remedy, fact)
    for cause, fact in bare.findings.items():
        target.findings.setdefault(cause, fact)
    cases.remove(bare)
    if bare in bare.thread.cases:
        bare.thread.cases.remove(bare)
    for case in cases:
        if case.after is bare:
            case.after = target
