"""Where a name begins. Running Chinese shows no left edge, so a name reaches back to the last word that no name holds.

Such words stand by class in ``lang/zh/parties.toml``. The last one counts behind which something is left that can be a
name of its own: more than a place, words of trade and an ending.
"""

from functools import lru_cache

from ipgraph.extract.parties_zh.tables import (
    edge_characters,
    edge_words,
    legal_forms,
    party_table,
    place_names,
    trade_tails,
    trade_words,
    whole_words,
)
from ipgraph.lang.patterns import lazy

LONGEST = 40
"""Characters of the longest name."""

LEAST_BEFORE_ONE = 4
"""Characters of the shortest name without a place before an ending of one character (厂)."""

_NO_LAST = frozenset("等的各")
_NAME_RUN = lazy(r"[㐀-鿿A-Za-z0-9·&.\-（）()]+\Z")
_BRACKETED = lazy(r"[（(][^（()）]*[）)]")
_LEVEL = lazy(r"[㐀-鿿]{2,7}?(?:省|市|自治区|自治州)(?=[㐀-鿿])")


def left_edge(content: str, floor: int, start: int, end: int) -> int:
    """Where the name begins whose ending stands at ``start`` to ``end``, not before ``floor``; ``end`` for none."""
    edge = _whole_words(content, floor, _reach_back(content, floor, start, end), start)
    if (trade := _TRADE_BEFORE_LATIN.match(content, edge, start)) is not None:
        edge = trade.end()
    role = _ROLE_BRACKET.match(content, edge, start) if edge < start else None
    if role is None and (asked := _UPON.match(content, edge, start)) and _AT_REQUEST.match(content, end):
        edge = asked.end()
    if role is None and content.startswith(("命", "判"), edge) and _SHALL.match(content, end):
        edge += 1
    return role.end() if role is not None and role.end() < start else edge


_TRADE_BEFORE_LATIN = lazy(r"[㐀-鿿]{1,8}(?:商|巨头|企业|品牌|大厂|厂家)(?=[A-Z][A-Za-z0-9&.'\- ]{1,30}\Z)")
"""What somebody is, before a name in Latin letters: 糕点商Holm公司."""
_WORDS = lazy(r"(?<![A-Za-z0-9])(?:[A-Z][A-Za-z0-9&.'\-]{0,20} ){1,4}\Z")


def _whole_words(content: str, floor: int, edge: int, start: int) -> int:
    """The edge with the words in Latin letters before one: Holm Systems公司."""
    if edge >= start or not content[edge].isascii() or content[edge - 1 : edge] != " ":
        return edge
    words = _WORDS.search(content, max(floor, edge - LONGEST), edge)
    return words.start() if words else edge


_UPON = lazy(r"(?:[年月日\d]{1,12}[日月年])?[应依据](?=.)")
"""What stands before the name of the one at whose request something is done; a date may stand before it."""
_AT_REQUEST = lazy(
    r"(?:（[^（）]{1,24}）)?的?(?:[^，。；]{0,8})(?:请求|申请|要求|投诉|举报|委托|邀请|诉请|上诉|起诉)"
    r"(?=[，,]|依法|对|就|裁定|判决|决定|作出|颁|签发|发出|批准|撤销|宣告|责令|判令|维持|改判|认定|查扣|扣留|查获|禁止|驳回)"
)
"""What stands behind the name of the one at whose request something is done: 应甲公司请求，…."""
_SHALL = lazy(
    r"(?:（[^（）]{1,24}）)?(?:应|须|连带|共同|一审|二审|终审|全面|部分)?"
    r"(?:赔偿|给付|支付|停止|不得|返还|销毁|登报|负担|胜诉|败诉|获胜|侵权)"
)
"""What stands behind the name of the one of whom a court says something: 命乙公司给付…, 判甲公司胜诉."""


_ROLE_BRACKET = lazy(r"[（(]?(?:原审|一审|二审|再审|反诉|被)*[^（()）]{0,12}?(?:告|人|方)[）)]")
"""A role in brackets before a name is no part of it: 上诉人（原审原告）甲公司."""


_ITEM = lazy(r"\d{1,2}\.\s?(?=[㐀-鿿])")
"""The number of a paragraph or an item, which is no part of the name behind it: 2.海潮公司."""


_NUMBERED = lazy(
    r"[㐀-鿿]{1,12}[（(][^（()）]{0,8}[号证：:][^（()）]{0,4}[A-Z]{0,4}\d[^（()）]{4,20}[）)](?:[归由系]|为)?(?=.)"
)
"""A right with its number in brackets is no part of the name behind it: 发明专利（专利号ZL…）归甲有限公司所有."""


