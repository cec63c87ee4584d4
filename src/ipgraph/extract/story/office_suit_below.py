"""Suits over an office's decision told first by the court that heard the appeal, and then by the court below.

"The High Court has overturned a CNIPA decision. Alpha sued before the Intellectual Property Court, which dismissed the
complaint. On appeal the High Court set that judgment aside": the High Court decides once, and above the other court.
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.story.docket import Docket, compatible, people

RULE = "office-suit-below"
_GUESSED = frozenset({"office-review", "rank", "origin"})


def put_court_between(docket: Docket) -> None:
    """Put the court that heard a suit over an office's decision first between that decision and the court above."""
    if docket.scene.language != "en":
        return
    for upper in list(docket.cases()):
        office, guessed = upper.after, upper.instance is not None and upper.instance.rule in _GUESSED
        if upper.role != "main" or office is None or office.role not in ("office", "enforcement") or not guessed:
            continue
        again = [c for c in docket.cases() if c is not upper and _told_again(docket, c, upper)]
        if len(again) == 1:
            _put_between(docket, upper, again[0], office)


def join_reviewed(docket: Docket) -> None:
    """Make one of a suit over an office's decision that a review names, and the suit as it is told further on.

    "The Court of Justice has set aside the judgment of the General Court. The Board dismissed Alpha's appeal. Alpha
    brought an action before the General Court, which dismissed it".
    """
    if docket.scene.language != "en":
        return
    for named in list(docket.cases()):
        upper = next((c for c in docket.cases() if c.after is named), None)
        if upper is None or named.role != "main" or named.after is not None or not named.forum_key or named.filed:
            continue
        if named.instance is None or named.instance.rule not in _GUESSED or named.awarded:
            continue
        if any(v.value in _DECIDED for v in named.verdicts):
            continue
        told = [c for c in docket.cases() if c is not named and _over_office(docket, c, named)]
        if len(told) == 1 and upper.role == "main" and upper.forum_key != named.forum_key:
            _join(docket, named, told[0])


_DECIDED = frozenset({"award", "won", "lost", "dismiss", "affirm", "reverse", "grant", "settle"})


def _over_office(docket: Docket, case: CaseDraft, named: CaseDraft) -> bool:
    """Whether a case is the suit over an office's decision that the court named above decided."""
    if case.role != "main" or case.after is None or case.after.role != "office" or case.forum_key != named.forum_key:
        return False
    if docket.part_at(case.born) != docket.part_at(named.born) or any(c.after is case for c in docket.cases()):
        return False
    if case.decided and named.decided and not compatible(case.decided.value, named.decided.value):
        return False
    private = {p for p in people(named) if p.type != "government"}
    return private <= {*case.claimants, *case.respondents, *case.others, *people(case.after)}


def _join(docket: Docket, named: CaseDraft, case: CaseDraft) -> None:
    case.decided = case.decided or named.decided
    for upper in list(docket.cases()):
        if upper.after is named:
            upper.after = case
            upper.claimants, upper.respondents = dict(case.claimants), dict(case.respondents)
            upper.others = dict(case.others)
            if upper.thread is not case.thread:
                upper.thread.cases.remove(upper)
                upper.thread = case.thread
                case.thread.cases.append(upper)
            if upper.instance is not None and upper.instance.value == "retrial":
                upper.instance = Fact("second", upper.instance.span, RULE)
    named.thread.cases.remove(named)


def _told_again(docket: Docket, case: CaseDraft, upper: CaseDraft) -> bool:
    """Whether a review tells of what its court decides, which was taken for a suit at first instance."""
    lower = case.after
    if not upper.forum_key or lower is None or not lower.forum:
        return False
    if case.role != "main" or lower.after is not None or lower.role != "main":
        return False
    if case.forum_key != upper.forum_key or lower.forum_key == upper.forum_key or lower.born < upper.born:
        return False
    if docket.part_at(case.born) != docket.part_at(upper.born):
        return False
    if case.decided and upper.decided and not compatible(case.decided.value, upper.decided.value):
        return False
    suing = set(lower.claimants) & {*upper.claimants, *upper.others}
    return bool(suing) or people(lower) <= set(upper.respondents)


def _put_between(docket: Docket, upper: CaseDraft, case: CaseDraft, office: CaseDraft) -> None:
    if (lower := case.after) is None:
        return
    lower.after, lower.after_span = office, office.anchor()
    lower.claimants = lower.claimants or dict(upper.claimants)
    lower.respondents = dict(upper.respondents)
    lower.others = {**upper.others, **lower.others}
    upper.after, upper.after_span = lower, case.after_span
    upper.instance = Fact("second", upper.anchor(), RULE)
    upper.verdicts = sorted((*upper.verdicts, *case.verdicts), key=lambda v: v.span.start)
    upper.decided = upper.decided or case.decided
    upper.appellants = {**upper.appellants, **case.appellants}
    for each in docket.cases():
        if each.after is case:
            each.after = upper
    case.thread.cases.remove(case)
