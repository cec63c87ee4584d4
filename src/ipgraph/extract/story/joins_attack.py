"""Who joins an attack on a right that another has brought: "Beta joined that proceeding later"."""

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_JOINS = lazy(
    r"(?: ?\([^()]{1,40}\))?,? (?:(?:who|which|had|has|have|then|also|later|soon|itself) ){0,3}"
    r"(?:joined|joins)(?: in)? (?:that|this|the|its|their|[A-Z][\w.-]*['’]s?) (?:[\w-]+ ){0,2}?"
    r"(?:proceedings?|reviews?|petitions?|challenges?|oppositions?|attacks?|nullity actions?|requests?)\b(?! as )"
)


def tell_joining(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Put a party that joins the attack spoken of beside the one who brought it, where it is told to own no right."""
    case = docket.case
    if docket.scene.language != "en" or case is None or case.role not in (*OFFICE_ROLES, "nullity"):
        return
    if not case.claimants:
        return
    for actor in actors:
        if actor.mark == "" and actor.parties and _JOINS.match(docket.scene.content, actor.end, sentence.end):
            joining = tuple(p for p in actor.parties if p not in case.respondents and p not in case.claimants)
            case.add_side("claimants", joining, actor.span, "joins-attack")
