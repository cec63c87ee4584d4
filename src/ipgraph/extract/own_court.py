"""Bind 我院, by which a court calls itself, to the court that the source line of the text names."""

from collections.abc import Sequence

import msgspec

from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Version

_OUR_COURT = lazy(r"(?<![自大])我院")


def bind_own_court(mentions: list[ForumMention], version: Version) -> list[ForumMention]:
    """The mentions of a Chinese version, with one for each 我院 where its source is one court."""
    if version.language != "zh" or not version.sources:
        return mentions
    named = _of_source(mentions, version)
    if len({mention.key for mention in named}) != 1:
        return mentions
    court, taken = named[0], {mention.start for mention in mentions}
    found = [
        msgspec.structs.replace(court, start=match.start(), end=match.end(), anaphor=True, short=True)
        for match in _OUR_COURT.finditer(version.content)
        if match.start() not in taken
    ]
    return sorted([*mentions, *found], key=lambda mention: mention.start)


def says_our_court(version: Version) -> bool:
    """Whether a Chinese version calls its court so, whose name then stands in its source line alone."""
    return version.language == "zh" and bool(version.sources) and _OUR_COURT.search(version.content) is not None


def _of_source(mentions: Sequence[ForumMention], version: Version) -> list[ForumMention]:
    """The courts that the source lines name."""
    return [
        mention
        for mention in mentions
        if mention.key
        and not mention.generic
        and mention.kind.endswith("court")
        and any(source.start <= mention.start < source.end for source in version.sources)
    ]
