"""Who is told of as sued beside others in the suit spoken of: "Its dealer Gamma was also named as a defendant"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_ALSO_WERE = lazy(r"\b[Aa]lso (?:sued|named)(?: as (?:co-)?defendants?)? (?:was|were|is|are)\b")
_TOO = lazy(
    r"\b(?:was|were|is|are|has been|have been) (?:also|likewise)"
    r" (?:sued\b(?! (?:in|by|before|at|for|over)\b)|named as\b)|\bnamed as (?:an? )?co-?defendants?\b"
)

_OF_ITS_OWN = lazy(
    r"\b(?:separate\w*|earlier|previous\w*|(?:last|this) (?:year|month|week)|years? ago|settled|elsewhere|different"
    r"|another (?:suit|lawsuit|case|action|complaint))\b"
)
"""Words for a suit of its own against those who were sued too."""


def sued_too(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The suit spoken of, with those who were sued in it too; nothing where the words tell of a suit of its own."""
    case, content = docket.case, docket.scene.content
    if case is None:
        return None
    if _ALSO_WERE.search(content, frame.span.start, frame.predicate.end + len(" were ")):
        more = docket.all_of([a for a in actors if a.start >= frame.predicate.end and a.start < frame.span.end][:1])
        case.add_side("respondents", more, frame.words, frame.predicate.rule)
        return case
    if docket.scene.language != "en" or case.role != "main" or case.after is not None or not case.respondents:
        return None
    if frame.agents or not frame.patients or frame.forum is not None:
        return None
    if docket.scene.dates.within(frame.sentence) or _OF_ITS_OWN.search(
        content, frame.sentence.start, frame.sentence.end
    ):
        return None
    sued = docket.all_of(frame.patients)
    known = {*case.claimants, *case.respondents}
    if not sued or set(sued) & known or not _TOO.search(content, frame.sentence.start, frame.sentence.end):
        return None
    case.add_side("respondents", sued, frame.words, frame.predicate.rule)
    return case
