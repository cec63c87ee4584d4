"""Sides told by what a suit says: "tossed a lawsuit claiming that Beta's song copied a tune owned by Alpha"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.beside import Beside

RULE = "claimed-copy"
_WORDS = Beside("en", "claimed_copy")
_CLAIMS_THAT, _COPIES = _WORDS.before("claims that"), _WORDS.behind("copies")
_OWNER_BEFORE, _OWNER_BEHIND = _WORDS.before("its owner"), _WORDS.behind("its owner")
_BACK = 110
"""How far before a name the words for the suit begin."""
_OWNER_BACK = 50
"""How far before the owner the words begin that tell that the work is his."""
_DECIDES = frozenset({*REVIEW, "dismiss", "lost", "grant", "won", "rule"})


def claimed_copy(scene: Scene, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Name who copied as the one who was sued, and whose it was as the one who sued, where nothing names them yet."""
    if scene.language != "en" or case.role != "main" or case.claimants or case.respondents:
        return
    if case.thread.claimants or case.thread.respondents or not frame.classes & _DECIDES:
        return
    here = [a for a in actors if frame.sentence.start <= a.start < frame.sentence.end and a.parties]
    copying = next((a for a in here if _is_accused(scene, frame, a)), None)
    if copying is None:
        return
    told = _COPIES.match(scene.content, copying.end, frame.sentence.end)
    behind = [a for a in here if told is not None and a.start >= told.end()]
    add_side(case, "respondents", copying.parties, copying.span, RULE)
    for actor in behind:
        if not set(actor.parties) & set(copying.parties) and _is_owner(scene, frame, actor):
            add_side(case, "claimants", actor.parties, actor.span, RULE)
            return


def _is_accused(scene: Scene, frame: Frame, actor: Actor) -> bool:
    content, end = scene.content, frame.sentence.end
    back = max(frame.sentence.start, actor.start - _BACK)
    said = _CLAIMS_THAT.search(content, back, actor.start)
    return said is not None and _COPIES.match(content, actor.end, end) is not None


def _is_owner(scene: Scene, frame: Frame, actor: Actor) -> bool:
    content, end = scene.content, frame.sentence.end
    by = _OWNER_BEFORE.search(content, max(frame.sentence.start, actor.start - _OWNER_BACK), actor.start)
    return by is not None or _OWNER_BEHIND.match(content, actor.end, end) is not None
