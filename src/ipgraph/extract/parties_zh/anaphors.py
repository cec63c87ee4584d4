"""Words that are no name and still stand for one party: 公司 in a company's own announcement, 该经营部, 科技公司."""

import re
from bisect import bisect_left
from functools import cache

from ipgraph.extract.parties_zh.edges import is_edge
from ipgraph.extract.parties_zh.reading import Reading, acts_like_party
from ipgraph.extract.parties_zh.speakers import announces_itself, announcing, find_answers
from ipgraph.extract.parties_zh.tables import party_table
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_TITLE = lazy(
    r"^[^\n]{0,40}?公司(?:董事会|监事会)?\n?\s*(?:关于[^\n]{2,80}公告|\d{4}年(?:度|半年度|第[一三]季度)?[^\n]{0,6}报告|[^\n]{0,30}公告\s*$)",
    re.MULTILINE,
)
_OWN = lazy(r"(?:[本我]公司|本集团|[本我]司|公司|发行人)(?![法章债股票券员])")
_ISSUER = lazy(r"发行人[（(]")
_DESCRIBED = lazy(r"某+([㐀-鿿A-Z]{2,8}?)(?:股份有限|有限责任|有限)?公司$")
_HOUSE = lazy(
    r"某+[㐀-鿿]{0,6}?(出版社|书店|医院|学校|学院|大学|幼儿园|商场|超市|酒店|饭店|药店|网店|火锅店|研究院|研究所|杂志社|电视台|俱乐部)$"
)
"""What a nameless body is, which the text goes on to call it: 出版社 for 江南某出版社."""
_BODY = lazy(
    r"[㐀-鿿]{2,}(协会|学会|商会|联合会|基金会|大学|学院|医院|研究院|研究所|出版社|电视台|杂志社|报社|博物馆|合作社|酒店|饭店|商场|超市|药店|药房"
    r"|餐厅|酒楼|火锅店|书店|酒厂|商行|经营部|幼儿园|俱乐部)$"
)
"""What a body is by its name, which the text goes on to call it: 协会 for 青岭市茶叶协会."""
_HEADING = 400
"""Characters at the head of a text in which the title of an announcement stands."""

_BEFORE_OWN = frozenset("的使判令求向对与和及由将把被诉给告为在因以经除即受从响")
"""Characters behind which 公司 begins a word of its own, besides the edges of names."""


def find_anaphors(r: Reading) -> None:
    """Find the places of words that stand for one party without naming it."""
    _find_announcer(r)
    _find_kinds(r)
    _find_described(r)


def _find_announcer(r: Reading) -> None:
    """公司 and 本公司 in an announcement, which its title or a bracket shows to be the company's own."""
    for span, answering in find_answers(r):
        if r.is_open(span):
            r.places.append((span, (answering,)))
    party = r.announcer or _titled(r) or _issuer(r) or _listed(r) or announces_itself(r)
    sure, party = party is not None, party or announcing(r)
    if party is None:
        return
    for match in _OWN.finditer(r.content):
        start = match.start()
        own = match.group()[0] in "本我发"
        if not (sure or own):
            continue
        before = r.content[start - 1 : start]
        if before in tuple('“"「『（(') or r.content[match.end() : match.end() + 1] in tuple('”"」』'):
            continue
        free = not "㐀" <= before <= "鿿" or is_edge(r.content, start) or before in _BEFORE_OWN or own
        if free and _ITS_COMPANY.match(r.content, match.end()):
            _record_nameless(r, start, match.end())
        elif free and not _heads(r.content, start, match.end()) and r.is_open(Span(start, match.end())):
            r.places.append((Span(start, match.end()), (party,)))


def _titled(r: Reading) -> PartyDraft | None:
    """The company whose name opens the title of an announcement."""
    title = _TITLE.search(r.content, 0, _HEADING)
    if not title:
        return None
    return next((p for span, p in sorted(r.spans, key=_start) if title.start() <= span.start < title.end()), None)


def _issuer(r: Reading) -> PartyDraft | None:
    """The company whose name stands in a bracket behind 发行人."""
    starts = {span.start: party for span, party in r.spans}
    return next((starts[m.end()] for m in _ISSUER.finditer(r.content) if m.end() in starts), None)


_CODE = lazy(r"[（(](?:股票|证券|股份)(?:代码|简称)[：:为]?[^（）()\n]{2,40}[）)]")


def _listed(r: Reading) -> PartyDraft | None:
    """The one company of the head of a text with the code of its shares in a bracket."""
    listed = {id(p): p for span, p in r.spans if span.start < _HEADING and _CODE.match(r.content, span.end)}
    return next(iter(listed.values())) if len(listed) == 1 else None


def _start(found: tuple[Span, PartyDraft]) -> int:
    return found[0].start