def _reach_back(content: str, floor: int, start: int, end: int) -> int:
    floor = max(floor, end - LONGEST)
    run = _NAME_RUN.search(content, floor, start)
    if not run:
        return end
    begin = run.start() + _unbalanced(content[run.start() : end])
    numbered = _NUMBERED.match(content, begin, start)
    begin = numbered.end() if numbered else begin
    item = _ITEM.match(content, begin)
    if item is not None and content[max(0, begin - 1) : begin] in ("", "\n", "：", "；", ":", ";"):
        begin = item.end()
    edges = [at + content.startswith("）", at) for at in edges_within(content, begin, start)]  # （原审被告）海潮公司
    edges = _without_country(content, begin, start, edges)
    # 改判公司, 认定两公司, 赔偿科技公司: words of kind behind a word that no name holds are no name.
    if (
        edges
        and content[start:end] not in legal_forms()
        and not has_brand(content[edges[-1] : end], content[start:end])
    ):
        return end
    for edge in [*reversed([place for place in edges if place < start]), begin]:
        edge = _without_count(content, edge, start)
        if has_brand(content[edge:end], content[start:end]) or _is_place_and_trade(
            content[edge:start], content[start:end]
        ):
            edge = _at_level(content, edge, start, end)
            whole = content[start:end].endswith("有限公司") or not brand_of(content[edge:end], content[start:end])
            return edge - _country(content, floor, edge) if whole else edge
    return end


_COUNT = lazy(r"[\d一二三四五六七八九十两多数几]+[家名个]|\d+(?=[㐀-鿿])")


def _without_country(content: str, begin: int, start: int, edges: list[int]) -> list[int]:
    """The edges without that of a country between a name and its ending: 海潮美国公司 is the American unit of 海潮."""
    if not edges or edges[-1] != start:
        return edges
    country = next((n for n in (2, 3, 4) if content[start - n : start] in party_table()["edge"]["countries"]), 0)
    left = max([begin, *(place for place in edges if place <= start - country)])
    brand = content[left : start - country]
    named = (
        country
        and len(brand) >= 2
        and not _COUNTED.search(brand)
        and brand not in party_table()["generic"]["loose"]
        and has_brand(brand, "")
    )
    return [place for place in edges if place <= start - country] if named else edges


_COUNTED = lazy(r"^[一二三四五六七八九十两多数几各某该这那另同]|[家些个名类等]$")
"""What before the name of a country makes 日本公司 no name: 一家日本公司, 某些日本公司."""


def _country(content: str, floor: int, at: int) -> int:
    """Characters of the country that heads a full name, or trades alone: 法国海潮有限公司, 韩国电子研究院."""
    countries = party_table()["edge"]["countries"]
    return next((n for n in (2, 3, 4) if at - n >= floor and content[at - n : at] in countries), 0)


def edges_within(content: str, begin: int, end: int) -> list[int]:
    """The places behind edge words and edge characters between ``begin`` and ``end``, in order."""
    run = content[begin:end]
    window = max(0, begin - 3)
    near = content[window : end + 3]
    whole = [
        (start + window - begin, stop + window - begin)
        for _, start, stop in whole_words().find_matches_as_indexes(near, overlapping=True)
    ]
    found = {
        stop
        for _, start, stop in edge_words().find_matches_as_indexes(run, overlapping=True)
        if not any(a <= start and stop <= b and b - a > stop - start for a, b in whole)
    }
    characters = edge_characters()
    found |= {
        i + 1 for i, character in enumerate(run) if character in characters and not any(a <= i < b for a, b in whole)
    }
    return sorted(begin + place for place in found if not _parts_word(run, place, found))


def _parts_word(run: str, at: int, found: set[int]) -> bool:
    """Whether an edge lies within a word that begins behind another edge: 告上 in 被告上海…, 被告人 in 被告人民…."""
    word = run[at - 1 : at + 1]
    if word == "人民":
        return True
    if at - 1 not in found or word not in place_names():
        return False
    # 原告上海北屿公司: behind a role noun a place is whole, though 海北 is one too
    return run[at : at + 2] not in place_names() or run[max(0, at - 3) : at - 1] in ("原告", "被告", "诉人", "三人")


def is_edge(content: str, at: int) -> bool:
    """Whether a name can begin at a place: behind an edge word, or behind what is no Chinese character or letter."""
    before = content[at - 1 : at]
    if not before or not ("㐀" <= before <= "鿿" or before.isalnum()):
        return True
    return at in edges_within(content, max(0, at - 5), at) or "0" <= before <= "9"


