"""Who goes to court in a Chinese sentence of several clauses: the verb's own clause names him, or one before it."""

from itertools import pairwise

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

_ZH = Beside("zh", "subjects_zh")
_WRONGED = _ZH.within("wronged")
"""What whoever goes to court has done before: 三次公证购买，遂诉至法院."""
_WRONGS = _ZH.within("wrongs")
"""What only the one does who is gone to court over: 拒绝停止，遂诉至法院."""
_ACCUSES = _ZH.within("accuses")
"""What whoever goes to court holds of another who was named before: 认为其抄袭，遂诉至法院."""
_CLAUSE = lazy(r"[，,；;：:]")
_SAYS_WHO = 10
"""How many characters before a name say in its clause who bears it: 商标权人甲公司."""


def subject_zh(scene: Scene, cue: Cue, subjects: tuple[Actor, ...]) -> Actor:
    """The subject of a Chinese verb: the actor in its own clause, else the topic with which the sentence began.

    Who goes to court is the one whom a clause before tells to be wronged, or who is named after the one that wrongs.
    """
    breaks = [m.end() for m in _CLAUSE.finditer(scene.content, subjects[0].start, cue.start)]
    clause = breaks[-1] if breaks else subjects[0].start
    own = [a for a in subjects if a.start >= clause]
    if own:
        return own[-1]
    suing = [a for a in subjects if a.role == "claimant" and a.parties]
    if suing and cue.cue_class in _ASKS:
        return suing[-1]
    if cue.cue_class not in _GOES_TO_COURT:
        return subjects[0]
    opening = [a for a in subjects if a is subjects[0] or _opens(scene, a, breaks)]
    ends = [*(b.start for _, b in pairwise(opening)), cue.start]
    told = [(actor, scene.content[actor.end : end]) for actor, end in zip(opening, ends, strict=True) if actor.parties]
    for actor, words in reversed(told):
        if _ACCUSES.search(words) or (_WRONGED.search(words) and not _WRONGS.search(words)):
            return actor
    if len(told) > 1 and _WRONGS.search(told[0][1]) and not _WRONGS.search(told[-1][1]):
        return told[-1][0]
    return subjects[0]


def _opens(scene: Scene, actor: Actor, breaks: list[int]) -> bool:
    """Whether a clause begins with a name that is no place: not 其在乙公司经营的超市购得."""
    somewhere = scene.content[max(0, actor.start - 1) : actor.start] in _PLACES
    return not somewhere and any(0 <= actor.start - b <= _SAYS_WHO for b in breaks)


_PLACES = ("在", "从", "于")
"""What makes of the name behind it where something is done."""
_ASKS = frozenset({"sue", "suit", "filed", "ask", "claim"})
"""What whoever a noun calls the claimant does: 原告甲公司以乙公司侵权为由，请求赔偿100万元."""
_GOES_TO_COURT = frozenset({"sue", "suit", "filed", "ask"})


def without_own_subject(scene: Scene, cue: Cue, left: list[Actor], patients: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Who is sued, without the one with whose name the verb's own clause begins: 甲公司曾恶意起诉乙公司，乙公司起诉."""
    if scene.language != "zh" or cue.cue_class != "sue":
        return patients
    begins = max(scene.content.rfind(mark, 0, cue.start) for mark in "，,；;。") + 1
    own = next((a for a in left if a.parties and a.mark == "" and a.start == begins), None)
    if own is None:
        return patients
    return tuple(a for a in patients if a.start >= begins or not a.parties or not set(a.parties) <= set(own.parties))
