"""Who takes part in an appeal by the role nouns of a caption: 上诉人甲公司与被上诉人乙公司、原审被告丙公司…一案."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_BELOW = lazy(r"(?:原审|一审)(?:(?:共同)?被告)?$")


def parties_on_appeal(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Note who appeals, and who had sued whom: a defendant of the court below beside those who appeal tells it."""
    if docket.scene.language != "zh" or case.instance is None or case.instance.value not in ("second", "retrial"):
        return
    here = [a for a in actors if frame.sentence.start <= a.start < frame.span.end and a.parties]
    appealing = docket.all_of(a for a in here if a.role == "appellant")
    facing = docket.all_of(a for a in here if a.role == "appellee")
    if not appealing or not (facing or case.instance.value == "retrial"):
        return
    case.add_side("appellants", appealing, frame.words, "role-noun")
    if not facing:
        return
    below = docket.all_of(
        a for a in here if a.role == "respondent" and _BELOW.search(docket.scene.content, max(0, a.start - 4), a.start)
    )
    if below and not case.claimants and set(case.respondents) <= set(below) and case.after is None:
        case.respondents.clear()
        for side, parties in (("claimants", facing), ("respondents", (*appealing, *below))):
            case.add_side(side, parties, frame.words, "role-noun")
