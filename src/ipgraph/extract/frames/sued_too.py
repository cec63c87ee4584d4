"""Those who are sued as well as the one whom a Chinese sentence has accused before: 连同其股东丁某一并诉至法院."""

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside

_ZH = Beside("zh", "sued_too")
_TOO, _TOO_BEFORE = _ZH.behind("too"), _ZH.before("too before")
_BACK = 40


def with_accused(scene: Scene, left: list[Actor], patients: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Those against whom a case is brought, with the one accused before where the words say that both are sued."""
    if scene.language != "zh" or not patients or patients[0].mark != "against":
        return patients
    at = patients[0].start
    told = any(_TOO.match(scene.content, a.end) for a in patients if a.parties)
    if not told and not _TOO_BEFORE.search(scene.content, max(0, at - _BACK), at):
        return patients
    accused = [a for a in left if a.mark == "accused" and a.parties and a not in patients]
    return (*accused[-1:], *patients)
