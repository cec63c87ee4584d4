"""Who is sued in a Chinese text, where words between the verb and the name say what he is: 起诉该软件的开发者乙公司."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

_WHAT_HE_IS = Beside("zh", "arguments").within("what he is")
_AND = lazy("(?:和|与|及|、|以及)")


def is_described(scene: Scene, cue: Cue, actor: Actor) -> bool:
    """Whether a name stands behind words that only say what the one who is sued is."""
    if scene.language != "zh" or cue.cue_class != "sue" or not actor.parties or actor.start <= cue.end:
        return False
    return _WHAT_HE_IS.fullmatch(scene.content, cue.end, actor.start) is not None


def sued_directly(scene: Scene, cue: Cue, direct: list[Actor]) -> tuple[Actor, ...]:
    """Who stands behind the verb, and the next one if words say what he is too: 起诉卖方甲公司和生产该产品的乙公司."""
    if len(direct) > 1 and is_described(scene, cue, direct[0]):
        first, second = direct[:2]
        joined = _AND.match(scene.content, first.end, second.start)
        if joined and second.parties and _WHAT_HE_IS.fullmatch(scene.content, joined.end(), second.start):
            return first, second
    return (direct[0],)
