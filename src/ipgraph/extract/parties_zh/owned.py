"""Nameless companies that are told by whose they are: 海潮公司的日本子公司 is sued, and not 海潮公司 itself."""

import re
from functools import cache

from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.parties_zh.tables import party_table
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LONGEST_NAME = 30
_UNIT = lazy(r"子公司|分公司|关联公司")
"""Looked for first, since few texts hold it."""


@cache
def _owned() -> re.Pattern[str]:
    countries = "|".join(("中国", "当地", "海外", "境外", "境内", *party_table()["edge"]["countries"]))
    return PATTERNS.compiled(
        rf"(?:的|旗下|在)?(?:{countries})(?:全资|控股)?(?:子公司|分公司|关联公司)"
        r"(?=[，。；、,;及和与诉提侵上在于未不就以索赔要被停应须的颁发下处作赔支构立违没并败胜]|$)"
    )


def find_owned(r: Reading) -> None:
    """Find the companies of a country that only the name of their owner tells."""
    if not _UNIT.search(r.content):
        return
    for match in _owned().finditer(r.content):
        start = _owner_before(r, match.start())
        if start is None:
            continue
        span = Span(start, match.end())
        party = r.by_form.get(span.of(r.content)) or r.new_party("company")
        party.unnamed = True
        r.record(party, span, "zh-party-owned")


def _owner_before(r: Reading, at: int) -> int | None:
    """Where the name of a company begins that ends at a place."""
    for start in range(max(0, at - _LONGEST_NAME), at - 1):
        owner: PartyDraft | None = r.by_form.get(r.content[start:at])
        if owner is not None:
            return start if owner.type == "company" and not owner.unnamed and r.is_allowed(start) else None
    return None
