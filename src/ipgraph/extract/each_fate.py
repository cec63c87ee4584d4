"""Attacks on several rights that an office decides in one breath, each with a fate of its own.

其中一件被宣告全部无效，另一件维持有效.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from ipgraph.extract.alike_suits import copy_of
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.rights import RightDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "each-fate"
_RESULTS = ("invalidated", "partly-invalidated", "maintained")
_OPEN = "pending"
_FATES = (
    ("partly-invalidated", lazy(r"部分无效|修改[^，。；]{0,20}(?:基础上|后)[^，。；]{0,6}维持|部分权利要求无效")),
    (
        "invalidated",
        lazy(
            r"全部无效|宣告[^，。；]{0,24}?无效(?!宣告)|被无效(?!宣告)|予以无效|宣布无效|认定无效|无效(?=[，。；、]|$)"
        ),
    ),
    (
        "maintained",
        lazy(
            r"维持[^，。；]{0,12}有效|(?:继续|仍然?|维持|被维持)有效(?!的)|予以维持|被维持|维持(?=第|[其另剩]|[一两二三])|得以维持"
        ),
    ),
    (_OPEN, lazy(r"(?:尚|仍|还|正)?在(?:审理|审查|进行)|尚未(?:作出|审结|有结果)|审理中|待审")),
)
"""What the words of a clause say of the rights that it counts."""
_UNIT = lazy(
    r"(?:其中)?(?P<rest>其余|剩余|其他|另外?|剩下)?(?:的)?(?P<count>[一两二三四五六七八九十]{1,2}|\d{1,2})(?:件|项(?!权利要求)|枚)"
    r"(?![^，。；]{0,6}(?:权利要求|诉讼请求))|(?P<time>第[一二三四]次)|(?P<former>前者)|(?P<latter>后者)"
)
_OF_ONE = lazy(
    r"(?![^。]{0,200}?[两二三四五六七八九十\d](?:件|枚))[^。]{0,200}?项(?:[^，。；、]{0,6}?)(?:权利要求|商品|服务)"
)
"""What tells that the things counted are claims of one patent, or goods of one mark."""
_NO_ATTACK = lazy(r"侵权|起诉|诉讼|纠纷|索赔")
"""What tells that something else than an attack is open."""
_CLAUSE = lazy(r"[^，。；：:、\n]+")
_LEAST = 2


class _Part(Struct, frozen=True):
    value: str
    span: Span
    rights: tuple[RightDraft, ...]
    rest: bool
    counted: bool


def split_by_fate(case: CaseDraft, scene: Scene) -> None:
    """Make as many cases of an attack on several rights as its decision tells fates, each over what shares it."""
    if scene.language != "zh" or case.role != "office" or case.after is not None or not case.said(*_RESULTS):
        return
    for sentence in scene.sentences:
        if not any(v.value in _RESULTS and sentence.start <= v.span.start < sentence.end for v in case.verdicts):
            continue
        parts = list(_parts(scene, sentence, case))
        if len({part.value for part in parts}) < _LEAST or not _apart(parts):
            continue
        if _OF_ONE.match(scene.content, sentence.start, sentence.end) and not any(part.rights for part in parts):
            _tell_partly(case, parts)
            return
        _split(case, parts)
        return


def _tell_partly(case: CaseDraft, parts: list[_Part]) -> None:
    """Say of an attack on one right of which a part fell and a part stands that the right fell in part."""
    if {"invalidated", "maintained"} <= {part.value for part in parts}:
        told = [v for v in case.verdicts if v.value not in _RESULTS]
        case.verdicts = [*told, Fact("partly-invalidated", parts[0].span, RULE)]
        case.findings = {}


def _apart(parts: list[_Part]) -> bool:
    """Whether the words tell that the rights are not the same: by their numbers, or as one and the other of them."""
    numbered = all(part.rights for part in parts)
    if numbered:
        told = [right for part in parts for right in part.rights]
        return len(told) == len(set(told))
    return all(part.counted for part in parts)


def _parts(scene: Scene, sentence: Span, case: CaseDraft) -> Iterator[_Part]:
    """The rights that the clauses of a sentence count or number, each with what became of it."""
    attacked = [
        m.right for m in scene.rights.within(Span(0, sentence.start)) if m.right in case.rights and m.right.number
    ]
    attacked = list(dict.fromkeys(attacked))
    listed: list[RightDraft] = []  # 第1号、第2号专利权全部无效
    for clause in _CLAUSE.finditer(scene.content, sentence.start, sentence.end):
        fate, span = _fate(clause), Span(*clause.span())
        listed += [m.right for m in scene.rights.within(span) if m.right.number]
        if fate is None:
            listed = listed if scene.content[span.end : span.end + 1] == "、" else []
            continue
        unit = _UNIT.search(scene.content, span.start, span.end)
        named, listed = tuple(dict.fromkeys(listed)), []
        if unit is not None and (unit["former"] or unit["latter"]):
            if len(attacked) == _LEAST:
                yield _Part(fate, span, (attacked[0 if unit["former"] else 1],), False, False)
        elif named or unit is not None:
            yield _Part(fate, span, named, unit is not None and bool(unit["rest"]), unit is not None)


def _fate(clause: re.Match[str]) -> str | None:
    fate = next((value for value, words in _FATES if words.search(clause.string, clause.start(), clause.end())), None)
    return None if fate == _OPEN and _NO_ATTACK.search(clause.string, *clause.span()) else fate


def _split(case: CaseDraft, parts: list[_Part]) -> None:
    """Leave a case what became of the rights told of first, and open one beside it for each other fate."""
    values = list(dict.fromkeys(part.value for part in parts))
    told = [v for v in case.verdicts if v.value not in (*_RESULTS, _OPEN)]
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
        if value == _OPEN:
            each.decided = None
        if i:
            case.thread.cases.insert(place + i, each)
