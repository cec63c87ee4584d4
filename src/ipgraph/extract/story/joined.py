"""Those who take part in a case on neither side: third persons joined to it, those whom a crime has hurt."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.lang.patterns import lazy

_BEFORE = lazy(
    r"(?:第三人|被害单位|被害公司|被害企业|受害单位|受害企业|受害公司|被害人|被侵权单位)(?:为|是|系|即|[:：])?$"
)
_BEHIND = lazy(
    r"(?:[（(][^（）()]{1,40}[）)])?[均也亦并]?(?:一并)?(?:作为|系|为|是|以|被?(?:法院)?(?:依法)?(?:追加|列|通知)(?:其)?(?:为|作为|作)?)(?:本案|该案|案件)?(?:的)?(?:无独立请求权的?)?"
    r"(?:第三人|被害单位|被害人)"
)

_ADDED = lazy(r"追加(?:了|被告)?$")
_AS_DEFENDANT = lazy(r"(?:等)?[为作](?:本案)?(?:的)?(?:共同)?被告")
"""Somebody who is sued as well: 追加甲公司为共同被告."""


def join_others(docket: Docket, actors: list[Actor]) -> None:
    """Put those whom a sentence calls third persons or victims to the case spoken of."""
    case = docket.case
    if case is None or docket.scene.language != "zh":
        return
    for actor in actors:
        if actor.parties and _is_sued_too(docket.scene, actor):
            case.add_side("respondents", [p for p in actor.parties if p not in case.claimants], actor.span, "zh-joined")
        elif actor.parties and _is_joined(docket.scene, actor):
            for each in chain(case):
                # Before an office nobody is joined: the third person of the suit over its decision had asked for that.
                if each is case or each.role != "office":
                    _join(each, actor)


def _is_joined(scene: Scene, actor: Actor) -> bool:
    before = scene.content[max(0, actor.start - 8) : actor.start]
    return bool(_BEFORE.search(before) or _BEHIND.match(scene.content, actor.end))


def _is_sued_too(scene: Scene, actor: Actor) -> bool:
    before = scene.content[max(0, actor.start - 8) : actor.start]
    return bool(_ADDED.search(before) and _AS_DEFENDANT.match(scene.content, actor.end))


def _join(case: CaseDraft, actor: Actor) -> None:
    for party in actor.parties:
        if party not in case.claimants:
            case.respondents.pop(party, None)
            case.others.setdefault(party, Fact(True, actor.span, "zh-joined"))
