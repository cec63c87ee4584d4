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
    r"writers|reporter|correspondent|editor|editorial|alert|alerts|update|updates|circular|memo|briefing|note|notes|letter|"
    r"client|legal|law|trade|mark|marks|trademark|trademarks|design|designs|copyright|team|desk|group|our|own|feature|column|comment|commentary|summary|opinion|weekly|monthly|quarterly|week|month)"
)
"""Words in small letters of a line that says who wrote, where and when."""
_ISSUE = lazy(r"\b(?:issue|edition|newsletter|bulletin|digest|review|letter|vol(?:ume)?)\b", re.IGNORECASE)
"""Words of a line that may give the month only."""
_ISSUED = lazy(r"\((?:issued|published|posted|sent|released|dated)(?: on)? (?P<day>[^()]{6,24})\)", re.IGNORECASE)
"""The day of an issue in brackets behind the month that it is for: "Bulletin, May 2024 (issued 3 June 2024)"."""
_ONLINE = lazy(r"\b(?:published|posted|first published|appeared) online(?: on)? (?=[\dA-Z])", re.IGNORECASE)
"""What stands before the day on which an article of a printed issue came out: "published online 12 May"."""
_WORD = lazy(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_KIND = (
    "notes?|comments?|commentary|summary|reports?|digest|reviews?|updates?|alerts?|bulletin|newsletter|letter|law|blog"
)
"""What a piece of writing is called: a line with "case note" or "patent bulletin" dates the article."""
_FACT = lazy(
    r"\b(?:courts?|tribunals?|boards?|divisions?|chambers?|panels?|decisions?|decided|judge?ments?|orders?|rulings?|"
    rf"hearings?|heard|cases?(?! (?:{_KIND})\b)|docket|filed|filing|grant(?:ed)?|priority|effective"
    rf"|appl(?:ication|ied)|patents?(?! (?:{_KIND})\b)|vs?)\b",
    re.IGNORECASE,
)
"""Words of a line that dates a decision, a right or a step and not the article."""


def date_below(text: str, line: Span) -> Dateline | None:
    """The day that the line below a title gives, where it holds nothing else but names and words such as "issue"."""
    if line.end - line.start > LONGEST:
        return None
    issued = _ISSUED.search(text, line.start, line.end)
    if issued is not None:
        day = find_date(text, Span(*issued.span("day")))
        month = find_date(text, Span(line.start, issued.start()))
        small = _only_names(text[line.start : issued.start()].replace(month.span.of(text) if month else "", " "))
        return day if day and len(day.value) == len("2024-05-03") and small else None
    online = _ONLINE.search(text, line.start, line.end)
    if online is not None and (day := find_date(text, Span(online.end(), line.end))) is not None:
        month = find_date(text, Span(line.start, online.start()))
        beside = text[line.start : online.start()].replace(month.span.of(text) if month else "", " ")
        return day if day.span.start == online.end() and _only_names(beside) else None
    date = find_date(text, line)
    if date is None:
        return None
    beside = text[line.start : date.span.start] + " " + text[date.span.end : line.end]
    if len(date.value) != len("2024-05-03") and not _ISSUE.search(beside):
        return None
    if find_date(beside, Span(0, len(beside))) or not _only_names(beside):
        return None
    return date if not beside.rstrip().endswith(("?", "!")) else None


def _only_names(words: str) -> bool:
    """Whether words are names or tell of an issue, and none of them is of a decision or a right."""
    small = all(word[:1].isupper() or _SMALL.fullmatch(word) for word in _WORD.findall(words))
    return small and not _FACT.search(words)
