"""Date decided cases by days of the text that no step has taken.

A step is dated by the words of its own frame. Where the day stands in another clause of the sentence, or in a sentence
that only names the court, no frame reaches it: it is the one day there that belongs to nothing else.
"""

from collections.abc import Iterable, Sequence

from ipgraph.extract.dating import date_of_decision, is_of_report, is_of_reviewed
from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.frames.triggers import DECISION, REVIEW
from ipgraph.extract.ruling_dates import closes_ruling
from ipgraph.extract.scene import Scene
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

MONTH = len("2024-05")
"""How long an ISO date is at least that tells the month; a bare year beside a court dates too much."""


def give_left_days(cases: Sequence[CaseDraft], scene: Scene, draft: Draft) -> None:
    """Date, in place, every decided case that has no day by the one day beside its words that nothing else has.

    ``draft`` tells where the parts of a digest begin.
    """
    free = _told_ahead(cases, scene, _free(cases, scene))
    for case in cases:
        outcome = case.outcome.value if case.outcome is not None else "unknown"
        if case.decided is not None or outcome == "pending":
            continue
        if outcome == "settled":
            found = _of_settlement(case, scene, free)
        else:
            near = [c for c in cases if draft.part_of(c.born) == draft.part_of(case.born)]
            days = [date for date in free if draft.part_of(date.start) == draft.part_of(case.born)]
            found = _beside_words(case, cases, scene, free) or _beside_court(case, cases, scene, free)
            found = found or _beside_court(case, near, scene, days) or _dated_apart(case, cases, scene, free)
        if found is not None:
            case.decided = found
            free = [date for date in free if date.start != found.span.start]


def _free(cases: Iterable[CaseDraft], scene: Scene) -> list[DateMention]:
    """The days and months that no case has for any of its steps and on which nothing was only reported.

    Of the bare years only those that close the sentence of a ruling.
    """
    steps = [step for case in cases for step in (case.filed, case.decided, case.announced, case.as_of) if step]
    return [
        date
        for date in scene.dates.things
        if not date.is_range and (len(date.value) >= MONTH or closes_ruling(scene, date))
        if not is_of_report(scene, Span(date.start, date.end)) and not _of_plea(scene, date)
        if not any(step.span.start < date.end and date.start < step.span.end for step in steps)
    ]


_EN = Beside("en", "left_days")
_ZH = Beside("zh", "left_days")
_PLEADED = _EN.before("of a plea")
_PLEA = 90
"""How far before a day the words of a plea may begin."""


def _of_plea(scene: Scene, date: DateMention) -> bool:
    return _PLEADED.search(scene.content, max(0, date.start - _PLEA), date.start) is not None


def _sentence(scene: Scene, at: int) -> Span:
    """The sentence at a place; an empty stretch outside the body."""
    return next((s for s in scene.sentences if s.start <= at < s.end), Span(at, at))


def _fact(date: DateMention, rule: str) -> Fact:
    return Fact(date.value, Span(date.start, date.end), rule)


def _beside_words(
    case: CaseDraft, cases: Sequence[CaseDraft], scene: Scene, free: Sequence[DateMention]
) -> Fact | None:
    """The one free day in the sentence that tells what the case came to."""
    for verdict in case.verdicts:
        s = _sentence(scene, verdict.span.start)
        here = [date for date in free if s.start <= date.start < s.end]
        cues = [cue for cue in scene.cues.within(s, *DECISION) if cue.start == verdict.span.start]
        if len(here) != 1 or not cues:
            continue
        forum = next((f for f in scene.forums.within(s) if f.key == case.forum_key), None)
        date = date_of_decision(scene, s, s, forum, cues)
        if date is None or date.start != here[0].start or _of_review(case, verdict.span, date, cases):
            continue
        if not is_of_reviewed(scene, date, list(scene.cues.within(s, *REVIEW)), s):
            return _fact(date, "left-words")
    return None


def _of_review(case: CaseDraft, told: Span, date: DateMention, cases: Iterable[CaseDraft]) -> bool:
    """Whether a day is that of the review told behind it: "On 3 May the High Court affirmed a judgment of …"."""
    above = [fact.span.start for c in cases if c.after is case and c.decided is None for fact in c.verdicts]
    return any(date.end <= at <= told.start for at in above)


_BETWEEN = {
    "en": _EN.behind("between"),
    "zh": lazy(r"[,，]?(?:又|即|已|则)?(?:于|在)?"),
}
"""What parts the name of a court from the day on which it decided."""
_DID_ON = _EN.behind("did on")
"""The court did something on that day: "the Ulm court thought on", "the High Court, to which it went, had said in"."""
_BY_ITS_JURY = _EN.behind("by its jury")
"""The decision of that day is one of the court's: "the verdict of 4 May by which a jury in"."""
_ONLY_HEARD = {
    "en": _EN.within("only heard"),
    "zh": _ZH.within("only heard"),
}
"""What a court does on a day without deciding, or others do before it."""
_NEXT_CLAUSE = {"en": lazy(r"[;.]|, "), "zh": lazy(r"[，。；,;]")}


