"""From whom the one who sues asks for something, who is sued: 诉至法院,要求乙公司停止侵权."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

_WORDS = Beside("zh", "asked_of")
_ASKED, _DUTY = _WORDS.before("asked of"), _WORDS.behind("asked of")
_REACH = 8


def all_asked(scene: Scene, cue: Cue, right: list[Actor]) -> list[Actor]:
    """Those behind the word for a suit of whom something is asked: of the first by its verb, and of whoever shall do
    something by a clause that goes on with it."""
    asked: list[Actor] = []
    for actor in right:
        goes_on = asked and _GOES_ON.fullmatch(scene.content, asked[-1].end, actor.start)
        if _asked_of(scene, cue, actor) or (
            goes_on and actor.parties and not actor.mark and _DUTY.match(scene.content, actor.end)
        ):
            asked.append(actor)
    return asked


_GOES_ON = lazy(r"(?:(?!判决|裁定|认定|支持|驳回|法院|一审|二审|原告)[^。])*(?:[，；](?:并|且)?(?:判令|要求|请求|由)?)")


def with_asked(scene: Scene, cue: Cue, sued: tuple[Actor, ...], here: list[Actor]) -> tuple[Actor, ...]:
    """Who is sued, with all others of whom the one who sues asks something too in the same breath."""
    if scene.language != "zh" or cue.cue_class != "sue" or not sued:
        return sued
    asked = all_asked(scene, cue, [a for a in here if a.start >= cue.end - 1])
    known = {party for actor in sued for party in actor.parties}
    more = [a for a in asked if not set(a.parties) <= known]
    return (*(a for a in sued if not any(set(a.parties) <= set(b.parties) for b in more)), *more) if more else sued


def _asked_of(scene: Scene, cue: Cue, actor: Actor) -> bool:
    """Whether an actor behind the word for a suit is the one who shall stop or pay."""
    asked = actor.parties and _ASKED.search(scene.content, max(cue.end, actor.start - _REACH), actor.start)
    return bool(asked) and _DUTY.match(scene.content, actor.end) is not None
