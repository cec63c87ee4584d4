"""Write parties and rights out of their tellings in both languages."""

from ipgraph.extract.party import PartyDraft
from ipgraph.extract.rights import RightDraft
from ipgraph.extract.writing import Writing, add_evidence
from ipgraph.model.article import Span
from ipgraph.model.codes import Language
from ipgraph.model.record import Names, Party, Right


def write_party(w: Writing, i: int, pair: tuple[PartyDraft | None, PartyDraft | None], name_id: str) -> Party:
    """The record of one party."""
    names: dict[str, tuple[str, ...]] = {}
    drafts = [draft for draft in pair if draft]
    for draft in drafts:
        forms = draft.ordered_forms()
        names[draft.language] = tuple(form.text for form in forms)
        for j, form in enumerate(forms):
            add_evidence(w, f"parties[{i}].name.{draft.language}[{j}]", draft.language, form.span, form.rule)
        add_evidence(w, f"parties[{i}].type", draft.language, forms[0].span, forms[0].rule)
    kinds = [draft.type for draft in drafts]
    kind = "person" if "person" in kinds and "company" not in kinds else kinds[0]
    return Party(id=name_id, name=Names(**names), type=kind, unnamed=all(draft.unnamed for draft in drafts))


def write_right(
    w: Writing,
    i: int,
    pair: tuple[RightDraft | None, RightDraft | None],
    right_id: str,
    party_ids: dict[PartyDraft, str],
) -> Right:
    """The record of one right."""
    drafts = [draft for draft in pair if draft]
    kinds = [draft.type for draft in drafts]
    kind = next((k for k in reversed(kinds) if k != "patent"), kinds[0])
    if len({*kinds} - {"patent"}) > 1:
        w.contested.add(f"rights[{i}].type")
    titles: dict[str, tuple[str, ...]] = {}
    holders: dict[str, list[tuple[Language, Span]]] = {}
    number = branch = None
    numbers = [draft.number.text for draft in drafts if draft.number]
    if len({text[:2].isalpha() for text in numbers}) > 1:
        number = numbers[-1]  # one version names the country before it: the Chinese is the original
    for draft in drafts:
        if draft.type == kind or len(drafts) == 1:
            add_evidence(w, f"rights[{i}].type", draft.language, draft.type_span, draft.type_rule)
        if draft.number and number in (None, draft.number.text):
            number = draft.number.text
            add_evidence(w, f"rights[{i}].number", draft.language, draft.number.span, draft.number.rule)
        if draft.branch and branch in (None, draft.branch[0]):
            branch = draft.branch[0]
            add_evidence(w, f"rights[{i}].branch", draft.language, draft.branch[1], "right-branch")
        forms = sorted(draft.titles, key=lambda form: form.span.start)
        if forms:
            titles[draft.language] = tuple(form.text for form in forms)
            for j, form in enumerate(forms):
                add_evidence(w, f"rights[{i}].title.{draft.language}[{j}]", draft.language, form.span, form.rule)
        for party, span in draft.holders.items():
            if party not in party_ids:  # the holder of a right whose cases were all dropped
                continue
            holders.setdefault(party_ids[party], []).append((draft.language, span))
    for j, spans in enumerate(holders.values()):
        for language, span in spans:
            add_evidence(w, f"rights[{i}].holders[{j}]", language, span, "holder")
    return Right(id=right_id, type=kind, branch=branch, number=number, title=Names(**titles), holders=tuple(holders))
