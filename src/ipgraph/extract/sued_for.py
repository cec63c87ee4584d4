"""The sum for which somebody sues: "is suing the singer for $160,000 in damages"."""

from ipgraph.extract.scene import Scene
from ipgraph.extract.values.money import MoneyMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_NO_TURN = (
    r"(?:(?!\b(?:after|because|that|which|who|when|over|worth|selling|sold|paying|paid|using|infring\w+)\b)"
    r"(?:[^.;:]|(?<=Corp)\.|(?<=Inc)\.|(?<=Ltd)\.|(?<=Co)\.|\.(?=\w)))"
)
_FOR_SO_MUCH = lazy(rf"{_NO_TURN}{{0,120}}\bfor {_NO_TURN}{{0,70}}$")
_REACH = 200
"""How far behind the word for suing such a sum stands at the most."""
_IN_DAMAGES = lazy(
    r"(?: in (?:[a-z]+ ){0,2}(?:damages|compensation|royalties)| (?:over|in|on|for|at|before|last|by)\b|[.,;]|\s*$)"
)


def sued_for(scene: Scene, left: Span, money: MoneyMention) -> bool:
    """Whether somebody sues, or is sued, for a sum: "is suing the singer for $160,000 in damages"."""
    if scene.language != "en" or _IN_DAMAGES.match(scene.content, money.end) is None:
        return False
    near = Span(max(left.start, money.start - _REACH), money.start)
    sues = [cue for cue in scene.cues.within(near, "sue") if cue.end <= money.start]
    return bool(sues) and _FOR_SO_MUCH.match(scene.content[sues[-1].end : money.start]) is not None
