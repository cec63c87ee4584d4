"""What a forum says was not infringed, beside what was: "A second patent was found not to be infringed"."""

from ipgraph.extract.draft import Fact
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.verdict import CLEARED
from ipgraph.model.article import Span

_FIRST = ("first", "administrative")


def note_cleared(docket: Docket, sentence: Span) -> None:
    """Note in the case spoken of that one right was infringed and another was not."""
    case = docket.case
    if case is None or case.role != "main" or case.instance is None or case.instance.value not in _FIRST:
        return
    for cue in docket.scene.cues.within(sentence, CLEARED):
        if not case.said(CLEARED):
            case.verdicts.append(Fact(CLEARED, Span(cue.start, cue.end), cue.rule))
