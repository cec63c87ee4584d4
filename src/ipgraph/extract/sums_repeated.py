"""Sums that a review only repeats: "upheld a judgment ordering Beta to pay EUR 2 million" grants nothing.

FORMAT: an appeal that affirms does not repeat the sums of the decision under review, unless the text gives only the
appeal.
"""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft

_GRANTED = ("damages", "punitive-damages")
"""Remedies that a sum tells."""


def drop_repeated(cases: Iterable[CaseDraft]) -> None:
    """Take from reviews that affirm the sums that the case below them is told to have granted."""
    for case in cases:
        lower = case.after
        if lower is None or case.outcome is None or case.outcome.value != "affirmed" or not case.awarded:
            continue
        below = {(money.amount, money.currency) for money in lower.awarded}
        kept = [money for money in case.awarded if (money.amount, money.currency) not in below]
        if len(kept) == len(case.awarded):
            continue
        case.awarded = kept
        for remedy in _GRANTED if not kept else ():
            if remedy in lower.remedies or lower.awarded:
                case.remedies.pop(remedy, None)
