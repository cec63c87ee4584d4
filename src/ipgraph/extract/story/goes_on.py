"""Whether a decision without a forum goes on about the case spoken of last, or tells enough to begin one."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import ON_A_RIGHT, REVIEW
from ipgraph.extract.story.came_of_it import came_of_it
from ipgraph.extract.story.court_meant import BENCH
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.held_by_judge import granted_by_judge, held_by_judge
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

_EN = Beside("en", "goes_on")
_ZH = Beside("zh", "goes_on")
_THE_COURT = {
    "en": _EN.within("the court"),
    "zh": _ZH.within("the court"),
}
_TRIED = lazy(r"\b(?:jury|[Jj]urors|judge|court|tribunal|(?:Judge|Justice) (?=[A-Z]))\b|法院|陪审团|法官")
_SENTENCED_ZH = _ZH.within("sentenced")
STRONG = frozenset({"award", "order", "won", "lost", "dismiss"})
"""Words of which a decision is told whoever decided."""
_PLAIN = frozenset({"rule", "award", "penalise", "acquit"})
"""Words that need a forum, or a word for one, to be a decision."""
_AND_WON = _EN.before("and won")
_CAME_TO = frozenset({"en-lost-with-nothing", "en-dismiss-summarily"})
"""What somebody who sued came to, told in one breath with the suit."""


def goes_on(docket: Docket, frame: Frame, *, filed: bool, granted: bool) -> bool:
    """Whether a decision without a forum goes on about the case spoken of last, or tells enough to begin one."""
    if (
        docket.case is None
        and frame.classes & STRONG
        and (_TRIED.search(docket.scene.words(frame.span)) or _sentenced(docket, frame))
    ):
        return True
    if docket.case is not None and any(thing.kind == "counterclaim" for thing in frame.objects):
        return True
    if docket.case is None:
        return (
            held_by_judge(docket, frame)
            or granted_by_judge(docket, frame)
            or any(i.kind == "case" for i in docket.scene.identifiers.within(frame.span))
        )
    cues = docket.scene.cues
    marked = cues.has(frame.span, "instance-first", "instance-second")
    if filed and not marked and not frame.classes & set(REVIEW):
        if came_of_it(docket, frame):
            return True
        if docket.scene.language == "en" and _AND_WON.search(
            docket.scene.content, max(frame.sentence.start, frame.predicate.start - 30), frame.predicate.end
        ):
            return True
        judged = BENCH.match(docket.scene.content, frame.sentence.start, frame.predicate.start)
        if judged or frame.predicate.rule in _CAME_TO or (frame.classes & ON_A_RIGHT and docket.case.role == "office"):
            return True
        found = _THE_COURT[docket.scene.language].search(docket.scene.content, frame.span.start, frame.span.end)
        return found is not None and found.group().casefold() != "it"
    if frame.classes - _PLAIN or marked or granted:
        return True
    return bool(_THE_COURT[docket.scene.language].search(docket.scene.content, frame.span.start, frame.span.end))


def _sentenced(docket: Docket, frame: Frame) -> bool:
    """Whether a Chinese text that names no court at all tells a judgment by its verb: 乙公司被判赔偿50万元."""
    scene = docket.scene
    if scene.language != "zh" or any(forum.kind.endswith("court") for forum in scene.forums.things):
        return False
    return _SENTENCED_ZH.search(scene.words(frame.span)) is not None
