"""Write sums out of their tellings in both languages, and tell where they differ."""

from itertools import combinations
from typing import Literal

from msgspec.structs import replace

from ipgraph.extract.draft import CaseDraft, SumDraft
from ipgraph.extract.writing import Writing, add_disagreement, add_evidence
from ipgraph.model.codes import Language
from ipgraph.model.record import Amount, Sum


def write_sums(
    w: Writing, at: str, field: Literal["claimed", "awarded"], en: CaseDraft | None, zh: CaseDraft | None
) -> tuple[Sum, ...]:
    """The records of the sums of one case; a sum that differs between the halves is told as a disagreement."""
    left: list[SumDraft] = [s for s in getattr(en, field) if not s.total] if en else []
    right: list[SumDraft] = [s for s in getattr(zh, field) if not s.total] if zh else []
    left, right = _without_totals(left, right), _without_totals(right, left)
    rows: list[tuple[SumDraft | None, SumDraft | None]] = []
    rest = list(right)
    for each in left:
        twin = next((s for s in rest if s.amount == each.amount and s.currency == each.currency), None)
        if twin is not None:
            rest.remove(twin)
        rows.append((each, twin))
    lonely = [k for k, (_, twin) in enumerate(rows) if twin is None]
    if en and zh and len(lonely) == 1 and len(rest) == 1 and len(left) == len(right):
        mine = rows[lonely[0]][0]
        if mine is not None and mine.currency == rest[0].currency:
            add_disagreement(
                w, f"{at}.{field}[{lonely[0]}].amount", mine.amount, rest[0].amount, mine.span, rest[0].span
            )
            rows[lonely[0]] = (None, rest[0])
            rest = []
    rows += [(None, s) for s in rest]
    return tuple(_write_sum(w, f"{at}.{field}[{k}]", mine, twin) for k, (mine, twin) in enumerate(rows))


def _without_totals(mine: list[SumDraft], theirs: list[SumDraft]) -> list[SumDraft]:
    """The sums of one version without what the other tells apart: damages and expenses, where one adds them up."""
    known = {(s.amount, s.currency) for s in mine}
    parts = [s for s in theirs if (s.amount, s.currency) not in known]
    if len(parts) < len(theirs):
        parts += [s for s in theirs if s not in parts and any(s.amount < m.amount for m in mine)]

    def told_apart(money: SumDraft) -> bool:
        same = [s.amount for s in parts if s.currency == money.currency]
        twin = any((s.amount, s.currency) == (money.amount, money.currency) for s in theirs)
        return not twin and len(same) > 1 and any(abs(a + b - money.amount) < 1 for a, b in combinations(same, 2))

    return [s for s in mine if not told_apart(s)]


def write_totals(w: Writing, at: str, en: CaseDraft | None, zh: CaseDraft | None) -> tuple[Sum, ...]:
    """The records of the sums that add up what is claimed, each once."""
    told: dict[tuple[int | float, str], dict[Language, SumDraft]] = {}
    halves: tuple[tuple[Language, CaseDraft | None], ...] = (("en", en), ("zh", zh))
    for language, case in halves:
        for money in [*case.in_all, *(s for s in case.claimed if s.total)] if case else []:
            told.setdefault((money.amount, money.currency), {}).setdefault(language, money)
    return tuple(
        replace(_write_sum(w, f"{at}.claimed_in_all[{k}]", each.get("en"), each.get("zh")), total=True)
        for k, each in enumerate(told.values())
    )


def _write_sum(w: Writing, at: str, en: SumDraft | None, zh: SumDraft | None) -> Sum:
    drafts: list[tuple[Language, SumDraft]] = [(lang, s) for lang, s in (("zh", zh), ("en", en)) if s]  # type: ignore[misc]
    money = drafts[0][1]
    equivalent = None
    kind = None
    for language, draft in drafts:
        add_evidence(w, f"{at}.amount", language, draft.span, draft.rule)
        if draft.equivalent:
            amount, currency, span = draft.equivalent
            if equivalent is None or (equivalent.amount, equivalent.currency) == (amount, currency):
                equivalent = Amount(amount=amount, currency=currency)
                add_evidence(w, f"{at}.equivalent.amount", language, span, "equivalent")
        if draft.kind and kind is None:
            kind = draft.kind.value
    if kind is None and ".awarded" in at:
        kind = "damages"
    return Sum(
        amount=money.amount,
        currency=money.currency,
        kind=kind if ".awarded" in at else None,
        equivalent=equivalent,
        at_least=any(d.at_least for _, d in drafts),
        at_most=any(d.at_most for _, d in drafts),
        as_written=money.span.of(w.versions[drafts[0][0]].content),
    )
