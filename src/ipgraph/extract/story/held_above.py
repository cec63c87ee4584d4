"""Why a court above decided as it did, told after the text has gone back to the courts below.

"The Supreme Court quashed a judgment of the Court of Appeal. Alpha had sued in 2017. The Supreme Court held that …":
the last sentence is of the review that the first tells.
"""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket, people
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy


def above_it(docket: Docket, lower: CaseDraft, forum: ForumMention) -> bool:
    """Whether what would be the case below is that of a higher court, told first: no court reviews one above it."""
    return docket.scene.language == "en" and lower.rank > forum.rank > 0


_APART = lazy(r"\b(?:separate|another|different|unrelated|other) (?:appeal|case|suit|dispute|matter|lawsuit)\b")
_PLAIN = frozenset({"rule", *REVIEW})


def held_above(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The one review of a court of which a sentence without a day tells what the court held, told before."""
    case, forum = docket.case, frame.forum
    if docket.scene.language != "en" or case is None or forum is None or not forum.key or case.forum_key == forum.key:
        return None
    if "rule" not in frame.classes or docket.appeal is not None:
        return None  # an appeal that waits for its court is decided here
    if not frame.classes <= _PLAIN or any(not d.is_range for d in docket.scene.dates.within(frame.span)):
        return None
    if (
        frame.origins
        or _APART.search(docket.scene.content, frame.sentence.start, frame.sentence.end)
        or docket.scene.cues.has(frame.sentence, "interim")
    ):
        return None
    part = docket.part_at(frame.span.start)
    told = [c for c in docket.cases() if c.forum_key == forum.key and docket.part_at(c.born) == part]
    if len(told) != 1 or told[0].instance is None or told[0].instance.value not in ("second", "retrial"):
        return None
    if told[0].role not in ("main", "interim") or not told[0].said(*REVIEW) or told[0].after is None:
        return None
    mine = {p for c in docket.cases() if c is told[0] or c is told[0].after for p in people(c)}
    return told[0] if mine & people(case) or not people(case) else None
