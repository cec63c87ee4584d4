"""Which news service wrote an English report: told before the dash at its opening, or in brackets below its end."""

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_KNOWN = (
    r"(?:[A-Z][\w’'&-]{0,24} ){0,3}(?:Newswires?|NEWSWIRE|Business Wire|BUSINESS WIRE|News(?: Agency| Service)?|Press|"
    r"Press Agency|PR ?Newswire|Reuters|Bloomberg|Xinhua|Kyodo|Yonhap|AFP|AP|UPI|PTI|ANI|IANS|DPA|dpa|EFE|ANSA|TASS)"
)
_PLACED = lazy(
    r"\s*+[A-Z][A-Za-z.’']{1,20}(?:[ /-][A-Z][A-Za-z.’']{1,20}){0,3}"
    r"(?:, [A-Z][A-Za-z. ]{1,20})?(?:(?P<day>,? [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?))?,? "
    rf"(?:\((?P<bracketed>{_KNOWN}|(?(day)[A-Z][A-Za-z&. ]{{1,28}}|(?!)))\)|/(?P<struck>{_KNOWN})/)"
    r" ?(?:--|—|–|-) ?(?=\S)"
)
"""The opening of a report: ``NEW YORK (Reuters) — A jury``, ``ULM, June 2, 2025 /PRNewswire/ -- Alpha today``."""
_REGION = lazy(r"(?:[A-Z]\.){2,3}|[A-Z][a-z]{1,4}\.|(?:England|Scotland|Wales|Ontario|Georgia|Texas|Virginia)$")
"""What stands in brackets behind a place and is no service: ``ATHENS (Ga.)``."""
_BELOW = lazy(rf"\s*+\((?P<name>{_KNOWN})\)\s*+$")


def service_at_opening(text: str, paragraph: Span) -> Span | None:
    """The service that a report names at its opening, before the dash behind which it begins."""
    found = _PLACED.match(text, paragraph.start, paragraph.end)
    if found is None:
        return None
    place = Span(*found.span("bracketed" if found["bracketed"] else "struck"))
    return None if _REGION.match(place.of(text)) else place


def service_below(text: str, paragraph: Span) -> Span | None:
    """The service that stands alone in brackets on the last line of a report."""
    found = _BELOW.match(text, paragraph.start, paragraph.end)
    return Span(*found.span("name")) if found else None
