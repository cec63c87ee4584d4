"""A right that a court holds to be infringed and invalid at once: "infringed but invalid for obviousness"."""

from collections.abc import Container

from ipgraph.extract.draft import CaseDraft, Fact


def found_liable(case: CaseDraft, causes: Container[str]) -> tuple[Fact | None, Fact | None]:
    """That somebody was found liable for one of ``causes``, or that the suit fails since the right is invalid.

    Only the first or the second is given. Of several rights one may be infringed and another invalid, so that the
    second is told of English cases over one right alone.
    """
    won = next((fact for cause, fact in case.findings.items() if fact.value == "found" and cause in causes), None)
    invalid = case.findings.get("invalidity")
    one = case.language == "en" and case.role == "main" and len(case.rights) <= 1
    if won is not None and one and invalid is not None and invalid.value == "found":
        return None, invalid
    return won, None
