"""Who must pay the other side's fees for a suit that had no merit: he had sued, and lost.

"The judge ordered Beta to pay Alpha's legal fees, calling Beta's patent suit frivolous": Alpha was sued.
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.beside import Beside

RULE = "baseless-suit"
_WORDS = Beside("en", "baseless_suit")
_PAYS, _SUIT_OF = _WORDS.behind("pays"), _WORDS.behind("suit of")
_FEES, _OWN_SUIT = _WORDS.within("fees"), _WORDS.within("own suit")
_ORDERS = frozenset({"order", "award", "rule"})
_NEAR = 60
"""How far behind the verb of paying the one stands whose fees are paid."""


def baseless_suit(scene: Scene, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Name the one who must pay such fees as the one who sued in vain, where nothing names the sides yet."""
    if scene.language != "en" or case.role != "main" or case.after is not None or not frame.classes & _ORDERS:
        return
    if (
        case.claimants
        or case.respondents
        or _FEES.search(scene.content, frame.sentence.start, frame.sentence.end) is None
    ):
        return
    content, end = scene.content, frame.sentence.end
    here = [a for a in actors if frame.sentence.start <= a.start < end and a.parties]
    payer = next((a for a in here if _PAYS.match(content, a.end, end)), None)
    if payer is None:
        return
    own = _OWN_SUIT.search(content, payer.end, end) is not None
    own = own or any(_SUIT_OF.match(content, a.end, end) and set(a.parties) == set(payer.parties) for a in here)
    if not own:
        return
    add_side(case, "claimants", payer.parties, payer.span, RULE)
    paid = next((a for a in here if 0 < a.start - payer.end < _NEAR and not set(a.parties) & set(payer.parties)), None)
    if paid is not None:
        add_side(case, "respondents", paid.parties, paid.span, RULE)
    case.verdicts.append(Fact("dismiss", frame.words, RULE))
