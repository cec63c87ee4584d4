"""Sums that others hold or replace, and what is granted apart: "including costs of", "from A to B", punitive sums."""

import msgspec

from ipgraph.extract.scene import Scene
from ipgraph.extract.sum_role import SumRole
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_EN = Beside("en", "sums_apart")
_ZH = Beside("zh", "sums_apart")
_WITHIN = {
    "en": _EN.before("within"),
    "zh": _ZH.before("within"),
}
"""What leads from a sum to a part of it."""
_EACH_TERM_ZH = _ZH.before("each term")
"""What makes a sum one rate of a whole: 分两期支付，每期100万元."""
_BEFORE = {
    "en": _EN.before("before"),
    "zh": _ZH.before("before"),
}
"""What stands before a sum that another took the place of."""
_AFTER = {
    "en": _EN.behind("after"),
    "zh": _ZH.behind("after"),
}
_DIFFERENCE = _EN.behind("difference")
"""What makes a sum that by which one is more or less than another."""
_BELOW_ZH = _ZH.before("below")
_ABOVE = ("modify", "reverse", "affirm", "instance-second")
"""What tells that a court above gave the sum before."""
_PUNITIVE = {
    "en": (
        _EN.behind("punitive"),
        _EN.before("punitive"),
    ),
    "zh": (_ZH.behind("punitive"), _ZH.before("punitive")),
}


def sums_apart(scene: Scene, sentence: Span, roles: list[SumRole]) -> list[SumRole]:
    """The sums of a sentence without those that others hold or took the place of; punitive damages told apart."""
    kept: list[SumRole] = []
    for role in roles:
        if kept and _is_within(scene, kept[-1], role):
            continue
        if kept and _EACH_TERM_ZH.search(scene.content, max(sentence.start, role.money.start - 10), role.money.start):
            continue
        if kept and _is_of_court_below(scene, kept[-1], role):
            continue
        if not _is_replaced(scene, sentence, role) and not (kept and _is_replaced_by(scene, kept[-1], role)):
            kept.append(_of_one_list(scene, kept[-1], role) if kept else role)
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


_LISTED = lazy(r",? and |, |和|、|及|以及")


def _of_one_list(scene: Scene, before: SumRole, role: SumRole) -> SumRole:
    """A sum that a list gives behind a fine is a fine too: "fines of RMB 80,000 and RMB 50,000"."""
    listed = _LISTED.fullmatch(scene.content, before.money.end, role.money.start)
    if listed is None or before.kind != "fine" or role.kind is not None or role.role != before.role:
        return role
    return msgspec.structs.replace(role, kind=before.kind, kind_span=before.kind_span)


def _is_within(scene: Scene, whole: SumRole, part: SumRole) -> bool:
    if part.role != whole.role or part.money.amount > whole.money.amount or part.money.currency != whole.money.currency:
        return False
    return _WITHIN[scene.language].match(scene.content, whole.money.end, part.money.start) is not None


_FROM = lazy(
    r"(?: in damages)?,? (?:up |down )?from (?:the |an? )?(?:about |some |around )?(?:initial |original |earlier )?"
)
_TO = lazy(r"\bto (?:about |some |around |just |only )?$")


def _is_of_court_below(scene: Scene, above: SumRole, role: SumRole) -> bool:
    """Whether a sum is told as that of the court below behind the one above: 改判赔偿800万元，此前一审判赔200万元."""
    if scene.language != "zh" or (above.role, role.role) != ("awarded", "awarded"):
        return False
    between = Span(above.money.end, role.money.start)
    told = _BELOW_ZH.search(scene.content, between.start, between.end) is not None
    return told and scene.cues.has(Span(max(0, above.money.start - 60), above.money.start), *_ABOVE)


def _is_replaced_by(scene: Scene, new: SumRole, role: SumRole) -> bool:
    """Whether a sum is told behind the one that took its place: "raised the damages to $6 million from $3 million"."""
    content, told = scene.content, new.money
    if scene.language != "en" or told.currency != role.money.currency:
        return False
    between = _FROM.fullmatch(content, told.end, role.money.start)
    return between is not None and _TO.search(content, max(0, told.start - 20), told.start) is not None


def _is_replaced(scene: Scene, sentence: Span, role: SumRole) -> bool:
    """Whether a sum is one that another took the place of: "cut the award from $5 million to $3 million"."""
    content, money = scene.content, role.money
    if scene.language == "en" and _DIFFERENCE.match(content, money.end, sentence.end):
        return True
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
