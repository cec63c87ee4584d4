"""In which role something is brought: as a suit, before an office, before a court that only decides over rights."""

from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket
from ipgraph.extract.story.nullity_below import NULLITY_COURTS
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy

ROLE = {"suit": "main", "versus": "main", "office": "office", "complaint": "enforcement", "seizure": "customs",
         "interim": "interim"}  # fmt: skip
"""The role of a case by the kind of the step that opens it."""
_PETITION = lazy(r"\b(?:petition|application|request|opposition)s?\b|申请|请求|异议")


def role_of_filing(docket: Docket, frame: Frame, forum: ForumMention | None) -> tuple[str, ForumMention | None]:
    """In which role something is brought, and before which forum of that kind."""
    role, spoken_of = ROLE[frame.kind], docket.case
    if role == "main" and forum is None and spoken_of is not None and spoken_of.role in OFFICE_ROLES:
        petition = _PETITION.search(docket.scene.content, frame.span.start, frame.predicate.end)
        if petition and frame.predicate.rule != "zh-claims-alone":
            return spoken_of.role, None
    if role == "main" and forum is not None and forum.kind in OFFICES:
        return role, None
    nullity = forum is not None and (forum.key in NULLITY_COURTS or (role == "office" and forum.kind not in OFFICES))
    if nullity and role in ("main", "office"):
        return "nullity", forum  # a court that was asked whether a right stands
    return role, forum
