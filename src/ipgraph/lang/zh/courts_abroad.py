"""Courts and offices outside China in Chinese: by country, by city, by division of the Unified Patent Court."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from msgspec import Struct

from ipgraph.lang.anchors import Anchors
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums import load_divisions
from ipgraph.vocab.forums.abroad import court_rank, key_words, load_chinese_seats, load_countries, load_states

_SIDES = {"东区": "eastern", "西区": "western", "南区": "southern", "北区": "northern", "中区": "middle"}
_CENTRAL = frozenset(("California", "Illinois"))
"""States whose middle district is called "Central"."""

_NATIONAL = lazy(
    r"(?:联邦)?(?P<level>最高|高等|上诉|特别案件上诉|专利|知识产权|宪法|行政|商事|劳动|海事和商事高等|海事与商事高等|专利与市场|专利和市场)"
    r"(?:法院|裁判所)|(?P<court>联邦法院)|(?P<customs>海关)|(?P<competition>(?:公平)?竞争(?:委员会|管理局|局))|"
    r"(?P<office>专利商标局|商标专利局|专利局|商标局|知识产权局|知识产权厅|特许厅|工业产权局)"
)
_NATIONAL_WORDS = {
    "特别案件上诉": "appeal special",
    "最高": "supreme", "高等": "high", "上诉": "appeal", "专利": "patent", "知识产权": "ip", "宪法": "constitutional",
    "行政": "administrative", "商事": "commercial", "劳动": "labour", "海事和商事高等": "commercial high maritime",
    "海事与商事高等": "commercial high maritime", "专利与市场": "market patent", "专利和市场": "market patent",
}  # fmt: skip
_DIVISION = lazy(r"(?P<level>地方|中央|地区)?(?:分院|法庭|分庭|分部)")
_CHAMBER = lazy(r"(?:第[一二三四五六七八九十]{1,3}|专利|商事|知识产权|衡平|大)(?:法庭|分庭|合议庭|民事庭)")
_BRANCH = lazy(r"([㐀-鿿]{2,6}?)(?:分庭|分部|分院)")
_CIRCUIT_HOLDS = "巡回"
_CIRCUIT = lazy(r"巡回(?:上诉)?法院")
_CIRCUIT_NUMBER = lazy(r"(?:美国)?(?:联邦)?第(十一|[一二三四五六七八九十])(?:联邦)?$")
_ORDINALS = {
    "一": "first", "二": "second", "三": "third", "四": "fourth", "五": "fifth", "六": "sixth", "七": "seventh",
    "八": "eighth", "九": "ninth", "十": "tenth", "十一": "eleventh",
}  # fmt: skip
_UNIFIED = lazy(r"(?:(?:欧洲)?统一专利法院(?:[（(](?:简称|下称|以下简称)?[“\"]?UPC[”\"]?[）)])?|UPC)$")
_LONGEST_UNIFIED = 24
"""How many characters the name of that court has before the place of a division at the most."""
NO_COURT_BEHIND = lazy("[路街]|网(?![上络拍购])|报(?![请告送案经道])")
"""What follows 法院 in names of streets, papers and sites."""

_CLIPPED = {"高": "高等", "地": "地方"}
ALSO_IN_CHINA = frozenset(("", "高级", "市", "区", "知识产权", "知产"))
"""Levels that China has too: a name that is also a place in China needs its country before it."""


class Level(Struct, frozen=True, kw_only=True):
    """What says of a court abroad which it is, in Chinese and with the English words of the key."""

    words: tuple[str, ...]
    key: str
    elsewhere: Mapping[str, str]
    """Other words of the key, by country; ``state`` are the states of the United States."""
    examples: tuple[tuple[str, str], ...]
    counter_examples: tuple[str, ...]


class _Place(Struct, frozen=True):
    country: str
    words: tuple[str, ...]
    state: bool = False
    """A state of the United States that has several federal districts, named without one of them."""
    federal: bool = False
    """A federal district: its one court is the district court."""


@cache
def load_table() -> Mapping[str, Any]:
    """The table as written."""
    return read_toml(files("ipgraph.lang").joinpath("zh", "courts_abroad.toml").read_text(encoding="utf-8"))


@cache
def load_levels() -> tuple[Level, ...]:
    """The rows of the table."""
    return tuple(
        Level(
            words=tuple(row["words"]),
            key=row["key"],
            elsewhere=row.get("in", {}),
            examples=tuple((name, key) for name, key in row["examples"]),
            counter_examples=tuple(row["not"]),
        )
        for row in load_table()["level"]
    )


@cache
def _levels() -> tuple[re.Pattern[str], Mapping[str, Level]]:
    by_word = {word: level for level in load_levels() for word in level.words}
    words = "|".join(sorted(by_word, key=lambda word: (-len(word), word)))
    pattern = rf"(?:联邦)?(?:(?P<level>{words})(?:法院|裁判所)|(?P<clipped>高院|高裁|地裁|地院))"
    return PATTERNS.compiled(pattern), by_word


@cache
def places() -> Mapping[str, _Place]:
    """The places abroad where courts sit, by their Chinese names."""
    found = {
        name: _Place(
            seat.country, key_words(seat.district) if seat.district else seat.words, federal=bool(seat.district)
        )
        for name, seat in load_chinese_seats().items()
    }
    for state in load_states().values():
        words = key_words(state.name)
        for name in state.zh:
            for form in (f"{name}州", name) if len(name) > 1 else (f"{name}州",):
                found[form] = _Place("US", words, state=not state.single, federal=state.single)
                for sign, side in _SIDES.items():
                    side = "central" if side == "middle" and state.name in _CENTRAL else side
                    found[form + sign] = _Place("US", tuple(sorted((*words, side))), federal=True)
    return found


@cache
def nations() -> dict[str, str]:
    """The codes of countries by their Chinese names."""
    return {name: country.code for country in load_countries() for name in country.zh if len(name) > 1}


@cache
def _anchors() -> Anchors:
    return Anchors([*places(), *nations(), _CIRCUIT_HOLDS])


def read_abroad(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """The courts and offices outside China named between ``start`` and ``end``."""
    for at, word in _anchors().find(content, start, end):
        if word in places() and (mention := _at_seat(content, at, word, start, end)):
            yield mention
        if word in nations() and (mention := _at_nation(content, at, word, end)):
            yield mention
        if word == _CIRCUIT_HOLDS and (mention := _circuit(content, at, start, end)):
            yield mention


_COUNTY = lazy(r"[㐀-鿿]{2,8}[郡县](?=高等法院|高级法院)")
"""A county between a state and the state's court that sits there: 加利福尼亚州…郡高等法院."""


