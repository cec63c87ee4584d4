"""Words before a name that say what its bearer is, which belong to it where it is mentioned: 德国软件企业海潮公司."""

import re
from functools import cache

from ipgraph.extract.parties_zh.tables import party_table, place_names, trade_words
from ipgraph.lang.kept_patterns import PATTERNS

LONGEST = 24
"""Characters of the longest words that say what somebody is."""
_OF_ANOTHER = ("的", "其", "下", "及", "属", "家")
"""What before such words makes of them what somebody is to another: 北岭公司的竞争对手海潮公司."""

_SEAT = (
    r"(?:总部)?(?:位于|设在)[㐀-鿿]{2,6}?的|(?:全球|世界|国内|中国|欧洲|北美)?(?:最大|第[一二三]大|领先|知名|著名)的"
)
"""Where somebody sits, or what rank he has, before what he is."""
_PLACE = 4
"""Characters of the longest name of a place in such words."""


@cache
def _told() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A country alone, and the words that say what somebody is, each where they end."""
    table = party_table()["told"]
    places = {place for place in place_names() if len(place) <= _PLACE}
    countries = [*party_table()["edge"]["countries"], *table["countries"]]
    of = "|".join(sorted({*countries, *table["words"], *places, *trade_words()}, key=lambda word: (-len(word), word)))
    kinds = "|".join(sorted(table["kinds"], key=lambda word: (-len(word), word)))
    return (
        PATTERNS.compiled(rf"(?:{'|'.join(countries)})\Z"),
        PATTERNS.compiled(rf"(?<![子母孙分联属])(?:{_SEAT})?(?:{of}){{0,5}}(?<![子母孙分联属])(?:{kinds})\Z"),
    )


@cache
def _ends() -> tuple[str, ...]:
    """What such words end with, looked for first, since few names have any before them."""
    table = party_table()
    return (*table["told"]["kinds"], *table["edge"]["countries"], *table["told"]["countries"])


def told_from(content: str, floor: int, start: int) -> int:
    """Where the words begin that say what the bearer of a name is; ``start`` for none."""
    window = max(floor, start - LONGEST)
    if not content.endswith(_ends(), window, start):
        return start
    country, told = _told()
    found = told.search(content, window, start) or country.search(content, window, start)
    if found is None or content.endswith(_OF_ANOTHER, window, found.start()):
        return start
    return found.start()
