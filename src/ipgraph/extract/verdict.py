"""What a case came to: its outcome and status, from what its forum did."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.model.codes import Outcome, Status

STATUS: dict[Outcome, Status] = {
    "settled": "settled",
    "withdrawn": "withdrawn",
    "pending": "pending",
    "released": "released",
    "unknown": "unknown",
}
"""The status that goes with an outcome; every other outcome is ``decided``."""

MUCH_LESS = 0.5
"""A sum granted below this share of the sum claimed is a partial win."""


def judge(case: CaseDraft) -> Fact | None:
    """The outcome of a case with the words that show it, or ``None`` where the text does not tell."""
    said = {fact.value: fact for fact in reversed(case.verdicts)}
    by_role = {
        "interim": _interim,
        "reconsideration": _interim,
        "office": _office,
        "nullity": _office,
        "customs": _customs,
        "enforcement": _first,
        "criminal": _criminal,
        "counterclaim": _first,
    }.get(case.role)
    if by_role is None:
        review = case.instance is not None and case.instance.value in ("second", "retrial")
        by_role = _review if review else _first
    elif (
        case.instance is not None
        and case.instance.value in ("second", "retrial")
        and case.role in ("criminal", "counterclaim")
    ):
        by_role = _review
    found = by_role(case, said)
    if found is None and "withdraw" in said:
        found = _as("withdrawn", said["withdraw"])
    if found is None and "pending" in said:
        found = _as("pending", said["pending"])
    return found


def _as(outcome: Outcome, fact: Fact) -> Fact:
    return Fact(outcome, fact.span, fact.rule)


def _pick(said: dict[str, Fact], *rows: tuple[str, Outcome]) -> Fact | None:
    for name, outcome in rows:
        if name in said:
            return _as(outcome, said[name])
    return None


def _review(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    found = _pick(said, ("remand", "remanded"), ("reverse", "reversed"), ("modify", "modified"), ("affirm", "affirmed"))
    if (
        found
        and found.value == "reversed"
        and "affirm" in said
        and "modify" in said
        and said["affirm"].span.start < said["reverse"].span.start
    ):
        return found
    if found:
        return found
    before = {s.amount for s in case.after.awarded} if case.after is not None else set()
    if case.awarded and before and {s.amount for s in case.awarded} != before:
        return Fact("modified", case.awarded[0].span, case.awarded[0].rule)
    return _pick(said, ("dismiss", "affirmed"))


def _first(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    won = next((said[name] for name in ("award", "order", "won") if name in said), None)
    if won is None and (case.awarded or case.remedies):
        won = Fact("award", case.awarded[0].span, "award") if case.awarded else next(iter(case.remedies.values()))
    if won is not None and won.value == "award" and not case.awarded and not case.remedies:
        won = None
    lost = said.get("dismiss") or said.get("lost")
    if case.type is not None and case.type.value == "administrative-litigation":
        won = won or said.get("reverse") or said.get("won")
    found = {fact.value for fact in case.findings.values()}
    if won is None:
        positive = [
            f
            for cause, f in case.findings.items()
            if f.value == "found"
            and cause in ("infringement", "unfair-competition", "direct-infringement", "contributory-infringement")
        ]
        if positive and not lost:
            won = positive[0]
    if won is not None:
        if not _full(case) or found >= {"found", "not-found"} or (lost is not None and "rest" in said):
            return _as("claimant-partly-won", won)
        if lost is not None and case.awarded and lost.span.start > won.span.start and not case.claimed:
            return _as("claimant-partly-won", won)
        return _as("claimant-won", won)
    return _as("respondent-won", lost) if lost is not None else None


def _full(case: CaseDraft) -> bool:
    """Whether what was granted is not much less than what was claimed, as far as both are known."""
    if not case.claimed or not case.awarded:
        return True
    currency = case.claimed[0].currency
    claimed = sum(s.amount for s in case.claimed if s.currency == currency and not s.total)
    awarded = sum(s.amount for s in case.awarded if s.currency == currency and not s.total)
    return not claimed or not awarded or awarded >= MUCH_LESS * claimed


def _interim(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    if case.role == "reconsideration":
        return _pick(said, ("reverse", "reversed"), ("dismiss", "affirmed"), ("affirm", "affirmed"))
    return _pick(
        said,
        ("dismiss", "denied"),
        ("grant", "granted"),
        ("order", "granted"),
        ("affirm", "granted"),
        ("won", "granted"),
    )


def _office(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    found = _pick(
        said, ("partly-invalidated", "partly-invalidated"), ("invalidated", "invalidated"), ("maintained", "maintained")
    )
    if found:
        return found
    refused = said.get("dismiss") or said.get("lost")
    if refused is not None:
        return _as("denied" if "opposition" in said else "maintained", refused)
    return None


def _customs(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    return _pick(said, ("release", "released"), ("penalise", "penalised"))


def _criminal(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    if "affirm" in said and case.instance is not None and case.instance.value == "second":
        return _as("affirmed", said["affirm"])
    return _pick(said, ("acquit", "acquitted"), ("convict", "convicted"))
