"""Others whom a forum ordered to do something, told behind a semicolon: 判令甲公司赔偿…；乙公司停止销售。"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.relief import is_ordered
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_MUST = lazy(
    r"(?:[（(][^（）()]{1,30}[）)])?(?:亦|也|均|则|应|须|立即|就其中|对此){0,3}"
    r"(?:停止(?:销售|生产|制造|使用|侵权|侵害)|(?:连带)?赔偿|承担(?:连带|赔偿))"
)
_BEFORE = 2
"""How far before a sentence the semicolon stands that it goes on behind."""


def ordered_too(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Make those who must stop or pay, in a sentence that goes on with an order, respondents of the case."""
    scene, case = docket.scene, docket.case
    if case is None or case.role != "main" or case.after is not None:
        return
    if scene.language == "en":
        _multiplied(docket, sentence, case)
        return
    if scene.content[max(0, sentence.start - _BEFORE) : sentence.start].rstrip()[-1:] not in ("；", ";"):
        return
    if not case.said("order"):
        return
    for actor in actors:
        must = _MUST.match(scene.content, actor.end, sentence.end)
        if actor.parties and actor.mark == "" and must and not set(actor.parties) & set(case.claimants):
            case.add_side("respondents", actor.parties, actor.span, "ordered-beside")


_MULTIPLIED = frozenset({"en-punitive-times", "en-punitive-multiplied"})
_NOT_DONE = lazy(
    r"\b(?:not|never|no|nor|declin\w+|refus\w+|could|can|may|might|would|should|ask\w*|want\w*|wish\w*|sought|motion|bid"
    r"|another|other|earlier|if|whether|whoever|statutes?|under the (?:act|law))\b"
)
_IF = lazy(r"\b(?:if|where|whenever)\b")
"""What makes it a rule, and nothing that was done: "a judge multiplies the damages if the infringement was wilful"."""


def _multiplied(docket: Docket, sentence: Span, case: CaseDraft) -> None:
    """Tell that the sum awarded before was multiplied: "He had multiplied the base sum by 2.5"."""
    cues = [cue for cue in docket.scene.cues.within(sentence, "remedy") if cue.rule in _MULTIPLIED]
    if not cues or not case.awarded or _NOT_DONE.search(docket.scene.content, sentence.start, cues[0].start):
        return
    if not _IF.search(docket.scene.content, cues[0].start, sentence.end):
        case.remedies.setdefault("punitive-damages", Fact("punitive-damages", sentence, cues[0].rule))


_SENTENCED = lazy(r"(?:判处|被判处|分别判处|并判处|判决)(?:被告人|被告单位|单位)?$")
_TO_A_FINE = lazy(r"(?:[（(][^（）()]{1,30}[）)])?(?:犯[^，。；]{2,16}罪[，,])?(?:罚金|有期徒刑|拘役|管制)")


def sentenced_too(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Make all whom a criminal court sentenced respondents, and tell what it confiscated behind the sentences."""
    scene, case = docket.scene, docket.case
    if scene.language != "zh" or case is None or case.role != "criminal" or not case.said("convict"):
        return
    for actor in actors:
        led = _SENTENCED.search(scene.content, max(sentence.start, actor.start - 8), actor.start)
        if actor.parties and led and _TO_A_FINE.match(scene.content, actor.end, sentence.end):
            case.add_side("respondents", actor.parties, actor.span, "accused")
    for cue in scene.cues.within(sentence, "remedy"):
        if cue.value == "confiscation" and is_ordered(scene, cue, sentence, case):
            case.remedies.setdefault("confiscation", Fact("confiscation", Span(cue.start, cue.end), cue.rule))
