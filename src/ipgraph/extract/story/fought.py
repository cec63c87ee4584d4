"""Sides of a suit told by who won or lost it alone: "Alpha won at the Ulm court against Beta", "Alpha failed"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.beside import Beside

_EN = Beside("en", "orders")
_FOUGHT = frozenset({"won", "wins", "prevailed", "prevails", "succeeded", "succeeds", "lost", "loses"})


def sides_of_fight(case: CaseDraft, frame: Frame, docket: Docket) -> None:
    """Both sides of a suit told by its end alone: who "won at the Ulm court against Beta" had sued Beta there."""
    first = case.role == "main" and case.instance is not None and case.instance.value == "first"
    verb = docket.scene.words(frame.predicate).split()[0]
    against = [a for a in frame.patients if a.mark == "against" and a.parties]
    suing = [a for a in frame.agents if a.parties and not a.pronoun]
    if first and verb in _FOUGHT and len(suing) == len(against) == 1:
        add_side(case, "claimants", suing[0].parties, frame.words, frame.predicate.rule)
        add_side(case, "respondents", against[0].parties, frame.words, frame.predicate.rule)


_FAILED, _ITS_OWN_WRONG = _EN.behind("failed"), _EN.within("its own wrong")
NEAR = 8
"""How far before its verb a subject stands."""
_BEHIND = 120
"""How far behind the sentence it may be told that whoever lost had done wrong, in code points."""


def who_failed(docket: Docket, frame: Frame, here: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who failed before a forum with what it had brought there: "Alpha failed before the Commission"."""
    for cue in frame.cues:
        if cue.cue_class == "lost" and _FAILED.match(docket.scene.content, cue.start, cue.end):
            left = [a for a in here if a.end <= cue.start and a.mark == "" and a.parties and cue.start - a.end < NEAR]
            wrong = _ITS_OWN_WRONG.search(docket.scene.content, cue.end, frame.sentence.end + _BEHIND)
            return left[-1].parties if left and frame.forum is not None and wrong is None else ()
    return ()
