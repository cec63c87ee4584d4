"""Sides told from the side of the right: "Alpha said that a court had found its patent infringed by Beta", "passed off
its ale as Alpha's"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.beside import Beside

RULE = "wronged-by"
_WORDS = Beside("en", "wronged_by")
_BY, _ITS_RIGHT, _AS_HIS = _WORDS.before("by"), _WORDS.within("its right"), _WORDS.before("as his")
_ITS_FAVOUR, _DISPUTE_WITH = _WORDS.within("its favour"), _WORDS.before("dispute with")
_OF_THEIRS = _WORDS.behind("somebody of theirs")
_AGAINST, _IN_ITS_SUIT = _WORDS.before("against"), _WORDS.behind("in its suit")
_BACK = 110
"""How far before a name the words begin at the most that tell what was done."""


def wronged_by(scene: Scene, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Name who infringed as the one who was sued, and who tells that it was its right as the one who sued."""
    first = case.role == "main" and case.after is None and (case.instance is None or case.instance.value == "first")
    if scene.language == "en" and case.role == "main":
        _in_its_favour(scene, frame, case, here)
    if scene.language != "en" or not first:
        return
    content, named = scene.content, [a for a in here if a.parties and not a.pronoun]
    for actor in named:
        since = max(frame.sentence.start, actor.start - _BACK)
        if not case.claimants and _AS_HIS.search(content, since, actor.start):
            others = tuple(p for p in actor.parties if p not in case.respondents)
            add_side(case, "claimants", others, actor.span, RULE)
        lost = _IN_ITS_SUIT.match(content, actor.end) and _AGAINST.search(content, since, actor.start)
        if not case.claimants and lost:
            add_side(case, "claimants", actor.parties, actor.span, RULE)
            for party in actor.parties:
                case.respondents.pop(party, None)
        if _BY.search(content, since, actor.start) and not _OF_THEIRS.match(content, actor.end):
            wronged = [a for a in named if a.end <= since or a.end < actor.start]
            if not case.respondents and not set(actor.parties) & set(case.claimants):
                add_side(case, "respondents", actor.parties, actor.span, RULE)
            its = _ITS_RIGHT.search(content, frame.sentence.start, actor.start)
            before = [a for a in wronged if its is not None and a.end <= its.start()]
            if not case.claimants and len(before) == 1 and not set(before[0].parties) & set(case.respondents):
                add_side(case, "claimants", before[0].parties, before[0].span, RULE)


def _in_its_favour(scene: Scene, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Name the two of whom a sentence says that the one tells of a ruling in its favour in a dispute with the other."""
    if case.claimants or case.respondents or len(here) < _TWO:
        return
    told = _ITS_FAVOUR.search(scene.content, frame.sentence.start, frame.sentence.end)
    if told is None:
        return
    named = [a for a in here if a.parties and not a.pronoun]
    before = [a for a in named if a.end <= told.start()]
    behind = [a for a in named if a.start >= told.end()]
    if len(before) != 1 or len(behind) != 1 or set(before[0].parties) & set(behind[0].parties):
        return
    if _DISPUTE_WITH.search(scene.content, told.end(), behind[0].start):
        add_side(case, "claimants", before[0].parties, before[0].span, RULE)
        add_side(case, "respondents", behind[0].parties, behind[0].span, RULE)


_TWO = 2
"""How many a sentence names at the least that tells of both sides."""
