"""Orders that a suit only demands: "The complaint requests an order compelling Beta to hand over its source code"."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_EN = Beside("en", "unreal")
_DEMANDS, _ENDS = _EN.within("demands"), _EN.within("demand ends")
_BY_COURT, _DECIDED = _EN.before("a court demands"), _EN.behind("was decided")
_ORDERS = frozenset({"order", "award", "modify", "grant", "find"})
_REACH = 220
"""How far back the verb may stand, in code points: lists of what is demanded are long."""


def only_demanded(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a word for an order stands in the object of a verb by which a party demands something.

    Words that tell of a decision made ("ordered") never do, nor any that follow a decision told before the verb in the
    same sentence: "The court ordered Beta, which had sought a stay, to pay".
    """
    if scene.language != "en" or cue.cue_class not in _ORDERS:
        return False
    if _DECIDED.match(scene.content, cue.start, cue.end):
        return False
    since = max(sentence.start, cue.start - _REACH)
    demands = list(_DEMANDS.finditer(scene.content, since, min(cue.end, cue.start + len("requesting"))))
    if not demands:
        return False
    first = demands[0]
    if _ENDS.search(scene.content, min(demands[-1].end(), cue.start), cue.start):
        return False
    if any(_BY_COURT.search(scene.content, max(sentence.start, d.start() - 60), d.start()) for d in demands):
        return False
    told = scene.cues.within(Span(sentence.start, first.start()), *_ORDERS, "dismiss", "affirm", "reverse")
    return not any(_DECIDED.match(scene.content, made.start, made.end) for made in told)
