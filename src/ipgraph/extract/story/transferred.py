"""A suit that another court took over before it was decided."""

from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_TRANSFERRED = lazy(
    r"(?:That|The|This) (?:suit|case|action|matter)[^.;]{0,30}? (?:was|were|has been|had been) (?:later |then |since )?"
    r"(?:moved|transferred|removed|sent|referred) to (?:the )?$"
)


def transferred(docket: Docket, sentence: Span) -> None:
    """A suit that another court took over before it was decided: "That suit was moved to the High Court"."""
    case = docket.case
    if case is None or case.role != "main" or ended(case) or docket.scene.language != "en":
        return
    for forum in docket.scene.forums.within(sentence):
        if _TRANSFERRED.fullmatch(docket.scene.content, sentence.start, forum.start) and forum.kind not in OFFICES:
            case.forum.clear()
            case.forum_key = ""
            docket.name_forum(case, forum)
            return
