"""The day of an article in the line right below its title, among words that tell nothing that happened."""

import re

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Dateline, Span
from ipgraph.read.dateline import find_date

LONGEST = 100
"""How long such a line is at the most."""
_SMALL = lazy(
    r"(?:at|by|for|from|in|of|on|the|and|to|with|le|den|vom|am|pm|no|nr|issue|edition|release|news|newsletter|bulletin|blog|digest|"
    r"announcement|notice|report|press|company|exchange|stock|media|immediate|publication|published|posted|updated|"
    r"last|first|dated|date|min|mins|minute|minutes|read|comments?|hours?|local|time|exclusive|analysis|staff|writer|"
    r"writers|reporter|correspondent|editor)"
)
"""Words in small letters of a line that says who wrote, where and when."""
_ISSUE = lazy(r"\b(?:issue|edition|newsletter|bulletin|digest|review|vol(?:ume)?)\b", re.IGNORECASE)
"""Words of a line that may give the month only."""
_WORD = lazy(r"[^\W\d_]+")
_FACT = lazy(
    r"\b(?:courts?|tribunals?|boards?|divisions?|chambers?|panels?|decisions?|decided|judge?ments?|orders?|rulings?|"
    r"hearings?|heard|cases?|docket|filed|filing|grant(?:ed)?|priority|effective|appl(?:ication|ied)|patents?|vs?)\b",
    re.IGNORECASE,
)
"""Words of a line that dates a decision, a right or a step and not the article."""


def date_below(text: str, line: Span) -> Dateline | None:
    """The day that the line below a title gives, where it holds nothing else but names and words such as "issue"."""
    if line.end - line.start > LONGEST:
        return None
    date = find_date(text, line)
    if date is None:
        return None
    beside = text[line.start : date.span.start] + " " + text[date.span.end : line.end]
    if len(date.value) != len("2024-05-03") and not _ISSUE.search(beside):
        return None
    if _FACT.search(beside) or find_date(beside, Span(0, len(beside))):
        return None
    small = all(word[:1].isupper() or _SMALL.fullmatch(word) for word in _WORD.findall(beside))
    return date if small and not beside.rstrip().endswith(("?", "!")) else None
