"""Pair what the two language versions of one article tell: the same cases, the same parties, the same rights.

Parties that are one by their names help to pair cases, paired cases help to pair the other parties and the rights.
"""

from msgspec import Struct

from ipgraph.extract.align_cases import CasePairs, pair_cases
from ipgraph.extract.align_parties import pair_parties, sure_pairs, votes_of_names, votes_of_slots
from ipgraph.extract.align_rights import join_nameless_rights, leave_nameless_rights, pair_rights, settle_holders
from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.extract.lone_cases import leave_untold
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.rights import RightDraft
from ipgraph.extract.settle_results import settle_results
from ipgraph.extract.settle_reviews import settle_reviews
from ipgraph.extract.settle_sides import settle_sides
from ipgraph.extract.wrong_court import move_decisions


class Pairing(Struct, frozen=True):
    """Pairs of an English and a Chinese draft; ``None`` where one version does not tell of the thing."""

    cases: tuple[tuple[CaseDraft | None, CaseDraft | None], ...]
    parties: tuple[tuple[PartyDraft | None, PartyDraft | None], ...]
    rights: tuple[tuple[RightDraft | None, RightDraft | None], ...]


def align(en: Draft | None, zh: Draft | None) -> Pairing:
    """Pair two drafts, or wrap the only one there is."""
    if en is None or zh is None:
        one = en or zh
        if one is None:
            return Pairing((), (), ())
        if en is not None:
            return Pairing(
                tuple((c, None) for c in one.cases),
                tuple((p, None) for p in one.parties),
                tuple((r, None) for r in one.rights),
            )
        return Pairing(
            tuple((None, c) for c in one.cases),
            tuple((None, p) for p in one.parties),
            tuple((None, r) for r in one.rights),
        )
    names = votes_of_names(en.parties, zh.parties)
    cases = pair_cases(en.cases, zh.cases, sure_pairs(names, en.parties, zh.parties))
    _leave_role_nouns(cases)
    slots = votes_of_slots(cases, en.rights, zh.rights)
    parties = pair_parties(en.parties, zh.parties, names, slots, cases)
    known = {party: i for i, pair in enumerate(parties) for party in pair if party is not None}
    settle_sides(cases, known)
    cases = move_decisions(cases)
    settle_reviews(cases, known)
    settle_results(cases)
    cases = leave_untold(cases)
    rights = pair_rights(en.rights, zh.rights, cases)
    join_nameless_rights(cases, rights)
    leave_nameless_rights(cases, rights)
    settle_holders(rights, known)
    return Pairing(tuple(cases), tuple(parties), tuple(rights))


def _leave_role_nouns(cases: CasePairs) -> None:
    """Drop a party known only by its role noun ("the Defendants") where the other version names that side."""
    for pair in cases:
        for mine, theirs in (pair, pair[::-1]):
            if mine is None or theirs is None:
                continue
            for side in ("claimants", "respondents", "appellants"):
                parties, others = getattr(mine, side), getattr(theirs, side)
                named = any(not _is_role_noun(p) for p in others)
                if named and parties and all(_is_role_noun(p) for p in parties):
                    parties.clear()


def _is_role_noun(party: PartyDraft) -> bool:
    """Whether a party has no words but its role noun."""
    return party.unnamed and all(form.rule.endswith("role-noun") for form in party.forms)
