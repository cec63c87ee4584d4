"""From whom the one who sues asks for something, who is sued: 诉至法院,要求乙公司停止侵权."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside

_WORDS = Beside("zh", "asked_of")
_ASKED, _DUTY = _WORDS.before("asked of"), _WORDS.behind("asked of")
_REACH = 8


def asked_of(scene: Scene, cue: Cue, actor: Actor) -> bool:
    """Whether an actor behind the word for a suit is the one who shall stop or pay."""
    asked = actor.parties and _ASKED.search(scene.content, max(cue.end, actor.start - _REACH), actor.start)
    return bool(asked) and _DUTY.match(scene.content, actor.end) is not None
