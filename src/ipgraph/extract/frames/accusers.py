"""Who sues behind what it says of the other: "Alpha claims that Beta copied its pump and has gone to court"."""

from bisect import bisect_left
from itertools import pairwise

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_WORDS = Beside("en", "accusers")
_SAYS = _WORDS.behind("says")
"""What stands between those who accuse and those whom they accuse."""
_WRONGS = _WORDS.behind("wrongs")
"""What those are said to have done who are accused."""
_AND_SUES = lazy(
    r"[^;.]{0,110}?(?:,? (?:and|so)|,)(?: (?:has|had|is|are|it|they|then|now|also|therefore|has also)){0,3} $"
)
"""What stands between the wrong and the verb of suing, whose subject is the one who accuses."""
NEAR = 6
"""Among so many actors before a verb of suing the two are looked for."""
_SUES = frozenset({"sue", "filed", "ask", "claim", "invalidity-request", "cancel-request"})


def accuser_sues(
    scene: Scene, stretch: Span, cue: Cue, actors: list[Actor]
) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
    """Who sues whom where the sentence first tells what the one says of the other; ``None`` where it does not."""
    if scene.language != "en" or cue.cue_class not in _SUES:
        return None
    content = scene.content
    begin = bisect_left(actors, stretch.start, key=lambda a: a.start)
    left = [
        a for a in actors[begin : bisect_left(actors, cue.start, key=lambda a: a.start)] if a.mark == "" and a.parties
    ]
    for one, other in pairwise(left[-NEAR:]):
        if not _SAYS.fullmatch(content, one.end, other.start) or not _WRONGS.match(content, other.end, cue.start):
            continue
        later = [a for a in left if a.start > other.start and not a.pronoun]
        if not later and _AND_SUES.match(content[other.end : cue.start]):
            return (one,), (other,)
    return None


_BY = lazy(r"(?! which| whom)(?: the)?(?: [a-z][\w-]*){0,4} ")


def suit_by(
    scene: Scene, stretch: Span, cue: Cue, actors: list[Actor]
) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
    """Who sues whom where the noun leads to the one who sues: "a lawsuit by the writer Alpha against Beta"."""
    if scene.language == "zh":
        return _suit_of_zh(scene, cue, actors)
    if cue.cue_class != "suit":
        return None
    if not scene.words(cue).endswith((" by", " from")):
        return _suit_of(scene, stretch, cue, actors)
    begin = bisect_left(actors, cue.end, key=lambda a: a.start)
    behind = [a for a in actors[begin : begin + NEAR] if a.start < stretch.end and a.parties]
    if not behind or behind[0].mark == "against" or not _BY.fullmatch(scene.content, cue.end, behind[0].start):
        return None
    return (behind[0],), tuple(a for a in behind[1:] if a.mark == "against")[:1]


_BROUGHT_ZH = lazy(
    r"(?:[（(][^（）()]{1,24}[）)])?(?:于|在|自)?(?:[12]\d{3}年|同年|次年)?(?:\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|初|底)?"
    r"(?:[就向][^，。；]{2,24})?(?:所|率先|先后|另行)?"
)
"""What stands between somebody and the suit that he brought, told as a thing: 甲公司于2020年5月提起的诉讼."""


def _suit_of_zh(scene: Scene, cue: Cue, actors: list[Actor]) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
    """Who had brought the suit of which a Chinese sentence tells that something was decided in it."""
    if cue.cue_class != "sue" or not scene.words(cue).startswith(("提起的", "提出的")):
        return None
    before = actors[: bisect_left(actors, cue.start, key=lambda a: a.start)][-2:]
    facing: tuple[Actor, ...] = ()
    if before and before[-1].mark == "against" and before[-1].parties:
        facing = (before.pop(),)
    until = facing[0].start if facing else cue.start
    if not before or not before[-1].parties or before[-1].mark == "against":
        return None
    between = scene.content[before[-1].end : until].removesuffix("针对").removesuffix("对")
    return ((before[-1],), facing) if _BROUGHT_ZH.fullmatch(between) else None


_NEXT = 28
"""How far behind a stretch the words stand that tell that the suit is open."""
_OF = lazy(r" of(?: the)?(?: [a-z][\w-]*){0,4} ")
_BEFORE_COURT = lazy(
    r"(?:,? against [^.;,]{3,60}?)?,? (?:(?:is|was|are|were|remains?|remained)(?: still| now| also)? )?"
    r"(?:in|at|before|pending|filed|brought) "
)


def _suit_of(
    scene: Scene, stretch: Span, cue: Cue, actors: list[Actor]
) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
    """Who sues whom in "the suit of Alpha in the Northern District", where a court follows."""
    begin = bisect_left(actors, cue.end, key=lambda a: a.start)
    behind = [a for a in actors[begin : begin + NEAR] if a.start < stretch.end and a.parties]
    if not behind or behind[0].mark != "of" or not _OF.fullmatch(scene.content, cue.end, behind[0].start):
        return None
    if not _BEFORE_COURT.match(scene.content, behind[0].end, stretch.end + _NEXT):
        return None
    return (behind[0],), tuple(a for a in behind[1:] if a.mark == "against")[:1]
