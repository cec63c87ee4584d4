"""Attacks on several rights that an office decides in one breath, each with a fate of its own.

One patent was declared invalid, the other two were upheld; 其中一件被宣告全部无效，另一件维持有效.
"""

from ipgraph.extract.alike_suits import copy_of
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.each_fate_en import of_one_en, parts_en
from ipgraph.extract.each_fate_zh import of_one_zh, parts_zh
from ipgraph.extract.fate import OPEN, RESULTS, Part
from ipgraph.extract.scene import Scene
from ipgraph.model.article import Span

RULE = "each-fate"
_LEAST = 2


def split_by_fate(case: CaseDraft, scene: Scene) -> None:
    """Make as many cases of an attack on several rights as its decision tells fates, each over what shares it."""
    if case.role != "office" or case.after is not None or not case.said(*RESULTS):
        return
    parts_of, of_one = (parts_zh, of_one_zh) if scene.language == "zh" else (parts_en, of_one_en)
    for sentence in scene.sentences:
        if not any(v.value in RESULTS and sentence.start <= v.span.start < sentence.end for v in case.verdicts):
            continue
        parts = list(parts_of(scene, sentence, case))
        apart = len({part.value for part in parts}) >= _LEAST and _apart(parts)
        if apart and any(part.rights for part in parts):
            _split(case, parts)
        elif of_one(scene, sentence):
            _tell_partly(case, sentence)
        elif apart:
            _split(case, parts)
        else:
            continue
        return


def _tell_partly(case: CaseDraft, sentence: Span) -> None:
    """Say of an attack on one right of which a part fell and a part stands that the right fell in part."""
    told = [v for v in case.verdicts if v.value not in RESULTS]
    span = next(v.span for v in case.verdicts if v.value in RESULTS and sentence.start <= v.span.start < sentence.end)
    case.verdicts = [*told, Fact("partly-invalidated", span, RULE)]
    case.findings = {}


def _apart(parts: list[Part]) -> bool:
    """Whether the words tell that the rights are not the same: by their numbers, or as one and the other of them."""
    numbered = all(part.rights for part in parts)
    if numbered:
        told = [right for part in parts for right in part.rights]
        return len(told) == len(set(told))
    return all(part.counted for part in parts)


def _split(case: CaseDraft, parts: list[Part]) -> None:
    """Leave a case what became of the rights told of first, and open one beside it for each other fate."""
    values = list(dict.fromkeys(part.value for part in parts))
    told = [v for v in case.verdicts if v.value not in (*RESULTS, OPEN)]
    rights = dict(case.rights)
    place = case.thread.cases.index(case)
    for i, value in enumerate(values):
        mine = [part for part in parts if part.value == value]
        each = case if i == 0 else copy_of(case, i)
        each.verdicts = [*told, Fact(value, mine[0].span, RULE)]
        each.findings = {}
        own = dict.fromkeys(right for part in mine for right in part.rights)
        others = {right for part in parts if part not in mine for right in part.rights}
        each.rights = {
            right: fact for right, fact in rights.items() if right in own or (not own and right not in others)
        }
        days = list({part.day.value: part.day for part in mine if part.day is not None}.values())
        if value == OPEN:
            each.decided = None
        elif len(days) == 1:
            each.decided = days[0]
        if i:
            case.thread.cases.insert(place + i, each)
