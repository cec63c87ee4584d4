"""Which language versions of a newsletter are the halves of one item."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from msgspec import Struct

from ipgraph.model.article import Version

SHARED_LEAST = 0.3
"""The least share of common numbers and Latin names at which two undated halves are taken for one item."""
MOST_ALONE = 60
"""How many versions without a half beside them are looked at."""


class _Half(Struct, frozen=True, eq=False):
    """A version, its links, and what no translation of it changes."""

    version: Version
    links: frozenset[str]
    anchors: frozenset[str]


def pair_versions(versions: Sequence[Version]) -> list[tuple[Version, ...]]:
    """The versions of a text in reading order, those together that tell the same item, English first.

    The halves of an item stand side by side, or all items stand in one language before they stand in the other. What
    is left alone then finds the half further off that names the same, where only one does.
    """
    halves = [_half(version) for version in versions]
    pairs = _one_language_first(halves) or list(_neighbours(halves))
    alone = [pair[0] for pair in pairs if len(pair) == 1]
    further = dict(_further_off(alone))
    partners = set(further.values())
    joined = [(*pair, further[pair[0]]) if pair[0] in further else pair for pair in pairs]
    return [
        tuple(sorted((half.version for half in pair), key=lambda version: version.language))
        for pair in joined
        if pair[0] not in partners
    ]


def _one_language_first(halves: Sequence[_Half]) -> list[tuple[_Half, ...]]:
    """Each item with the one at its place in the other language, where all of one come before all of the other."""
    size = len(halves) // 2
    first, second = halves[:size], halves[size:]
    if (
        size < 2
        or len(first) != len(second)
        or any(len({h.version.language for h in side}) > 1 for side in (first, second))
    ):
        return []
    pairs = list(zip(first, second, strict=True))
    return list(pairs) if all(_same_item(a, b) and a.anchors & b.anchors for a, b in pairs) else []


def _neighbours(halves: Sequence[_Half]) -> Iterator[tuple[_Half, ...]]:
    i = 0
    while i < len(halves):
        first = halves[i]
        if i + 1 < len(halves) and _same_item(first, halves[i + 1]):
            yield first, halves[i + 1]
            i += 2
        else:
            yield (first,)
            i += 1


def _further_off(alone: Sequence[_Half]) -> Iterator[tuple[_Half, _Half]]:
    """The halves that stand apart and tell one item, each the only one that tells what the other does."""
    if len(alone) > MOST_ALONE:
        return
    fitting = {a: [b for b in alone if _same_item(a, b) and _much_in_common(a, b)] for a in alone}
    for place, a in enumerate(alone):
        for b in alone[place + 1 :]:
            if fitting[a] == [b] and fitting[b] == [a]:
                yield a, b


def _same_item(a: _Half, b: _Half) -> bool:
    """Whether two neighbouring versions are the halves of one item.

    They are of different languages, and have the same date or a common link; where a date is missing, common numbers
    and Latin names decide. Two halves with many numbers and none in common are two items whatever their dates.
    """
    mine, theirs = a.version, b.version
    if mine.language == theirs.language:
        return False
    if a.links & b.links:
        return True
    if mine.published and theirs.published:
        size = min(len(mine.published.value), len(theirs.published.value))
        if mine.published.value[:size] != theirs.published.value[:size]:
            return False
        return bool(a.anchors & b.anchors) or min(len(a.anchors), len(b.anchors)) < 4
    return _much_in_common(a, b)


def _much_in_common(a: _Half, b: _Half) -> bool:
    common = a.anchors & b.anchors
    return len(common) >= 2 and len(common) >= SHARED_LEAST * min(len(a.anchors), len(b.anchors))


def _half(version: Version) -> _Half:
    content = version.content
    body = unicodedata.normalize("NFKC", "\n".join(span.of(content) for span in version.paragraphs))
    numbers = {number.replace(",", "").rstrip(".") for number in re.findall(r"\d[\d,.]*\d", body)}
    names = {word.casefold() for word in re.findall(r"(?<![A-Za-z])[A-Z][A-Za-z]{2,}", body)}
    return _Half(version, frozenset(span.of(content) for span in version.urls), frozenset(numbers | names))
