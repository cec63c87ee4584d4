"""A retrial that a Chinese court refuses in a case of which nothing was told: 甲公司申请再审，被某法院裁定驳回."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ASKED_BEFORE = lazy(
    r"(?:(?:申请|提起|提出|请求)(?:了)?再审|再审(?:申请|请求))"
    r"(?!期间|过程|之?时|阶段|的?同时|审查)(?!后，?[^。；]{0,8}(?:撤销|改判|提审))(?:(?!撤销|改判|提审)[^。；]){0,36}$"
)
_OF_ANOTHER = lazy(r"[^。；，]{0,24}?(?:执行|保全|管辖|回避|中止)(?!判决|裁定)")
"""What is refused that is no retrial, though one was asked for."""
_OF_RETRIAL = lazy(r"[^。；，]{0,50}?再审(?:申请|请求)(?!人|理由|期)")
_PETITIONER = lazy(
    r"(?:[（(][^（）()]{1,24}[）)])?(?:的|等)?(?:[^，。；]{0,24}?)(?:[，,](?:遂|又|再|继而|转而)?(?:向[^，。；]{2,16})?)?$"
)
_ITS = lazy(r"(?:[（(][^（）()]{1,24}[）)])?(?:就[^，。；]{2,40}?案?)?(?:提出|提起)?的?再审(?:申请|请求)")
_DISMISSES = frozenset({"zh-dismiss", "zh-lost"})


def retrial_refused(scene: Scene, frame: Frame) -> Fact | None:
    """That a court decides at a retrial, where its words refuse one that was asked for in the same sentence."""
    if scene.language != "zh" or frame.kind != "decision":
        return None
    if frame.forum is None or frame.forum.rank < SECOND_RANK:
        return None
    told = _asked(scene, frame)
    return Fact("retrial", told, "zh-retrial") if told is not None else None


def petitioner(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who had asked for the retrial that is refused."""
    scene = docket.scene
    if case.instance is None or case.instance.value != "retrial":
        return ()
    told = _asked(scene, frame) if scene.language == "zh" else None
    if told is None:
        return ()
    here = [a for a in actors if frame.sentence.start <= a.start < told.end and a.parties]
    if told.start > frame.cues[0].start:
        own = [a for a in here if frame.cues[0].end <= a.start and _ITS.match(scene.content, a.end)]
        return own[0].parties if own else ()
    before = [a for a in here if a.end <= told.start and a.mark == ""]
    return before[-1].parties if before and _PETITIONER.match(scene.content[before[-1].end : told.start]) else ()


def _asked(scene: Scene, frame: Frame) -> Span | None:
    """Where the sentence of a refusal says that it was a retrial that somebody had asked for."""
    verb = next((cue for cue in frame.cues if cue.rule in _DISMISSES), None)
    if verb is None:
        return None
    start, at, end = frame.sentence.start, verb.start, verb.end
    behind = _OF_RETRIAL.match(scene.content, end, frame.sentence.end)
    if behind is not None:
        return Span(max(end, behind.end() - len("再审申请")), behind.end())
    if _OF_ANOTHER.match(scene.content, end, frame.sentence.end):
        return None
    before = _ASKED_BEFORE.search(scene.content, start, at)
    return Span(before.start(), min(before.start() + len("申请再审"), at)) if before is not None else None
