"""Whose verdict a jury gives where the text last spoke of a court that sits without one: that of an American court."""

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy

_JURY = lazy(r"\b(?:jury|jurors)\b")
_AMERICAN = "us-"
_WITHOUT_JURY = ("de-", "eu-", "fr-", "nl-", "cn-", "jp-", "kr-", "in-", "it-", "tw-")
"""What the keys of courts in whose cases over such rights no jury sits begin with."""


def jury_court(docket: Docket, frame: Frame, actors: list[Actor]) -> ForumMention | None:
    """The one American court before which the first named of a sentence was sued, for a verdict of a jury."""
    case, scene = docket.case, docket.scene
    if (
        scene.language != "en"
        or frame.forum is not None
        or case is None
        or not case.forum_key.startswith(_WITHOUT_JURY)
    ):
        return None
    if not _JURY.search(scene.content, frame.sentence.start, frame.sentence.end) or scene.forums.within(frame.sentence):
        return None
    named = next((a.parties for a in actors if a.parties and not a.pronoun), ())
    suits = [c for c in docket.cases() if c.role == "main" and c.after is None and c.forum_key.startswith(_AMERICAN)]
    fits = {c.forum_key for c in suits if set(named) & set(c.respondents)} if named else {c.forum_key for c in suits}
    fits -= {c.forum_key for c in suits if ended(c) and c.decided is not None}
    return next((f for f in scene.forums.things if f.key in fits), None) if len(fits) == 1 else None
