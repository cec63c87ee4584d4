"""Whether decisions of different days are of one case: plea, verdict and sentence are, suits over offices are not."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket, chain

_YEAR = 4
"""How many letters of an ISO date tell the year."""


def one_trial(case: CaseDraft, named: set[PartyDraft]) -> bool:
    """Whether another day is that of the plea, the verdict or the sentence in one criminal case."""
    first = case.instance is None or case.instance.value == "first"
    others = bool(named) and not named & set(case.respondents) and any(not p.unnamed for p in case.respondents)
    return case.role == "criminal" and case.language == "en" and first and not others


def other_office_suit(case: CaseDraft, day: str | None) -> bool:
    """Whether a court decided in another year over another decision of an office than the one told of."""
    over_office = case.after is not None and case.after.role in OFFICE_ROLES and case.language == "en"
    return bool(over_office and day and case.decided and day[:_YEAR] != case.decided.value[:_YEAR])


def sent_back_before(docket: Docket, case: CaseDraft) -> bool:
    """Whether a court sent a suit back in this case, and the appeal from the new trial is what is spoken of now."""
    return docket.appeal is not None and case.said("remand") and case in chain(docket.appeal)[1:]
