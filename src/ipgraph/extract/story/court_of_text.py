"""The court of suits of which a Chinese text names none: the one that the sentence before names for no other case, or
the only one of the text."""

from bisect import bisect_right

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.frames.triggers import DECISION
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
    for case in bare:
        if (named := _named_just_before(docket, case)) is not None:
            docket.name_forum(case, named)
    bare = [c for c in bare if not c.forum]
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


def _named_just_before(docket: Docket, case: CaseDraft) -> ForumMention | None:
    """The court of a sentence that only leads up to a suit: 另一场官司发生在苏州中院。甲公司起诉乙公司。"""
    scene = docket.scene
    at = bisect_right([sentence.start for sentence in scene.sentences], case.born) - 1
    if at < 1 or scene.forums.within(scene.sentences[at]):
        return None
    before = scene.sentences[at - 1]
    if "\n" in scene.content[before.start : case.born].strip("\n"):
        return None
    courts = [f for f in scene.forums.within(before) if f.key and not f.anaphor and 0 < f.rank <= _TRIES]
    if len(courts) != 1 or not courts[0].kind.endswith("court") or scene.cues.has(before, "sue", *DECISION):
        return None
    taken = any(c.forum_key == courts[0].key for c in docket.cases())
    return None if taken or names_no_case(scene, before, before, courts[0]) else courts[0]