_ITS_COMPANY = lazy(
    r"(?:的|之)?(?P<which>(?:全资|控股|境外|海外|(?![及和与以并或、在])[㐀-鿿](?![及和与其、])[㐀-鿿]{1,2}){0,2})"
    r"(?:子|孙|分|附属)公司(?![㐀-鿿（）()]{0,22}公司|\s?[A-Za-z（(“])"
)
"""What makes of 公司 one of its group that is not named: 公司德国子公司."""


def _record_nameless(r: Reading, start: int, end: int) -> None:
    """A party for the one company of the announcer's group that the text describes and does not name."""
    its = _ITS_COMPANY.match(r.content, end)
    span = Span(start, its.end()) if its and its["which"] else None
    if span is None or not r.is_open(span):
        return
    party = r.by_form.get(span.of(r.content))
    if party is None:
        party = r.new_party("company")
        party.unnamed = True
    r.record(party, span, "zh-party-of-group")


def _heads(content: str, start: int, end: int) -> bool:
    """Whether 公司 stands in a word that other companies are meant by: 上市公司, 该公司, 两公司, 公司之间."""
    return any(content[:end].endswith(head, max(0, end - 6)) for head in _OTHERS) or content.startswith("之间", end)


_OTHERS = (
    "该公司",
    "两公司",
    "二公司",
    "三公司",
    "各公司",
    "某公司",
    "家公司",
    "子公司",
    "母公司",
    "上市公司",
    "其他公司",
)


@cache
def _kinds() -> re.Pattern[str]:
    kinds = [kind for forms in party_table()["suffix"].values() for kind in forms]
    heads = {kind for kind in kinds if not kind.endswith(("公司", "企业", "会社", "集团"))} | {
        "店",
        "行",
        "部",
        "社",
        "大厦",
    }
    alternatives = "|".join(sorted(map(re.escape, heads), key=lambda head: (-len(head), head)))
    return PATTERNS.compiled(rf"该({alternatives})(?![门分员们])")


def _find_kinds(r: Reading) -> None:
    """该经营部, 该店: the party last named before it that is of this kind."""
    spans = sorted(r.spans, key=_start)
    starts = [span.start for span, _ in spans]
    for match in _kinds().finditer(r.content):
        head = match.group(1)
        at = bisect_left(starts, match.start())
        before = spans[max(0, at - LOOK_BACK) : at]
        near = (party for span, party in reversed(before) if span.of(r.content).endswith(head))
        party = next(near, None)
        span = Span(match.start(), match.end())
        if party is not None and r.is_open(span):
            r.places.append((span, (party,)))


def _find_described(r: Reading) -> None:
    """科技公司, or 网络公司, for the only company that the text describes as 某网络科技有限公司."""
    owners: dict[str, list[PartyDraft]] = {}
    for party in r.parties:
        described = _DESCRIBED.search(party.first.text) if party.unnamed else None
        if described:
            kind = described.group(1)
            for part in dict.fromkeys((kind, kind[:_PART], kind[-_PART:])):
                owners.setdefault(part + "公司", []).append(party)
        elif party.unnamed and (kept := _HOUSE.search(party.first.text)):
            owners.setdefault(kept.group(1), []).append(party)
        elif not party.unnamed and (named := _BODY.search(party.first.text)):
            owners.setdefault(named.group(1), []).append(party)
    words = [w for w, parties in owners.items() if len(parties) == 1 and _stands_for(r, w, parties[0])]
    if not words:
        return
    for match in re.finditer("|".join(map(re.escape, words)), r.content):
        span = Span(match.start(), match.end())
        house = not match.group().endswith("公司")
        if house and not (
            acts_like_party(r, *match.span())
            or _FINDS.match(r.content, span.end)
            or _ORDERED.search(r.content, max(0, span.start - 3), span.start)
        ):
            continue
        if is_edge(r.content, span.start) and r.is_open(span):
            r.places.append((span, tuple(owners[match.group()])))


_FINDS = lazy(r"(?:经[^，。；]{2,8})?(?:发现|认为|表示|享有|拥有|获悉|得知|注意到|遂|随即|不服|没有上诉|未上诉)")
"""What stands behind a noun for a body that finds out or holds something: 协会发现."""
_ORDERED = lazy(r"(?:判决|判令|责令|令|起诉|将|与|向|对)$")
_PART = 2
"""Characters of each of the words for a trade of which one is enough to describe a company."""


def _stands_for(r: Reading, word: str, described: PartyDraft) -> bool:
    """Whether a description is no name of its own; who was taken to be called so is the one described."""
    named = r.by_form.get(word)
    if named is not None and len(named.forms) == 1 and not named.unnamed and named.type == "company":
        r.absorb(named, described)
        return False
    return named is None


LOOK_BACK = 60
"""How many named places back the party of 该店 may stand."""
