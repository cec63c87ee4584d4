"""What became of each of several rights that an office decides on in one breath, as English texts tell it.

The board found the first patent unpatentable but upheld the other two.
"""

from bisect import bisect_right
from collections.abc import Iterator

from msgspec import Struct

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.fate import OPEN, Part
from ipgraph.extract.rights import RightDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "each-fate"
_EN = Beside("en", "each_fate")
_FATES = (
    ("invalidated", _EN.within("invalidated")),
    ("maintained", _EN.within("maintained")),
    (OPEN, _EN.within("open")),
)
_PARTLY, _UNIT, _OF_ONE = _EN.within("in part"), _EN.within("one of several"), _EN.within("of one")
_PART_OF_IT, _BUT_NOT = _EN.within("part of it"), _EN.within("but not for")
_STANDS_FOR_PART, _SOMETHING_ELSE = _EN.behind("stands for a part"), _EN.within("something else")
_CUT = lazy(r"[,;:]? (?:but|while|whilst|whereas|though|although|yet|and)\b,?|[;,:]|\u2014")
"""Where one stretch of a sentence ends and another may begin."""


class _Fate(Struct, frozen=True):
    """What a stretch says that became of a right, and where the words for it end."""

    value: str
    end: int


def parts_en(scene: Scene, sentence: Span, case: CaseDraft) -> Iterator[Part]:
    """The rights that the stretches of a sentence name or count, each with what became of it."""
    waiting: list[RightDraft] = []  # Patents A and B were declared invalid
    stretches = list(_stretches(scene.content, sentence))
    found = [_fate(scene.content, span) for span in stretches]
    for i, (span, fate) in enumerate(zip(stretches, found, strict=True)):
        named = _named(scene, span, case)
        if fate is None:
            waiting += named
            continue
        if _SOMETHING_ELSE.search(scene.content, span.start, span.end):
            waiting = []
            continue
        behind = named if named and _behind(scene, fate, span) else []
        until = i + 1  # it revoked patents A, B and C
        while behind and until < len(stretches) and found[until] is None:
            behind = [*behind, *_named(scene, stretches[until], case)]
            until += 1
        told = tuple(dict.fromkeys(behind or [*waiting, *named]))
        waiting = []
        unit = _UNIT.search(scene.content, span.start, span.end)
        if not told and (unit is None or _OF_ONE.search(scene.content, span.start, span.end)):
            continue
        day = _day(scene, Span(span.start, stretches[until - 1].end))
        in_part = _stands_in_part(scene, fate, stretches[i + 1 : i + 2])
        value = "partly-invalidated" if in_part else _value(scene.content, fate, span)
        yield Part(value, span, told, counted=unit is not None and not told, day=day)


def _fate(content: str, span: Span) -> _Fate | None:
    """What the first words for it in a stretch say that became of a right."""
    told = [
        (m.start(), value, m.end()) for value, words in _FATES if (m := words.search(content, span.start, span.end))
    ]
    return _Fate(*min(told)[1:]) if told else None


def _stands_in_part(scene: Scene, fate: _Fate, then: list[Span]) -> bool:
    """Whether the next stretch tells that what fell stands for a part: "for clothing, but upheld it for shoes"."""
    if fate.value != "invalidated" or not then or not _PART_OF_IT.search(scene.content, then[0].start, then[0].end):
        return False
    stands = _fate(scene.content, then[0])
    return stands is not None and stands.value == "maintained"


def of_one_en(scene: Scene, sentence: Span) -> bool:
    """Whether one right fell for a part of its claims or goods and stands for another: but upheld claims 6 and 7."""
    told = [(_fate(scene.content, s), s) for s in _stretches(scene.content, sentence)]
    fates = [(fate.value, span) for fate, span in told if fate is not None and fate.value != OPEN]
    several = len({m.right for m in scene.rights.within(sentence)}) > 1
    if several or _SOMETHING_ELSE.search(scene.content, sentence.start, sentence.end):
        return False
    values = {value for value, _ in fates}
    if "invalidated" not in values:
        return False
    if "maintained" in values:
        return _PART_OF_IT.search(scene.content, fates[-1][1].start, fates[-1][1].end) is not None
    if _BUT_NOT.search(scene.content, sentence.start, sentence.end):
        return True
    at = bisect_right(scene.sentences, sentence.start, key=lambda s: s.start)
    return at < len(scene.sentences) and _STANDS_FOR_PART.match(scene.content, scene.sentences[at].start) is not None


def _stretches(content: str, sentence: Span) -> Iterator[Span]:
    start = sentence.start
    for cut in _CUT.finditer(content, sentence.start, sentence.end):
        if cut.start() > start:
            yield Span(start, cut.start())
        start = cut.end()
    if sentence.end > start:
        yield Span(start, sentence.end)


def _named(scene: Scene, span: Span, case: CaseDraft) -> list[RightDraft]:
    return [m.right for m in scene.rights.within(span) if m.right in case.rights]


def _behind(scene: Scene, fate: _Fate, span: Span) -> bool:
    """Whether all rights of a stretch stand behind the word for what became of them: it revoked patents A and B."""
    return all(m.start >= fate.end for m in scene.rights.within(span))


def _value(content: str, fate: _Fate, span: Span) -> str:
    in_part = fate.value != OPEN and _PARTLY.search(content, span.start, span.end)
    return "partly-invalidated" if in_part else fate.value


def _day(scene: Scene, span: Span) -> Fact | None:
    """The one day that a stretch tells."""
    days = [d for d in scene.dates.within(span) if not d.is_range]
    return Fact(days[0].value, Span(days[0].start, days[0].end), RULE) if len(days) == 1 else None
