"""Two bare names that one phrase holds: as the name of a case (海潮食品与北岭食品商标纠纷案), or one's right infringed
by the other (认定北岭通信侵犯海潮通信一项专利). Each shows that the other is a name."""

from ipgraph.extract.parties_zh.bare import LEAST_TIMES, can_be_name, record_bare
from ipgraph.extract.parties_zh.edges import ends_in_trade, trim_left
from ipgraph.extract.parties_zh.persons import is_person
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.parties_zh.tables import known_firms
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_NAME = r"((?:(?<=美)的|(?![的了被撤])[㐀-鿿]){2,8}?)"
_MATTER = (
    r"(?:侵[害犯权]|商标|专利|著作权|版权|不正当|商业秘密|技术秘密|发明|外观|实用新型|知识产权|反?垄断|合同|网络|信息|软件|植物|品种"
    r"|特许|标准|域名|企业名称|擅自|确认|名誉|滥用|虚假|因|就|系列|“|技术|许可|恶意|商业|权属|字号|标识|之争|大战)"
)
_CASE = (
    rf"(?:之间)?的?(?:[一二两三]起)?(?={_MATTER})(?:[^，。；\n]{{0,28}}?)(?:纠纷|诉讼|侵权|竞争|之争|官司|垄断|地位|诋毁|大战|秘密)"
    r"(?:系列|上诉|再审|二审|终审|申请)?(?:[一二两三][起]?)?案"
)
_CAPTIONED = lazy(
    rf"(?:(?<=[对就在了的，,。；;：:\n“《])|(?<=审结|审理|宣判|受理|公布|日前|近日|判决|关于)|^){_NAME}(?:与|和|(?<![被起上应反公自申投控撤])诉){_NAME}(?={_CASE})"
)
"""The name of a case behind what is done with it."""
_DECIDED = r"(?:认定|裁定|判决|判定|裁决|初裁|终裁|宣判|认为|指控|指称|裁断)[，,：:]?"
_WHOSE = r"(?:的|名下|所有|拥有|持有|[一二两三四五六七八九十数多]+[项件个]|\d+[项件个]|第|“|US|EP|ZL|CN)"
_RIGHT = r"[^，。；\n]{0,24}?(?:专利|商标|著作权|版权|商业秘密|技术秘密|品种)"
_INFRINGING = lazy(
    rf"{_DECIDED}{_NAME}(?:的[^，。；]{{1,12}}?)?(?:并?[没未](?:有)?|并?不(?:构成)?|构成|实质|故意|直接|恶意)?(?:侵犯|侵害)了?{_NAME}(?={_WHOSE}{_RIGHT})"
)
"""Whom a court finds to infringe another's right."""
_FOUND = lazy(
    rf"(?:(?<=[，,。；;：:\n“])|^){_NAME}被[^，,。；\n]{{2,24}}?(?:认定|判定|裁定|判决|裁决|判)(?:构成)?(?:侵犯|侵害)了?{_NAME}(?={_WHOSE}{_RIGHT})"
)
"""Who is found to infringe it, at the head of a clause."""
_ACCUSING = lazy(
    rf"(?:{_DECIDED}|驳回了?|支持了?|准许|撤回了?|撤销了?){_NAME}(?:对|针对|起诉|指控|诉|关于){_NAME}"
    r"(?=提起|提出|侵[害犯权]|不正当|的[^，。；\n]{0,16}?(?:指控|起诉|诉讼|主张|诉求|请求|控诉))"
)
"""Whose accusation of whom a court decides upon."""
_AT_HEAD = r"(?:(?<=[，,。；;：:\n“])|(?<=[应由就对])|(?<=受理了)|(?<=针对)|^)"
_RIGHT_OF = (
    r"(?:(?:的|名下|所?(?:拥有|持有|注册)|第|“|两|一|多|[三四五六七八九十\d]+[件项])"
    r"[^，。；\n]{0,44}?(?:专利|商标|品种)|专利|商标)"
)
_ASKS = r"(?:无效|撤销|异议|撤三|不使用)"
_NULLIFYING = lazy(
    rf"{_AT_HEAD}{_NAME}(?:曾|已|先后|随后|再次|近日|日前|此前|于(?:\d{{4}}年)?(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?|也|还|又|则|正式|反过来)*"
    rf"(?:向[^，。；\n]{{3,16}}?)?(?:[，,])?(?:对|针对|就|以[^，。；\n]{{2,24}}为由[，,]?对|(?:申请|请求)(?:宣告|撤销)){_NAME}"
    rf"(?={_RIGHT_OF}[^。；\n]{{0,40}}?{_ASKS})"
)
"""Who attacks another's right: 海潮科技针对北岭电子的两件专利提出无效宣告请求."""
_NULLIFIED = lazy(
    rf"(?:(?<=[，,。；;：:\n“])|^){_NAME}(?={_RIGHT_OF})[^，。；\n]{{2,40}}?(?:遭到?|被|受到){_NAME}"
    rf"(?=(?:以[^，。；\n]{{2,24}}?为由)?(?:向[^，。；\n]{{3,16}}?)?(?:提起|提出|请求|申请|发起)[^，。；\n]{{0,12}}?{_ASKS})"
)
"""Whose right is attacked by another: 北岭电子的两件专利遭海潮科技提起无效宣告请求."""
_PHRASES = ((_CAPTIONED, "案"), (_INFRINGING, "侵"), (_FOUND, "侵"), (_ACCUSING, ""))
_ATTACKS = ((_NULLIFYING, "请求"), (_NULLIFYING, "申请"), (_NULLIFYING, "异议"), (_NULLIFIED, ""))
"""The phrases, each with a word without which it stands nowhere; a product may own a right in those of attacks."""
LEAST_TRADED = 4
"""Characters of the shortest name of two before a word of trade."""
FULL_NAME = 3
"""How many characters a full name of a person has as a rule."""


def find_names_in_pairs(r: Reading) -> None:
    """Find the two sides of a case that one phrase names."""
    for pattern, word in (*_PHRASES, *_ATTACKS):
        for match in pattern.finditer(r.content) if word in r.content else ():
            pair = [_trimmed(r, Span(match.start(group), match.end(group))) for group in (1, 2)]
            if not all(_may_be_name(r, span) for span in pair):
                continue
            often = (pattern, word) not in _ATTACKS
            shown = [_is_shown(r, span.of(r.content), often=often) for span in pair]
            if all(shown) or (any(shown) and often and r.content[pair[0].end] != "诉"):
                for span in pair:
                    if r.is_open(span):
                        record_bare(r, span, "zh-party-versus")


_TRADES = ("通信", "通讯", "技术", "集团", "控股")
"""What ends a short name of a firm here, and elsewhere may be an ordinary word."""


def _trimmed(r: Reading, span: Span) -> Span:
    return Span(trim_left(r.content, span.start, span.end), span.end)


def _may_be_name(r: Reading, span: Span) -> bool:
    name = span.of(r.content)
    if name in r.by_form:
        return True
    if any(name.startswith(form) for form in r.by_form) or (len(name) == FULL_NAME and is_person(name)):
        return False
    return can_be_name(r, name, span)


def _is_shown(r: Reading, name: str, *, often: bool) -> bool:
    """Whether words that may be a name are one: they are known, end in a trade, or with ``often`` stand there twice."""
    if name in r.by_form or name in known_firms() or (often and r.content.count(name) >= LEAST_TIMES):
        return True
    return ends_in_trade(name) or (name.endswith(_TRADES) and len(name) >= LEAST_TRADED)
