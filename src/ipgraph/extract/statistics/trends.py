"""Which kinds of rights the two versions say to grow or fall, where no figure is given.

A list of kinds ("trademark and copyright cases") with words behind it that tell that all of it grows fast is a trend.
Where each version tells one, and one version's list lacks a kind that the other's has, the versions differ: that is no
single fact of the record, so the difference stands by itself, with the words of both.
"""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from ipgraph.extract.right_words import right_finder
from ipgraph.lang.beside import Beside
from ipgraph.lang.segment import sentences
from ipgraph.lang.words import fold
from ipgraph.model.article import Article, Span, Version
from ipgraph.model.codes import Language
from ipgraph.model.record import Disagreement

ABOUT = {"grows": "which kinds of right grow fast", "falls": "which kinds of right fall fast"}
"""What a difference is about, by the way things go."""

MOST_SENTENCES = 2_000
"""Sentences of a version that are looked at: no report has more."""


class Trend(Struct, frozen=True):
    """Kinds of rights of which it is said that they grow or fall, and the words."""

    way: str
    kinds: tuple[str, ...]
    span: Span


def differing_trends(article: Article) -> list[tuple[Disagreement, dict[Language, Span]]]:
    """Where the versions of ``article`` name other kinds of rights as growing or falling, with the words of each."""
    found = []
    for way, about in ABOUT.items():
        told: dict[Language, Trend] = {}
        for version in article.versions:
            trends = [trend for trend in find_trends(version) if trend.way == way]
            if len(trends) == 1:
                told[version.language] = trends[0]
        if len(told) == 2 and _one_lacks(told["en"], told["zh"]):
            values = {language: ", ".join(trend.kinds) for language, trend in told.items()}
            spans = {language: trend.span for language, trend in told.items()}
            found.append((Disagreement(about=about, en=values["en"], zh=values["zh"]), spans))
    return found


def find_trends(version: Version) -> Iterator[Trend]:
    """The trends that a version tells, in reading order."""
    content, language = version.content, version.language
    folded = fold(content)
    patterns = _patterns(language)
    looked_at = 0
    for paragraph in version.paragraphs:
        for sentence in sentences(content, language, paragraph):
            looked_at += 1
            if looked_at > MOST_SENTENCES:
                return
            for run in _lists(folded, language, sentence):
                if patterns["goes on"].search(folded, max(0, sentence.start - 1), run[0][0]):
                    continue
                for way in ABOUT:
                    match = patterns[way].match(folded, run[-1][1], sentence.end)
                    if match:
                        yield Trend(way, tuple(sorted({kind for _, _, kind in run})), Span(run[0][0], match.end()))


def _lists(folded: str, language: Language, sentence: Span) -> Iterator[list[tuple[int, int, str]]]:
    """The words for kinds of rights of a sentence, those of one list together."""
    joins = _patterns(language)["joins"]
    run: list[tuple[int, int, str]] = []
    at = sentence.start
    for start, end, kind in right_finder(language, "right").find(folded[sentence.start : sentence.end]):
        mark = (start + at, end + at, kind)
        if run and not joins.fullmatch(folded, run[-1][1], mark[0]):
            yield run
            run = []
        run.append(mark)
    if run:
        yield run


@cache
def _patterns(language: Language) -> dict[str, re.Pattern[str]]:
    words = Beside(language, "trends")
    return {tells: words.behind(tells) for tells in (*ABOUT, "joins")} | {"goes on": words.before("goes on")}


def _one_lacks(one: Trend, other: Trend) -> bool:
    """Whether the kinds of one are fewer of those of the other: of other kinds altogether, other things are told."""
    return set(one.kinds) < set(other.kinds) or set(other.kinds) < set(one.kinds)
