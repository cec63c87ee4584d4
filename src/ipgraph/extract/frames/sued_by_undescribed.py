"""Who is sued in Chinese by somebody whom the words only describe: 云帆公司被权利人告上法庭. He sues nobody."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_SUED_BY = Beside("zh", "arguments").within("sued by somebody")
_SUES = frozenset({"sue", "suit"})


def sued_by_undescribed(
    scene: Scene, stretch: Span, cue: Cue, actors: list[Actor]
) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
    """Who is sued where the passive names nobody who sues; ``None`` where it does, or where it is no passive."""
    if scene.language != "zh" or cue.cue_class not in _SUES:
        return None
    left = [a for a in actors if stretch.start <= a.start and a.end <= cue.start and a.parties]
    if not left or not _SUED_BY.search(scene.content[left[-1].end : cue.start]):
        return None
    return (), (left[-1],)
