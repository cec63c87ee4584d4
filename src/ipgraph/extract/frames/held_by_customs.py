"""Whether goods that a Chinese text tells to be detained were held by customs, though the sentence names no house."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.scene import Scene
from ipgraph.model.article import Span

_SPOKEN_OF = 120
"""How far before words for a seizure the customs house is named that held the goods."""


def held_by_customs(scene: Scene, cue: Cue) -> bool:
    """Whether what is detained was held by customs: they are the only forums of a text, or were named last."""
    if scene.forums.things and all(forum.kind == "customs" for forum in scene.forums.things):
        return True
    paragraph = scene.content.rfind("\n", 0, cue.start) + 1
    before = scene.forums.within(Span(max(paragraph, cue.start - _SPOKEN_OF), cue.start))
    return bool(before) and before[-1].kind == "customs" and scene.content.endswith("扣留", cue.start, cue.end)
