"""Who stands against whom in a Chinese suit whose words name both before they tell that it was brought.

“甲公司与乙公司协商未果，遂诉至法院”: the two are opponents. “他以甲公司销售、乙公司生产的灯具侵权为由起诉”: both
are complained of. Who only helps (“在丙某等人的资助下”) stands on neither side.
"""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside

Actors = tuple[Actor, ...]
_WORDS = Beside("zh", "arguments")
_TALKS, _HELPING = _WORDS.behind("talks"), _WORDS.behind("helping")
_GROUND = "为由"
TWO = 2
"""So many parties have talked with one another."""


def opponents_zh(scene: Scene, cue: Cue, subjects: Actors, patients: Actors) -> tuple[Actors, Actors]:
    """Those who act and those who are sued, with those told apart who stand on the other side."""
    if scene.language != "zh" or cue.cue_class != "sue" or not subjects:
        return subjects, patients
    subjects = tuple(a for a in subjects if not _HELPING.match(scene.content, a.end, cue.start))
    if len(patients) == 1 and patients[0].mark == "accused":
        ground = scene.content.find(_GROUND, patients[0].end, cue.start)
        before = tuple(a for a in subjects if a.end <= patients[0].start)
        ground = min(ground, scene.content.find("，", patients[0].end, cue.start) % (cue.start + 1))
        beside = tuple(a for a in subjects if patients[0].end <= a.start < ground)
        return (before, (*patients, *beside)) if beside else (subjects, patients)
    last = subjects[-1] if subjects else None
    if last is None or patients or len(last.parties) != TWO or not _TALKS.match(scene.content, last.end, cue.start):
        return subjects, patients
    named = [m for m in scene.parties.within(last.span) if len(m.parties) == 1]
    if len(named) != TWO or scene.content[named[0].end : named[1].start] not in _AND:
        return subjects, patients
    one, other = (Actor(m.start, m.end, m.parties, last.role, last.mark) for m in named)
    return (*subjects[:-1], one), (other,)


_AND = ("与", "和", "同", "跟")
