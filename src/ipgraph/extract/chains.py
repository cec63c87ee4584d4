"""Settle at which instance each case stands, and which case reviews which."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact, abroad
from ipgraph.extract.party import PartyDraft

TOP_RANK = 3
"""The rank of a court above the courts of appeal: what it hears after an appeal it hears again."""
COURT_ROLES = ("main", "criminal")


def settle_chains(cases: list[CaseDraft]) -> list[CaseDraft]:
    """Settle instances and chains of ``cases`` in place; give those left when two tellings of one are joined."""
    kept = list(cases)
    for case in list(kept):
        if case.role in COURT_ROLES and case.forum and case not in _bare(kept):
            _raise(case, _told_with(case, kept))
    for case in list(kept):
        _hang(case, _told_with(case, kept))
    for case in kept:
        _over_the_second(case, kept)
        _over_its_office(case, kept)
    for case in list(kept):
        twin = _twin(case, _told_with(case, kept))
        if twin is not None:
            _join(twin, case, kept)
    for bare in _bare(kept):
        target = _told_with_its_court(bare, _told_with(bare, kept))
        if target is not None:
            _join(target, bare, kept)
    for case in kept:
        if case.instance is None and case.role in COURT_ROLES:
            case.instance = Fact("first", case.forum[0].span if case.forum else case.anchor(), "rank")
    return kept


def _told_with(case: CaseDraft, cases: list[CaseDraft]) -> list[CaseDraft]:
    """The cases of the item of a digest that tells of ``case``, and of what stands before all items."""
    part = case.thread.part
    return [c for c in cases if not part or not c.thread.part or c.thread.part == part]


def folk(case: CaseDraft) -> set[PartyDraft]:
    """Everyone on either side of a case, or of what it reviews."""
    seen: list[CaseDraft] = []
    at: CaseDraft | None = case
    found: set[PartyDraft] = set()
    while at is not None and at not in seen:
        seen.append(at)
        found |= set(at.claimants) | set(at.respondents)
        at = at.after
    if not found and case.between is not None:
        found = {*case.between[0], *case.between[1]}
    return found or case.thread.sides


def _hang(case: CaseDraft, cases: list[CaseDraft]) -> None:
    """Tie a review told before what it reviews ("In its final judgment …") to the lower case of the same people."""
    if case.after is not None or case.instance is None or case.role not in COURT_ROLES:
        return
    if case.instance.value == "second" and case.rank:
        _above_a_second(case, cases)
    wanted = {"second": ("first",), "retrial": ("second", "first")}.get(case.instance.value, ())
    mine = folk(case)
    for value in wanted:
        below = [
            c
            for c in cases
            if c is not case
            and c.role == case.role
            and c.instance is not None
            and c.instance.value == value
            and (not c.rank or not case.rank or c.rank <= case.rank)
            and not abroad(c.forum_key, case.forum_key)
            and (not mine or not folk(c) or mine & folk(c))
            and not any(
                o is not case
                and o.forum
                and o.after is c
                and o.instance
                and o.instance.value == case.instance.value
                and not _petition_refused(o, case)
                for o in cases
            )
        ]
        if below:
            lower = min(
                below,
                key=lambda c: (
                    _says_administrative(case) and not _against_office(c),
                    not (mine & folk(c)),
                    c.thread is not case.thread,
                    abs(c.born - case.born),
                ),
            )
            case.after, case.after_span = lower, case.instance.span
            return


def _over_the_second(case: CaseDraft, cases: list[CaseDraft]) -> None:
    """A case tried again reviews the appeal over the first judgment, also where the text tells of that appeal later."""
    first = case.after
    if case.instance is None or case.instance.value != "retrial" or first is None or not _stands(first, "first"):
        return
    seconds = [c for c in cases if c.after is first and c.role == case.role and c.forum and _stands(c, "second")]
    if (
        len(seconds) == 1
        and seconds[0].rank <= (case.rank or TOP_RANK)
        and not any(c.after is seconds[0] for c in cases)
    ):
        case.after = seconds[0]


def _over_its_office(case: CaseDraft, cases: list[CaseDraft]) -> None:
    """A suit against an office told before its decision reviews the one case of that office that nobody else does."""
    if case.role != "main" or case.after is not None or not _stands(case, "first") or case.language != "zh":
        return
    sued = {party.office for party in case.respondents if party.type == "government" and party.office}
    decided = [c for c in cases if c.role == "office" and c.forum_key in sued and c.verdicts]
    free = [c for c in decided if not any(o.after is c for o in cases)]
    if len(sued) == 1 and len(free) == 1:
        case.after = free[0]


def _stands(case: CaseDraft, instance: str) -> bool:
    return case.instance is not None and case.instance.value == instance


def _petition_refused(other: CaseDraft, case: CaseDraft) -> bool:
    """Whether another court below refused to try again what a higher one then did: both reviewed the same decision."""
    refused = other.said("affirm", "dismiss", "lost") and not other.said("reverse", "modify", "remand")
    return bool(refused and other.rank and other.rank < case.rank and other.instance and case.instance) and (
        case.instance is not None and case.instance.value == "retrial"
    )


def _above_a_second(case: CaseDraft, cases: list[CaseDraft]) -> None:
    """Let a court hear a case the third time that stands above the only court of appeal of the same chain."""
    mine = folk(case)
    seconds = [
        c
        for c in cases
        if c is not case
        and c.role == case.role
        and c.instance is not None
        and c.instance.value == "second"
        and c.after is not None
        and 0 < c.rank < case.rank
        and (not mine or not folk(c) or mine & folk(c))
        and not any(o.after is c for o in cases)
    ]
    firsts = [c for c in cases if c.role == case.role and c.instance and c.instance.value == "first"]
    free = [c for c in firsts if not any(o.after is c for o in cases)]
    if len(seconds) == 1 and not free and case.instance is not None:
        case.instance = Fact("retrial", case.instance.span, case.instance.rule)


def _against_office(case: CaseDraft) -> bool:
    """Whether a case reviews what an office decided."""
    return case.after is not None and case.after.role in ("office", "enforcement", "administrative-review")


def _says_administrative(case: CaseDraft) -> bool:
    return any(fact.value == "administrative-litigation" for fact in case.types)


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
        and not abroad(c.forum_key, case.forum_key)
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


def _twin(case: CaseDraft, cases: list[CaseDraft]) -> CaseDraft | None:
    """Another telling of a case: the same court over the same people, at the same instance or at one only guessed."""
    if not case.forum_key or case.instance is None or case.role not in COURT_ROLES or case.filed or _sued(case):
        return None
    for other in cases if case.instance.rule != "tried-again" else ():
        if other is case or other.role != case.role or other.forum_key != case.forum_key or other.instance is None:
            continue
        guessed = case.instance.rule == "rank" and other.instance.rule != "rank" and case.after is None
        again = case.after is not None and other.instance.value == case.instance.value and other.born < case.born
        if not (guessed or again) or (again and other.after is not None and other.after is not case.after):
            continue
        if guessed and other.after is None:
            continue
        if _told_apart(case, other):
            continue
        mine, theirs = ({p for p in folk(c) if p.type != "government"} for c in (case, other))
        if not mine or not theirs or mine & theirs:
            return other
    return None


def _told_apart(case: CaseDraft, other: CaseDraft) -> bool:
    """Whether numbers, days or an office that is sued show that two cases are two."""
    if _against_office(case) and other.after is None and any(p.type != "government" for p in other.respondents):
        return True
    if other.case_number and case.case_number and other.case_number.value != case.case_number.value:
        return True
    return bool(other.decided and case.decided and not _same_day(other.decided.value, case.decided.value))


def _same_day(a: str, b: str) -> bool:
    return a[: len(b)] == b[: len(a)]


def _join(target: CaseDraft, bare: CaseDraft, cases: list[CaseDraft]) -> None:
    if target.after is None:
        target.after, target.after_span = bare.after, bare.after_span
        target.instance = bare.instance
    target.appellants = {**bare.appellants, **target.appellants}
    target.verdicts = bare.verdicts + target.verdicts
    target.awarded = target.awarded or bare.awarded
    target.claimed = target.claimed or bare.claimed
    for side in ("claimants", "respondents"):
        if not getattr(target, side):
            setattr(target, side, dict(getattr(bare, side)))
    target.between = target.between or bare.between
    for right, fact in bare.rights.items():
        target.rights.setdefault(right, fact)
    target.types += bare.types
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
