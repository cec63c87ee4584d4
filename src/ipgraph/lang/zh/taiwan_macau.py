"""Courts, offices and prosecutors of Taiwan, Macau and Hong Kong by names without the place: 最高行政法院, 初级法院.

Other countries have courts of the same names, so most count only where the text holds words of the place.
"""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy, rare
from ipgraph.vocab.forums import load_forums

_OPEN = r"(?:(?<![㐀-鿿])|(?<=[被由向在于经获遭而但和与至诉到了，。]))"
_TAIWAN = lazy(r"台湾|智慧财产|智慧局|举发|诉愿|新台币|系争商标|台北|经济部|民专|行专|行商")
_MACAU = lazy(r"澳门")
_HONG_KONG = lazy(r"香港|裁判法院|原讼法庭|港元|九龙|旺角|新界|港岛|深水埗|版权条例|商品说明条例|讼费")
_BARE: tuple[tuple[str, str, int, str, re.Pattern[str], re.Pattern[str]], ...] = (
    (
        "tw-moea",
        "government",
        0,
        "TW",
        lazy(r"诉愿"),
        rare(_OPEN + r"经济部(?:诉愿(?:审议)?(?:委员)?会)?(?!智慧|国际|标准|工业|能源|中小|产业|商业)"),
    ),
    ("tw-admin", "supreme-court", 4, "TW", _TAIWAN, rare(_OPEN + r"最高行政法院")),
    ("tw-supreme", "supreme-court", 4, "TW", _TAIWAN, rare(r"(?<=台湾)[“「『]最高法院[”」』]")),
    ("cn-mo-first", "primary-court", 1, "MO", _MACAU, rare(_OPEN + r"初级法院")),
    ("cn-mo-second", "high-court", 3, "MO", _MACAU, rare(_OPEN + r"中级法院")),
    ("cn-mo-final", "supreme-court", 4, "MO", _MACAU, rare(_OPEN + r"终审法院")),
    ("cn-hk-dc", "primary-court", 1, "HK", _HONG_KONG, rare(_OPEN + r"区域法院")),
    ("cn-hk-ipd", "ip-office", 0, "HK", _HONG_KONG, rare(_OPEN + r"商标注册处")),
)
"""Key, kind, rank, place, the words of that place that the text has to hold, and the bare name."""
_PROSECUTORS = rare(r"(?:台湾)?(?P<place>[㐀-鿿]{2})(?:地方检察署|地检署)(?!检察官?[长官])")
_NO_PLACE = lazy(r"[该由向经被遭各县市湾对是及与和]")


_COURTS_OF_TAIWAN = lazy(r"智慧财产及?(?:商业)?法院|智财法院|智商法院|地检署|地方检察署")
_OF_THE_MAINLAND = lazy(r"人民法院|中院|高院")


def in_taiwan(content: str, found: list[ForumMention]) -> list[ForumMention]:
    """The mentions with the supreme court of Taiwan where a text that names courts of Taiwan alone says 最高法院."""
    told = any(f.key == "cn-supreme" for f in found) and _COURTS_OF_TAIWAN.search(content)
    if not told or _OF_THE_MAINLAND.search(content):
        return found
    own = load_forums().by_key["tw-supreme"]
    return [
        replace(f, key=own.key, country=own.country, place=own.place) if f.key == "cn-supreme" else f for f in found
    ]


def read_taiwan_macau(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """The bare names of those courts and offices, and the prosecutors of Taiwan's districts."""
    for key, kind, rank, country, place, name in _BARE:
        if name.search(content, start, end) and place.search(content):
            for match in name.finditer(content, start, end):
                yield ForumMention(match.start(), match.end(), key, kind, rank, country)
    for match in _PROSECUTORS.finditer(content, start, end):
        if not _NO_PLACE.search(match["place"]):
            key = f"tw-prosecutors-{match['place']}"
            yield ForumMention(match.start(), match.end(), key, "procuratorate", 0, "TW")
