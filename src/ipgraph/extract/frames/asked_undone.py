"""A verdict told only in what somebody asks the court that gave it: "asked the judge to overturn a verdict that it must
pay"."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import SECOND_RANK
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_UNDONE = Beside("en", "unreal").before("asked undone")


def is_asked_undone(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a word for a decision tells the one that somebody asks a court of first instance to undo."""
    if scene.language != "en" or _UNDONE.search(scene.content, sentence.start, cue.start) is None:
        return False
    return all(forum.rank < SECOND_RANK for forum in scene.forums.within(Span(sentence.start, cue.start)))
