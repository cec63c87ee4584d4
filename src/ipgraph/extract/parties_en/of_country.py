"""Names behind the country that their bearers are from, as wire services write them: "Germany's Alpha"."""

import re
from functools import cache

from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.vocab.forums.abroad import load_countries

_REACH = 30
"""How far before a name its country begins at the most."""


@cache
def _country() -> re.Pattern[str]:
    known = {name for country in load_countries() for name in country.names} | {"China"}
    names = sorted(known, key=lambda name: (-len(name), name))
    return PATTERNS.compiled(rf"(?<![\w-])(?:[Tt]he )?(?:{'|'.join(map(re.escape, names))})(?:['’]s|(?<=s)['’])\s$")


def country_before(content: str, start: int, floor: int = 0) -> int:
    """Where the country begins that stands right before the name at ``start``, or ``start`` where none does.

    >>> country_before("It sued Germany's Alpha.", 18), country_before("It sued its Alpha.", 12)
    (8, 12)
    """
    if content[max(0, start - 2) : start - 1] not in ("s", "'", "’"):
        return start
    found = _country().search(content, max(floor, start - _REACH), start)
    return found.start() if found else start
