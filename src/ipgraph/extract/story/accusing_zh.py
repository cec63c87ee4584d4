"""Who accuses whom in the words on which a Chinese court decides: 判决甲公司对乙公司的侵权指控不成立."""

from itertools import pairwise

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket, root
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.patterns import lazy

_B = r"(?:[（(][^（）()]{1,24}[）)])?"
_KIND = r"(?:被告|[^，。；]{1,12}?(?:企业|公司|厂商|巨头|制造商|集团|平台|商))?"
_AIMED_AT = lazy(rf"{_B}(?:一方)?(?:针对|对){_KIND}")
_OF_WHAT = lazy(rf"{_B}(?:一方|公司)?(?:关于|指控|控告|主张|认为|诉称|声称)(?:被告)?")
_ACCUSATION = lazy(
    rf"{_B}(?:等)?(?:提起|提出)?的?(?![^，。；]{{0,20}}(?:无效|反诉|上诉|再审|异议))[^，。；]{{0,20}}?"
    r"(?:指控|控诉|诉讼|起诉|诉求|诉请|(?:侵权|侵害|侵犯)[^，。；]{0,6}?(?:主张|请求|投诉)"
    r"|(?:禁令|禁制令|行为保全|假处分|临时措施|限制令)的?(?:申请|请求))"
)
_WRONGED = lazy(
    rf"{_B}(?:等)?(?:的[^，。；]{{1,12}})?(?!不|没|未|并)[^，。；]{{0,16}}?"
    r"(?:侵[权犯害]|抄袭|剽窃|不正当竞争|仿冒|假冒|窃取|盗用|违约|攀附|垄断)"
)
"""What stands behind the names of one who accuses and of one who is accused."""


def sides_of_accusation(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Give a suit that shows no side yet those between whom the accusation stands that is decided upon."""
    base = root(case)
    if docket.scene.language != "zh" or base.role not in ("main", "interim") or base.claimants or base.respondents:
        return
    here = [a for a in actors if frame.span.start <= a.start < frame.span.end and a.parties]
    for one, other in pairwise(here):
        if set(one.parties) & set(other.parties) or not _accuses(docket.scene.content, one, other):
            continue
        add_side(base, "claimants", one.parties, one.span, frame.predicate.rule)
        add_side(base, "respondents", other.parties, other.span, frame.predicate.rule)
        return


def _accuses(content: str, one: Actor, other: Actor) -> bool:
    if _AIMED_AT.fullmatch(content, one.end, other.start):
        return _ACCUSATION.match(content, other.end) is not None
    return bool(_OF_WHAT.fullmatch(content, one.end, other.start) and _WRONGED.match(content, other.end))
