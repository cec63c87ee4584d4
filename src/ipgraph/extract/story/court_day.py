"""Whether a day that is over stands beside the name of a court, as that of what the court did."""

from ipgraph.extract.scene import Scene
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_MONTH = len("2024-05")
_OPENS = lazy(r"\((?:the |see |by )?$")
_YEAR = lazy(r",? (?:in |on )?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:19|20)\d\d\s?[);:,]")
"""What stands around a court and its day in brackets: "(Court of Ulm, 2018)"."""
_DAY_BEFORE = lazy(r",? ?(?:the |by the |a jury (?:in|at) the |jurors in the )?$")
_DAY_BEHIND = lazy(
    r"(?:, |\s\(| )?"
    r"(?:(?!(?:which|who|that|whose|of|and|or|to|before|after|from|with|for|against|until|by|since|between)\b)"
    r"[a-z][\w-]* ){0,4}(?:on |in |of |last )?(?:early |late |mid-)?$"
)


_RIGHT_BEHIND = lazy(r"(?:, |\s\(| )(?:on |in )?")


def has_its_day(scene: Scene, sentence: Span, forum: ForumMention, *, close: bool = False) -> bool:
    """Whether a day or a month that is over stands beside a court as that of what it did; ``close``: without a verb."""
    behind = _RIGHT_BEHIND if close else _DAY_BEHIND
    for date in scene.dates.within(sentence):
        if date.is_range or len(date.value) < _MONTH or (scene.published and date.value > scene.published):
            continue
        if date.end <= forum.start and _DAY_BEFORE.fullmatch(scene.content, date.end, forum.start):
            return True
        if date.start >= forum.end and behind.fullmatch(scene.content, forum.end, date.start):
            return True
    return _in_brackets(scene, forum)


def _in_brackets(scene: Scene, forum: ForumMention) -> bool:
    """Whether brackets hold a court with its day or its year behind it."""
    opened = _OPENS.search(scene.content, max(0, forum.start - 6), forum.start)
    return opened is not None and _YEAR.match(scene.content, forum.end) is not None
