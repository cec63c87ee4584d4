"""Appeals over an interim measure of which the text tells that they are not decided yet."""

from collections.abc import Mapping

from ipgraph.extract.draft import CaseDraft, Fact

REVIEWED = ("second", "retrial")
"""The instances that review another one."""
_NEAR = 100
"""How far behind the words for an appeal those stand that tell that it is open."""


def waits_above(case: CaseDraft, said: Mapping[str, Fact]) -> bool:
    """Whether an appeal over an interim measure is told to be open right behind the words that bring it."""
    asked, waits = said.get("appeal"), said.get("pending")
    if asked is None or waits is None or case.instance is None or case.instance.value not in REVIEWED:
        return False
    return 0 <= waits.span.start - asked.span.end <= _NEAR


def refused_below(case: CaseDraft) -> bool:
    """Whether an English text tells that the court below had refused the order that a court above looks at."""
    below = case.after.outcome if case.after is not None and case.language == "en" else None
    return below is not None and below.value == "denied"
