"""Who sued, where a Chinese court declares a winner and orders something: 判甲公司胜诉，禁止乙公司销售."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.beside import Beside

_WINS = Beside("zh", "orders").behind("wins")


def declared_winner(docket: Docket, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Whoever is declared the winner had sued, where something is ordered too: 判甲公司胜诉，禁止乙公司销售."""
    ordered = frame.classes & {"order", "award", "grant"} and not frame.classes & {"dismiss", "lost"}
    if docket.scene.language != "zh" or case.role != "main" or case.claimants or not ordered:
        return
    won = [a for a in here if a.parties and _WINS.match(docket.scene.content, a.end, frame.span.end)]
    add_side(case, "claimants", won[0].parties if won else (), frame.words, frame.predicate.rule)
