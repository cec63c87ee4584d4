"""Those who are sued as well as the one whom a Chinese sentence has accused before: 连同其股东丁某一并诉至法院."""

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

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


_TAKES = Beside("zh", "arguments").before("takes")
_CLAUSE = lazy(r"[，；。]")
_WHOSE = lazy(r"\s?(?:[（(][^（）()]{1,24}[）)])?的")
LIST = 2
"""How many names make a list at the least."""


def first_taken(scene: Scene, left: list[Actor], marked: Actor) -> Actor | None:
    """The first of those who stand between 将 and the word for a suit, one of whom is marked as sued."""
    for actor in left:
        if len(actor.parties) < LIST and _WHOSE.match(scene.content, actor.end):
            continue  # 将甲公司的前员工丁某诉至法院: only he is sued
        if actor.start <= marked.start and _TAKES.search(scene.content, max(0, actor.start - 24), actor.start):
            return actor if not _CLAUSE.search(scene.content, actor.end, marked.start) else None
    return None
