"""Who sues in Chinese over what was done to him, told in the passive: 甲公司以其专利权被乙公司侵犯为由诉至法院."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
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
    content, (one, other) = scene.content, left[:2]
    his = content[one.end : other.start]
    if not _HIS_THING.search(his) or not _WRONGED.match(content, other.end, cue.start):
        return None
    ground = content.find(_GROUND, other.end, cue.start) if "以" in his else -1
    told = content.find("，", max(other.end, ground), cue.start)  # where what was done is told to its end
    told = cue.start if told < 0 else told
    beside = tuple(a for a in left[2:] if a.start < told)
    taken = tuple(a for a in left[2:] if a.start >= told)
    if any(a.mark != "against" for a in taken) or _ANOTHER.search(content, told, cue.start):
        return None  # somebody else brings the suit
    straight = (a for a in actors if a.parties and not a.pronoun and 0 <= a.start - cue.end < _STRAIGHT)
    if sued := taken or tuple(straight)[:1]:
        return (one,), sued
    return None if beside and ground < 0 else ((one,), (other, *beside))


_GROUND = "为由"
_ANOTHER = lazy(r"后者|前者|对方")
_STRAIGHT = 3
"""How far behind the verb the one stands who is sued: 起诉了乙公司."""
