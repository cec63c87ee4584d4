"""Fill the sides of a case from its thread and from the case that it reviews."""

from ipgraph.extract.draft import CaseDraft


def fill_sides(case: CaseDraft) -> None:
    """Fill the sides of a case from its thread or from the case below it."""
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
