"""The decision below that a sentence tells as that one: "That order was made by the High Court", "a judgment of the
High Court that had upheld the refusal"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.origin import tie_to_origin
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy

_THAT_ORDER = lazy(
    r"(?:That|This|The latter) (?:order|judgment|ruling|decision|verdict|award|injunction|ban|measure)"
    r"(?:, [^,;]{3,70},)?"
    r" (?:was|had been|came|is)"
    r"(?: (?:granted|imposed|ordered|made|handed down|given|issued|rendered|passed|delivered|pronounced))?"
    r"(?: (?:by|from))(?: the)? $"
)


_THAT_COURT_HAD = lazy(
    r"(?:['’]s)?(?: (?:judgment|ruling|decision|verdict|order))?,? (?:that|which|who) had (?:\w+ly )?"
)
"""What stands between the court below and what it had done: "a General Court judgment that had upheld …"."""


def that_order(docket: Docket, frame: Frame, forum: ForumMention) -> CaseDraft | None:
    """The case below the review spoken of, told by its decision: "That order was made by the High Court in May"."""
    case = docket.case
    if case is None or case.instance is None or case.instance.value not in ("second", "retrial"):
        return None
    below = case.after
    if below is not None and below.forum_key == forum.key and not below.verdicts:
        told = _THAT_COURT_HAD.fullmatch(docket.scene.content, forum.end, frame.predicate.start)
        if told and docket.scene.language == "en" and frame.classes & set(REVIEW):
            return below
    if not _THAT_ORDER.fullmatch(docket.scene.content, frame.sentence.start, forum.start):
        return None
    tie_to_origin(docket, case, forum)
    return case.after
