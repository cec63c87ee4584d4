"""A judge or jury of no named court that says whether a right is infringed, or grants an order: "A federal judge ruled
that Beta …"."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_NAME = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}"
_WHEN = r"(?:(?:on|in|last|this|late|earlier) [^.;]{3,24}?|yesterday|today)"
_HELD = lazy(
    rf"(?:(?:In|On|At|Last|Earlier) [^.;,]{{3,30}}, )?"
    rf"(?:(?:An?|One) (?:[\w.-]+ ){{0,3}}?(?:judge|jury|court|magistrate)(?: (?:in|from|sitting in) {_NAME})?"
    rf"|(?:(?:U\.?S\.?|Chief|Senior|District|Magistrate|Federal|Mr\.?|Mrs\.?|Ms\.?) )*(?:Judge|Justice) {_NAME}"
    r"|(?:[A-Z][a-z][\w'’-]+ ){1,2}J)"
    rf"(?:,? {_WHEN},?)?(?: (?:has|had|also|later|then|unanimously))*(?: {_WHEN})? $"
)
_THAT = lazy(rf"(?:,? {_WHEN},?)? that ")
_VERBS = frozenset({"ruled", "found", "held", "decided", "concluded", "determined"})
PAIR = 2


def held_by_judge(docket: Docket, frame: Frame) -> bool:
    """Whether a sentence before any case tells that a judge held that one who is named infringes another's right, or
    does not."""
    scene, at = docket.scene, frame.predicate
    if scene.language != "en" or frame.forum is not None or scene.words(at).lower() not in _VERBS:
        return False
    if not _HELD.fullmatch(scene.content, frame.sentence.start, at.start):
        return False
    that = _THAT.match(scene.content, at.end, frame.sentence.end)
    if that is None:
        return False
    behind = Span(that.end(), frame.sentence.end)
    named = {party for mention in scene.parties.within(behind) for party in mention.parties}
    return len(named) >= PAIR and bool(scene.cues.within(behind, "infringe", "finding", "lost"))


def granted_by_judge(docket: Docket, frame: Frame) -> bool:
    """Whether a sentence before any case tells that a judge of no named court granted one side an order against the
    other: "A UK judge has granted Alpha an injunction against Beta"."""
    scene = docket.scene
    if scene.language != "en" or frame.forum is not None or "grant" not in frame.classes:
        return False
    if not _HELD.fullmatch(scene.content, frame.sentence.start, frame.predicate.start):
        return False
    behind = Span(frame.predicate.end, frame.sentence.end)
    named = {party for mention in scene.parties.within(behind) for party in mention.parties}
    return len(named) >= PAIR
