"""Names without an ending that their neighbours show: in a list with a party, or behind what kind of firm it is."""

from ipgraph.extract.parties_zh.bare import LEAST_TIMES, take
from ipgraph.extract.parties_zh.edges import trim_left
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.parties_zh.tables import party_table
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ACTS = r"均?不服|均|提起|起诉|上诉|诉至|诉称|辩称|未到庭|立即停止|停止|连带|共同|(?:各自?|分别)?(?:赔偿|支付)"
_LISTED = lazy(rf"[、和与及]([㐀-鿿]{{2,6}}?)(?={_ACTS})")
_KIND = r"(?:企业|公司|巨头|厂商|制造商|开发商|运营商|零售商|集团|品牌商|初创企业)"
_FOLLOWS = r"(?=[，,（(。]|与|和|诉|起诉|于\d|在[^，。]{2,14}(?:起诉|提起))"
_SUED = lazy(
    rf"(?:(?<![被起上应反公自胜败申投控撤])诉|起诉|状告)(?:[㐀-鿿]{{0,10}}?(?:{_KIND[3:-1]}|平台|引擎|软件|应用|网站|机构|新贵|龙头))?"
    r"([A-Z][A-Za-z0-9&\-]{2,20}(?: [A-Z][A-Za-z0-9&\-]{1,20}){0,2})"
    r"(?=(?:等)?(?:一案|案(?!例|件)|侵[权犯害]|不正当竞争))"
)
"""A name in Latin letters of somebody who is sued, which needs no other place to show that it is one."""
_KINDRED = lazy(
    r"(?:及其|以及其|和其|与其)[㐀-鿿]{0,10}?"
    r"(?:子公司|分公司|母公司|关联公司|关联企业|经销商|分销商|代理商|合作方|合作伙伴|供应商|进口商|制造商|零售商|客户)"
    r"([A-Z][A-Za-z0-9&.\-]{2,20}(?: [A-Z][A-Za-z0-9&.\-]{0,20}){0,4})(?=[㐀-鿿，,。；;（(])"
    r"(?![^。；]{0,12}?(?:表示|欢迎|签订|签署|达成|合作|宣布|称|庆祝|供货|采购))"
    r"(?=[^。；]{0,60}?(?:诉|侵|判|赔|禁|停止|裁|告|抄袭|仿冒|假冒|销售))"
)
"""A name in Latin letters behind what its bearer is to the party named before: 甲公司及其荷兰经销商Holm Handel."""
_AIMED = r"(?:起诉|状告|判决|判令|裁定|认定|针对|责令|禁止|诉|对|向|将|由|与|和|，|。)"
_NO_NAMES = frozenset({"APP", "App", "WTO", "FRAND"})


def find_names_beside(r: Reading) -> None:
    """Find bare names in lists with parties, and behind the country and kind of a firm (法国企业海潮)."""
    ends = {span.end for span, _ in r.spans} | r.bracket_ends
    for match in _LISTED.finditer(r.content):
        if match.start() in ends:
            take(r, Span(match.start(1), match.end(1)), "zh-party-listed", least=LEAST_TIMES)
    for match in _SUED.finditer(r.content):
        if match.group(1) not in _NO_NAMES:
            take(r, Span(match.start(1), match.end(1)), "zh-party-object", least=1)
    for match in _KINDRED.finditer(r.content) if "其" in r.content else ():
        take(r, Span(match.start(1), match.end(1)), "zh-party-apposed", least=1)
    countries = "|".join(party_table()["edge"]["countries"])
    unit = PATTERNS.compiled(
        rf"{_AIMED}([㐀-鿿]{{2,8}}?)(?=的?(?:{countries})(?:全资|控股)?(?:子公司|分公司|关联公司))"
    )
    for match in unit.finditer(r.content) if "公司" in r.content else ():
        take(r, Span(match.start(1), match.end(1)), "zh-party-apposed", least=LEAST_TIMES)
    apposed = PATTERNS.compiled(rf"(?:{countries})[㐀-鿿]{{0,6}}?{_KIND}([㐀-鿿]{{2,8}}?){_FOLLOWS}")
    for match in apposed.finditer(r.content):
        # 德国海潮公司在慕尼黑起诉: behind the firm stands a place and no name.
        if trim_left(r.content, match.start(1), match.end(1)) == match.start(1):
            take(r, Span(match.start(1), match.end(1)), "zh-party-apposed", least=1)
