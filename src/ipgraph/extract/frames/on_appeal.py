"""What a clause tells of an appeal without its court, behind the decision of a court that the sentence names: "The High
Court dismissed the claim, a decision that was upheld on appeal"."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.triggers import Trigger
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_EN = Beside("en", "on_appeal")
_MARK = _EN.within("on appeal")
_PAUSE = lazy(r"[;,:—–](?=\s)|\b(?:but|and|before|only for)\b")
_STOP = lazy(r"[;,—–](?=\s)| (?:and|but|before|until) ")

_BETWEEN = lazy(r"(?: \([^()]{1,40}\))?, ")
_NEAR = 120


def told_on_appeal(scene: Scene, sentence: Span, cue: Cue, triggers: list[Trigger]) -> bool:
    """Whether a word tells what became of an appeal to a court without a name, behind what a court below decided."""
    if scene.language != "en":
        return False
    for mark in _MARK.finditer(scene.content, sentence.start, sentence.end):
        clause = _clause(scene, sentence, Span(*mark.span()))
        if not clause.start <= cue.start < clause.end or scene.forums.within(clause) or _heard_by(scene, mark.start()):
            continue
        return any(t.kind == "decision" and t.cue.end <= clause.start for t in triggers)
    return False


def _heard_by(scene: Scene, at: int) -> bool:
    """Whether the court stands right before the mark, between commas: "the High Court, on Beta's appeal, reversed"."""
    before = scene.forums.within(Span(max(0, at - _NEAR), at))
    return bool(before) and _BETWEEN.fullmatch(scene.content, before[-1].end, at) is not None


def _clause(scene: Scene, sentence: Span, mark: Span) -> Span:
    """From the pause before the mark to the one behind it; a comma right behind the mark is no pause."""
    starts = [m.end() for m in _PAUSE.finditer(scene.content, sentence.start, mark.start)]
    stop = _STOP.search(scene.content, mark.end + 1, sentence.end)
    return Span(starts[-1] if starts else sentence.start, stop.start() if stop else sentence.end)
