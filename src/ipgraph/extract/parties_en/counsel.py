"""Persons with a title who speak in court for somebody else: no parties."""

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_NAMES = r"(?:(?:and |with |, )?(?:M(?:r|rs|s|iss|essrs)\.? )?[A-Z][\w.’'-]*,? ){0,6}"
_BEFORE = lazy(
    rf"(?:\b(?:represented|advised|instructed|assisted|defended|accompanied)(?: in court| here| below| there)? by "
    rf"(?:[a-z][\w-]* ){{0,3}}{_NAMES}"
    r"|\b(?:[Cc]ounsel|[Aa]dvocates?|[Ss]olicitors?|[Bb]arristers?|[Ll]awyers?|[Aa]ttorneys?)"
    rf"(?: (?:for|of) [^,;.]{{2,50}}?)?(?: (?:was|were|is|are))?,? {_NAMES})$"
)
"""What stands before somebody's counsel: "Alpha was represented by Ms. [Orr]"."""
_BY_TURNS = lazy(r"\b(?:represented|advised|defended) by [^.;]{2,120}[,;]? (?:(?:and|while) )?[^,;.]{2,60}? by $")
"""What stands before that of the other side, whose verb is told before: "Alpha was represented by Ms. Orr, Beta by"."""
_BEHIND = lazy(
    r"(?:,? (?:and |with )?(?:M(?:r|rs|s|iss|essrs)\.? )?[A-Z][\w.’'-]*){0,6},?(?: [^.;,]{2,60},)?"
    r" (?:(?:who|had|has|also|again|later) ){0,2}"
    r"(?:(?:appear(?:ed|s|ing)|act(?:ed|s|ing)|argued|argues|spoke|plead(?:ed|s)|pled)"
    r" (?:for|on behalf of)|represent(?:ed|s|ing)|defended (?:[A-Z]|the ))\b"
)
_BACK, _AHEAD = 200, 160


def speaks_for_other(content: str, span: Span, floor: int, stop: int) -> bool:
    """Whether the words around a name, from ``floor`` to ``stop``, tell that its bearer speaks for somebody."""
    back = max(floor, span.start - _BACK)
    return (
        _BEFORE.search(content, back, span.start) is not None
        or _BY_TURNS.search(content, back, span.start) is not None
        or _BEHIND.match(content, span.end, min(stop, span.end + _AHEAD)) is not None
    )
