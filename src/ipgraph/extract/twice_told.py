"""Two tellings of one case joined: an appeal told without its court, a court told again."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import chain

COURT_ROLES = ("main", "criminal")


def folk(case: CaseDraft) -> set[PartyDraft]:
    """Everyone on either side of a case, or of what it reviews."""
    seen: list[CaseDraft] = []
    at: CaseDraft | None = case
    found: set[PartyDraft] = set()
    while at is not None and at not in seen:
        seen.append(at)
        found |= {p for p in (*at.claimants, *at.respondents) if not _is_role_noun(p)}
        at = at.after
    if not found and case.between is not None:
        found = {*case.between[0], *case.between[1]}
    return found or case.thread.sides


_ROLE_NOUNS = frozenset({"原告", "被告", "原告方", "被告方", "上诉人", "被上诉人"})


def _is_role_noun(party: PartyDraft) -> bool:
    """Whether only 原告 or 被告 is said of somebody, who can be any of those whom the text names."""
    return party.unnamed and party.first.text in _ROLE_NOUNS


def bare_appeals(cases: list[CaseDraft]) -> list[CaseDraft]:
    """Appeals told without their court."""
    return [
        c
        for c in cases
        if c.role in COURT_ROLES
        and not c.forum
        and c.instance is not None
        and c.instance.value in ("second", "retrial")
    ]


def sued_there(case: CaseDraft) -> bool:
    """Whether the text tells that somebody brought a suit before the forum of the case."""
    return case.said("sue", "suit", "versus")


def against_office(case: CaseDraft) -> bool:
    """Whether a case reviews what an office decided."""
    return case.after is not None and case.after.role in ("office", "enforcement", "administrative-review")


def told_with_its_court(bare: CaseDraft, cases: list[CaseDraft]) -> CaseDraft | None:
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
        if c.after is None and c.instance is not None and c.instance.rule == "rank" and not sued_there(c)
        and (not below.rank or c.rank > below.rank) and (not folk(c) or folk(c) & folk(below))
    ]  # fmt: skip
    return guessed[0] if len(guessed) == 1 else None


def twin_of(case: CaseDraft, cases: list[CaseDraft]) -> CaseDraft | None:
    """Another telling of a case: the same court over the same people, at the same instance or at one only guessed."""
    if not case.forum_key or case.instance is None or case.role not in COURT_ROLES or case.filed or sued_there(case):
        return None
    for other in cases if case.instance.rule != "tried-again" else ():
        if (
            other in chain(case)
            or case in chain(other)
            or other.role != case.role
            or other.forum_key != case.forum_key
            or other.instance is None
        ):
            continue
        if other.instance.rule == "tried-again":
            continue  # it comes after a review of the first, and is none of its tellings
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
    if against_office(case) and other.after is None and any(p.type != "government" for p in other.respondents):
        return True
    if other.case_number and case.case_number and other.case_number.value != case.case_number.value:
        return True
    return bool(other.decided and case.decided and not _same_day(other.decided.value, case.decided.value))


def _same_day(a: str, b: str) -> bool:
    return a[: len(b)] == b[: len(a)]


def join(target: CaseDraft, bare: CaseDraft, cases: list[CaseDraft]) -> None:
    """Put what one telling says into the other, and drop it from ``cases``."""
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
