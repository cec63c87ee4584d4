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
_AND_SUES = lazy(r"[^;.]{0,110}?(?:,? (?:and|so)|,)(?: (?:has|had|it|they|then|now|also|therefore|has also)){0,3} $")
"""What stands between the wrong and the verb of suing, whose subject is the one who accuses."""
NEAR = 6
"""Among so many actors before a verb of suing the two are looked for."""
_SUES = frozenset({"sue", "filed", "ask", "invalidity-request", "cancel-request"})


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
    if scene.language != "en" or cue.cue_class != "suit" or not scene.words(cue).endswith((" by", " from")):
        return None
    begin = bisect_left(actors, cue.end, key=lambda a: a.start)
    behind = [a for a in actors[begin : begin + NEAR] if a.start < stretch.end and a.parties]
    if not behind or behind[0].mark == "against" or not _BY.fullmatch(scene.content, cue.end, behind[0].start):
        return None
    return (behind[0],), tuple(a for a in behind[1:] if a.mark == "against")[:1]
