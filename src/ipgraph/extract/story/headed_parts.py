"""The parts of a digest that stand under headings of any words: "Interim relief refused", 三、行政：……, ▌域名仲裁.

What such a part tells is a case of its own where no party of one part is named in another.
"""

from bisect import bisect_right
from itertools import pairwise

from ipgraph.extract.labelled_parts import LEAST, OF_ONE_STORY
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_HEADING = {
    "en": lazy(r"[A-Z0-9“\"‘'(▌■●►•*#–—-][^\n]{2,99}?(?<![.!;:,…])\s*"),
    "zh": lazy(
        r"(?:[^\w“”《》「『]{1,2}\s?|[一二三四五六七八九十]{1,3}[、.．]\s?|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]\s?"
        r"|【[^】\n]{1,12}】)?[^。；;\n【】]{4,40}[^。；;：:，,、！!…\s]\s*"
    ),
}
_LONG = {"en": 80, "zh": 50}
"""How long a paragraph is at the least that tells a case under a heading."""
_NUMBERED = lazy(
    r"(?:\(?(?:\d{1,2}|[IVX]{1,4})[.):]|[*•▪●■◆–-]|[Cc](?:ase|ASE) (?:No\. )?(?:\d{1,2}|[IVX]{1,4})[:.]?) "
)
_MOST_SHARED = 1
"""How many may be named in several parts of a digest of more than the least number of parts."""


def headed_parts(scene: Scene) -> list[int]:
    """Where the headings stand above three or more parts that name parties of their own."""
    starts = [heading.start for heading in _headings(scene)]
    if len(starts) < LEAST:
        return []
    named = [_named(scene, Span(start, end)) for start, end in pairwise((*starts, len(scene.content)))]
    telling = [parties for parties in named if parties]
    shared = sum(map(len, telling)) - len(set().union(*telling))
    few = len(telling) >= LEAST and 2 * len(telling) > len(starts)
    return starts if few and shared <= (_MOST_SHARED if len(starts) > LEAST else 0) else []


def _headings(scene: Scene) -> list[Span]:
    """The short lines above longer paragraphs that head no part of one story ("Background")."""
    pattern, long = _HEADING[scene.language], _LONG[scene.language]
    found = []
    for heading, below in pairwise(scene.version.paragraphs):
        if not pattern.fullmatch(scene.content, heading.start, heading.end) or below.end - below.start < long:
            continue
        if pattern.fullmatch(scene.content, below.start, below.end):
            continue
        found.append(heading)
    kept = [heading for heading in found if not _of_one_story(scene, heading)]
    return found if len(kept) * _MOST_OF_ONE > len(found) * (_MOST_OF_ONE - 1) else kept


_MOST_OF_ONE = 3
"""Where fewer than one of so many headings has a word for a part of one story, it heads a part like the others."""


def _of_one_story(scene: Scene, heading: Span) -> bool:
    number = _NUMBERED.match(scene.content, heading.start)
    return OF_ONE_STORY.match(scene.content, number.end() if number else heading.start) is not None


def _named(scene: Scene, part: Span) -> set[object]:
    mentions = scene.parties.within(part)
    return {p for m in mentions for p in m.parties if not p.unnamed and p.type != "government"}


def behind_last(scene: Scene, starts: list[int]) -> int | None:
    """Where what follows the last part of a digest begins, whose parts are of one length, if it names nobody."""
    if len(starts) < LEAST:
        return None
    begun = [p.start for p in scene.version.paragraphs]
    counts = [bisect_right(begun, end - 1) - bisect_right(begun, start) for start, end in pairwise(starts)]
    at = bisect_right(begun, starts[-1]) + counts[0]
    if len(set(counts)) > 1 or at >= len(begun) or _named(scene, Span(begun[at], len(scene.content))):
        return None
    return begun[at]
