"""Entries of digests and dockets: a line without a verb that gives the court, the day and the sides of a decision."""

from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import DECISION
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LEAD = lazy(r"(?:[\W\d]{0,6}|The )")
_VERB = lazy(r"\b(?:is|was|were|has|had|have|will|sued|filed|held|ruled)\b")
LONGEST = 240
DAY = 10


def docket_entry(docket: Docket, frame: Frame) -> tuple[ForumMention, DateMention] | None:
    """The court and the day of "Paris Central Division, 3 May 2024, UPC_CFI_1/2023, Alpha v Beta", else ``None``."""
    scene, line = docket.scene, frame.sentence
    if not is_entry(docket, line):
        return None
    forums = [f for f in scene.forums.within(line) if f.kind not in OFFICES and not f.generic]
    dates = [d for d in scene.dates.within(line) if not d.is_range and len(d.value) == DAY]
    if not forums or len(dates) != 1:
        return None
    opens = _LEAD.fullmatch(scene.content, line.start, forums[0].start) is not None
    return (forums[0], dates[0]) if opens and forums[0].end <= dates[0].start else None


def is_entry(docket: Docket, line: Span) -> bool:
    """Whether a line holds no verb of a story."""
    scene = docket.scene
    if scene.language != "en" or line.end - line.start > LONGEST or scene.cues.has(line, *DECISION, "sue", "filed"):
        return False
    return _VERB.search(scene.content, line.start, line.end) is None
