"""Who was not let into a court above: leave refused, certiorari denied, an appeal that a court will not hear."""

from collections.abc import Iterable

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.scene import Scene
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

LEAVE_REFUSED = frozenset(
    {
        "en-leave-refused",
        "en-leave-refused-passive",
        "en-leave-not-heard",
        "en-leave-review-denied",
        "en-leave-turned-away",
        "en-leave-us-petition",
        "zh-leave-refused",
    }
)
"""Rules of words by which a court above will not hear a case."""

ASKS_LEAVE = frozenset({"en-appeal-asks-leave", "en-appeal-leave-sought", "zh-appeal-asks-leave"})
"""Rules of words by which somebody asks a court above to let a case in."""

_THROWN_OUT_ZH = frozenset({"zh-dismiss"})
_ON_THE_MERITS = frozenset({"affirm", "reverse", "modify", "order", "award", "take-up"})

_LEAVE_LOST_ZH = "zh-leave-refused-passive"

_GO_TO = lazy(
    r"\b(?:[Ll]eave|[Pp]ermission)(?: to)? (?:go|appeal|take [^,;.]{2,30}?)(?: further| on| up)? to (?:the |a )?$"
)
_IS_REFUSED = lazy(
    r"[^,;.]{0,30}? (?:was|were|has been|had been|is) (?:\w+ )?(?:refused|denied|rejected|dismissed|declined)\b"
)
_CERTIORARI = lazy(r"\b[Cc]ert(?:iorari)?\b")
_BY = lazy(r" by (?:the )?$")
_TO = lazy(r" (?:to|(?:leave|permission|appeal) from) (?:the |a )?$")


def refuses_leave(cues: Iterable[Cue]) -> bool:
    """Whether words tell that a court will not hear a case."""
    return any(cue.rule in LEAVE_REFUSED for cue in cues)


def only_asks_leave(told: Iterable[Fact]) -> bool:
    """Whether a court above was only asked to let a case in, by the words that tell what was done before it."""
    facts = list(told)
    brought = {fact.rule for fact in facts if fact.value == "appeal"}
    return any(fact.rule == _LEAVE_LOST_ZH for fact in facts) or (bool(brought) and brought <= ASKS_LEAVE)


def only_dismisses(frame: Frame) -> bool:
    """Whether a court of China throws out what it was asked and tells of no claim: 申请再审，被裁定驳回."""
    whole = all(thing.kind == "request" for thing in frame.objects)
    return whole and frame.predicate.rule in _THROWN_OUT_ZH and not frame.classes & _ON_THE_MERITS


def goes_there(scene: Scene, sentence: Span, forum: ForumMention) -> bool | None:
    """Whether the leave to go to a forum was refused; ``None`` where no words speak of leave to go there.

    "Permission to go to the Supreme Court was refused."
    """
    if scene.language != "en" or not _GO_TO.search(scene.content, max(sentence.start, forum.start - 60), forum.start):
        return None
    return _IS_REFUSED.match(scene.content, forum.end, sentence.end) is not None


def forum_refusing(scene: Scene, cue: Cue, forum: ForumMention | None) -> ForumMention | None:
    """The forum that refused leave: the one whose verb it is, or that leave was asked to go to; else it is not named.

    "The Court of Appeal reversed; certiorari was denied": that court denied nothing.
    """
    if forum is None or cue.rule != "en-leave-refused-passive":
        return forum
    beside = scene.content[forum.start - 8 : forum.start]
    if forum.start > cue.start:
        return forum if _BY.search(beside) else None
    return forum if _TO.search(beside) and not _CERTIORARI.search(scene.content, forum.end, cue.end) else None
