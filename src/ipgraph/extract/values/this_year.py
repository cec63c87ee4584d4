"""The year of a month that follows a year alone in English: "dismissed the suit in 2022. In April the court of appeal
disagreed", where the report is of this year's June, tells of this April."""

from ipgraph.extract.values.points import Point
from ipgraph.lang.patterns import lazy

_YEAR_IN_SENTENCE = lazy(r"\b(?:19|20)\d\d\b[^.;]*$")
_BACK = 120
"""How far back the beginning of a sentence is looked for, in code points."""


def this_year(content: str, at: int, month: int, story: Point, origin: Point | None) -> int | None:
    """The year of publication for a month named at ``at``, where it lies before publication and the year told last
    before stands in another sentence; ``None`` elsewhere."""
    if origin is None or origin.month is None or month >= origin.month or story.year >= origin.year:
        return None
    return None if _YEAR_IN_SENTENCE.search(content[max(0, at - _BACK) : at]) else origin.year
