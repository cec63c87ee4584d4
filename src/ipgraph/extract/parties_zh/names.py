"""Names with an ending such as 有限公司, read backwards to where they begin, and what brackets call them."""

import re
from collections import Counter

from msgspec import Struct

from ipgraph.extract.parties_zh.called import brackets, coordinated
from ipgraph.extract.parties_zh.edges import LONGEST, brand_of, edges_within, left_edge, without_place
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.parties_zh.tables import endings, legal_forms, party_table
from ipgraph.extract.party import Form
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import PartyType

_GOES_ON = lazy(
    r"[）)]?(?:[（(][㐀-鿿]{2,8}[）)])?[㐀-鿿]{0,14}?(?:[（(][㐀-鿿]{2,8}[）)])?(?:有限责任公司|股份有限公司|有限公司|株式会社|"
    r"公司|研究院|研究所|医院|学院|中学|小学|出版社|合作社|集团|协会|酒业|药业|乳业|茶业|种业|商会|联合会|学会|公会|基金会|促进会)"
)
_BRANCH = lazy(r"(?:第?[㐀-鿿]{1,6})?(?:分公司|分店|分部|分行|分厂|支行|营业部)")
_RELATED = lazy(
    r"(?:(?<![电种量亲王离])子|母|孙|关联|下属|姊妹|兄弟|合资|控股|参股|上市|同行业|同行|跨国|外资|民营|本|该|我)(?:公司|企业|集团)$"
)
_COUNTED = lazy(
    r"^(?:上述|前述|[甲乙丙丁戊A-Z])?[二两三四五六七八九十](?:公司|企业)$|[一二三四五六七八九十两多数几各\d]家|^(?:[\d一二三四五六七八九十两多数几各]+[名个]|该|本(?=公司|企业|集团|店|厂|院|校|所|地|市|省|行)|其|这|另|某)"
)
_SPOKEN_OF = lazy(
    r"^[他她它我你您][㐀-鿿]{0,3}(?:了|的|们)|了[一两三几]?[个家]|(?:原告|被告|原审|他|她|它|对方|商标权人|专利权人)的"
)
"""Words of a sentence that end like a name: 他换了一家公司, 被告的分店."""
_AS_A_SIGN = lazy(r"[”」’]?(?:字样|标识|标志|文字|名称|企业名称|字号|商号|商标|标注|的字样)")
_RUN_BY = lazy(
    r"(?:商城|旗舰店|专卖店|专营店)(?:的)?(?:经营者|运营者|运营方|运营商|经营主体)[为系是]?[㐀-鿿（）()]{4,30}公司"
)
"""A shop on the net that a company runs, which is the party: 海潮商城经营者上海海潮电子商务有限公司."""
_NO_END = frozenset("员们法股章权")
_NO_END_OF = {
    "厂": "商家房区址长方",
    "店": "铺主家面长",
    "行": "业为政使动",
    "社": "会区交",
    "院": "士长校线",
    "学": "生城",
}
"""What behind an ending makes another word of it: 公司法, 协会章程, 集团股份."""


class Candidate(Struct, frozen=True):
    """A stretch that may be a name."""

    start: int
    end: int
    kind: PartyType
    ending: str


def find_full_names(r: Reading) -> None:
    """Find names with a legal form or another ending, and what brackets call them."""
    found = list(_candidates(r))
    counts = Counter(r.content[c.start : c.end] for c in found)
    end_of_last = -1
    for candidate in found:
        if candidate.start < end_of_last:
            continue
        start = _cut_to_known(r, candidate, counts)
        span = Span(start, candidate.end)
        name = span.of(r.content)
        if name in r.groups:
            r.hold(span)
            continue
        if (
            r.is_inside(span)
            or describes(name)
            or _is_a_sign(r, span)
            or (counts[name] == 1 and _is_one_of_a_kind(r, span))
        ):
            continue
        if name not in r.by_form and _shared(r, name, span):
            continue
        party = r.known(name) or r.new_party(candidate.kind)
        r.record(party, span, "zh-party-name")
        end_of_last = max(candidate.end, brackets(r, party, span))
    _join_short(r)


_ONE_OF_A_KIND = lazy(r"(?<!中)(?:一[家间]|某家|这家|那家|几家|数家)$")
_KIND = lazy(r"[㐀-鿿]{2,4}(?:公司|企业)")


def _is_one_of_a_kind(r: Reading, span: Span) -> bool:
    """Whether the words are no name but say what kind of firm somebody is: 一家美业公司."""
    before = _ONE_OF_A_KIND.search(r.content, max(0, span.start - 3), span.start)
    return before is not None and _KIND.fullmatch(r.content, span.start, span.end) is not None


def _shared(r: Reading, name: str, span: Span) -> bool:
    """Let 海潮公司 stand for the firms of that brand that the text has just listed; it is no firm of its own."""
    owners = r.of_brand(name)
    if len(owners) < LEAST_SHARED:
        return False
    ends = [place.end for place, party in r.spans if party is owners[-1]]
    if not any(set(owners) <= set(coordinated(r, end)) for end in ends[:3]):
        return False
    r.groups[name] = owners
    for party in owners:
        party.add(Form(name, span, "zh-party-group"))
    r.hold(span)
    return True


LEAST_SHARED = 2
"""How many firms share a brand, at the least, for its short name to be a group."""


