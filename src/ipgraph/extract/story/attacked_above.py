"""Decisions of the court that stands above the boards of an office, told by the attack on a right that they are about:
"The Federal Circuit revived Alpha's challenge to a Beta patent"."""

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy

_WORDS = Beside("en", "attacked_above")
_ATTACK, _OTHER = _WORDS.within("attack on a right"), _WORDS.within("other suit")
_REVIVED = _WORDS.within("right revived")
_BY_BEHIND, _BY_BEFORE = _WORDS.behind("attacker"), _WORDS.before("attacker")
_ABOVE_BOARDS = lazy(r"^us-cafc$|^~(?:an? |the )?(?:u\.?s\.?|federal|american) appeals court$")
"""Keys of the court that reviews what boards of the patent office of the United States decide, named or not."""
_BACK = 60
"""How far before a name the words for an attack begin that its bearer made."""
_DECIDES = frozenset({*REVIEW, "dismiss", "lost"})


def attacks_right(docket: Docket, frame: Frame, forum: ForumMention) -> bool:
    """Whether a decision that names no board is one over an attack on a right, which only a board can have heard."""
    scene = docket.scene
    if scene.language != "en" or not frame.classes & _DECIDES or not _ABOVE_BOARDS.search(forum.key):
        return False
    if any(case.role != "office" for case in docket.cases()):
        return False
    here = (frame.sentence.start, frame.sentence.end)
    if any(f.key != forum.key and f.kind != "ip-office" for f in scene.forums.within(frame.sentence)):
        return False
    attacked = _ATTACK.search(scene.content, *here) or (_board_named(docket) and _REVIVED.search(scene.content, *here))
    return bool(attacked) and _OTHER.search(scene.content, *here) is None


def _board_named(docket: Docket) -> bool:
    return any(f.kind == "ip-office" and f.key.startswith("us-") for f in docket.scene.forums.things)


def attacker(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who is told to have attacked the right, before the words for the attack or behind them."""
    content, sentence = docket.scene.content, frame.sentence
    here = [a for a in actors if sentence.start <= a.start < sentence.end and a.parties]
    for actor in here:
        back = max(sentence.start, actor.start - _BACK)
        if _BY_BEHIND.match(content, actor.end, sentence.end) or _BY_BEFORE.search(content, back, actor.start):
            return docket.who(actor)
    return ()
