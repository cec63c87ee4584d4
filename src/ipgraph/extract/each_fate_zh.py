"""What became of each of several rights that an office decides on in one breath, as Chinese texts tell it.

其中一件被宣告全部无效，另一件维持有效.
"""

import re
from collections.abc import Iterator

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.fate import OPEN, Part
from ipgraph.extract.rights import RightDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

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
    (OPEN, lazy(r"(?:尚|仍|还|正)?在(?:审理|审查|进行)|尚未(?:作出|审结|有结果)|审理中|待审")),
)
"""What the words of a clause say of the rights that it counts."""
_UNIT = lazy(
    r"(?:其中)?(?P<rest>其余|剩余|其他|另外?|剩下)?(?:的)?(?P<count>[一两二三四五六七八九十]{1,2}|\d{1,2})(?:件|项(?!权利要求)|枚)"
    r"(?![^，。；]{0,6}(?:权利要求|诉讼请求))|(?P<time>第[一二三四]次)|(?P<former>前者)|(?P<latter>后者)"
)
_OF_ONE = lazy(
    r"(?![^。]{0,200}?[两二三四五六七八九十\d](?:件|枚))[^。]{0,200}?项(?:[^，。；、]{0,6}?)(?:权利要求|商品|服务)(?!商标)"
)
"""What tells that the things counted are claims of one patent, or goods of one mark."""
_NO_ATTACK = lazy(r"侵权|起诉|诉讼|纠纷|索赔")
"""What tells that something else than an attack is open."""
_CLAUSE = lazy(r"[^，。；：:、\n]+")
_LEAST = 2


def parts_zh(scene: Scene, sentence: Span, case: CaseDraft) -> Iterator[Part]:
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
                yield Part(fate, span, (attacked[0 if unit["former"] else 1],), counted=False)
        elif named or unit is not None:
            yield Part(fate, span, named, counted=unit is not None)


def of_one_zh(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence tells that claims of one patent, or goods of one mark, fell and others stand."""
    if not _OF_ONE.match(scene.content, sentence.start, sentence.end):
        return False
    fates = {_fate(clause) for clause in _CLAUSE.finditer(scene.content, sentence.start, sentence.end)}
    return {"invalidated", "maintained"} <= fates


def _fate(clause: re.Match[str]) -> str | None:
    fate = next((value for value, words in _FATES if words.search(clause.string, clause.start(), clause.end())), None)
    return None if fate == OPEN and _NO_ATTACK.search(clause.string, *clause.span()) else fate
