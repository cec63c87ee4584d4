"""Who sues in Chinese over what was done to him, told in the passive: 甲公司以其专利权被乙公司侵犯为由诉至法院."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_WORDS = Beside("zh", "arguments")
_HIS_THING, _WRONGED = _WORDS.within("his thing was"), _WORDS.behind("wronged it")
_SUES = frozenset({"sue", "suit", "filed"})


def suing_over_wrong(
    scene: Scene, stretch: Span, cue: Cue, actors: list[Actor]
) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
    """Who sues whom where the reason tells whose thing was taken by whom; ``None`` where it does not."""
    if scene.language != "zh" or cue.cue_class not in _SUES:
        return None
    left = [a for a in actors if stretch.start <= a.start and a.end <= cue.start and a.parties and not a.pronoun]
    if len(left) < 2:
        return None
    one, other = left[:2]
    his = _HIS_THING.search(scene.content[one.end : other.start])
    if his is None or not _WRONGED.match(scene.content, other.end, cue.start):
        return None
    return (one,), (other,)
