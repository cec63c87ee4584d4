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
    r"(?:[（(][^（）()]{1,40}[）)])?(?:均)?(?:作为|系|为|是|以|被追加为|被列为)(?:本案|该案|案件)?(?:的)?(?:无独立请求权的?)?"
    r"(?:第三人|被害单位|被害人)"
)


def join_others(docket: Docket, actors: list[Actor]) -> None:
    """Put those whom a sentence calls third persons or victims to the case spoken of."""
    case = docket.case
    if case is None or docket.scene.language != "zh":
        return
    for actor in actors:
        if actor.parties and _is_joined(docket.scene, actor):
            for each in chain(case):
                _join(each, actor)


def _is_joined(scene: Scene, actor: Actor) -> bool:
    before = scene.content[max(0, actor.start - 8) : actor.start]
    return bool(_BEFORE.search(before) or _BEHIND.match(scene.content, actor.end))


def _join(case: CaseDraft, actor: Actor) -> None:
    for party in actor.parties:
        if party not in case.claimants:
            case.respondents.pop(party, None)
            case.others.setdefault(party, Fact(True, actor.span, "zh-joined"))
