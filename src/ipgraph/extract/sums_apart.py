"""Sums that others hold or replace, and what is granted apart: "including costs of", "from A to B", punitive sums."""

import msgspec

from ipgraph.extract.scene import Scene
from ipgraph.extract.sum_role import SumRole
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_WITHIN = {
    "en": lazy(
        r"(?: in (?:damages|compensation|total))?,? \(?(?:including|inclusive of|of which|which include[sd]?)\b"
        r"[^;.]{0,60}$"
    ),
    "zh": lazy(r"(?:元|人民币)?[，,（(]?(?:其中)?(?:含|包含|包括|内含)[^，,。；;]{0,20}$"),
}
"""What leads from a sum to a part of it."""
_EACH_TERM_ZH = lazy(r"每(?:期|月|年|季度?|次)(?:支付|给付|付)?(?:人民币)?$")
"""What makes a sum one rate of a whole: 分两期支付，每期100万元."""
_BEFORE = {
    "en": lazy(
        r"\b(?:from|down from|up from|instead of|rather than)(?: the| an?| about| some| around)?"
        r"(?: (?:initial|original|original award of|earlier))? ?$"
    ),
    "zh": lazy(r"[由从](?:[^，。；;]{0,12}?)(?:判决|判定|认定|判赔|确定|支持|主张|诉请)?的?(?:人民币|约)?$"),
}
"""What stands before a sum that another took the place of."""
_AFTER = {
    "en": lazy(
        r"(?: in damages| a year)? to (?:a |the |some |about |just |only |around |nearly )?"
        r"(?:[A-Z]{0,3} ?[$€£¥₹]|[A-Z]{3} ?)?\d"
    ),
    "zh": lazy(r"(?:人民币|元)?(?:改判|变更|调整|减少|减|降低|降|提高|增加|增|下调|上调|调|改)(?:判)?(?:为|至|到)"),
}
_PUNITIVE = {
    "en": (
        lazy(r"\s?in (?:punitive|exemplary) damages\b"),
        lazy(r"\b(?:punitive|exemplary) damages(?: award)? of(?: about| some)? ?$"),
    ),
    "zh": (lazy(r"(?:元)?(?:的)?惩罚性赔偿"), lazy(r"惩罚性赔偿(?:金|款|额)?(?:共计|人民币|为|计)?$")),
}


def sums_apart(scene: Scene, sentence: Span, roles: list[SumRole]) -> list[SumRole]:
    """The sums of a sentence without those that others hold or took the place of; punitive damages told apart."""
    kept: list[SumRole] = []
    for role in roles:
        if kept and _is_within(scene, kept[-1], role):
            continue
        if kept and _EACH_TERM_ZH.search(scene.content, max(sentence.start, role.money.start - 10), role.money.start):
            continue
        if not _is_replaced(scene, sentence, role):
            kept.append(role)
    plain = [
        role
        for role in kept
        if role.role == "awarded" and role.kind == "damages" and not _punitive(scene, sentence, role)
    ]
    return [
        msgspec.structs.replace(role, kind="punitive-damages")
        if plain and role.role == "awarded" and role.kind == "damages" and _punitive(scene, sentence, role)
        else role
        for role in kept
    ]


def _is_within(scene: Scene, whole: SumRole, part: SumRole) -> bool:
    if part.role != whole.role or part.money.amount > whole.money.amount or part.money.currency != whole.money.currency:
        return False
    return _WITHIN[scene.language].match(scene.content, whole.money.end, part.money.start) is not None


def _is_replaced(scene: Scene, sentence: Span, role: SumRole) -> bool:
    """Whether a sum is one that another took the place of: "cut the award from $5 million to $3 million"."""
    content, money = scene.content, role.money
    before = _BEFORE[scene.language].search(content, max(sentence.start, money.start - 30), money.start)
    if before is None:
        return False
    if scene.language == "en" and not before.group().startswith("from"):
        return True
    return _AFTER[scene.language].match(content, money.end, sentence.end) is not None


def _punitive(scene: Scene, sentence: Span, role: SumRole) -> bool:
    behind, before = _PUNITIVE[scene.language]
    if behind.match(scene.content, role.money.end, sentence.end):
        return True
    return before.search(scene.content, max(sentence.start, role.money.start - 36), role.money.start) is not None
