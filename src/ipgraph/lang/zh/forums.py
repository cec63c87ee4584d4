"""Read Chinese names of ordinary courts and local offices: a place, perhaps inside another, and what stands there."""

import re
from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.lang.words import find_all
from ipgraph.lang.zh.courts_abroad import NO_COURT_BEHIND, read_abroad
from ipgraph.lang.zh.courts_unlisted import read_unlisted
from ipgraph.lang.zh.customs_houses import NOT_IN_NAMES, customs_house
from ipgraph.vocab.forums import Division, load_divisions, load_forums
from ipgraph.vocab.forums.authority import NUMBERED, court_key

# What a name ends in: (level or kind, rank). The longest at a place wins.
ENDINGS: dict[str, tuple[str, int]] = {
    "高级人民法院": ("high-court", 3),
    "高级法院": ("high-court", 3),
    "高院": ("high-court", 3),
    "中级人民法院": ("intermediate-court", 2),
    "中级法院": ("intermediate-court", 2),
    "中院": ("intermediate-court", 2),
    "人民法院": ("primary-court", 1),
    "法院": ("primary-court", 1),
    "人民检察院": ("procuratorate", 0),
    "检察院": ("procuratorate", 0),
    "知识产权局": ("ip-office", 0),
    "市场监督管理局": ("market-regulator", 0),
    "市场监管局": ("market-regulator", 0),
    "市监局": ("market-regulator", 0),
    "工商行政管理局": ("market-regulator", 0),
    "工商局": ("market-regulator", 0),
    "农业农村局": ("market-regulator", 0),
    "农业局": ("market-regulator", 0),
    "林业和草原局": ("market-regulator", 0),
    "文化广电和旅游局": ("market-regulator", 0),
    "文化和旅游局": ("market-regulator", 0),
    "文广旅局": ("market-regulator", 0),
    "综合行政执法局": ("market-regulator", 0),
    "烟草专卖局": ("market-regulator", 0),
    "版权局": ("copyright-office", 0),
    "海关": ("customs", 0),
    "公安局": ("police", 0),
    "人民政府": ("government", 0),
    "仲裁委员会": ("arbitration", 0),
    "知识产权法庭": ("ip-tribunal", 2),
    "铁路运输中级法院": ("railway-court", 2),
    "铁路运输法院": ("railway-court", 1),
}

_OTHER_BUREAUS = {
    "农业农村局": "-agriculture", "农业局": "-agriculture", "林业和草原局": "-forestry", "文化广电和旅游局": "-culture",
    "文化和旅游局": "-culture", "文广旅局": "-culture", "综合行政执法局": "-enforcement", "烟草专卖局": "-tobacco",
}  # fmt: skip
"""What a bureau that punishes adds to the key of its place, by the end of its name."""

_TRIBUNAL_OF = {"120000": 3, "500000": 1}
"""The intermediate court whose tribunal hears the disputes of a municipality, by its code: 天津知识产权法庭."""

_ORDINAL = lazy(r"第?([一二三四五])$")
_BRANCH = lazy(r"第[一二三四五六七八九十]+(?:分院|检察院|巡回法庭)|知识产权法庭|知识产权审判庭")
_ZONE = lazy(
    r"[㐀-鿿]{2,10}(?:开发区|园区|新区|矿区|垦区|林区|自贸区|自由贸易试验区|示范区|度假区|实验区|合作区|保税区)$"
)
_GROUPED = lazy("等?[两二三四五六七八]地$")
_SOME = lazy(r"([㐀-鿿]{2,4}?)(?:市|省)?某(?:[一二三四五六七八九十中高基])?(?:级)?(?:人民)?法院")
_NO_COURT_BEFORE = lazy(
    r"(?:各级|一审|二审|原审|再审|终审|受案|上级|下级|全国|我国|中国|本|该|某|两级|地方|基层|国内|美国|审理|由|受理|人民|级|知识产权|互联网|金融|海事|铁路|运输|地区|高等|巡回|联邦|上诉|专利)$"
)


@cache
def _endings() -> tuple[AhoCorasick, tuple[str, ...]]:
    words = tuple(sorted(ENDINGS))
    return AhoCorasick(list(words), matchkind=MatchKind.LeftmostLongest), words


