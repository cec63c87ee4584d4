"""Who reports a figure: the authority named with words of release ("published", 通报), else the nearest one before."""

from bisect import bisect_left, bisect_right

from ipgraph.extract.statistics.passages import cue, holds
from ipgraph.lang.forums import ForumMention, find_forums
from ipgraph.lang.patterns import lazy
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span, Version

_NO_ISSUER = lazy(r"全国|各级|中国海关|Chinese Customs|China Customs|.*法庭|.*(?:Intellectual Property|IP) Court of ")
"""A branch as a whole (全国海关) or a chamber of a court is no name of the authority that reports."""


class Issuers:
    """The authorities that one language version names."""

    def __init__(self, version: Version) -> None:
        content, language = version.content, version.language
        self._content = content
        self._sources = version.sources
        named = [m for m in find_forums(content, language) if m.key and not m.generic]
        title = version.title
        own = {m.key for m in named if title and title.start <= m.start < title.end}
        self._mentions = [m for m in named if m.key in own or not _NO_ISSUER.match(content[m.start : m.end])] or named
        self._starts = [mention.start for mention in self._mentions]
        self._stretches = (*([version.title] if version.title else []), *version.paragraphs)
        self._turns: list[tuple[int, str | None]] = []
        carried: str | None = None
        for stretch in self._stretches:
            self._turns.append((stretch.start, carried))
            for sentence in sentences(content, language, stretch) if self._inside(stretch) else ():
                inside = self._inside(sentence)
                self._turns.extend((mention.start, mention.key) for mention in inside)
                if inside and (carried is None or holds(content, sentence, cue(language, "release"))):
                    carried = inside[-1].key

    def of(self, at: int) -> str | None:
        """The key of the authority that reports the figure at ``at``, or ``None`` where none is named.

        In a paragraph that of the last mention before; a paragraph without one goes on with the last that released.
        """
        turn = bisect_right(self._turns, at, key=lambda t: t[0])
        key = self._turns[turn - 1][1] if turn else None
        if key is None:
            stretch = next((s for s in self._stretches if s.start <= at < s.end), None)
            behind = self._inside(stretch) if stretch else []
            key = behind[0].key if behind else None
        return key or next((m.key for line in self._sources for m in self._inside(line)), None)

    def forms(self, key: str) -> list[Span]:
        """One mention of every form of the authority's name, in order of first use."""
        seen: dict[str, Span] = {}
        for stretch in (*self._stretches, *self._sources):
            for mention in self._inside(stretch):
                if mention.key == key and not mention.short:
                    seen.setdefault(self._content[mention.start : mention.end], Span(mention.start, mention.end))
        return list(seen.values())

    def _inside(self, stretch: Span) -> list[ForumMention]:
        return self._mentions[bisect_left(self._starts, stretch.start) : bisect_left(self._starts, stretch.end)]
