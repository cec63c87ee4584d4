"""Firms that bear the family name of somebody told of later: "Orlin said that its lamps … Karl Orlin, who founded"."""

from ipgraph.extract.parties_en.reading import Reading
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.patterns import lazy

_ITS = lazy(
    r"['’]s? (?:own )?(?:shares|sales|subsidiar|headquarters|products|models|stores|lawyers for)"
    r"|(?: (?!his\b|her\b|he\b|she\b)[a-z]+){1,4} its\b"
)
_REACH = 60


def is_firm_before(r: Reading, name: str, person: PartyDraft) -> bool:
    """Whether a name that ends the full name of ``person`` is told before it of somebody that has "its" own."""
    if not person.forms:
        return False
    at = r.content.find(name)
    while 0 <= at < person.first.span.start:
        end = at + len(name)
        if r.limits.around(at, end) and _ITS.match(r.content, end, end + _REACH):
            return True
        at = r.content.find(name, end)
    return False