def trim_left(content: str, start: int, end: int) -> int:
    """Where a short name begins that would begin at ``start``: behind the last edge before its last character."""
    edges = [place for place in edges_within(content, start, end) if place < end - 1]
    return edges[-1] if edges else start


@lru_cache(maxsize=16384)
def has_brand(name: str, ending: str) -> bool:
    """Whether a name holds more than a place, words of trade and an ending.

    >>> has_brand("上海海潮科技有限公司", "有限公司"), has_brand("上海科技有限公司", "有限公司")
    (True, False)
    """
    rest = _BRACKETED.sub("", name.removesuffix(ending))
    if not rest or rest[0] in "）)·.-&" or (rest[0].isdigit() and rest.isdigit()):
        return False
    if rest in party_table()["generic"]["loose"] or rest[-1] in _NO_LAST:
        return False
    if len(ending) == 1 and len(rest) < LEAST_BEFORE_ONE and without_place(rest) == rest:
        return False
    if ending not in legal_forms() and not ending.endswith("公司"):
        # 北京大学 and 浙江图书馆 are names; 某大学 and 一家医院 are not, and are told elsewhere.
        return len(rest) >= 2 and rest not in trade_words()
    return len(brand_of(name, ending)) >= 2


@lru_cache(maxsize=16384)
def brand_of(name: str, ending: str) -> str:
    """What is left of a name without its place, its words of trade and its ending.

    >>> brand_of("上海海潮信息技术(集团)有限公司", "有限公司")
    '海潮'
    """
    rest = without_place(_BRACKETED.sub("", name.removesuffix(ending)))
    trades = trade_words()
    while True:
        size = next((size for size in (6, 5, 4, 3, 2) if rest[-size:] in trades), 0)
        if not size:
            return rest
        rest = rest[:-size]


_TRADED_BRAND = range(2, 7)
"""How many characters the brand has before a trade that ends a name."""


def ends_in_trade(name: str) -> bool:
    """Whether a name without a legal form ends with a trade before which a brand stands.

    >>> ends_in_trade("海潮医疗"), ends_in_trade("上海生物医药")
    (True, False)
    """
    tail = next((tail for tail in trade_tails() if name.endswith(tail)), "")
    brand = brand_of(name, tail)
    return bool(tail) and len(brand) in _TRADED_BRAND and brand not in party_table()["trade"]["describing"]


@lru_cache(maxsize=16384)
def without_place(name: str) -> str:
    """A name without the places at its head.

    >>> without_place("浙江省杭州市海潮")
    '海潮'
    """
    places, countries = place_names(), ("中国", *party_table()["edge"]["countries"])
    while True:
        size = next((size for size in (7, 6, 5, 4, 3, 2) if name[:size] in places or name[:size] in countries), 0)
        if not size:
            return name
        name = name[size:]
        if name[:1] in ("省", "市") and len(name) > 2:
            name = name[1:]


def _is_place_and_trade(rest: str, ending: str) -> bool:
    """Whether a place and a trade are the whole name: 上海医药 before 有限公司."""
    trade = without_place(rest)
    return ending in legal_forms() and len(trade) >= 2 and trade != rest


def _at_level(content: str, edge: int, start: int, end: int) -> int:
    """Move the beginning to a place that says its level (深圳市…), which stands at the head of a name."""
    for place in _LEVEL.finditer(content, edge, start):
        if place.group() in place_names():
            return edge  # 马鞍山市 holds the name of another city, 鞍山市
        for i in range(place.start() + 1, place.end() - 2):
            if content[i : place.end()] in place_names() and not _is_place(content[edge:i]):
                return i if has_brand(content[i:end], content[start:end]) else edge
        break
    return edge


def _is_place(words: str) -> bool:
    return not without_place(words).strip("省市")


def _without_count(content: str, edge: int, start: int) -> int:
    """Without digits and measure words at the head (2家海潮公司)."""
    head = _COUNT.match(content, edge, start)
    return head.end() if head and head.end() > edge else edge


def _unbalanced(run: str) -> int:
    """How much to cut from the left so that brackets inside the name are paired."""
    closed: list[int] = []
    for i in range(len(run) - 1, -1, -1):
        if run[i] in "）)":
            closed.append(i)
        elif run[i] in "（(":
            if not closed:
                return i + 1
            closed.pop()
    return closed[0] + 1 if closed else 0
