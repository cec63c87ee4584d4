"""The day on which a suit was brought where it is told beside the noun: "its action of May 2021 in the Ulm court"."""

from bisect import bisect_right
from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.scene import Scene
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "suit-of-day"
SUIT_OF = lazy(
    r"\b(?:suit|lawsuit|action|complaint|writ|counter-?suit|counter-?attack)s? (?:of|from|dating from)"
    r" (?:the )?(?:(?:early|mid|late|spring|summer|autumn|end)[ -](?:of )?)?$"
)
"""What stands before the day on which a suit was brought, and nothing was decided."""
_THERE = lazy(r",? (?:in|before|at|with) (?:the )?")
_BACK = 40


def date_suits(cases: Iterable[CaseDraft], scene: Scene) -> None:
    """Give every English suit that has no day of filing the one beside a noun for it and the name of its court."""
    if scene.language != "en":
        return
    suits = [c for c in cases if c.role == "main" and c.after is None and c.filed is None and c.forum_key]
    for date in scene.dates.things if suits else ():
        if date.is_range or not SUIT_OF.search(scene.content, max(0, date.start - _BACK), date.start):
            continue
        forum = _court_of(scene, date)
        told = [c for c in suits if forum is not None and c.forum_key == forum.key]
        if len(told) == 1 and not _later(date, told[0]):
            told[0].filed = told[0].filed or Fact(date.value, Span(date.start, date.end), RULE)


def _court_of(scene: Scene, date: DateMention) -> ForumMention | None:
    """The court right behind a day, or the only one of its sentence."""
    at = bisect_right(scene.sentences, date.start, key=lambda sentence: sentence.start) - 1
    courts = [f for f in scene.forums.within(scene.sentences[at]) if f.kind not in OFFICES] if at >= 0 else []
    there = next((f for f in courts if _THERE.fullmatch(scene.content, date.end, f.start)), None)
    return there or (courts[0] if len({f.key for f in courts}) == 1 else None)


def _later(date: DateMention, case: CaseDraft) -> bool:
    """Whether a day lies behind that of the decision, so that it is none of filing."""
    decided = str(case.decided.value) if case.decided is not None else ""
    told = min(len(decided), len(date.value))
    return bool(decided) and date.value[:told] > decided[:told]
