"""Fill the sides of a case from the case that it reviews or stands beside, else from its thread."""

from collections.abc import Iterable

from ipgraph.extract.arbitrated import turn_over_award
from ipgraph.extract.draft import REFUSED_APPLICATION, CaseDraft, Fact, faces_other
from ipgraph.extract.party import PartyDraft

BY_THREAD = ("main", "interim", "reconsideration")


LOST = ("dismiss", "lost")
WON = ("award", "order", "won", "grant", "convict")


def complete_sides(cases: list[CaseDraft], parties: Iterable[PartyDraft]) -> None:
    """Name sides that no sentence names: who appeals against a dismissal had sued; of two parties the other is sued.

    An appeal tells its lower case's sides only where it is plain who lost there.
    """
    named = [p for p in parties if not p.unnamed and p.type != "government" and p.forms]
    for case in cases:
        below = case.after
        if below is not None and below.role == case.role and case.appellants and case.role in ("main", "office"):
            _by_appeal(case, below)
    for case in cases:
        if case.role != "main" or case.after is not None or len(named) != PAIR:
            continue
        for mine, theirs in (("claimants", "respondents"), ("respondents", "claimants")):
            known = set(getattr(case, mine))
            others = [p for p in named if p not in known and p not in case.others]
            if len(known) == 1 and known <= set(named) and not getattr(case, theirs) and len(others) == 1:
                if _of_another_item(others[0], case, cases):
                    continue
                fact = next(iter(getattr(case, mine).values()))
                setattr(case, theirs, {others[0]: Fact(True, others[0].first.span, fact.rule)})


PAIR = 2


def _of_another_item(party: PartyDraft, case: CaseDraft, cases: list[CaseDraft]) -> bool:
    """Whether somebody takes part in a case of another item of a digest than the one that tells of ``case``."""
    part = case.thread.part
    others = (c for c in cases if part and c.thread.part and c.thread.part != part)
    return any(party in side for c in others for side in (c.claimants, c.respondents))


def _by_appeal(case: CaseDraft, below: CaseDraft) -> None:
    appellants = set(case.appellants)
    if below.language == "en" and appellants & set(below.others):
        return  # who had won before an office, and is joined to the suit over that
    if below.claimants and not below.respondents and not appellants & set(below.claimants):
        below.respondents = dict(case.appellants)
    elif below.respondents and not below.claimants and not appellants & set(below.respondents):
        below.claimants = dict(case.appellants)
    if below.claimants or below.respondents:
        return
    lost, won = below.said(*LOST), below.said(*WON)
    if (lost and not won) or _raised(case, below):
        below.claimants = dict(case.appellants)
    elif won and not lost:
        below.respondents = dict(case.appellants)


def _raised(case: CaseDraft, below: CaseDraft) -> bool:
    """Whether an appeal brought more than the decision below: who sued had asked for it."""
    sums = case.awarded[:1], below.awarded[:1]
    return all(sums) and sums[0][0].currency == sums[1][0].currency and sums[0][0].amount > sums[1][0].amount


def fill_sides(cases: list[CaseDraft]) -> None:
    """Fill the sides of every case, the lower ones of a chain before the higher."""
    done: set[int] = set()
    for case in cases:
        _fill(case, done)
    for case in cases:
        if case.role == "interim" and case.after is None:
            _as_in_its_suit(case, cases)
    for case in cases:
        if case.role in ("interim", "reconsideration") and case.after in cases and case.after is not None:
            case.claimants, case.respondents = dict(case.after.claimants), dict(case.after.respondents)


def _fill(case: CaseDraft, done: set[int]) -> None:
    if id(case) in done:
        return
    done.add(id(case))
    below = case.after
    if below is not None:
        _fill(below, done)
        if below.role in ("office", "enforcement", "customs", "administrative-review") and case.role == "main":
            _against_office(case, below)
            return
        if case.role == "administrative-review" and any(p.office for p in case.respondents):
            case.claimants = case.claimants or dict(below.respondents)
            return
        for side in ("claimants", "respondents", "others"):
            if getattr(below, side):
                setattr(case, side, dict(getattr(below, side)))
            elif getattr(case, side) and side != "others":
                setattr(below, side, dict(getattr(case, side)))
        turn_over_award(case, below)
    if case.beside is not None and case.role == "counterclaim":
        _fill(case.beside, done)
        if not case.claimants and not case.respondents:
            case.claimants, case.respondents = dict(case.beside.respondents), dict(case.beside.claimants)
    if case.beside is not None and case.role == "interim":
        _fill(case.beside, done)
        _from_beside(case, case.beside)
    if case.role in BY_THREAD:
        if not case.claimants and not (case.role != "main" and case.respondents):
            case.claimants = {p: f for p, f in case.thread.claimants.items() if p not in case.respondents}
        if not case.respondents:
            case.respondents = {p: f for p, f in case.thread.respondents.items() if p not in case.claimants}
        case.others = case.others or dict(case.thread.others)
    opposed = case.language == "zh" and case.said("opposition")  # a mark of somebody else's as often as not
    if case.role in ("office", "customs", "nullity") and case.claimants and not case.respondents and not opposed:
        first, fact = next(iter(case.claimants.items()))
        facing = [p for p in case.thread.opponents(first) if p.type != "government"]
        case.respondents = dict.fromkeys(facing, fact)


