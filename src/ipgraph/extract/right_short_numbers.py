"""Patents named again by the end of their number: the '918 patent, the '918 and '054 patents, ’918专利."""

from collections import defaultdict

from ipgraph.extract.right_reading import RightReading
from ipgraph.extract.rights import RightDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_SHORT = lazy(r"(?<![\w’'‘])[’'‘`](?P<end>[0-9]{3,4})(?![0-9A-Za-z])|(?<![0-9A-Za-z,./-])(?P<zh>[0-9]{3,4})(?=号?专利)")
_LEAST = 6
"""How many digits a number must have that is called by its end."""


def short_numbers(r: RightReading) -> None:
    """Add a mention where the end of a patent's number stands for it, and for no other patent."""
    by_end: dict[str, set[int]] = defaultdict(set)
    rights: dict[int, RightDraft] = {}
    for i, right in enumerate(r.rights):
        digits = "".join(c for c in right.number.text.split(".")[0] if c.isdigit()) if right.number else ""
        if right.family == "patent" and len(digits) >= _LEAST:
            rights[i] = right
            for size in (3, 4):
                by_end[digits[-size:]].add(i)
    if not rights:
        return
    for match in _SHORT.finditer(r.content):
        meant = by_end.get(match["end"] or match["zh"], set())
        span = Span(match.start("end") if match["end"] else match.start(), match.end())
        if len(meant) == 1 and r.sentence(span.start).end > span.start and not r.covers(span):
            r.mention(rights[next(iter(meant))], span)
