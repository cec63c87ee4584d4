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
_WHOLE = lazy(r"\b(?:Ltd|Limited|Inc|Corporation|Corp|LLC|GmbH|AG|S\.?A|K\.K)\b\.?$|(?:公司|株式会社)$", re.IGNORECASE)
_COUNTRIES = (
    (lazy(r"\bChina\b"), lazy("(?<!^)中国")),
    (lazy(r"\bJapan\b"), lazy("(?<!^)日本")),
    (lazy(r"\b(?:Korea|KOREA)\b"), lazy("(?<!^)韩国")),
    (lazy(r"\b(?:USA|America|US)\b"), lazy("(?<!^)美国")),
    (lazy(r"\b(?:Germany|Deutschland)\b"), lazy("(?<!^)德国")),
    (lazy(r"\bEurope\b"), lazy("(?<!^)欧洲")),
    (lazy(r"\bIndia\b"), lazy("(?<!^)印度(?!尼)")),
    (lazy(r"\b(?:UK|Great Britain)\b"), lazy("(?<!^)英国")),
)
"""The country of a daughter company in its name; before a Chinese name a country only tells where a company is from."""


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
    >>> group_alike(["Haichao Japan K.K."], ["海潮日本株式会社"]), group_alike(["Haichao Japan K.K."], ["海潮有限公司"])
    (1.5, -1.5)
    """
    told = [[name for name in map(simplify, names) if _WHOLE.search(name)] for names in (english, chinese)]
    if not all(told):
        return 0.0
    if country := _countries_alike(*told):
        return country
    mine, theirs = (any(_GROUP.search(name) for name in names) for names in told)
    return (GROUP if mine else 0.0) if mine == theirs else -GROUP


def _countries_alike(english: Sequence[str], chinese: Sequence[str]) -> float:
    """What the countries of two daughter companies say, or a country in one whole name alone."""
    mine, theirs = (
        {i for i, row in enumerate(_COUNTRIES) if any(row[at].search(name) for name in names)}
        for at, names in enumerate((english, chinese))
    )
    if not mine and not theirs:
        return 0.0
    return GROUP if mine & theirs else -GROUP