def read_chinese(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """The courts and local offices named between ``start`` and ``end``."""
    automaton, words = _endings()
    for index, left, right in find_all(automaton, content):
        if not start <= left < end:
            continue
        kind, rank = ENDINGS[words[index]]
        mention = _read(content, left, right, kind, rank, start)
        if mention is not None:
            yield mention
    yield from read_abroad(content, start, end)
    yield from read_unlisted(content, start, end)
    for match in _SOME.finditer(content, start, end):
        places = [d for d in load_divisions().by_form.get(match.group(1), ()) if d.level != "county"]
        if places:
            yield ForumMention(match.start(), match.end(), kind="court", rank=1, generic=True, place=match.group(1))


def _read(content: str, left: int, right: int, kind: str, rank: int, floor: int) -> ForumMention | None:
    number, at = 0, left
    if content.endswith("法院", left, right) and NO_COURT_BEHIND.match(content, right):
        return None
    if kind == "intermediate-court":
        ordinal = _ORDINAL.search(content, max(floor, left - 2), left)
        if ordinal and _place_ends(content, ordinal.start(), floor):
            number, at = "一二三四五".index(ordinal.group(1)) + 1, ordinal.start()
    if (grouped := _GROUPED.search(content, max(floor, at - 3), at)) and _place_ends(content, grouped.start(), floor):
        at = grouped.start()
    chain = _chain(content, at, floor, kind)
    stop = right
    if kind in ("procuratorate", "primary-court", "intermediate-court", "high-court"):
        branch = _BRANCH.match(content, right)
        if branch:
            stop = branch.end()
    if not chain:
        return (
            customs_house(content, left, right, floor)
            if kind == "customs"
            else _of_corps(content, left, right, kind, rank, floor)
            or _zone(content, left, right, kind, rank, floor)
            or _bare_bureau(content, left, right, kind)
        )
    begin, divisions = chain
    division = divisions[0]
    if kind == "high-court":
        found = [d for d in divisions if d.level == "province"]
        return _court(content, begin, stop, found, 0, kind, rank) if found else None
    if kind == "intermediate-court":
        return _intermediate(begin, stop, divisions, number, content, rank)
    if kind == "primary-court":
        county = [d for d in divisions if d.level == "county"]
        if county:
            return _court(content, begin, stop, county, 0, kind, rank)
        return _short(begin, right, divisions) if content[left:right] == "法院" else None
    if kind == "ip-tribunal":
        found = [d for d in divisions if d.level == "prefecture"]
        number = 0 if found else _TRIBUNAL_OF.get(division.code, 0)
        found = found or [division] * bool(number)
        return _court(content, begin, stop, found, number, "intermediate-court", 2) if found else None
    if kind == "railway-court":
        name = f"cn-{division.roman}-railway{'-primary' if rank == 1 else ''}"
        return ForumMention(begin, stop, name, ("primary-court", "intermediate-court")[rank - 1], rank)
    if kind == "customs":
        key = f"cn-customs-{division.roman}"
        return ForumMention(begin, stop, key if load_forums().find(key) else "", kind, 0, place=division.short)
    if kind == "arbitration":
        return ForumMention(begin, stop, "", kind, 0, place=division.short)
    suffix = _branch_of(content[right:stop]) or _OTHER_BUREAUS.get(content[left:right], "")
    return ForumMention(begin, stop, f"cn-{kind}-{division.code}{suffix}", kind, 0, place=division.short)


def _intermediate(
    begin: int, stop: int, divisions: list[Division], number: int, content: str, rank: int
) -> ForumMention | None:
    """An intermediate court of a city, or one of the numbered ones of a municipality."""
    kind, short = "intermediate-court", divisions[0].short
    if number:
        found = [d for d in divisions if d.code in NUMBERED and number <= NUMBERED[d.code]]
        if not found:
            return ForumMention(begin, stop, "", kind, rank, place=short)
        return _court(content, begin, stop, found, number, kind, rank)
    found = [d for d in divisions if d.level == "prefecture"]
    if found:
        return _court(content, begin, stop, found, 0, kind, rank)
    city = next((d for d in divisions if d.code in NUMBERED), None)
    if city is None:
        return None
    candidates = tuple(court_key(load_divisions(), city, n) for n in range(1, NUMBERED[city.code] + 1))
    return ForumMention(begin, stop, "", kind, rank, candidates=candidates, place=short)


def _branch_of(words: str) -> str:
    """What the number of a branch adds to the key of its procuratorate: 第一分院."""
    name = re.sub(r"\W", "", words)
    return f"-{'一二三四五六七八九十'.index(name[1]) + 1}" if name and name[1] in "一二三四五六七八九十" else ""


def _court(
    content: str, begin: int, stop: int, divisions: list[Division], number: int, kind: str, rank: int
) -> ForumMention:
    table = load_divisions()
    keys = tuple(dict.fromkeys(court_key(table, d, number) for d in divisions))
    return ForumMention(
        begin,
        stop,
        keys[0] if len(keys) == 1 else "",
        kind,
        rank,
        candidates=keys if len(keys) > 1 else (),
        place=divisions[0].short,
    )


def _short(begin: int, right: int, divisions: list[Division]) -> ForumMention:
    table = load_divisions()
    keys: list[str] = []
    for division in divisions:
        if division.level == "prefecture":
            keys.append(court_key(table, division))
        elif division.level == "province":
            keys.append(court_key(table, division))
            keys += [court_key(table, division, n) for n in range(1, NUMBERED.get(division.code, 0) + 1)]
    return ForumMention(begin, right, "", "court", 1, candidates=tuple(keys), short=True, place=divisions[0].short)


_BUREAUS = ("market-regulator", "copyright-office")
_NO_PLACE = lazy(r"(?:[^㐀-鿿]|[由向被经对与和及为令将]|[该此两]|当地|上述|前述|^)\Z")


def _bare_bureau(content: str, left: int, right: int, kind: str) -> ForumMention | None:
    """A bureau without its place, which the text has named in full: 市场监管局 for 深圳市市场监督管理局."""
    told = kind in _BUREAUS and _NO_PLACE.search(content, max(0, left - 2), left) is not None
    return ForumMention(left, right, "", kind, 0, short=True) if told else None


_CORPS = lazy(r"(?:新疆生产建设)?兵团第?[一二三四五六七八九十]{1,3}师\Z|(?:新疆生产建设)?兵团\Z")


def _of_corps(content: str, left: int, right: int, kind: str, rank: int, floor: int) -> ForumMention | None:
    """A court of the Production and Construction Corps, which has divisions in place of cities."""
    corps = _CORPS.search(content, max(floor, left - 14), left)
    return ForumMention(corps.start(), right, f"cn-{corps.group()}-{rank}", kind, rank) if corps else None


def _zone(content: str, left: int, right: int, kind: str, rank: int, floor: int) -> ForumMention | None:
    """A zone's court that no table lists: from the last place name before it."""
    if kind not in ("primary-court", "market-regulator", "procuratorate", "ip-office"):
        return None
    zone = _ZONE.search(content, max(floor, left - 16), left)
    if not zone:
        return None
    for begin in range(zone.start(), zone.end() - 2):
        named = any(content[begin : begin + size] in load_divisions().by_form for size in (3, 2))
        if named and not NOT_IN_NAMES.search(content, begin, left):
            break
    else:
        return None
    name = re.sub("高新(?:技术)?(?:产业)?开发区", "高新区", content[begin : zone.end()])
    name = re.sub("经济技术|产业|市", "", name)
    return ForumMention(begin, right, f"cn-{name}-{kind.removesuffix('-court')}", kind, rank)


def _place_ends(content: str, at: int, floor: int) -> list[Division]:
    """The divisions whose name ends at ``at``, by the longest form."""
    by_form = load_divisions().by_form
    for size in _sizes().get(content[at - 1 : at], ()):
        if size <= at - floor:
            found = by_form.get(content[at - size : at])
            if found:
                return found
    return []


@cache
def _sizes() -> dict[str, tuple[int, ...]]:
    """How long the names of divisions are that end in a sign, longest first."""
    sizes: dict[str, set[int]] = {}
    for form in load_divisions().by_form:
        sizes.setdefault(form[-1], set()).add(len(form))
    return {sign: tuple(sorted(found, reverse=True)) for sign, found in sizes.items()}


def _chain(content: str, at: int, floor: int, kind: str) -> tuple[int, list[Division]] | None:
    """The place before ``at``, narrowed by larger places written before it: where it begins, and the divisions."""
    found = _place_ends(content, at, floor)
    if not found:
        return None
    if (
        kind == "primary-court"
        and content[at : at + 2] == "法院"
        and _NO_COURT_BEFORE.search(content, max(floor, at - 4), at)
    ):
        return None
    table = load_divisions()
    size = next(s for s in range(min(table.longest, at - floor), 1, -1) if content[at - s : at] in table.by_form)
    begin = at - size
    upper = _place_ends(content, begin, floor)
    while upper:
        inside = [d for d in found if any(d.within(u) and d is not u for u in upper)]
        if not inside:
            break
        found = inside
        size = next(
            s for s in range(min(table.longest, begin - floor), 1, -1) if content[begin - s : begin] in table.by_form
        )
        begin -= size
        higher = _place_ends(content, begin, floor)
        upper = [u for u in higher if any(d.within(u) for d in found)]
    return begin, found
