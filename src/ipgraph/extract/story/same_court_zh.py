"""Appeals that the court which decided first hears itself, by another bench: 同院二审, and Taiwan's IP court."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_BOTH_INSTANCES = frozenset({"tw-ipcc"})
"""Courts that hear the appeals from their own judgments."""
_SAME_COURT = lazy(r"同院(?:第?[二更]|合议|另)")


def name_same_court(docket: Docket, frame: Frame, case: CaseDraft | None) -> None:
    """Give an appeal of which no court is told the court below it, where that court has decided it."""
    if case is None or case.forum or case.after is None or docket.scene.language != "zh":
        return
    below, second = case.after, case.instance is not None and case.instance.value == "second"
    if not second or not below.forum_key or below.instance is None or below.instance.value != "first":
        return
    said = _SAME_COURT.search(docket.scene.content, frame.sentence.start, frame.sentence.end)
    if said or below.forum_key in _BOTH_INSTANCES:
        case.take_forum(below)
