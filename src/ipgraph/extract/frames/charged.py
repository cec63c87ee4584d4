"""Whether somebody is charged with a crime where a sentence names no prosecutor."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_CHARGES = frozenset(
    {"indicted", "indicts", "charged", "charged with", "arraigned", "filed charges", "brought charges"}
)
_WORDS = Beside("en", "charged")
_CRIME = _WORDS.within("crime")
_NO_CRIME = _WORDS.within("no crime")


def is_charge(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether words tell that somebody was charged: "a grand jury indicted Beta", "was charged with stealing"."""
    if scene.language == "zh":
        return scene.words(cue).startswith("大陪审团")
    if scene.words(cue).casefold() not in _CHARGES:
        return False
    if _CRIME.search(scene.content, sentence.start, sentence.end) is None:
        return False
    return _NO_CRIME.search(scene.content, sentence.start, sentence.end) is None
