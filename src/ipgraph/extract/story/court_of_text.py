"""The court of suits of which a Chinese text names none, where it names one court and no other."""

from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.unheard import names_no_case
from ipgraph.lang.forums import ForumMention

_TRIES = 2
"""The rank of the courts before which suits begin."""


def name_court_of_text(docket: Docket) -> None:
    """Give suits without a court the only one that the text names, and names as one that has heard a case."""
    if docket.scene.language != "zh":
        return
    bare = [c for c in docket.cases() if c.role == "main" and not c.forum and c.after is None]
    bare = [c for c in bare if c.instance is None or c.instance.value == "first"]
    court = _only_court(docket) if bare else None
    if court is None:
        return
    for case in bare:
        if not any(other.after is case for other in docket.cases()):
            docket.name_forum(case, court)


def _only_court(docket: Docket) -> ForumMention | None:
    scene = docket.scene
    courts = [f for f in scene.forums.things if f.key and f.kind not in OFFICES and not f.anaphor]
    if len({court.key for court in courts}) != 1 or not courts[0].kind.endswith("court"):
        return None
    if not 0 < courts[0].rank <= _TRIES:
        return None
    for sentence in scene.sentences:
        for court in scene.forums.within(sentence):
            if court in courts and not names_no_case(scene, sentence, sentence, court):
                return court
    return None
