"""What a counterclaim has from the suit in which it was brought: the court, who had sued, the day of the judgment."""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.story.matching import ended


def join_counterclaims(cases: Iterable[CaseDraft]) -> None:
    """Give every counterclaim the court of its suit, and the day of the judgment that decided it too."""
    for case in cases:
        suit = case.beside
        if case.role != "counterclaim" or suit is None or suit.role != "main" or suit.after is not None:
            continue
        if not case.forum and suit.forum:
            case.take_forum(suit)
        if case.claimants and not case.respondents and not set(case.claimants) & set(suit.claimants):
            case.respondents = dict(suit.claimants)
        same = case.forum_key == suit.forum_key
        if same and case.decided is None and suit.decided is not None and ended(case) and ended(suit):
            case.decided = suit.decided
