"""Customs houses below a city's: 天津新港海关; and those whose place no table lists, by what they do: 白石海关查获…."""

import re

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums import load_divisions

NOT_IN_NAMES = lazy(
    "[院局署据向与及由在被对至以为的等根依某诉公司按该各、，。；：]|法(?!库)|经(?!济|开)|和(?!平|县|硕|静|龙|田|浩)|将(?!乐)|从(?!化|江)"
)
"""Signs that no name of a customs house or a zone holds: a name that is read leftwards ends at them."""


def customs_house(content: str, left: int, right: int, floor: int) -> ForumMention | None:
    """A customs house below a city's: 天津新港海关."""
    forms = load_divisions().by_form
    for begin in range(max(floor, left - 10), left - 1):
        for size in (4, 3, 2):
            found = forms.get(content[begin : begin + size]) if begin + size < left else None
            if found and any(d.level != "county" for d in found) and not NOT_IN_NAMES.search(content, begin, left):
                own = re.split("所属|隶属|下属", content[begin:left])[-1]
                return ForumMention(begin, right, f"cn-customs-{own}", "customs", 0)
    named = _HOUSE.search(content, max(floor, left - 8), left)
    if named and _HOUSE_ACTS.match(content, right) and not _NO_HOUSE.search(named["name"]):
        return ForumMention(named.start("name"), right, f"cn-customs-{named['name']}", "customs", 0)
    return None


_HOUSE = lazy(r"(?:[，。；、：:\s由经向被日]|所属|隶属|下属|\A)(?P<name>[㐀-鿿]{2,5})\Z")
_HOUSE_ACTS = lazy(
    r"(?:关员|在对|在[㐀-鿿]{2,12}?(?:查验|监管|查获)|对[^，。；]{2,24}?(?:查验|检查)|查验|查获|查扣|查发|扣留|截获|截停|放行|没收|依法"
    r"|经(?:调查|审查|查验)|作出|认定|决定|中止放行)"
)
"""What a customs house does whose place no table lists: 白石海关查获…."""
_NO_HOUSE = lazy(
    r"[院局署据与及在至以为等根某诉按各其该本两并请求将应经向由被从当有关此但而且]|法|公司|[中我全外他]国|国[家内外]|境[内外]|口岸"
    r"|产权|申请|提交|协助|配合|利用|通过|随后|立即|出口|进口|货物|目前|今年|去年|地方|多地|上述|相关|次日|昨日|近日"
)
