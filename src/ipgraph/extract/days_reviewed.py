"""The day of a decision that the words for its review tell: "dismissed an appeal against a decision of July 2023"."""

from collections.abc import Sequence

from ipgraph.extract.dating import is_of_reviewed
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.scene import Scene
from ipgraph.extract.values.dates import DateMention
from ipgraph.model.article import Span

RULE = "day-reviewed"


def date_reviewed(cases: Sequence[CaseDraft], scene: Scene) -> None:
    """Date, in place, the undated cases under review by the one day that an English sentence calls that of them."""
    if scene.language != "en":
        return
    for case in cases:
        below = case.after
        if below is None or below.decided is not None or not (below.verdicts or below.outcome):
            continue
        if sum(other.after is below for other in cases) > 1:
            continue
        days = [day for verdict in case.verdicts for day in _days_told(scene, verdict.span, {case, below})]
        free = [day for day in days if not _taken(day, cases)]
        if len({day.value for day in free}) == 1:
            below.decided = Fact(free[0].value, Span(free[0].start, free[0].end), RULE)


def _days_told(scene: Scene, verdict: Span, known: set[CaseDraft]) -> list[DateMention]:
    """The days of the decision under review in the sentence of a verdict that names no third court."""
    s = next((s for s in scene.sentences if s.start <= verdict.start < s.end), None)
    if s is None or any(f.key not in {case.forum_key for case in known} for f in scene.forums.within(s)):
        return []
    reviews = list(scene.cues.within(Span(verdict.start, s.end), *REVIEW))
    return [day for day in scene.dates.within(s) if not day.is_range and is_of_reviewed(scene, day, reviews, s)]


def _taken(day: DateMention, cases: Sequence[CaseDraft]) -> bool:
    steps = [step for case in cases for step in (case.filed, case.decided, case.announced) if step]
    return any(step.span.start < day.end and day.start < step.span.end for step in steps)
