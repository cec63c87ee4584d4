"""Steps that somebody only supposes, expects, fears or demands, or that courts take in general: none was taken."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_EN = Beside("en", "supposed")
_ZH = Beside("zh", "supposed")
_SUPPOSED = _EN.before("supposed")
"""What makes a decision one that may be, or might have been: "could be ordered to pay", "would have reversed"."""
_EXPECTED = _EN.before("expected")
"""What makes a decision one that is still hoped for: "expects the office to uphold"."""
_SHOULD = _EN.before("should")
_A_FORUM = _EN.before("a forum")
_ARGUED = _EN.before("demanded")
"""What somebody demands: "claims that Beta infringed and must pay"."""
_IF_THEN = _EN.behind("follows")
"""What would follow under a condition with which a sentence opens."""
_INVERTED = _EN.before("under condition")
_A = lazy(r"\b[Aa]n?(?: \w+)? $")
_WOULD = _EN.behind("would be")
"""What makes a decision that one would be: "a verdict of $5 million would be a record"."""
_HABIT = _EN.before("habit")
"""What courts do in general: "courts award damages of $5 million now and then"."""
_EVERY = _EN.behind("every case")


_LET_IN = _EN.behind("let in")
_PROCEDURAL = _EN.behind("procedural")
"""What a court orders on the way to its judgment: "ordered Beta to disclose documents"."""


def only_supposed(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a word for a decision tells of one that is only supposed, hoped for, demanded or usual."""
    content = scene.content
    if scene.language == "zh":
        ahead = _ahead(scene, sentence, cue)
        return _IF_ZH.search(ahead) is not None or _SUPPOSED_ZH.search(ahead) is not None
    if under_condition(scene, sentence, cue):
        return True
    back = max(sentence.start, cue.start - 110)
    if (
        _SUPPOSED.search(content, max(sentence.start, cue.start - 70), cue.start)
        or _EXPECTED.search(content, back, cue.start)
        or _ARGUED.search(content, max(sentence.start, cue.start - 160), cue.end)
    ):
        return True
    if _WOULD.match(content, cue.end, sentence.end) and _A.search(
        content, max(sentence.start, cue.start - 20), cue.start
    ):
        return True
    if _HABIT.search(content, back, cue.end):
        return True
    if cue.cue_class in ("won", "lost") and _EVERY.match(content, cue.end, sentence.end):
        return True
    if cue.cue_class == "won" and _LET_IN.match(content, cue.end, sentence.end):
        return True
    if cue.cue_class == "order" and _PROCEDURAL.match(content, cue.start, min(sentence.end, cue.end + 90)):
        return True
    should = _SHOULD.search(content, max(sentence.start, cue.start - 30), cue.start)
    return should is not None and (
        _A_FORUM.search(content, back, should.start()) is not None
        or any(
            "," not in content[forum.end : should.start()] for forum in scene.forums.within(Span(back, should.start()))
        )
    )


def under_condition(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a step of any kind stands under a condition: "Had the parties settled, Beta would have paid"."""
    content = scene.content
    if scene.language == "zh":
        return _IF_ZH.search(_ahead(scene, sentence, cue)) is not None
    if content[sentence.start : sentence.start + 2] not in _CONDITIONAL or cue.end - sentence.start > _LONG:
        return False
    return bool(_IF_THEN.match(content, sentence.start, cue.end) or _INVERTED.match(content, sentence.start, cue.start))


def _ahead(scene: Scene, sentence: Span, cue: Cue) -> str:
    """What stands in a Chinese sentence ahead of a word, as far as a condition reaches."""
    start = max(sentence.start, cue.start - 120)
    return ("" if start == sentence.start else "某") + scene.content[start : cue.start]


_LONG = 400
"""So far into a sentence its opening is thought to reach."""
_CONDITIONAL = frozenset({"Ha", "We", "Sh", "If", "Un", "In", "Su", "Im", "As"})
"""How an English sentence begins that opens with a condition."""


_IF_ZH = _ZH.before("if")
"""What stands under a condition, with all that follows from it: 若败诉，乙公司将赔偿."""
_SUPPOSED_ZH = _ZH.before("supposed")
"""What makes a decision one that is only possible or hoped for: 法院很可能判决, 相信法院会驳回."""


_COMPETENCE_ZH = _ZH.before("on competence")
_ON_MERITS_ZH = _ZH.within("on the merits")


def on_competence(scene: Scene, sentence: Span) -> bool:
    """Whether a Chinese sentence goes on about an objection to a court's competence: 甲公司不服，上诉，…维持原裁定."""
    content, end = scene.content, min(sentence.end, sentence.start + _LONG)
    if scene.language != "zh" or content.find("裁定", sentence.start, end) < 0:
        return False
    if _ON_MERITS_ZH.search(content, sentence.start, end):
        return False
    return _COMPETENCE_ZH.search(content[max(0, sentence.start - 90) : sentence.start]) is not None
