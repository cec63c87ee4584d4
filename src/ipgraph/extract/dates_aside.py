"""Dates that no step of a case bears: of a contract, a right, a firm or goods, of a term, or after the report."""

import re

from ipgraph.extract.cues import Cue
from ipgraph.extract.receipt import day_of_receipt
from ipgraph.extract.scene import Scene
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_STEP_NOUN = (
    r"(?:decisions?|rulings?|judge?ments?|verdicts?|orders?|awards?|injunctions?|opinions?|decrees?|suits?|lawsuits?"
    r"|actions?|complaints?|cases?|petitions?|oppositions?|appeals?|claims?|requests?|applications?|trials?|hearings?"
    r"|litigations?|proceedings?|disputes?|convictions?|sentences?|settlements?|reviews?|investigations?|motions?"
    r"|findings?|determinations?|filings?|raids?|seizures?|dismissals?|charges?|indictments?)"
)
"""What has the date of a step of a case."""


def dates_no_step(scene: Scene, date: DateMention, cue: Cue, s: Span) -> bool:
    """Whether a date is that of something else than what is told by ``cue`` and than any step of a case."""
    if scene.told_until and _after(date.value, scene.told_until):
        return True
    if day_of_receipt(scene, Span(date.start, date.end), s):
        return True
    if scene.language == "zh":
        told = _SINCE_WHEN_ZH.search(scene.content, max(s.start, date.start - 6), date.start)
        return (
            bool(told) or _ABOUT_ZH.match(scene.content, date.end, s.end) is not None or _found_as_fact(scene, date, s)
        )
    before = scene.content[max(s.start, date.start - 110) : date.start]
    if cue.cue_class in ("suit", "sue", "filed") and _TRIED_ON.search(before):
        return True
    if (
        of_life_or_event(scene, date)
        or _DEADLINE.search(before)
        or (cue.cue_class != "appeal" and _OF_APPEAL.search(before))
        or _OF_FIGURES.search(before)
        or (cue.cue_class in ("suit", "sue", "filed") and _OF_PAPER.search(before))
        or _of_right_or_deal(before)
        or _is_attribute(scene, date, before)
    ):
        return True
    return _in_aside(scene, date, cue, before)


def of_a_paper(scene: Scene, start: int) -> bool:
    """Whether a day in an English text is that of a paper in which a report read what it tells."""
    return scene.language == "en" and _OF_PAPER.search(scene.content, max(0, start - 110), start) is not None


def of_life_or_event(scene: Scene, date: DateMention) -> bool:
    """Whether a date is told of somebody's life and work, or of a whole fight, a tour or a fair.

    Such are "Ada Orr, who left to found Beta in 2021" and "shirts sold on the tour of 2014".
    """
    place = scene.content, max(0, date.start - 90), date.start
    return scene.language == "en" and (_OF_PERSON.search(*place) or _OF_EVENT.search(*place)) is not None


_EN = Beside("en", "dates_aside")
_ZH = Beside("zh", "dates_aside")
_OF_PERSON, _OF_EVENT = _EN.before("of a person"), _EN.before("of an event")
_TRIED_ON = _EN.before("tried on")
"""What stands before the day of what became of a suit, which is not the one on which it was brought."""


def _after(value: str, day: str) -> bool:
    """Whether a date lies after the last day of the report, as far as both are told."""
    told = min(len(value), len(day))
    return value[:told] > day[:told]


_OF_APPEAL = _EN.before("of an appeal")
_OF_PAPER = _EN.before("of a paper")
_OF_FIGURES = _EN.before("of figures")
_DEADLINE = _EN.before("deadline")
"""What stands before a day by which something is to be done, or until which it lasts."""


_OF_RIGHT = _EN.before("of a right or a deal")
"""What stands before the date of a right, a work or a contract: "over a patent that was granted on"."""


_THAT_WAS = re.compile(r"\b(?:that|which)\b")
_STEP_WORD = _EN.within("step")


def _of_right_or_deal(before: str) -> bool:
    found = _OF_RIGHT.search(before)
    if found is None or _THAT_WAS.search(found.group()):
        return found is not None
    clause = before[max(before.rfind(mark, 0, found.start()) for mark in ",;.") + 1 :]
    return _STEP_WORD.search(clause) is None  # "a patent injunction was granted in": that is what is dated


_DETERMINER = re.compile(r"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|['’]s)(?: [a-z]+)? $")
_THEN_NOUN = lazy(r" (?!(?:when|after|before|in|on|at|and|that|which|it|to|the|but|by|for|of)\b)[a-z]")
_THEN_STEP = _EN.behind("then a step")


def _is_attribute(scene: Scene, date: DateMention, before: str) -> bool:
    """Whether a year only tells what thing is meant that is no step: "breach of a 2019 licence agreement"."""
    if len(date.value) != len("2024") or not _DETERMINER.search(before):
        return False
    if not _THEN_NOUN.match(scene.content, date.end):
        return False
    return _THEN_STEP.match(scene.content, date.end, date.end + 80) is None


_OPENS_ASIDE = _EN.before("aside")
_STEPS = (
    "sue", "suit", "sued", "filed", "ask", "accept", "appeal", "rule", "order", "award",
    "dismiss", "affirm", "reverse", "modify", "remand", "grant", "convict", "acquit", "invalidated", "maintained",
    "partly-invalidated", "penalise", "interim", "seize", "opposition", "invalidity-request", "cancel-request",
    "counterclaim", "prosecute", "settle", "withdraw", "pending",
)  # fmt: skip


def _in_aside(scene: Scene, date: DateMention, cue: Cue, before: str) -> bool:
    """Whether a date stands between commas, in words on a party: "Alpha, which had fewer sales last year,"."""
    aside = _OPENS_ASIDE.search(before)
    if aside is None or re.fullmatch(_STEP_NOUN, aside[1]):
        return False
    start = date.start - (len(before) - aside.start())
    close = scene.content.find(",", date.end, date.end + 60)
    if close < 0 or start <= cue.start < close:
        return False
    return not scene.cues.has(Span(start, close), *_STEPS)


_SINCE_WHEN_ZH = _ZH.before("since when")
_ABOUT_ZH = _ZH.behind("about")
"""What stands behind the date of a firm, a right or goods, or of more that was asked for: 2018年成立, 8月追加诉请."""
_FOUND_ZH = _ZH.before("found as fact")
_THEN_DECIDED_ZH = _ZH.behind("then decided")
_REACH_OF_FINDING = 80
"""How far before a date the words that open what a court found as fact stand at the most."""


def _found_as_fact(scene: Scene, date: DateMention, s: Span) -> bool:
    """Whether a date is that of a fact which a court found: 法院查明，双方曾于2017年洽谈."""
    before = _FOUND_ZH.search(scene.content, max(s.start, date.start - _REACH_OF_FINDING), date.start)
    return before is not None and _THEN_DECIDED_ZH.match(scene.content, date.end, s.end) is None
