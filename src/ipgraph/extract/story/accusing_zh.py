"""Who stands against whom in the words on which a Chinese court decides: 判决甲公司对乙公司的侵权指控不成立,
就甲公司与乙公司专利侵权案作出判决,判令后者赔偿."""

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
    if _sides_of_caption(docket, frame, base, here):
        return
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


_PAIR = 2
_JOINED = lazy(r"[^，。；]{2,40}?(?:（[^（）]{1,24}）)?[与和][^，。；]{2,40}")
_OF_CASE = lazy(
    rf"{_B}(?:之间)?的?(?:一起)?[^，。；]{{0,24}}?(?:侵权|侵害|纠纷|不正当竞争|争议)[^，。；]{{0,12}}?案(?!件?(?:例|由|号))"
)
"""What makes of two names the name of a case: 甲公司与乙公司侵害商标权纠纷案."""
_ORDERED = lazy(
    r"(?:判决|判令|责令|裁定|认定|禁止|改判|判处|判定)(?P<who>前者|后者)?(?=(?:应|须|需|立即|连带|共同|赔|支付|停止|构成|侵|不得|[㐀-鿿]))"
)

_WINS = lazy(rf"{_B}(?:一审)?(?:胜诉|获胜|的|未|不|没|对|无)")
_CLAIM = lazy(rf"{_B}的?(?:全部|其他|其余)?(?:诉讼请求|诉请|起诉|诉求)")
"""What stands behind somebody of whom an order says no more than that he wins, and behind who had sued."""


def _sides_of_caption(docket: Docket, frame: Frame, base: CaseDraft, here: list[Actor]) -> bool:
    """Take the sides from the name of a case that joins two: whom the order names was sued, else the second of them."""
    content = docket.scene.content
    pair = next((a for a in here if len(a.parties) == _PAIR and _OF_CASE.match(content, a.end, frame.span.end)), None)
    if pair is None or not _JOINED.fullmatch(content, pair.start, pair.end):
        return False
    first, second = pair.parties
    sued = None
    for order in _ORDERED.finditer(content, pair.end, frame.span.end):
        if order["who"] is not None:
            wins = _WINS.match(content, order.end())
            sued = first if order["who"] == "前者" and not wins else second
        else:
            named = next((a for a in here if a.start == order.end() and a.parties[0] in pair.parties), None)
            if named is not None and not _WINS.match(content, named.end):
                sued = named.parties[0]
        if sued is not None:
            break
    own = next((a for a in here if a.start > pair.end and _CLAIM.match(content, a.end)), None)
    if sued is None and own is not None and own.parties[0] in pair.parties:
        sued = second if own.parties[0] is first else first
    if sued is None and (base.instance is None or base.instance.value != "first"):
        return False
    sued = sued or second
    add_side(base, "claimants", (first if sued is second else second,), pair.span, frame.predicate.rule)
    add_side(base, "respondents", (sued,), pair.span, frame.predicate.rule)
    return True