def _join_short(r: Reading) -> None:
    """Join a party called 海潮公司 to the only one whose full name further down has that brand, or, where a heading
    calls it so, holds the word."""
    short = [p for p in r.parties if len(p.forms) == 1 and _SHORT.fullmatch(p.first.text) and not p.unnamed]
    full = [p for p in r.parties if p.first.text.endswith(legal_forms()) and len(p.forms) == 1 and not p.unnamed]
    for party in short[:MOST_SHORT]:
        core = _SHORT_END.sub("", party.first.text)
        behind = [p for p in full if p.first.span.start > party.first.span.start and core in p.first.text]
        told = _in_heading(r, party.first.span)
        owners = behind if told or (len(behind) == 1 and _is_brand(core, behind[0].first.text)) else []
        if len(owners) == 1 and not party.first.text.endswith(legal_forms()):
            r.absorb(party, owners[0])


def _is_brand(core: str, name: str) -> bool:
    """Whether a word is the brand of a full name; one with a place in brackets may be that of the firm's branch."""
    return not {*"（("} & set(name) and core == brand_of(
        name, next(filter(name.endswith, sorted(legal_forms(), key=len, reverse=True)))
    )


def _in_heading(r: Reading, span: Span) -> bool:
    start, end = (
        r.content.rfind("\n", max(0, span.start - 80), span.start),
        r.content.find("\n", span.end, span.end + 80),
    )
    return end >= 0 and "。" not in r.content[max(start, span.start - 80) : end]


_SHORT = lazy(r"[㐀-鿿]{2,6}公司")
_SHORT_END = lazy(r"公司$")
MOST_SHORT = 50
"""How many short names of one text are joined to full ones."""


def _candidates(r: Reading) -> list[Candidate]:
    automaton, kinds = endings()
    found: list[Candidate] = []
    floor = 0
    heads = {span.start for span, _ in r.spans}  # 株式会社海山: the ending opens a name
    for index, start, end in automaton.find_matches_as_indexes(r.content):
        ending, kind = kinds[index]
        if (
            start < floor
            or start in heads
            or not r.is_allowed(start)
            or (r.content[end : end + 1] in _NO_END or _is_word(r.content, end))
        ):
            continue
        if _RUN_BY.match(r.content, start) or (ending in _AGENCIES and not _sues(r.content, start, end)):
            continue
        if _goes_on(r.content, start, end, ending) or _RELATED.search(r.content, max(0, start - 3), end):
            continue
        end = _with_branch(r.content, end) if ending.endswith(("公司", "会社")) else end
        begin = left_edge(r.content, r.end_of_taken(start, max(floor, end - LONGEST)), start, start + len(ending))
        begin = end if begin == start + len(ending) else begin
        if begin < start and 3 <= end - begin <= LONGEST and not r.is_taken(Span(begin, end)):
            found.append(Candidate(begin, end, kind, ending))
        floor = end
    return found


_AGENCIES = ("律师事务所", "代理事务所")
_SUES_BEHIND = lazy(r"(?:（[^（）]{1,24}）)?(?:诉(?!讼)|起诉|状告|不服|向[^，。；]{2,20}?(?:起诉|提起))")
_SUED_BEFORE = lazy(r"(?:起诉|状告|(?<![被起上应反公自申投控撤])诉)[㐀-鿿（）]{0,12}$")


def _sues(content: str, start: int, end: int) -> bool:
    """Whether a firm that mostly stands for others sues or is sued itself: 海山律师事务所诉北岭公司."""
    begin = max(0, start - LONGEST)
    before = re.split("[，。；、\n]", content[begin:start])[-1]
    if "委托" in before or "代理" in before:
        return False
    return bool(_SUES_BEHIND.match(content, end) or _SUED_BEFORE.search(before))


def _is_word(content: str, end: int) -> bool:
    """Whether an ending and the character behind it are another word: 厂商, 店铺, 行业."""
    return end < len(content) and content[end] in _NO_END_OF.get(content[end - 1], "")


def _with_branch(content: str, end: int) -> int:
    """The end of a company's name with its branch: 海潮有限公司上海分公司."""
    branch = _BRANCH.match(content, end)
    return branch.end() if branch and not edges_within(content, end, branch.end() - 1) else end


def _goes_on(content: str, start: int, end: int, ending: str) -> bool:
    """Whether the ending stands inside a longer name: 集团 in 海潮集团有限公司."""
    if ending.endswith(legal_forms()) or ending == "公司":
        return False
    more = _GOES_ON.match(content, end)
    return more is not None and not [e for e in edges_within(content, end, more.end()) if e < more.end() - 1]


def _cut_to_known(r: Reading, candidate: Candidate, counts: Counter[str]) -> int:
    """Cut what stands before a name that is known, or that the text writes more often without it."""
    name = r.content[candidate.start : candidate.end]
    if name in r.by_form:
        return candidate.start
    for i in range(1, len(name) - 2):
        rest = name[i:]
        if (rest in r.by_form or counts[rest] >= counts[name]) and without_place(name[:i]):
            return candidate.start + i
    return candidate.start


def describes(name: str) -> bool:
    """Whether words shaped like a name only describe a body: 该公司, 三家公司."""
    heads = party_table()["generic"]["heads"]
    return name in heads or bool(_COUNTED.search(name) or _SPOKEN_OF.search(name)) or "某" in name


def _is_a_sign(r: Reading, span: Span) -> bool:
    """Whether the name is quoted as words on goods, and stands nowhere else."""
    quoted = r.content[span.start - 1 : span.start] in tuple("“‘「") or r.content[span.end : span.end + 1] in tuple(
        "”’」"
    )
    if not quoted or not _AS_A_SIGN.match(r.content, span.end):
        return False
    return r.content.count(span.of(r.content)) == 1