LINKS = ("、", "和", "与", "及")
"""What joins the last place of a list to those before it."""
SHARED = lazy(r"等(?=地区|地方|高等)|等?[两二三四五]地的?(?=[㐀-鿿])|的(?=地区|地方|高等|法院)")
"""What stands between the last place of a list and the noun that its places share: 曼海姆、慕尼黑等地区法院."""


def _at_seat(content: str, at: int, seat: str, start: int, end: int) -> ForumMention | None:
    place, right = places()[seat], at + len(seat)
    if division := _DIVISION.match(content, right, end):
        unified = _UNIFIED.search(content, max(start, at - _LONGEST_UNIFIED), at)
        begin = unified.start() if unified else at
        if begin < at or division["level"] in ("地方", "中央"):
            kind, city = "central" if division["level"] == "中央" else "local", load_chinese_seats().get(seat)
            name = city.names[0].casefold().replace(" ", "-") if city else "-".join(place.words)
            return ForumMention(begin, division.end(), f"eu-upc-{kind}-{name}", "foreign-court", 2, "EU")
    pattern, by_word = _levels()
    if content[at - 1 : at] in LINKS and (shared := SHARED.match(content, right, end)):
        right = shared.end()
    county = _COUNTY.match(content, right, end) if place.country == "US" else None
    court = pattern.match(content, county.end() if county else right, end)
    if not court or NO_COURT_BEHIND.match(content, court.end()):
        return None
    written = court["level"] if court["clipped"] is None else _CLIPPED[court["clipped"][0]]
    begin = before_nation(content, at, place.country)
    if written.endswith("人民") and (begin == at or place.country != "VN"):
        return None
    if begin == at and seat in load_divisions().by_form and written in ALSO_IN_CHINA:
        return None
    level = level_words(by_word[written], written, place.country, state=place.state or place.federal)
    if place.federal and level in ("regional", ""):
        level = "district"
    city = load_chinese_seats().get(seat) if level == "superior" else None
    words = sorted({*(city.words if city else place.words), *level.split()})
    key = (
        f"us-{'-'.join(place.words)}"
        if place.state and level == "district"
        else f"{place.country.casefold()}-{'-'.join(words)}"
    )
    rank, meant = court_rank(words, place.country, 1), () if written or place.federal else keys_at(seat)
    stop = chamber_end(content, court.end(), end)
    return ForumMention(begin, stop, key, "foreign-court", rank, place.country, candidates=meant, short=bool(meant))


