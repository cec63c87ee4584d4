"""Whose goods customs look for: the right holder who confirms that what was held is counterfeit."""

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_CONFIRMS = {
    "en": lazy(
        r"(?:\s?\([^()]*\))?,? (?:then |later |has |had |also )?"
        r"(?:confirmed|identified|verified|authenticated|applied|asked|requested|certified)\b"
    ),
    "zh": lazy(r"(?:[（(][^（）()]{1,16}[）)])?(?:进行|予以|依法|随后)?(?:确认|鉴定|辨认|认定|核实|提出|申请)"),
}


def held_for(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Make the right holder who confirms the infringement the one for whom customs held the goods."""
    case = docket.case
    if case is None or case.role != "customs" or case.claimants:
        return
    for actor in actors:
        confirms = _CONFIRMS[docket.scene.language].match(docket.scene.content, actor.end, sentence.end)
        if confirms and actor.role == "claimant" and not set(actor.parties) & set(case.respondents):
            case.add_side("claimants", actor.parties, actor.span, "held-for")
            return
