"""Who is told to have been sued by what a forum decided: a motion that only defendants bring, a finding of no wrong."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.told_where import is_private
from ipgraph.lang.beside import Beside

_ORDERS, _FAVOURED = Beside("en", "orders"), Beside("en", "favoured")
_NEAR = 12
"""How far behind a verb the name stands that it is for."""
_CLEARS_BEFORE, _CLEARS_BEHIND = _FAVOURED.before("clears"), _FAVOURED.behind("clears")


def found_for_accused(docket: Docket, cue: Cue, actors: list[Actor]) -> Actor | None:
    """For whom a forum found who is told beside it to have done no wrong: "found for Beta, holding that it had not"."""
    content = docket.scene.content
    if docket.scene.language != "en" or not content[cue.start : cue.end].endswith((" for", " of", " with")):
        return None
    favoured = next((a for a in actors if 0 <= a.start - cue.end < _NEAR and a.parties), None)
    if favoured is None:
        return None
    told = _CLEARS_BEFORE.search(content, max(0, cue.start - 60), cue.start)
    return favoured if told or _CLEARS_BEHIND.match(content, favoured.end) else None


_MOVES = _ORDERS.behind("moves")
"""What follows one who moves as whoever is sued does: "Beta's motion for summary judgment of non-infringement"."""


_HAD_DISMISSED = frozenset({"en-dismiss-persuaded", "en-dismiss-obtained", "en-dismiss-defence-verdict"})
"""Words that tell that somebody had a suit thrown out: only whoever is sued in it does."""


def as_defendant(docket: Docket, frame: Frame, here: list[Actor]) -> tuple[PartyDraft, ...]:
    """For whom a forum found that they did no wrong, or whose motion only those who are sued can bring."""
    if docket.scene.language != "en":
        return ()
    for cue in frame.cues:
        if cue.cue_class == "won" and (actor := found_for_accused(docket, cue, here)) is not None:
            return actor.parties
        if cue.rule in _HAD_DISMISSED and (winning := docket.all_of(frame.agents)) and all(map(is_private, winning)):
            return winning
    return next((a.parties for a in here if a.parties and _MOVES.match(docket.scene.content, a.end)), ())