@cache
def keys_at(seat: str) -> tuple[str, ...]:
    """The keys of courts that 慕尼黑法院 or 得州法院 may mean where the text names one of them in full."""
    place, city = places()[seat], load_chinese_seats().get(seat)
    if place.state:
        sides = (*_SIDES.values(), "central")
        return tuple(f"us-{'-'.join(sorted((*place.words, side, 'district')))}" for side in sides)
    levels = {key for level in load_levels() for key in (level.key, *level.elsewhere.values()) if key}
    made = (f"{place.country.casefold()}-{'-'.join(sorted((*place.words, *key.split())))}" for key in sorted(levels))
    division = (f"eu-upc-local-{city.names[0].casefold().replace(' ', '-')}",) if city else ()
    return (*made, *division)


def _circuit(content: str, at: int, start: int, end: int) -> ForumMention | None:
    behind = _CIRCUIT.match(content, at, end)
    before = _CIRCUIT_NUMBER.search(content, max(start, at - 9), at) if behind else None
    if not behind or not before:
        return None
    key = f"us-appeals-{_ORDINALS[before[1]]}-circuit"
    return ForumMention(before.start(), behind.end(), key, "foreign-court", 3, "US")


def level_words(level: Level, written: str, country: str, *, state: bool = False) -> str:
    """The words of the key for what stands before 法院 in a country."""
    if state and "state" in level.elsewhere:
        return level.elsewhere["state"]
    if not written and country not in ("US", "JP", "KR"):
        return ""
    return level.elsewhere.get(country, level.key)


def chamber_end(content: str, at: int, end: int) -> int:
    """Where the name of a court ends with a chamber or a seat behind it: 马歇尔分庭, 专利法庭."""
    if chamber := _CHAMBER.match(content, at, end):
        return chamber.end()
    branch = _BRANCH.match(content, at, end)
    return branch.end() if branch and branch[1] in load_chinese_seats() else at


def _at_nation(content: str, at: int, nation: str, end: int) -> ForumMention | None:
    named = _NATIONAL.match(content, at + len(nation), end)
    if not named or NO_COURT_BEHIND.match(content, named.end()):
        return None
    country = nations()[nation]
    for group, kind in (("office", "ip-office"), ("customs", "customs"), ("competition", "government")):
        if named[group]:
            return ForumMention(at, named.end(), f"{country.casefold()}-{group}", kind, 0, country)
    words = sorted(("federal" if named["court"] else _NATIONAL_WORDS[named["level"]]).split())
    key, rank = f"{country.casefold()}-{'-'.join(words)}", court_rank(words, country, 2)
    return ForumMention(at, chamber_end(content, named.end(), end), key, "foreign-court", rank, country)


def before_nation(content: str, at: int, country: str) -> int:
    """Where the name of the country begins that stands right before ``at``, else ``at``."""
    for name, code in nations().items():
        for nation in (f"{name}联邦", name):
            if code == country and content.endswith(nation, 0, at):
                return at - len(nation)
    return at
