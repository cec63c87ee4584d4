"""Courts that decide one after the other, told with one verb: the second reviews what the first decided."""

from ipgraph.extract.draft import Fact
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_IN_TURN_ZH = lazy(r"(?:（[^（）]{1,24}）)?(?:先后|相继|依次)")


def in_turn(docket: Docket, forum: ForumMention, role: str) -> Fact | None:
    """The second instance of a court that decides after the one listed before it: 甲法院、乙法院先后维持该决定."""
    case, scene = docket.case, docket.scene
    if scene.language != "zh" or role != "main" or case is None or not ended(case) or case.forum_key == forum.key:
        return None
    first = case.role == "main" and case.instance is not None and case.instance.value == "first"
    listed = scene.forums.within(Span(max(0, forum.start - 24), forum.start))
    beside = bool(listed) and listed[-1].key == case.forum_key and 0 < case.rank < forum.rank
    if first and beside and _IN_TURN_ZH.match(scene.content, forum.end):
        return Fact("second", Span(forum.start, forum.end), "origin")
    return None
