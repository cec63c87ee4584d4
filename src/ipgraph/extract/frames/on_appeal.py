"""What a clause tells of an appeal without its court, behind the decision of a court that the sentence names: "The High
Court dismissed the claim, a decision that was upheld on appeal"."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.frames.triggers import REVIEW, Trigger
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
    if scene.language == "zh":
        return _by_court_above(scene, sentence, cue, triggers)
    for mark in _MARK.finditer(scene.content, sentence.start, sentence.end):
        clause = _clause(scene, sentence, Span(*mark.span()))
        if not clause.start <= cue.start < clause.end or scene.forums.within(clause) or _heard_by(scene, mark.start()):
            continue
        return any(t.kind == "decision" and t.cue.end <= clause.start for t in triggers)
    return False


_ABOVE_ZH = lazy(
    r"[，；,;](?:其?后|随后|但|而|后?被|遭|最终|直至|经)*(?:二审|上诉审|再审)"
    r"(?=法院|程序|阶段|中|时|期间|判|裁|改|维持|撤销|驳回|认|将|则|最终|直接|依法|审理|支持)"
)
"""The court of another instance without its name, at the head of a clause: 二审法院改判."""
_FIRST_ZH = lazy(r"一审|初审")


def _by_court_above(scene: Scene, sentence: Span, cue: Cue, triggers: list[Trigger]) -> bool:
    """The same in Chinese: 杭州中院驳回甲公司的诉讼请求，甲公司上诉后，二审法院改判."""
    marks = list(_ABOVE_ZH.finditer(scene.content, sentence.start, cue.start))
    if not marks or scene.forums.within(Span(marks[-1].end(), cue.start)):
        return False
    told = Span(sentence.start, marks[-1].start() + 1)
    court = next((f for f in reversed(scene.forums.within(told)) if f.kind not in OFFICES), None)
    below = [
        t.cue for t in triggers if t.kind == "decision" and court is not None and court.end <= t.cue.start < told.end
    ]
    if court is None or not below:
        return False
    reviews = any(each.cue_class in REVIEW for each in below)
    return not reviews or _FIRST_ZH.search(scene.content, court.end, below[0].start) is not None


def _heard_by(scene: Scene, at: int) -> bool:
    """Whether the court stands right before the mark, between commas: "the High Court, on Beta's appeal, reversed"."""
    before = scene.forums.within(Span(max(0, at - _NEAR), at))
    return bool(before) and _BETWEEN.fullmatch(scene.content, before[-1].end, at) is not None


def _clause(scene: Scene, sentence: Span, mark: Span) -> Span:
    """From the pause before the mark to the one behind it; a comma right behind the mark is no pause."""
    starts = [m.end() for m in _PAUSE.finditer(scene.content, sentence.start, mark.start)]
    stop = _STOP.search(scene.content, mark.end + 1, sentence.end)
    return Span(starts[-1] if starts else sentence.start, stop.start() if stop else sentence.end)
