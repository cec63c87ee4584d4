"""Who is sued in a Chinese text, where words between the verb and the name say what he is: 起诉该软件的开发者乙公司."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside

_WHAT_HE_IS = Beside("zh", "arguments").within("what he is")


def is_described(scene: Scene, cue: Cue, actor: Actor) -> bool:
    """Whether a name stands behind words that only say what the one who is sued is."""
    if scene.language != "zh" or cue.cue_class != "sue" or not actor.parties or actor.start <= cue.end:
        return False
    return _WHAT_HE_IS.fullmatch(scene.content, cue.end, actor.start) is not None