def _beside_court(
    case: CaseDraft, cases: Sequence[CaseDraft], scene: Scene, free: Sequence[DateMention]
) -> Fact | None:
    """The one free day that stands right beside the name of the court, which decided nothing else without a day."""
    alike = [c for c in cases if c.forum_key == case.forum_key and c.decided is None]
    if not case.forum_key or any(c.thread is not case.thread for c in alike):
        return None
    found = [
        date
        for forum in scene.forums.things
        if forum.key == case.forum_key
        for date in free
        if _stand_together(scene, forum, date)
    ]
    return _fact(found[0], "left-court") if len({date.value for date in found}) == 1 else None


def _stand_together(scene: Scene, forum: ForumMention, date: DateMention) -> bool:
    s = _sentence(scene, forum.start)
    if not s.start <= date.start < s.end:
        return False
    first, last = sorted((Span(forum.start, forum.end), Span(date.start, date.end)), key=lambda place: place.start)
    if not _joined(scene, forum, first, last):
        return False
    close = _NEXT_CLAUSE[scene.language].search(scene.content, last.end + 1, s.end)
    told = Span(max(s.start, first.start - 24), close.start() if close else s.end)
    return _ONLY_HEARD[scene.language].search(scene.content, told.start, told.end) is None


def _joined(scene: Scene, forum: ForumMention, first: Span, last: Span) -> bool:
    """Whether the words between a court and a day, whichever comes first, tell that it did something then."""
    if _BETWEEN[scene.language].fullmatch(scene.content, first.end, last.start):
        return True
    if _WITHIN_BRACKET.fullmatch(scene.content, first.end, last.start) and scene.content[first.start - 1] in "(（":
        return scene.content[last.end] in ")）;；"
    if scene.language != "en":
        return False
    between = _DID_ON if first.start == forum.start else _BY_ITS_JURY
    return between.fullmatch(scene.content, first.end, last.start) is not None


_WITHIN_BRACKET = lazy(r"[^()（）;；\n]{1,40}[,，] ?")
"""What parts a court from its day in brackets behind the name of a case: "(Patents Court, Adler J, 4 May 2023)"."""
_REACH = {"en": 45, "zh": 90}
"""How far the day of a settlement stands from the words for it at the most."""


def _of_settlement(case: CaseDraft, scene: Scene, free: Sequence[DateMention]) -> Fact | None:
    """The day on which those who fought settled: the one day of the sentence, where it is not that of its report."""
    settled = case.thread.settled or case.outcome
    if settled is None:
        return None
    s = _sentence(scene, settled.span.start)
    here = [date for date in free if s.start <= date.start < s.end]
    if len(here) != 1 or scene.cues.has(s, "announce"):
        return None
    first, last = sorted((settled.span, Span(here[0].start, here[0].end)), key=lambda place: place.start)
    if last.start - first.end > _REACH[scene.language] or scene.cues.has(Span(first.end, last.start), "sue", *DECISION):
        return None
    if _ONLY_HEARD[scene.language].search(scene.content, max(s.start, first.start - 10), min(last.end + 10, s.end)):
        return None
    if any(_BETWEEN[scene.language].fullmatch(scene.content, here[0].end, f.start) for f in scene.forums.within(s)):
        return None  # what that court did is told
    return _fact(here[0], "left-settled")


_APART = {
    "en": _EN.before("apart"),
    "zh": _ZH.before("apart"),
}
"""A sentence that tells nothing but the day of the decision told before it."""


def _dated_apart(case: CaseDraft, cases: Sequence[CaseDraft], scene: Scene, free: Sequence[DateMention]) -> Fact | None:
    for date in free:
        s = _sentence(scene, date.start)
        if not _APART[scene.language].search(scene.content, s.start, date.start):
            continue
        told = [(verdict.span.start, i) for i, c in enumerate(cases) for verdict in c.verdicts]
        before = [place for place in told if place[0] < s.start]
        if before and cases[max(before)[1]] is case:
            return _fact(date, "left-apart")
    return None


_AHEAD = _ZH.behind("ahead")
"""A sentence that tells only that a court decided that day; the next tells what: 甲公司诉乙公司案昨日落槌。"""


def _told_ahead(cases: Sequence[CaseDraft], scene: Scene, free: list[DateMention]) -> list[DateMention]:
    """Date the cases whose day a sentence before tells, in place; gives the days that are left."""
    left: list[DateMention] = []
    told = [(verdict.span.start, i) for i, c in enumerate(cases) for verdict in c.verdicts]
    for date in free:
        s = _sentence(scene, date.start)
        ahead = scene.language == "zh" and _AHEAD.match(scene.content, date.end, s.end) is not None
        behind = [place for place in told if s.end <= place[0] < _sentence(scene, s.end + 1).end] if ahead else []
        if behind and (case := cases[min(behind)[1]]).decided is None:
            case.decided = _fact(date, "left-ahead")
        else:
            left.append(date)
    return left
