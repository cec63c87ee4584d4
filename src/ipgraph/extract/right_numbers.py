"""The numbers of rights: of patents, applications, marks, varieties, domain names and registered software."""

from collections.abc import Iterable

from msgspec import Struct

from ipgraph.extract.values.identifiers import IdentifierMention
from ipgraph.lang.patterns import lazy

FAMILY_OF_KIND = {
    "patent": "patent",
    "application": "patent",
    "trademark": "trademark",
    "variety": "plant",
    "domain": "domain",
}
_SOFTWARE = lazy(r"(?<![0-9A-Za-z])(?:19|20)[0-9]{2}SR[0-9]{6,8}(?![0-9A-Za-z])|软著登字第\s?[0-9]{6,9}\s?号")
"""Notations of the register of software: 2019SR0123456, 软著登字第0123456号."""
_LAYOUT = lazy(r"(?<![0-9A-Za-z])BS\.?\s?[0-9]{8,9}(?:\.[0-9X])?(?![0-9A-Za-z])")
"""Numbers of layout designs: BS.12500123.4."""


_OF_MARK = lazy(
    r"(?:(?i:trade ?marks?|\bmarks?|\bEUTM|\bCTM) (?:applications?|filings?)(?: (?:Nos?|numbers?))?\.?"
    r"|商标(?:注册)?申请(?:号)?第?) ?$"
)
"""What stands before the number of an application for a mark: "EU trade mark application No 018 123 456"."""
_REACH = 50


class RightNumber(Struct, frozen=True):
    """The number of a right where it stands, and the family of rights that it numbers."""

    start: int
    end: int
    kind: str
    family: str
    value: str


def right_numbers(content: str, identifiers: Iterable[IdentifierMention]) -> list[RightNumber]:
    """The numbers of rights among the identifiers of a text, and those of registered software, in reading order."""
    found = [
        RightNumber(i.start, i.end, *_kind_and_family(content, i), i.value)
        for i in identifiers
        if i.kind in FAMILY_OF_KIND
    ]
    if "SR" in content or "软著" in content:
        software = [RightNumber(*m.span(), "software", "work", m.group()) for m in _SOFTWARE.finditer(content)]
        found = [n for n in found if not any(s.start <= n.start < s.end for s in software)] + software
    if "BS" in content:
        layouts = [RightNumber(*m.span(), "layout", "layout", m.group()) for m in _LAYOUT.finditer(content)]
        found = [n for n in found if not any(m.start <= n.start < m.end for m in layouts)] + layouts
    return sorted(found, key=lambda number: number.start)


def _kind_and_family(content: str, number: IdentifierMention) -> tuple[str, str]:
    """The kind of a number and the family that it numbers; an application may be one for a mark."""
    before = content[max(0, number.start - _REACH) : number.start]
    if number.kind == "application" and _OF_MARK.search(before):
        return "trademark", "trademark"
    return number.kind, FAMILY_OF_KIND[number.kind]
