"""Sides of a suit that a decision tells in passing: "sided with Beta in a suit brought by Alpha", "the damages owed by
Beta to Alpha".
"""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.copied_from import copied_from
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.wronged_by import wronged_by
from ipgraph.lang.beside import Beside

RULE = "suit-brought"
_WORDS = Beside("en", "suit_brought")
_SIDES = (
    ("claimants", _WORDS.before("brought")),
    ("respondents", _WORDS.before("owing")),
    ("claimants", _WORDS.before("owed")),
)
_SUIT_THAT, _IT_BROUGHT = _WORDS.before("that it brought"), _WORDS.behind("that it brought")
"""What stands around the one who brought a suit, in a relative clause: "the action that Alpha had brought"."""
_WHOM, _IT_ACCUSED = _WORDS.before("whom it accused"), _WORDS.behind("whom it accused")
"""What stands around the one who had sued the winner: "granted judgment to Beta, which Alpha had accused"."""
_IN, _ITS_SUIT = _WORDS.before("in its suit"), _WORDS.behind("in its suit")
"""What stands around the one whose suit is decided for the other: "granted judgment to Beta in Alpha's suit"."""
_BACK = 110


def suit_brought(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Name the sides of the suit that is decided by whom the words of its sentence put there.

    Who won in a suit of which nothing was told before is taken for the one that sued, until somebody else is told to.
    """
    if docket.scene.language != "en" or case.role != "main" or (case.claimants and case.respondents):
        return
    here = [a for a in actors if frame.sentence.start <= a.start < frame.sentence.end]
    copied_from(docket.scene, frame, case, here)
    wronged_by(docket.scene, frame, case, here)
    opened = case.born >= frame.sentence.start
    for actor in actors:
        parties = [p for p in actor.parties if p.type != "government"]
        if not parties or not frame.sentence.start <= actor.start < frame.sentence.end:
            continue
        for side, words in _SIDES:
            other = case.respondents if side == "claimants" else case.claimants
            content, since = docket.scene.content, max(frame.sentence.start, actor.start - _BACK)
            suing = side == "claimants" and _ITS_SUIT.match(content, actor.end)
            its = suing and _IN.search(content, since, actor.start)
            if side == "claimants" and _IT_BROUGHT.match(content, actor.end):
                its = its or _SUIT_THAT.search(content, since, actor.start)
            if side == "claimants" and _IT_ACCUSED.match(content, actor.end):
                its = its or _WHOM.search(content, since, actor.start)
            if set(parties) & set(other) or not (its or words.search(content, since, actor.start)):
                continue
            if side == "claimants" and opened and not case.respondents and not set(parties) & set(case.claimants):
                case.claimants, case.respondents = {}, case.claimants
            if not getattr(case, side):
                case.add_side(side, parties, actor.span, RULE)
