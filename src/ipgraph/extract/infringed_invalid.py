"""A right that a court holds to be infringed and invalid at once: "infringed but invalid for obviousness"."""

from ipgraph.extract.draft import CaseDraft, Fact


def one_right_invalid(case: CaseDraft) -> Fact | None:
    """That the one right which an English text says to be infringed was found invalid, by which the suit fails.

    Of several rights one may be infringed and another invalid.
    """
    invalid = case.findings.get("invalidity")
    one = case.language == "en" and case.role == "main" and len(case.rights) <= 1
    return invalid if one and invalid is not None and invalid.value == "found" else None
