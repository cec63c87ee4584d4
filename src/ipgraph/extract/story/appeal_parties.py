"""Who takes part in an appeal by the role nouns of a caption: 上诉人甲公司与被上诉人乙公司、原审被告丙公司…一案."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import ROLE_BELOW_ZH
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
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
    below = docket.all_of(
        a for a in here if a.role == "respondent" and _BELOW.search(docket.scene.content, max(0, a.start - 4), a.start)
    )
    _sides_below(docket, case, here, below)
    if not facing:
        return
    if below and not case.claimants and set(case.respondents) <= set(below) and case.after is None:
        case.respondents.clear()
        for side, parties in (("claimants", facing), ("respondents", (*appealing, *below))):
            case.add_side(side, parties, frame.words, "role-noun")


def _sides_below(docket: Docket, case: CaseDraft, here: list[Actor], below: tuple[PartyDraft, ...]) -> None:
    """Who had sued whom by the roles that brackets give those who appeal and those they face: 上诉人（原审被告）."""
    told: dict[str, list[Actor]] = {"原告": [], "被告": []}
    for actor in (a for a in here if a.role in ("appellant", "appellee")):
        bracket = ROLE_BELOW_ZH.search(docket.scene.content, actor.start, actor.end)
        if bracket is not None:
            told[bracket["side"]].append(actor)
    suing, sued = docket.all_of(told["原告"]), (*docket.all_of(told["被告"]), *below)
    if case.after is not None or not suing or not sued or set(suing) & set(sued):
        return
    for side, parties in (("claimants", suing), ("respondents", sued)):
        known = getattr(case, side)
        if all(p in {*suing, *sued} or p.unnamed for p in known):
            known.clear()
            case.add_side(side, parties, told["原告"][0].span, "role-noun")
