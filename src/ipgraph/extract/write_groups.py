"""Write which parties of a record belong to one group, out of what both language versions tell."""

from collections.abc import Iterable, Mapping

from ipgraph.extract.party import PartyDraft, TieDraft
from ipgraph.extract.writing import Writing, add_evidence
from ipgraph.model.codes import Language
from ipgraph.model.record import GroupTie, Proceeding


def write_groups(
    w: Writing,
    told: Mapping[Language, Iterable[TieDraft]],
    party_ids: Mapping[PartyDraft, str],
    proceedings: Iterable[Proceeding],
) -> tuple[GroupTie, ...]:
    """The ties between parties of the record, one for each two of them.

    A subsidiary is said more closely than an affiliate. Nothing is written of two that are each said to be the other's
    subsidiary, nor of opponents, of whom the words were hardly meant unless both versions say so.
    """
    opponents = {frozenset((a, b)) for case in proceedings for a in case.claimants for b in case.respondents}
    pairs: dict[frozenset[str], list[tuple[GroupTie, Language, TieDraft]]] = {}
    for language, drafts in told.items():
        for draft in drafts:
            party, other = party_ids.get(draft.party), party_ids.get(draft.other)
            if party and other and party != other:
                tie = GroupTie(party=party, relation=draft.relation, other=other)
                pairs.setdefault(frozenset((party, other)), []).append((tie, language, draft))
    written: list[GroupTie] = []
    for ends, found in pairs.items():
        if ends in opponents and len({language for _, language, _ in found}) == 1:
            continue
        closer = [each for each in found if each[0].relation == "subsidiary-of"] or found
        if len({tie.party for tie, _, _ in closer if tie.relation == "subsidiary-of"}) > 1:
            continue
        written.append(closer[0][0])
        for _, language, draft in closer:
            add_evidence(w, f"groups[{len(written) - 1}]", language, draft.span, draft.rule)
    return tuple(written)
