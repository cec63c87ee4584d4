"""Courts and offices outside China in Chinese: by country, by city, by division of the Unified Patent Court."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from ipgraph.lang.anchors import Anchors
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums.abroad import load_countries

_LEVELS = {
    "高等": "high", "地区": "regional", "地方": "regional", "州": "regional", "第一地区": "regional",
    "中央地方": "central district", "高级地区": "higher regional", "高等地区": "higher regional", "上诉": "appeal",
    "商事": "commercial", "司法": "judicial", "最高": "supreme", "高级": "high", "专利": "patent", "知识产权": "ip",
    "知产": "ip", "": "",
}  # fmt: skip
"""What stands before 法院, with the English words of the key."""

_COURT = lazy(rf"(?:联邦)?(?P<level>{'|'.join(sorted(_LEVELS, key=len, reverse=True))})(?:法院|裁判所|地裁|高裁)")
_NATIONAL = lazy(
    r"(?:联邦)?(?P<level>最高|高等|上诉|专利|知识产权)(?:法院|裁判所)|(?P<office>专利商标局|专利局|知识产权局|特许厅|工业产权局)"
)
_DIVISION = lazy(r"(?P<level>地方|中央|地区)?(?:分院|法庭|分庭|分部)")
_UNIFIED = ("欧洲统一专利法院", "统一专利法院", "UPC")


@cache
def _seats() -> dict[str, tuple[str, str]]:
    text = files("ipgraph.vocab.forums").joinpath("abroad.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {seat: (country, words) for seat, country, words in rows}


@cache
def _nations() -> dict[str, str]:
    return {name: country.code for country in load_countries() for name in country.zh if len(name) > 1}


@cache
def _anchors() -> Anchors:
    return Anchors([*_seats(), *_nations()])


def read_abroad(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """The courts and offices outside China named between ``start`` and ``end``."""
    for at, word in _anchors().find(content, start, end):
        mention = _at_seat(content, at, word, end) if word in _seats() else _at_nation(content, at, word, end)
        if mention:
            yield mention


def _at_seat(content: str, at: int, seat: str, end: int) -> ForumMention | None:
    country, words = _seats()[seat]
    right = at + len(seat)
    if division := _DIVISION.match(content, right, end):
        begin = next((at - len(name) for name in _UNIFIED if content.endswith(name, 0, at)), at)
        if begin < at or division["level"] in ("地方", "中央"):
            kind = "central" if division["level"] == "中央" else "local"
            return ForumMention(begin, division.end(), f"eu-upc-{kind}-{words}", "foreign-court", 2, "EU")
    court = _COURT.match(content, right, end)
    if not court:
        return None
    level = _LEVELS[court["level"]]
    if country in ("US", "JP", "KR") and level in ("regional", ""):
        level = "district"
    key = f"{country.casefold()}-" + "-".join(sorted([*words.split(), *level.split()]))
    rank = 3 if "appeal" in level or "higher" in level else 2 if "high" in level else 1
    return ForumMention(before_nation(content, at, country), court.end(), key, "foreign-court", rank, country)


def _at_nation(content: str, at: int, nation: str, end: int) -> ForumMention | None:
    named = _NATIONAL.match(content, at + len(nation), end)
    if not named:
        return None
    country = _nations()[nation]
    if named["office"]:
        return ForumMention(at, named.end(), f"{country.casefold()}-office", "ip-office", 0, country)
    level = _LEVELS[named["level"]]
    rank = {"supreme": 4, "appeal": 3}.get(level, 2)
    return ForumMention(at, named.end(), f"{country.casefold()}-{level}", "foreign-court", rank, country)


def before_nation(content: str, at: int, country: str) -> int:
    """Where the name of the country begins that stands right before ``at``, else ``at``."""
    for name, code in _nations().items():
        for nation in (f"{name}联邦", name):
            if code == country and content.endswith(nation, 0, at):
                return at - len(nation)
    return at
