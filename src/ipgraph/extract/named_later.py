"""Who sued and is only described in a lead, and named further on: "a suit brought by an American composer"."""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.patterns import lazy

_A = lazy(r"(?:an?|one) [\w' -]+\Z")
"""A description of one whom the text has not told of before."""


_ANOTHER = lazy(r"\b(?:[Aa]nother|other|[Ss]econd|[Ee]arlier|[Pp]reviously)\b")


def name_described_claimants(cases: Sequence[CaseDraft], content: str) -> None:
    """Put the one who is named for the one described, where the text names one claimant alone against the same side.

    Both are persons, or both companies, and the name stands behind the description.
    """
    suits = [case for case in cases if case.language == "en" and case.role in ("main", "interim")]
    if len({case.thread.part for case in suits}) != 1:
        return
    described = {party for case in suits for party in case.claimants if party.unnamed and _A.match(party.first.text)}
    if len(described) != 1:
        return
    (nobody,) = described
    against = {party for case in suits if nobody in case.claimants for party in case.respondents}
    named = {
        party
        for case in suits
        if nobody not in case.claimants and (set(case.respondents) & against or not case.respondents)
        for party in case.claimants
        if party not in against
    }
    others = {party for case in suits for party in (*case.claimants, *case.respondents)} - {nobody} - against - named
    if len(named) != 1 or others or not against:
        return
    (somebody,) = named
    if _ANOTHER.search(content, somebody.first.span.start - 30, somebody.first.span.end + 20):
        return
    if somebody.unnamed or somebody.type != nobody.type or somebody.first.span.start < nobody.first.span.start:
        return
    for case in suits:
        for side in (case.claimants, case.appellants):
            _put(side, nobody, somebody)


def _put(side: dict[PartyDraft, Fact], nobody: PartyDraft, somebody: PartyDraft) -> None:
    if nobody in side:
        fact = side.pop(nobody)
        side.setdefault(somebody, fact)
