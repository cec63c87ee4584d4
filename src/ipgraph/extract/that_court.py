"""Bind "that court", which opens a sentence, to the court that the text has named last."""

from bisect import bisect_left

import msgspec

from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import Language

_THAT = lazy(r"(?:(?<=[.!?] )|(?<=\n)|^)(?:(?:In|On) [^.;,]{3,24},? t|T)hat (?P<court>court)\b")
_NEAR = 400
"""How many characters before "that court" the name of the court stands at the most."""


def bind_that_court(mentions: list[ForumMention], content: str, language: Language) -> list[ForumMention]:
    """The mentions with one for each "that court" behind the name of a court."""
    if language != "en":
        return mentions
    starts = [mention.start for mention in mentions]
    found: list[ForumMention] = []
    for that in _THAT.finditer(content):
        i = bisect_left(starts, that.start("court"))
        last = mentions[i - 1] if i else None
        known = i < len(starts) and starts[i] <= that.end("court")
        if last is None or known or last.generic or not last.key or not last.kind.endswith("court"):
            continue
        if that.start("court") - last.end <= _NEAR and "\n" not in content[last.end : that.start("court")]:
            found.append(msgspec.structs.replace(last, start=that.start("court"), end=that.end("court"), anaphor=True))
    return sorted([*mentions, *found], key=lambda mention: mention.start)
