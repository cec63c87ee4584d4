"""Where the items of a Chinese digest begin that open alike, with a number, a sign or a word in brackets each:
1. …, ▌…, 【轴承】…, 三月：….

Items of one story open so too; those of a digest name people of their own, and most name a forum.
"""

from collections import Counter
from itertools import pairwise

from ipgraph.extract.labelled_parts import LEAST
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_OPENINGS = (
    lazy(r"\d{1,2}(?:[、)）]|[.．](?!\d))"),
    lazy(r"[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]"),
    lazy(r"[一二三四五六七八九十]{1,3}[、.．]"),
    lazy(r"【[^】\n]{1,16}】|\[[^\]\n]{1,16}\]"),
    lazy(r"[①②③④⑤⑥⑦⑧⑨⑩]"),
    lazy(r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?[：:—]"),
    lazy(r"[▌▎▍■□●○◎►▶◆◇★☆•·※➤✦]\s?"),
)
_LONG = 50
"""How long a paragraph is at the least that tells a case of its own."""
_MOST_SHARED = 1
"""How many may be named in several items where there are more than the least number of them."""


def items_zh(scene: Scene) -> frozenset[int]:
    """Where the items of a digest begin; none where they tell of the same people."""
    for opening in _OPENINGS:
        found = [
            p
            for p in scene.version.paragraphs
            if p.end - p.start >= _LONG and opening.match(scene.content, p.start, p.end)
        ]
        if len(found) >= LEAST and _tell_apart(scene, found):
            return frozenset(p.start for p in found)
    return frozenset()


def _tell_apart(scene: Scene, items: list[Span]) -> bool:
    """Whether most items name a forum and somebody whom no other item names, and nearly nobody is named in several."""
    parts = [Span(start, end) for start, end in pairwise((*(item.start for item in items), items[-1].end))]
    named = [
        {p for m in scene.parties.within(part) for p in m.parties if not p.unnamed and p.type != "government"}
        for part in parts
    ]
    counts = Counter(party for parties in named for party in parties)
    own = sum(any(counts[party] == 1 for party in parties) for parties in named)
    before = sum(any(f.key for f in scene.forums.within(part)) for part in parts)
    shared = sum(count > 1 for count in counts.values())
    few = shared <= (_MOST_SHARED if len(items) > LEAST else 0)
    return few and own * 2 > len(items) and before * 2 > len(items)
