"""Whom 权利人 means in a Chinese text that has told who says that a right is infringed, and has called nobody so."""

from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.told_where import is_private
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_HOLDER = lazy(r"(?:商标|专利|著作|知识产)?权(?:利)?人")
_WORDS = lazy(r"(?:商标|专利|著作|知识产)?权(?:利)?人|当事人")
_FAR = 300
"""How far before the word the one it means is named at the most."""
_SAYS_SO = lazy(
    r"(?:（[^（）]{1,24}）)?(?:以|经|随后|遂|后|曾|公司)?"
    r"(?:认为|指控|指称|指|主张|声称|投诉|举报|称|发现|鉴定|鉴别|辨认|确认)(?!不)[^。；不未]{0,40}?(?:侵犯|侵害|侵权|假冒|仿冒)"
)
"""What follows the name of one who says that somebody infringes."""


def calls_nobody(scene: Scene, at: int) -> bool:
    """Whether the word at a place is a Chinese one that describes nobody whom the text does not name."""
    return scene.language == "zh" and _WORDS.match(scene.content, at) is not None


_WHO_ASKED = lazy("被?(?:请求|申请|投诉)人")


def of_a_request(scene: Scene, place: Span) -> bool:
    """Whether a role noun is that of a matter in which somebody asked an office to act, or describes nobody."""
    return calls_nobody(scene, place.start) or _WHO_ASKED.fullmatch(scene.content, place.start, place.end) is not None


def holder_meant(scene: Scene, at: int) -> tuple[PartyDraft, ...]:
    """The one who is told last in the paragraph to say that a right is infringed; nobody where that is not told."""
    if not _HOLDER.match(scene.content, at):
        return ()
    floor = max(0, at - _FAR)
    start = max(floor, scene.content.rfind("\n", floor, at) + 1)
    told = [
        mention.parties
        for mention in scene.parties.within(Span(start, at))
        if _SAYS_SO.match(scene.content, mention.end) and all(is_private(party) for party in mention.parties)
    ]
    return told[-1] if told else ()
