"""Prosecutors of Korea and Japan in Chinese texts: 首尔中央地方检察厅, 东京地检."""

from collections.abc import Iterator

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy, rare

_PROSECUTORS = rare(
    r"(?:韩国|日本)?(?P<place>[㐀-鿿]{2,3}?)(?P<part>中央|东部|西部|南部|北部)?(?:地方|高等|区)?(?:检察厅|地检(?!署))"
    r"(?!检察官?[长官])"
)
_KOREA = lazy(r"首尔|水原|大田|釜山|仁川|光州|大邱|昌原|蔚山|全州|议政府|春川|清州|济州")
_JAPAN = lazy(r"东京|大阪|名古屋|横滨|神户|福冈|京都|札幌|仙台|广岛|埼玉|千叶|静冈|新潟|冈山|熊本")


def read_prosecutors_abroad(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """The prosecutors of places in Korea and Japan."""
    for match in _PROSECUTORS.finditer(content, start, end):
        for country, places in (("KR", _KOREA), ("JP", _JAPAN)):
            place = places.search(match["place"])
            if place is not None:
                first = match.start("place") + place.start()
                key = f"{country.lower()}-prosecutors-{place.group()}{match['part'] or ''}"
                yield ForumMention(first, match.end(), key, "procuratorate", 0, country)
