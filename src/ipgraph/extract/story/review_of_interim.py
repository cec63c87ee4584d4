"""A review of which the text goes on to say that the court below had an interim request before it."""

from ipgraph.extract.frames.triggers import DECISION
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.lang.forums import ForumMention


def review_of_interim(docket: Docket, court: ForumMention) -> None:
    """Make a review one of an interim request when the text goes on to say that this is what the court below had
    before it: "upheld the order of the Indore court, which had refused an interim injunction"."""
    upper = docket.case
    lower = upper.after if upper is not None else None
    if upper is None or lower is None or (upper.role, lower.role) != ("main", "main"):
        return
    decided = any(verdict.value in DECISION for verdict in lower.verdicts)
    if lower.forum_key == court.key and not (decided or lower.filed or lower.claimed):
        for case in docket.cases():
            if case.role == "main" and lower in chain(case):
                case.role = "interim"
