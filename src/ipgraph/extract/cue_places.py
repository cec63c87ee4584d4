"""What the patterns of a cue row see before and behind its word, and where the cue ends."""

import re

from ipgraph.extract.cue_rows import CueRow
from ipgraph.lang.patterns import lazy

_BACK, _AHEAD = 140, 110
"""How far before and behind a word the patterns of its row look."""
_FARTHER = 200
"""How far behind it they look where the sentence goes on."""
_ENDS = lazy(r"(?<=[^\W\d_]{5})[.!?][\"”’)]?\s|[。！？\n]")
"""Where a sentence ends for certain, be it behind no abbreviation."""


_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DAY_BETWEEN = lazy(
    rf",? (?:on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?: \d{{4}})?"
    rf"|{_MONTH} \d{{1,2}}(?:, \d{{4}})?)|in (?:early |mid-|late )?(?:{_MONTH}(?: \d{{4}})?|\d{{4}})"
    rf"|last (?:week|month|year|{_MONTH})|yesterday|today|(?:earlier )?this (?:week|month|year)|on the same day),?"
    r"(?= (?!\d{4}|(?:when|as|after|before|because|while|and|or|but|that|which|who|by|in|at|against|between|until)\b))"
)
"""The day that may part a verb from what its row sees behind it: "revoked on 3 May 2024 Alpha's patent"."""
_NEXT_ONLY = frozenset({"mask", "sued"})
"""Classes of rows whose words stand right behind one another."""
_DAY = 32
"""How long such a day is at the most."""


def around(row: CueRow, folded: str, start: int, end: int) -> tuple[int, int, int] | None:
    """Where the words before a word begin, where the cue ends, and where the words behind it end.

    ``None`` where they do not fit the row. Words that the pattern names ``seen`` are looked at only, and so are those
    behind a day that parts a verb from its object.
    """
    left, stop, right = start, end, end
    if row.then is not None:
        behind = row.then.match(folded, end, end + _AHEAD) or _farther(row.then, folded, end)
        if behind is not None:
            seen = behind.start("seen") if "seen" in row.then.groupindex else -1
            stop = right = behind.end()
            stop = seen if seen >= 0 else stop
        else:
            day = _DAY_BETWEEN.match(folded, end, end + _DAY) if row.cue_class not in _NEXT_ONLY else None
            behind = row.then.match(folded, day.end(), day.end() + _AHEAD) if day is not None else None
            if behind is None:
                return None
            right = behind.end()
    if row.before is not None:
        ahead = row.before.search(folded, max(0, start - _BACK), start)
        if ahead is None:
            return None
        left = ahead.start()
    return left, stop, right


def _farther(then: re.Pattern[str], folded: str, end: int) -> re.Match[str] | None:
    """What a pattern finds behind a word in a long sentence."""
    stop = _ENDS.search(folded, end, end + _FARTHER)
    until = stop.start() + 1 if stop is not None else end + _FARTHER
    return then.match(folded, end, until) if until > end + _AHEAD else None
