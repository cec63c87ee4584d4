"""What tells an English and a Chinese company name apart, whatever their slots say: the places and the syllables."""

import re
from collections.abc import Sequence

from ipgraph.extract.name_sounds import cities_of, romanised_apart
from ipgraph.lang.patterns import lazy
from ipgraph.lang.zh.traditional import simplify

GROUP = 1.5
"""What speaks for or against two whole names of which both are or one is that of a group: the parent beside its
daughter (海潮集团有限公司 and 海潮食品有限公司)."""

_GROUP = lazy(r"\bGroup\b|集团")
_FOREIGN = lazy(r"\b(?:GmbH|AG|SE|KG|Oy|Oyj|AB|ApS|A/S|S\.p\.A|S\.r\.l|B\.V|N\.V|S\.A\.S|plc|PLC)\b\.?$")
"""A legal form that no company of a Chinese city has."""
_WHOLE = lazy(r"\b(?:Ltd|Limited|Inc|Corporation|Corp|LLC|GmbH|AG|S\.?A)\b\.?$|公司$", re.IGNORECASE)


def apart(english: Sequence[str], chinese: Sequence[str]) -> bool:
    """Whether two parties cannot be one by their names.

    >>> apart(["Huzhou Kiln Tiles Co., Ltd."], ["衢州溪陶瓷砖有限公司"])
    True
    >>> apart(["Kiln Tiles GmbH"], ["衢州溪陶瓷砖有限公司"])
    True
    >>> apart(["Huzhou Kiln Tiles Co., Ltd.", "Kiln Tiles"], ["窑瓦瓷砖有限公司"])
    False
    """
    mine, theirs = cities_of(english, "en"), cities_of(chinese, "zh")
    if theirs and any(_FOREIGN.search(name) for name in english):
        return True
    if mine and theirs:
        return mine.isdisjoint(theirs)
    return all(romanised_apart(name, other) for name in english for other in chinese)


def group_alike(english: Sequence[str], chinese: Sequence[str]) -> float:
    """What two parties' being groups or not says, where both are written out.

    >>> group_alike(["Haichao Group Co., Ltd."], ["海潮集团有限公司"])
    1.5
    >>> group_alike(["Haichao Foods Co., Ltd."], ["海潮集团有限公司"]), group_alike(["Haichao"], ["海潮集团有限公司"])
    (-1.5, 0.0)
    """
    told = [[name for name in map(simplify, names) if _WHOLE.search(name)] for names in (english, chinese)]
    if not all(told):
        return 0.0
    mine, theirs = (any(_GROUP.search(name) for name in names) for names in told)
    return (GROUP if mine else 0.0) if mine == theirs else -GROUP
