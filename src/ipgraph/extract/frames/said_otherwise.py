"""Who brings a suit where the words before or behind it say so: what it accuses of, or by which it is wanted."""

from itertools import pairwise

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

Sides = tuple[tuple[Actor, ...], tuple[Actor, ...]]
_EN = Beside("en", "arguments")
_ACCUSED = _EN.behind("accused")
_IN_A_SUIT = _EN.behind("in a suit")
_BY_WHICH = lazy(r"(?<= by) which ")
"""With what follows on "a suit by": it tells what somebody wanted, and not who sued whom."""


def accusing(scene: Scene, here: list[Actor], cue: Cue) -> Sides | None:
    """Who sues where the suit stands behind the accusation: "Alpha accused Beta of copying in a suit filed in Ulm"."""
    left = [a for a in here if a.end <= cue.start]
    for one, other in pairwise(left):
        told = _ACCUSED.fullmatch(scene.content, one.end, other.start)
        if scene.language == "en" and told and _IN_A_SUIT.fullmatch(scene.content, other.end, cue.start):
            return (one,), (other,)
    return None


def by_which(scene: Scene, here: list[Actor], cue: Cue) -> Sides | None:
    """Who wants something by a suit: "rejected a suit by which Alpha wanted to have a licence from Beta enforced"."""
    if scene.language != "en" or not _BY_WHICH.match(scene.content, cue.end):
        return None
    behind = tuple(a for a in here if a.start >= cue.end and a.parties)
    return (behind[:1], ()) if len(behind) > 1 else None
