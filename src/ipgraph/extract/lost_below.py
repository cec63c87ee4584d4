"""Whether those who are given something by a court above had lost below."""

from ipgraph.extract.draft import CaseDraft


def had_lost(below: CaseDraft | None) -> bool:
    """Whether the claim to which a court above gives a sum had been dismissed, by the first court or both below."""
    if below is not None and below.after is not None and below.said("affirm") and not below.awarded:
        below = below.after
    return below is not None and below.said("dismiss", "lost") and not (below.awarded or below.said("award", "won"))
