"""Steps that somebody only supposes, expects, fears or demands, or that courts take in general: none was taken."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_SUPPOSED = lazy(
    r"\b(?:could|might|can|may|(?:would|should|could|must|might|may) have|(?:would|could) (?:still|then|yet|also|even))"
    r"(?: (?:be|been|get|also|even|still|yet|then|have been|be found|instead|well|\w+ly)){0,3} "
    r"(?:(?:ordered|required|forced|told|obliged|made|liable|asked|left|have) )?$"
    r"|\b(?:would|could|might|should) have \w+[^,.;]{0,40}? and (?:\w+ly )?$"
    r"|\b(?:risk|fear|avoid|fac)\w* (?:\w+ )?(?:having|being)\b[^,;.]{0,40}$"
    r"|\b(?:[Rr]arely|[Ss]eldom|[Hh]ardly ever|often|usually|typically|routinely)(?: \w+){0,2} $"
)
"""What makes a decision one that may be, or might have been: "could be ordered to pay", "would have reversed"."""
_EXPECTED = lazy(
    r"\b(?:expect|hop|urg|predict|believ|trust|lobby|lobbi|want|wish|fear|prefer|confident)\w*(?: on)?"
    r"(?: (?!but\b|which\b|who\b|because\b|after\b)[\w’'.&-]+){1,8}?"
    r" (?:to|will|would|should)(?: [\w’'.&-]+){0,12} $"
    r"|\b(?:calls?|called|calling) (?:on|for) (?:[\w’'.&-]+ ){1,6}to (?:\w+ly )?$"
    r"|\b(?:recommend|propos|suggest|advis)\w* that (?:[\w’'.&-]+ ){1,6}$"
    r"|\b(?:is|are|was|were) (?:likely|expected|set|due|poised) to (?:be )?(?:\w+ly )?$"
)
"""What makes a decision one that is still hoped for: "expects the office to uphold"."""
_SHOULD = lazy(r" should (?:not )?(?:also )?(?:\w+ly )?$")
_A_FORUM = lazy(r"\b(?:[Cc]ourt|judge|[Bb]oard|[Oo]ffice|[Tt]ribunal|jury|panel)$")
_ARGUED = lazy(
    r"\b(?:claim|alleg|argu|contend|assert|insist|maintain)\w* that\b[^,;.]* (?:must|should|has to|have to)(?: \w+)?$"
)
"""What somebody demands: "claims that Beta infringed and must pay"."""
_IF_THEN = lazy(
    r"(?:If|Should|Had|Were|Unless|In case) [^.;]{3,120}?, [^.;]*?\b(?:would|could|will|may|might|can|faces?)\b[^.;,]*$"
)
"""What would follow under a condition with which a sentence opens."""
_INVERTED = lazy(r"(?:Had|Were|Should|If|Unless|Suppose|Imagine|Assume) [^,;]{3,80}$")
_A = lazy(r"\b[Aa]n?(?: \w+)? $")
_WOULD = lazy(r"(?: [^,;.]{2,40}?)? (?:would|could|might|may) ")
"""What makes a decision that one would be: "a verdict of $5 million would be a record"."""
_HABIT = lazy(
    r"(?<![Tt]he )(?<![Bb]oth )(?<![Tt]hese )(?<![Tt]wo )(?<![Tt]hree )\b(?:[Cc]ourts|[Jj]udges|[Jj]uries)"
    r"(?: (?:in|of) [A-Z]\w+)?(?: (?:often|now|rarely|usually|still|sometimes|routinely|will|can|may|do|also))?"
    r" (?:grant|award|order|dismiss|uphold|find|reject|reverse|issue|impose)\b(?:(?! and | but )[^,;.]){0,24}$"
)
"""What courts do in general: "courts award damages of $5 million now and then"."""
_EVERY = lazy(
    r" (?:every|most|many|numerous|dozens of|similar|previous|earlier|all previous|all earlier) (?:[\w-]+ ){0,3}?"
    r"(?:cases?|suits?|lawsuits?|actions?|disputes?)\b"
)


_LET_IN = lazy(r" (?:permission|leave)\b")
_PROCEDURAL = lazy(
    r"[^.;,]*?\bto (?:disclose|produce (?:documents|records|e-?mails)|hand over (?:documents|records)|provide security"
    r"|post (?:a )?(?:bond|security)|answer the|submit|attend|mediate|file|translate|negotiate|meet|name its lawyers"
    r"|enter into (?:talks|negotiations|mediation))\b"
)
"""What a court orders on the way to its judgment: "ordered Beta to disclose documents"."""


def only_supposed(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a word for a decision tells of one that is only supposed, hoped for, demanded or usual."""
    content = scene.content
    if scene.language == "zh":
        return under_condition(scene, sentence, cue) or bool(_SUPPOSED_ZH.search(_ahead(scene, sentence, cue)))
    if under_condition(scene, sentence, cue):
        return True
    back = max(sentence.start, cue.start - 110)
    for pattern, start, end in (
        (_SUPPOSED, cue.start - 70, cue.start),
        (_EXPECTED, back, cue.start),
        (_ARGUED, cue.start - 160, cue.end),
    ):
        if pattern.search(content, max(sentence.start, start), end):
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


_IF_ZH = lazy(
    r"(?:^|[，；。：“,;])(?:但|而|不过|因此|故)?"
    r"(?:若(?!干)|如果|倘若|一旦|假如|要是|假设|如(?=最终|法院|其|被|败诉|胜诉|一审|二审|未))[^。；]*$"
)
"""What stands under a condition, with all that follows from it: 若败诉，乙公司将赔偿."""
_SUPPOSED_ZH = lazy(
    r"(?:可能|有望|或将|或会|恐将|预计(?:将|会)?)(?:会|被|将|由|面临)?[^，。；]{0,8}$"
    r"|(?:相信|希望|期待|预计|盼望|预测|期望)[^，。；]{0,24}?(?:会|将|能|能够|可以)[^，。；]{0,8}$"
    r"|(?:法院|法官)(?:可以|可|有权|得)[^，。；]{0,24}$"
)
"""What makes a decision one that is only possible or hoped for: 法院很可能判决, 相信法院会驳回."""


_COMPETENCE_ZH = lazy(r"管辖(?:权)?(?:提出)?异议[^。]*。$")
_ON_MERITS_ZH = lazy(r"判决|判令|赔偿|侵权|侵害")


def on_competence(scene: Scene, sentence: Span) -> bool:
    """Whether a Chinese sentence goes on about an objection to a court's competence: 甲公司不服，上诉，…维持原裁定."""
    content, end = scene.content, min(sentence.end, sentence.start + _LONG)
    if scene.language != "zh" or content.find("裁定", sentence.start, end) < 0:
        return False
    if _ON_MERITS_ZH.search(content, sentence.start, end):
        return False
    return _COMPETENCE_ZH.search(content[max(0, sentence.start - 90) : sentence.start]) is not None
