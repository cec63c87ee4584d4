"""Who reports a figure: the authority named with the words of release, else the nearest one before."""

import re
from functools import cache

from msgspec import Struct

from ipgraph.extract.statistics.passages import cue
from ipgraph.extract.values.tables import load_table, longest_first
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span, Version
from ipgraph.model.codes import Language


class IssuerMention(Struct, frozen=True):
    """An authority where it is named; ``key`` is the same for all its names."""

    start: int
    end: int
    key: str


@cache
def _names(language: Language) -> tuple[re.Pattern[str], dict[str, str]]:
    table = load_table(language, "issuers")
    keys = {name: row["key"] for row in table["issuer"] for name in row["names"]}
    forms = "|".join([*(re.escape(name) for name in longest_first(tuple(keys))), *table["patterns"]])
    return re.compile(rf"(?<![A-Za-z])(?:{forms})(?![A-Za-z])" if language == "en" else forms), keys


def find_issuers(content: str, language: Language, within: Span) -> tuple[IssuerMention, ...]:
    """The authorities named in ``within``."""
    pattern, keys = _names(language)
    return tuple(
        IssuerMention(m.start(), m.end(), keys.get(m.group(), m.group()))
        for m in pattern.finditer(content, within.start, within.end)
    )


def issuer_of(content: str, version: Version, at: int) -> str | None:
    """The key of the authority that reports the figure at ``at``."""
    language = version.language
    nearest: str | None = None
    for paragraph in (*([version.title] if version.title else []), *version.paragraphs):
        if paragraph.start > at:
            break
        for sentence in sentences(content, language, paragraph):
            if sentence.start > at:
                break
            named = [m for m in find_issuers(content, language, sentence) if m.start <= at or nearest is None]
            if not named:
                continue
            released = cue(language, "release").search(content, sentence.start, sentence.end)
            if released or nearest is None or paragraph.start <= at < paragraph.end:
                nearest = named[0].key if released else named[-1].key
    if nearest is None:
        for line in version.sources:
            for mention in find_issuers(content, language, line):
                return mention.key
    return nearest


def forms_of(content: str, version: Version, key: str) -> list[Span]:
    """One mention of every form of the authority's name in the article, in order of first use."""
    seen: dict[str, Span] = {}
    stretches = [*([version.title] if version.title else []), *version.paragraphs, *version.sources]
    for stretch in stretches:
        for mention in find_issuers(content, version.language, stretch):
            if mention.key == key:
                seen.setdefault(content[mention.start : mention.end], Span(mention.start, mention.end))
    return list(seen.values())
