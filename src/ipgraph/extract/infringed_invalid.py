"""A right that a court holds to be infringed and invalid at once: "infringed but invalid for obviousness"."""

from collections.abc import Container

from ipgraph.extract.draft import CaseDraft, Fact


def found_liable(case: CaseDraft, causes: Container[str]) -> tuple[Fact | None, Fact | None]:
    """That somebody was found liable for one of ``causes``, or else that nobody was, or that the right is invalid.

    Only the first or the second is given, or neither. Of several rights one may be infringed and another invalid, so
    that the second is told of English cases over one right alone.
    """
    told = [fact for cause, fact in case.findings.items() if cause in causes]
    won = next((fact for fact in told if fact.value == "found"), None)
    if won is None:
        return None, next((fact for fact in told if fact.value == "not-found"), None)
    invalid = case.findings.get("invalidity")
    one = case.language == "en" and case.role == "main" and len(case.rights) <= 1
    if one and invalid is not None and invalid.value == "found":
        return None, invalid
    return won, None
