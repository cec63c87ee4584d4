"""A right that a court holds to be infringed and invalid at once, or not infringed where somebody is told to have won.

Such are "infringed but invalid for obviousness" and "Beta prevailed when a jury found that it did not infringe".
"""

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


_SAME_BREATH = 160
"""How far behind the word for winning it is told in the same breath that nothing was infringed."""
_CLEARED = {"infringement": "not-found", "non-infringement": "found"}


def _none_infringed(case: CaseDraft) -> bool:
    return all(fact.value == _CLEARED.get(cause) for cause, fact in case.findings.items())


def cleared_by_winning(case: CaseDraft, won: Fact) -> Fact | None:
    """What clears the one sued, told as his win: "Beta prevailed when a jury found that its pump did not infringe"."""
    told = next((case.findings[cause] for cause in _CLEARED if cause in case.findings), None)
    if case.language != "en" or told is None or won.value != "won" or not _none_infringed(case):
        return None
    if case.awarded or case.remedies or len(case.rights) > 1:
        return None
    return told if 0 < told.span.start - won.span.end < _SAME_BREATH else None
