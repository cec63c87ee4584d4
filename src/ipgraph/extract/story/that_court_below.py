"""What "that court" decided whose judgment the case spoken of reviews: a judgment that the text has told of already."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.lang.patterns import lazy

_THAT = lazy(r"\b[Tt]hat $")


def of_that_court(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The case below the one spoken of before the court that a sentence calls "that court"."""
    forum, case, content = frame.forum, docket.case, docket.scene.content
    if docket.scene.language != "en" or case is None or forum is None or not forum.anaphor:
        return None
    if content[forum.start : forum.end] != "court" or not _THAT.search(content, forum.start - 6, forum.start):
        return None
    return next((c for c in chain(case)[1:] if c.forum_key == forum.key and c.role == case.role), None)
