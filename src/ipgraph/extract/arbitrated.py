"""Cases that began as arbitrations, by the words that tell how they were brought."""

from ipgraph.extract.draft import CaseDraft, Fact

ARBITRATED = frozenset({"en-sue-arbitration", "en-sue-to-arbitration", "zh-sue-arbitration", "en-by-arbitrator"})
"""Rules of words that tell that somebody went to arbitration."""
AWARD_REVIEWED = "en-award-reviewed"
"""The rule by which a court looks at an award of arbitrators."""


def over_award(case: CaseDraft) -> Fact | None:
    """How a court that was asked to set an award aside answered, where it did; ``None`` for every other case."""
    if not any(said.rule == AWARD_REVIEWED for said in case.verdicts):
        return None
    told = {said.value: said for said in case.verdicts}
    for words, outcome in (("reverse", "granted"), ("affirm", "denied"), ("dismiss", "denied"), ("grant", "granted")):
        if words in told:
            return Fact(outcome, told[words].span, told[words].rule)
    return None


def turn_over_award(case: CaseDraft, award: CaseDraft) -> None:
    """Turn the sides of a court's case about an award: who lost before the arbitrators asks to have it set aside.

    What somebody must pay the arbitrators said, and no court.
    """
    if not any(said.rule == AWARD_REVIEWED for said in case.verdicts):
        return
    award.claimants = award.claimants or dict(case.claimants)
    award.respondents = award.respondents or dict(case.respondents)
    case.claimants, case.respondents = dict(award.respondents), dict(award.claimants)
    award.awarded = award.awarded or list(case.awarded)
    case.awarded.clear()
    case.appellants.clear()


def arbitration(case: CaseDraft) -> Fact | None:
    """The words by which a case before no court began as an arbitration; ``None`` where none say so."""
    award = next((said for said in case.verdicts if said.rule == AWARD_REVIEWED), None)
    if award is not None or case.forum_key or case.role != "main":
        return award
    return next((said for said in case.verdicts if said.rule in ARBITRATED), None)
