"""Who used whose work, where a court says that the use was fair: "Beta's use of Alpha's books was fair use"."""

from itertools import pairwise

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.beside import Beside

_FAIR = "en-lost-fair-use"
_USE_OF = Beside("en", "fair_use").within("use of")


def sides_of_use(scene: Scene, case: CaseDraft, frame: Frame, here: list[Actor]) -> None:
    """Name who used the work as the one who was sued, and whose work it was as the one who sued."""
    if case.role != "main" or not any(cue.rule == _FAIR for cue in frame.cues):
        return
    for user, owner in pairwise([actor for actor in here if actor.parties]):
        if _USE_OF.fullmatch(scene.content, user.end, owner.start) and not set(user.parties) & set(owner.parties):
            add_side(case, "respondents", user.parties, frame.words, _FAIR)
            add_side(case, "claimants", owner.parties, frame.words, _FAIR)
            return