def name_recorders(cases: Iterable[CaseDraft]) -> None:
    """Customs hold goods for those whose right they infringe, whoever first noticed them."""
    for case in cases:
        if case.role != "customs" or case.claimants:
            continue
        owners = {p: span for right in case.rights for p, span in right.holders.items()}
        if owners and not set(owners) & set(case.respondents):
            case.claimants = {p: Fact(True, span, "victim") for p, span in owners.items()}


def name_victims(cases: Iterable[CaseDraft]) -> None:
    """In a criminal case those whose rights were infringed take part as others."""
    for case in cases:
        if case.role != "criminal":
            continue
        for right in case.rights:
            for party, span in right.holders.items():
                if party not in case.claimants and party not in case.respondents:
                    case.others.setdefault(party, Fact(True, span, "victim"))


def _as_in_its_suit(case: CaseDraft, cases: list[CaseDraft]) -> None:
    """Who sues in a court asks it for interim measures: sides that stand the other way round are turned."""
    beside = case.beside
    if beside is not None and beside.forum_key == case.forum_key and set(case.claimants) & set(beside.claimants):
        return  # of two suits there, one against the other, it stands beside its own
    for suit in cases:
        if suit.role != "main" or suit.after is not None or not suit.forum_key or suit.forum_key != case.forum_key:
            continue
        turned = set(case.claimants) & set(suit.respondents) or set(case.respondents) & set(suit.claimants)
        if turned and suit.claimants and suit.respondents:
            case.claimants, case.respondents = dict(suit.claimants), dict(suit.respondents)
            return


def _from_beside(case: CaseDraft, suit: CaseDraft) -> None:
    """An interim measure is asked for in a suit, by one of its sides against the other."""
    if not case.forum:
        case.take_forum(suit)
    if not case.claimants and not case.respondents:
        case.claimants, case.respondents = dict(suit.claimants), dict(suit.respondents)
    elif not case.respondents and set(case.claimants) & set(suit.claimants):
        case.respondents = dict(suit.respondents)
    elif not case.claimants and set(case.respondents) & set(suit.respondents):
        case.claimants = dict(suit.claimants)


def _against_office(case: CaseDraft, below: CaseDraft) -> None:
    """Who attacks an office's decision in court: the side that lost before it; the other side is joined."""
    refused = {"dismiss", "lost", "maintained"} & {v.value for v in below.verdicts}
    won, lost = (below.respondents, below.claimants) if refused else (below.claimants, below.respondents)
    if below.said(REFUSED_APPLICATION):
        won, lost = below.respondents, below.claimants  # who had applied goes to court
    office = set(case.respondents)
    if below.role == "office" and not below.respondents and below.said("invalidated"):
        # whoever goes to court over the loss of a right had owned it
        below.respondents = {p: f for p, f in case.claimants.items() if p not in below.claimants}
    if below.role == "office" and below.after is None and case.claimants and not won and not lost:
        _before_office(case, below)
        return
    if not case.claimants:
        case.claimants = {p: f for p, f in lost.items() if p not in office}
    if faces_other(below.forum_key) and not case.respondents and case.language == "en":
        case.respondents = {p: f for p, f in won.items() if p not in case.claimants and p.type != "government"}
        return
    if not case.others:
        facing = won if set(won) - set(case.claimants) or not set(won) & set(case.claimants) else lost
        case.others = {p: f for p, f in facing.items() if p not in office and p not in case.claimants}


def _before_office(case: CaseDraft, below: CaseDraft) -> None:
    """Who stood before an office of whose sides nothing is told: who goes to court had asked for what it refused.

    Where it declared a right invalid, the one who goes to court had owned it; the other side is joined to the suit.
    """
    suing = {p: f for p, f in case.claimants.items() if p.type != "government"}
    joined = {p: f for p, f in case.others.items() if p.type != "government" and p not in suing}
    kept, undone = below.said("maintained"), below.said("invalidated")
    if not suing or kept == undone:
        return
    below.claimants, below.respondents = (suing, joined) if kept else (joined, suing)
    below.others = {p: f for p, f in below.others.items() if p not in joined}
    if faces_other(below.forum_key) and not case.respondents:
        case.respondents, case.others = joined, {}
