"""An injunction that is called that and no more, of the court that has found for the owner: it ends the suit, and is no
interim measure."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

_EN = Beside("en", "step_role")
_PLAIN = lazy(r"(?i)injunction against\b|injunctions in the\b|two more injunctions\b")
_HELD_INFRINGED = _EN.within("held infringed")
_PROVISIONAL = _EN.within("provisional")
_TOLD_BEFORE = 400
"""How far before an injunction it is told at the most that the right is infringed."""
_EARLIER_OR_ELSEWHERE = lazy(
    r"\b(?:had|earlier|previously|before|prior"
    r"|(?:another|second|separate|parallel|other) (?:case|suit|action|proceedings))\b"
)


def judgment_given(docket: Docket, frame: Frame) -> bool:
    """Whether the same court has found for the owner before it grants what is called an injunction and no more."""
    scene, case = docket.scene, docket.case
    if scene.language != "en" or case is None or case.role != "main" or "dismiss" in frame.classes:
        return False
    first = case.instance is not None and case.instance.value == "first"
    if not first or (frame.forum is not None and frame.forum.key != case.forum_key):
        return False
    called = [scene.words(cue) for cue in scene.cues.within(frame.span, "interim")]
    if (
        not called
        or not all(_PLAIN.match(words) for words in called)
        or _PROVISIONAL.search(scene.words(frame.sentence))
    ):
        return False
    if _EARLIER_OR_ELSEWHERE.search(scene.content, frame.sentence.start, frame.predicate.start):
        return False
    before = max(case.born, frame.sentence.start - _TOLD_BEFORE)
    told = _HELD_INFRINGED.search(scene.content, before, frame.sentence.start)
    return case.said("won", "award") or told is not None
