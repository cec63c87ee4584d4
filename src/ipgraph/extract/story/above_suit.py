"""A court of appeals that decides behind the judgment in the suit spoken of: "A judge ruled for Alpha in 2021. The
Federal Circuit ruled for Beta in 2022"."""

from ipgraph.extract.draft import abroad
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.lang.forums import ForumMention

_RESULTS = frozenset({"won", "lost", "dismiss", "award", "order"})


def above_the_suit(docket: Docket, frame: Frame, forum: ForumMention, named: tuple[PartyDraft, ...]) -> bool:
    """Whether a court that hears nothing but appeals decides behind the judgment in the suit spoken of."""
    suit = docket.case
    if not frame.classes & _RESULTS or not docket.scene.dates.within(frame.span):
        return False
    if docket.scene.language != "en" or suit is None or not hears_appeals(forum.key) or suit.role != "main":
        return False
    first = suit.instance is not None and suit.instance.value == "first" and suit.after is None
    judged = first and suit.decided is not None and suit.said(*_RESULTS)
    judged = judged and bool(people(suit) & set(named))
    return judged and suit.rank < forum.rank and not abroad(suit.forum_key, forum.key)
