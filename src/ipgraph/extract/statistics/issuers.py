"""Who reports a figure: the authority named with words of release ("published", 通报), else the nearest one before."""

import re

from ipgraph.extract.forums import ForumMention, find_forums
from ipgraph.extract.statistics.passages import cue, holds
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span, Version

_NO_ISSUER = re.compile(r"全国|各级|中国海关|.*法庭|.*(?:Intellectual Property|IP) Court of ")
"""A branch as a whole (全国海关) or a chamber of a court is no name of the authority that reports."""


class Issuers:
    """The authorities that one language version names."""

    def __init__(self, version: Version) -> None:
        content, language = version.content, version.language
        self._content = content
        stretches = [*([version.title] if version.title else []), *version.paragraphs]
        named = [m for m in find_forums(content, language) if m.key and not m.generic]
        self._mentions = [m for m in named if not _NO_ISSUER.match(content[m.start : m.end])] or named
        self._sentences = [s for stretch in stretches for s in sentences(content, language, stretch)]
        self._released = {s for s in self._sentences if holds(content, s, cue(language, "release"))}
        self._paragraphs = version.paragraphs
        self._sources = version.sources

    def of(self, at: int) -> str | None:
        """The key of the authority that reports the figure at ``at``, or ``None`` where none is named."""
        nearest: str | None = None
        paragraph = next((p for p in self._paragraphs if p.start <= at < p.end), None)
        for sentence in self._sentences:
            if sentence.start > at:
                break
            named = [m for m in self._inside(sentence) if m.start <= at or nearest is None]
            here = paragraph is not None and paragraph.start <= sentence.start
            if named and (nearest is None or here or sentence in self._released):
                nearest = named[-1].key
        if nearest is None:
            nearest = next((m.key for line in self._sources for m in self._inside(line)), None)
        return nearest

    def forms(self, key: str) -> list[Span]:
        """One mention of every form of the authority's name, in order of first use."""
        seen: dict[str, Span] = {}
        for stretch in (*self._sentences, *self._sources):
            for mention in self._inside(stretch):
                if mention.key == key and not mention.short:
                    seen.setdefault(self._content[mention.start : mention.end], Span(mention.start, mention.end))
        return list(seen.values())

    def _inside(self, stretch: Span) -> list[ForumMention]:
        return [m for m in self._mentions if stretch.start <= m.start < stretch.end]
