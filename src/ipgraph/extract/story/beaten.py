"""Who beat whom before a court: "prevailed over Beta", 告赢了乙公司."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

_REACH = {"en": 12, "zh": 40}
"""How far before a verb of winning the winner stands; in Chinese the court stands between."""
_OVER = Beside("en", "favoured").before("over")
_BEAT_ZH = lazy(r"(?:告赢|打赢|击败|打败|战胜|力克)了?(?:对手|同行|竞争对手|老对手)?\Z")
"""What stands before the one who lost: 告赢了乙公司."""


def is_beaten(docket: Docket, cue: Cue, actor: Actor) -> bool:
    """Whether a word tells of a victory over an actor behind it: "prevailed over Beta", "beat its rival Beta"."""
    if docket.scene.language == "zh":
        return _BEAT_ZH.search(docket.scene.content, max(0, actor.start - 10), actor.start) is not None
    if cue.cue_class not in ("won", "lost"):
        return False
    return _OVER.fullmatch(docket.scene.content, cue.start, actor.start) is not None


def beaten_by(docket: Docket, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Sides of a suit that is told by who beat whom alone: who wins over somebody had sued, as nothing else is told."""
    if case.role != "main" or case.claimants or case.respondents or case.after is not None:
        return
    for cue in frame.cues:
        beaten = next((a for a in here if a.start >= cue.end and is_beaten(docket, cue, a)), None)
        reach = _REACH[docket.scene.language]
        winner = [a for a in here if a.end <= cue.start and a.mark == "" and cue.start - a.end < reach]
        if beaten is not None and winner and not set(beaten.parties) & set(winner[-1].parties):
            add_side(case, "claimants", winner[-1].parties, winner[-1].span, cue.rule)
            add_side(case, "respondents", beaten.parties, beaten.span, cue.rule)
