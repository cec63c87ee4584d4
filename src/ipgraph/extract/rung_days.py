"""The days of the courts of one ladder, where each has its day beside its name: "the Court of Appeals (2015)".

A bare year beside a court dates too much, but not where the courts of one dispute are told one after the other.
"""

from collections.abc import Sequence

from ipgraph.extract.dating import is_of_report, is_of_reviewed
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.scene import Scene
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "rung-day"
_BRACKETED = lazy(
    r"['’]?s?(?: [\w.’'-]+){0,4} ?\((?:[^()]{1,60}[,;] )?(?:on |of |in |judgment of |decision of |decided )?"
)
"""What stands between a court and its day in brackets: "the High Court ([2019] EWHC 12, 4 May 2019)"."""
_YEAR = lazy(r" ?\((?:in |of )?(?P<year>(?:19|20)\d\d)\)")
_BEHIND = lazy(
    r"(?:, (?:[a-z-]+ ){1,4}[a-z-]+,)?"
    r"(?:,? (?!(?:which|who|that|whose|and|or|but|before|after|until|since)\b)"
    r"[a-z][\w’'-]*){0,6}"
    r",? (?:on|in|of|dated)(?: early| late| mid)?[ -](?:(?:Mon|Tues|Wednes|Thurs|Fri)day,? )?"
)
"""A court did something then: "the High Court having turned it away in 2020", "the Supreme Court, eight to one, on"."""
_BEFORE = lazy(r",? (?:by )?(?:the |a jury (?:of|in) the )?$")
_AHEAD = lazy(r"\b(?:[Oo]n|[Ii]n|[Oo]f) (?:early |late |mid-)?$")
_STOP = lazy(r"[;.]|, ")
_REACH = 110
_MOVES = lazy(
    r"\b(?:heard|hear|hearing|argument|filed|lodged|brought|sued|pending|agreed|will|leave|permission|appealed|admitted"
    r"|accepted|remitted|stayed|founded|opened|created|announced|published|held up|examples?|selected|listed|put out)\b"
)
_GOES_TO = lazy(r"\b(?:to|before|with|into) (?:the |an? )?$")
"""Somebody goes to that court: the day is that of his appeal."""


def date_rungs(cases: Sequence[CaseDraft], scene: Scene, *, decided: bool) -> None:
    """Give the undated cases of an English chain of courts the days that stand beside the courts' names.

    Those of which something was told that a court did come last, with ``decided``: other steps date them better.
    """
    if scene.language != "en":
        return
    above = {id(case.after) for case in cases if case.after is not None}
    for case in cases:
        if case.decided is not None or not case.forum_key or _is_open(case) or decided != bool(case.verdicts):
            continue
        if case.after is None and id(case) not in above:
            continue
        if sum(other.forum_key == case.forum_key for other in cases) > 1:
            continue
        days = [d for f in scene.forums.things if f.key == case.forum_key if (d := _day_of(scene, f)) is not None]
        if len({day.value for day in days}) == 1 and not _taken(days[0], cases):
            case.decided = days[0]


def _to_come(scene: Scene, day: DateMention) -> bool:
    return scene.published is not None and day.value > scene.published


def _is_open(case: CaseDraft) -> bool:
    return case.outcome is not None and case.outcome.value in ("pending", "withdrawn", "settled")


def _taken(day: Fact, cases: Sequence[CaseDraft]) -> bool:
    """Whether a day is that of another step."""
    steps = [step for case in cases for step in (case.filed, case.decided, case.announced) if step]
    return any(step.span.start < day.span.end and day.span.start < step.span.end for step in steps)


def _fact(day: DateMention) -> Fact:
    return Fact(day.value, Span(day.start, day.end), RULE)


def _day_of(scene: Scene, forum: ForumMention) -> Fact | None:
    """The day that stands right beside the name of a court, as that of what it did."""
    content = scene.content
    sentence = next((s for s in scene.sentences if s.start <= forum.start < s.end), None)
    if sentence is None or _GOES_TO.search(content, max(sentence.start, forum.start - 16), forum.start):
        return None
    if year := _YEAR.match(content, forum.end, sentence.end):
        return Fact(year["year"], Span(*year.span("year")), RULE)
    close = min(sentence.end, forum.end + _REACH)
    others = [f.start for f in scene.forums.within(Span(forum.end, close))]
    close = min([close, *others])
    for day in scene.dates.within(Span(forum.end, close)):
        if day.is_range or _to_come(scene, day) or is_of_report(scene, Span(day.start, day.end)):
            continue
        if _BRACKETED.fullmatch(content, forum.end, day.start):
            return _fact(day)
        told = _BEHIND.fullmatch(content, forum.end, day.start)
        if told and not _MOVES.search(content, forum.end, min(day.end + 24, close)):
            reviewing = list(scene.cues.within(Span(forum.end, day.start), *REVIEW))
            return None if is_of_reviewed(scene, day, reviewing, sentence) else _fact(day)
        break
    before = [d for d in scene.dates.within(Span(max(sentence.start, forum.start - 60), forum.start)) if not d.is_range]
    before = [d for d in before if not _to_come(scene, d) and not is_of_report(scene, Span(d.start, d.end))]
    if before and _BEFORE.fullmatch(content, before[-1].end, forum.start):
        day = before[-1]
        comma = _STOP.search(content, forum.end, sentence.end)
        stop = comma.start() if comma else sentence.end
        ahead = _AHEAD.search(content, max(sentence.start, day.start - 16), day.start)
        if ahead and not _MOVES.search(content, forum.end, stop):
            return _fact(day)
    return None
