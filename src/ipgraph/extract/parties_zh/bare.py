"""Names without any ending that no full name stands for: they sue, are sued, or are one side of a title.

A firm of the table [known] counts wherever it acts; any other word has to be written at least twice and to hold nothing
that only ordinary words hold.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from ahocorasick_rs import AhoCorasick, MatchKind

from ipgraph.extract.parties_zh.edges import edges_within, ends_in_trade, is_edge, trim_left
from ipgraph.extract.parties_zh.persons import add_person, is_person, japanese_name, person_name
from ipgraph.extract.parties_zh.reading import Reading, acts_like_party, is_plain
from ipgraph.extract.parties_zh.tables import (
    common_words,
    edge_characters,
    endings,
    known_firms,
    no_name_parts,
    party_table,
    place_names,
)
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import PartyType
from ipgraph.vocab.firms import firm_of

_LATIN = r"[A-Z][A-Za-z0-9&\-]{1,20}(?: [A-Z][A-Za-z0-9&\-]{1,20}){0,2}"
_WORD = rf"([㐀-鿿]{{2,8}}?|{_LATIN})"
_SUES = (
    r"(?:一面|一方面|遂|又|再|另|另行|随即|亦|则|随后|先后|曾|已|还|也|于是|就此|因此)*(?:于\d|向[^，。,]{2,20}?(?:提起|起诉|申请|提出|提交|递交|发起|索赔)|在[^，。,]{2,24}?(?:提起|起诉|状告|诉|告赢)|以(?:类似|同样|相同)的?理由"
    r"|[将把][^，。,]{2,20}?(?:告上|告到|诉至|诉诸)|以[^。]{2,30}?为由|就[^。]{2,40}?(?:提起|起诉|申请|提出|提交)|起诉|状告|不服|提起|提出上诉|申请复议|申请再审|诉诸|诉至|诉请|诉称|辩称|撤回|撤诉|(?:表示|称|宣布)?[将拟会](?:提起|提出|继续)?上诉|因(?:销售|使用|涉嫌|侵)|被[^，。,]{2,20}?(?:罚款|处罚)|败诉|胜诉|反诉|上诉|对[^，。,]{2,20}?(?:提起|发起|提出))"
)
_SUBJECT = lazy(
    r"(?:(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:，|,)?(?:此后|随后|此前|同日|次日|其后|同年|当天|后来)?(?:，|,)?)"
    + _WORD
    + rf"(?={_SUES})"
)
_OBJECT = lazy(
    rf"(?:起诉|状告|告上|诉|针对|判令|判决|改判|裁定|责令|禁止|要求|请求判令|指控|指|控告)(?:被告)?{_WORD}"
    r"(?=[，,。；;：:\n、（(]|侵权|侵犯|侵害|涉嫌|抄袭|专利|商标|著作权|版权|不正当|垄断|违约|等|立即|停止|销售|贩卖|制造|生产|出售|使用|进口|出口|支付|赔偿|一案|案|的\S{1,8}(?:侵|构成)|在\S{1,12}(?:构成|侵)|与|和|及|不得|向)"
)
_AIMED = lazy(
    rf"(?:(?:赔偿|支付|补偿){_WORD}(?=(?:经济|各项|合理)?(?:损失|开支|费用)?(?:共计|合计|人民币|约)*\d)"
    rf"|[以因]{_WORD}(?=侵害|侵犯|侵权|抄袭|未经|擅自)"
    rf"|(?:认定|认为){_WORD}(?=不?构成|未经|擅自|并?未侵|不侵|侵权|侵害|侵犯|的(?:行为|产品|被诉))"
    rf"|驳回{_WORD}(?=的?(?:全部|其他|其余)?(?:诉讼请求|上诉|再审申请|起诉|请求))"
    rf"|应{_WORD}(?=的?(?:申请|请求|要求))"
    rf"|由{_WORD}(?=提出|提起|申请|发起)"
    rf"|宣告{_WORD}(?=的?(?:[^，。；]{{0,10}})(?:专利|商标))"
    rf"|针对{_WORD}(?=的?(?:[^，。；]{{0,10}})(?:专利|商标|诉讼|起诉))"
    rf"|对{_WORD}(?=发起|提起|提出|申请|处以|的(?:[^，。；]{{0,8}}?)(?:起诉|诉讼|指控)|(?:作出|处)罚))"
)
"""Somebody whom words of a court, of an office or of the other side are aimed at: 认定海潮电子构成侵权."""
_SUED = lazy(rf"[将把](?:竞品|竞争对手|同行|对手)?{_WORD}(?=告上|告到|诉至|诉诸|起诉)")
_ROLE = lazy(
    rf"(?:原告|被告(?!人)|投诉人|上诉人|被上诉人|申请人|被申请人|请求人|第三人|专利权人|商标权人|权利人){_WORD}"
    r"(?=[，,。；;：:、（()）]|和|与|及|诉|称|认为|主张|辩称|于\d|向|在|不服|系(?![列统])|的)"
)
_NUMBER = (
    r"[（(](?:(?:股票|证券)代码[：:]?)?(?:[A-Z]{2,6}[：: .]?)?(?:[0368]\d{5}|\d{4,5}(?:\.?HK))(?:\.(?:SZ|SH|BJ))?"
    r"[^（）()]{0,12}[）)]"
)
_NUMBERED = lazy(_NUMBER)
_LISTED = lazy(rf"(?:(?<=[，,。；;：:、（(“\s])|^){_WORD}(?={_NUMBER})", re.MULTILINE)
"""A firm with the number under which its shares are listed: 海潮科技（688777）."""
_ON = (
    r"(?:[于在]?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|近日|日前|今日|昨日|今晚|昨晚|晚间?|盘[前后]|[早午]间|[上下]午"
    r"|周[一二三四五六日])*"
)
_ANNOUNCING = lazy(
    rf"(?:(?<=[，,。；;\n“\s日])|^)(?![晚早午]间|[上下]午|盘[前后]|[今昨][日晚]){_WORD}(?={_ON}(?:发布|披露|发出)?公告(?:称|显示|，|,|：|:|披露|表示|透露))",
    re.MULTILINE,
)
"""A listed firm at the head of a clause that announces something: 海潮股份5月10日晚间公告称."""
_RECEIVING = lazy(
    rf"(?:(?<=[，,。；;\n“\s日])|^){_WORD}(?={_ON}(?:已|先后|分别)?收到[^，。；]{{2,30}}?(?:法院|法庭|知识产权局|委员会)"
    r"[^，。；]{0,24}?(?:书|通知|材料|传票))",
    re.MULTILINE,
)
"""A firm at the head of a clause that has been served papers: 海潮股份收到深圳中院送达的《民事判决书》."""
_VERSUS = lazy(
    rf"(?<![㐀-鿿A-Za-z]){_WORD}(诉|起诉|状告|与|和|VS|vs|V\.|v\.){_WORD}"
    r"(?=[，,。；;：:\n]|之争|专利|商标|系列|打|签|就|一案|等|侵|不正当|战|案|纠纷|达成|和解|标准|之间|的(?:专利|商标|\S{0,6}(?:诉讼|纠纷|案|战|官司))|著作权|版权|商业秘密|技术秘密|互诉|大战|在)"
)
_ACTING = lazy(rf"(?<![A-Za-z0-9])({_LATIN})(?=针对|起诉|状告)")
"""A name in Latin letters right before what one side does to another: 就Alpha针对乙公司的调查."""
_NOT_TO_SUE = frozenset("被起上应反公自胜败申投控撤")
_WHERE = frozenset("在于从经")
"""What says of a role where it does something, and not who it is: 被告在海潮销售."""
MOST_BEFORE = 4
"""Characters of what may stand between the head of a clause and a bare name."""

SHARES = "股份"
"""What the press writes for 股份有限公司 behind a brand (海潮股份), and a word of ordinary texts too."""

FULL_NAME = 3
"""How many characters a full name of a person has as a rule."""
LEAST_TIMES = 2
"""How often a word stands in the text that is taken for a name."""


def find_bare_names(r: Reading) -> None:
    """Find names without an ending, from the surest places to the least sure."""
    _find_known(r)
    for match in _LISTED.finditer(r.content) if _NUMBERED.search(r.content) else ():
        take(r, Span(match.start(1), match.end(1)), "zh-party-role", least=1)
    for match in _ANNOUNCING.finditer(r.content) if "公告" in r.content else ():
        take(r, Span(match.start(1), match.end(1)), "zh-party-role", least=1)
    for match in _RECEIVING.finditer(r.content) if "收到" in r.content else ():
        take(r, Span(match.start(1), match.end(1)), "zh-party-role", least=LEAST_TIMES)
    for match in _AIMED.finditer(r.content):
        name = (span := _named_in(match)).of(r.content)
        if len(name) == FULL_NAME and r.content.count(name) >= LEAST_TIMES and name not in known_firms():
            _add_person(r, span)
    acting: dict[str, list[int]] = {}
    traded: list[tuple[Span, str]] = []  # those that a trade alone shows to be names: 控告海潮精密
    for pattern, rule in ((_ROLE, "zh-party-role"), (_OBJECT, "zh-party-object"), (_SUED, "zh-party-object")):
        for match in pattern.finditer(r.content):
            if not (match.group().startswith("诉") and r.content[match.start() - 1 : match.start()] in _NOT_TO_SUE):
                span = Span(match.start(1), match.end(1))
                if pattern is _ROLE and match.group(1)[0] in _WHERE:
                    continue
                if pattern is _ROLE or _acts_somewhere(r, span, acting):
                    take(r, span, rule, least=LEAST_TIMES)
                elif ends_in_trade(span.of(r.content)):
                    traded.append((span, rule))
    for match in _AIMED.finditer(r.content):
        span = _named_in(match)
        if _acts_somewhere(r, span, acting):
            take(r, span, "zh-party-object", least=LEAST_TIMES)
        elif ends_in_trade(span.of(r.content)):
            traded.append((span, "zh-party-object"))
    for head in re.finditer(r"(?:^|[。，,；;:：\n\r“])", r.content):
        subject = _SUBJECT.match(r.content, head.end())
        if subject:
            take(r, Span(subject.start(1), subject.end(1)), "zh-party-subject", least=LEAST_TIMES)
    for span, rule in traded:
        take(r, span, rule, least=LEAST_TIMES)
    for match in _ACTING.finditer(r.content):
        take(r, Span(match.start(1), match.end(1)), "zh-party-subject", least=LEAST_TIMES)
    _find_versus(r)


def _named_in(match: re.Match[str]) -> Span:
    """Where the one whom words are aimed at is named."""
    return Span(*next(match.span(i) for i in range(1, len(match.groups()) + 1) if match[i] is not None))


def _acts_somewhere(r: Reading, span: Span, acting: dict[str, list[int]]) -> bool:
    """Whether what is found as an object is known, or stands elsewhere as the subject at the head of a clause.

    ``acting`` keeps of each name the first places where it does, for a text may name it thousands of times.
    """
    name = r.content[trim_left(r.content, span.start, span.end) : span.end]
    if name in known_firms() or name in r.by_form:
        return True
    if name not in acting:
        acting[name] = list(islice(_acting_places(r, name), 2))
    return any(at != span.end - len(name) for at in acting[name])


def _acting_places(r: Reading, name: str) -> Iterator[int]:
    at = r.content.find(name)
    while at >= 0:
        if is_edge(r.content, at) and acts_like_party(r, at, at + len(name)):
            yield at
        at = r.content.find(name, at + 1)


def _find_versus(r: Reading) -> None:
    """The two sides of X诉Y, X与Y: with 与 one side has to be a party that is already known."""
    for match in _VERSUS.finditer(r.content):
        sides = [Span(match.start(group), match.end(group)) for group in (1, 3)]
        sues = "诉" in match.group(2) or match.group(2)[0] in "状Vv"
        if match.group(2) == "诉" and r.content[match.start(2) - 1] in _NOT_TO_SUE:
            continue
        known = [span for span in sides if span.of(r.content) in r.by_form]
        if sues or known:
            if not sues and all(r.by_form[span.of(r.content)].type == "person" for span in known):
                sides = [span for span in sides if not _add_person(r, span)]
            for span in sides:
                take(r, span, "zh-party-versus", least=LEAST_TIMES if known else LEAST_TIMES + 1)


def _add_person(r: Reading, span: Span) -> bool:
    """Record who stands beside a person and has the name of one (陶青与洪窑签约); gives whether that is so."""
    name = span.of(r.content)
    if name in r.by_form or not re.fullmatch(person_name(), name) or not is_person(name) or not r.is_open(span):
        return False
    add_person(r, span)
    return True


@cache
def _firms() -> tuple[AhoCorasick, tuple[str, ...]]:
    names = tuple(sorted(known_firms()))
    return AhoCorasick(names, matchkind=MatchKind.LeftmostLongest), names


def _find_known(r: Reading) -> None:
    automaton, names = _firms()
    for index, start, end in automaton.find_matches_as_indexes(r.content):
        span, name = Span(start, end), names[index]
        if name[0].isascii() and (_is_letter(r.content[start - 1 : start]) or _is_letter(r.content[end : end + 1])):
            continue
        if r.is_open(span) and _begins(r.content, start) and acts_like_party(r, start, end):
            record_bare(r, span, "zh-party-known")


def _is_letter(character: str) -> bool:
    return character.isascii() and character.isalnum()


def _begins(content: str, at: int) -> bool:
    return is_edge(content, at) or content[at - 1 : at] in tuple("国方业商司诉判了")


def take(r: Reading, span: Span, rule: str, *, least: int) -> None:
    """Record a bare name unless it cannot be one."""
    start = trim_left(r.content, span.start, span.end)
    if start - span.start > MOST_BEFORE or r.is_inside(Span(span.start, span.start + 1)):
        return
    span = Span(start, span.end)
    name = span.of(r.content)
    if not r.is_open(span) or not is_plain(r, span.start, span.end) or not can_be_name(r, name, span):
        return
    known = name in known_firms() or name in r.by_form or ends_in_trade(name) or name.endswith(SHARES)
    if not known and r.content.count(name) < least:
        return
    record_bare(r, span, rule)


def _is_person(r: Reading, name: str) -> bool:
    """Whether a bare name is that of a person: a Japanese one, or one that a calling stands before (作家海山)."""
    people = party_table()["person"]["people"]
    return japanese_name().fullmatch(name) is not None or any(word + name in r.content for word in people)


def record_bare(r: Reading, span: Span, rule: str) -> None:
    """Record a bare name at a place, as a form of the party that already bears it or of a new one."""
    name = span.of(r.content)
    # A name that several parties share is known, and tells none of them.
    if name not in r.groups and name not in r.shared:
        r.record(r.by_form.get(name) or r.new_party(_kind(r, name)), span, rule)


def _kind(r: Reading, name: str) -> PartyType:
    firm = firm_of(name, sure=True)
    if firm:
        return firm.kind
    return "person" if _is_person(r, name) else "company"


@cache
def _endings() -> frozenset[str]:
    """Endings of names, which are none by themselves (超市)."""
    return frozenset(ending for ending, _ in endings()[1])


_THREE = ("三井", "三菱", "三洋", "三一", "三星", "三棵树")
"""Beginnings of names that are no counts."""


def can_be_name(r: Reading, name: str, span: Span) -> bool:
    """Whether words at a place hold nothing that no bare name holds."""
    if (
        len(name.removesuffix(SHARES)) < 2
        or name in _endings()
        or name in common_words()
        or name in place_names()
        or no_name_parts().search(name.removesuffix(SHARES))
    ):
        return False
    if name[0].isascii():
        return name in known_firms() or not name.isupper() or len(name) > 4
    if re.search(
        r"[年月日两该此判裁诉某0-9一二三四五六七八九十几双们它他她]|[局委人者师员院部门处庭会案罪费率权书]$|^.[商家方]$",
        name.removeprefix("三") if name.startswith(_THREE) else name,
    ):
        return False
    if edges_within(r.content, span.start, span.end):
        return False
    return not edge_characters() & set(name) - set("华为和经时前后")
