"""Those for whom a decision was that a court above undid: "had reversed the trial judge's finding for Beta"."""

from ipgraph.extract.cues import Cue
from ipgraph.lang.patterns import lazy

_UNDONE = lazy(
    r"\b(?:revers|overturn|quash|vacat|annul|overrul|set(?:ting)? aside)\w*\b (?:[\w’'-]+ ){0,6}?"
    r"(?:(?:judges?|courts?|panel|jury)(?:['’]s?)? )?$"
    r"|\b(?:improperly|wrongly|mistakenly|erroneously|should not have|was wrong to have) $"
)
_BACK = 90


def won_and_undone(content: str, cue: Cue) -> bool:
    """Whether words for a win only tell what a court above did away with: they tell of nobody who was paid for it."""
    return cue.cue_class == "won" and _UNDONE.search(content, max(0, cue.start - _BACK), cue.start) is not None
