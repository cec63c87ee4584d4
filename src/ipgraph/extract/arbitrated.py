"""Cases that began as arbitrations, by the words that tell how they were brought."""

from ipgraph.extract.draft import CaseDraft, Fact

ARBITRATED = frozenset({"en-sue-arbitration", "en-sue-to-arbitration", "zh-sue-arbitration", "en-by-arbitrator"})
"""Rules of words that tell that somebody went to arbitration."""


def arbitration(case: CaseDraft) -> Fact | None:
    """The words by which a case before no court began as an arbitration; ``None`` where none say so."""
    if case.forum_key or case.role != "main":
        return None
    return next((said for said in case.verdicts if said.rule in ARBITRATED), None)
