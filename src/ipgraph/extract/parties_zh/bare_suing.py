"""Two bare names of which one sues the other over a right, and which the text names nowhere else: 海潮起诉北岭侵权."""

from functools import cache

from ipgraph.extract.parties_zh.bare import can_be_name, record_bare
from ipgraph.extract.parties_zh.persons import is_person
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.parties_zh.tables import known_firms, party_table
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_NAME = r"((?![的了被])[㐀-鿿]{2,3}?)"
_SUING = lazy(
    rf"(?:(?<=[，,。；;：:\n“])|^){_NAME}"
    r"(?:近日|日前|此前|曾|已|再次|正式|于?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)?"
    r"(?:(?:在|向)[^，。；\n]{2,20}?)?(?:起诉了?|状告|诉(?![讼称请至诸求]))"
    rf"{_NAME}(?=，(?:称|指控|指责|指其|索赔|认为|主张|要求|请求)|的?(?:侵犯|侵害|抄袭|窃取|不正当竞争|专利|商标|著作权|版权|商业秘密|技术秘密))"
)
_NO_BRAND = frozenset(
    "企校星友主手生长民工妻夫父母子女妹弟兄姐客团队厂店社站台馆所园班县市省国州区镇村街盟府迷粉徒孩亲族者们邻组"
)
"""How nouns for people, places and bodies end, which stand where names do: 网友起诉学校."""
_FULL_NAME = 3
"""How many characters the name of a person has at the most, as a rule."""


def find_suing_names(r: Reading) -> None:
    """Find two bare names at the head of a clause of which one sues the other."""
    if "诉" not in r.content and "状告" not in r.content:
        return
    for match in _SUING.finditer(r.content):
        pair = [Span(*match.span(group)) for group in (1, 2)]
        if pair[0].of(r.content) == pair[1].of(r.content) or not all(_may_be_brand(r, span) for span in pair):
            continue
        for span in pair:
            if r.is_open(span):
                record_bare(r, span, "zh-party-versus")


def _may_be_brand(r: Reading, span: Span) -> bool:
    name = span.of(r.content)
    if name in r.by_form or name in known_firms():
        return True
    person = len(name) <= _FULL_NAME and name[0] in _surnames() and is_person(name)
    if any(name.startswith(form) for form in r.by_form):
        return False  # 海潮车灯: more than the name stands before 专利
    if person or name[-1] in _NO_BRAND or name in party_table()["edge"]["countries"]:
        return False
    return r.is_open(span) and can_be_name(r, name, span)


@cache
def _surnames() -> frozenset[str]:
    return frozenset(party_table()["person"]["surnames"])
