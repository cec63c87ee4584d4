"""Who must pay or stop, as the words of a decision show it: whom it orders, hits with a verdict, or holds liable."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_EN = Beside("en", "payers")
_ZH = Beside("zh", "payers")
_LIABLE = {
    "en": _EN.behind("liable"),
    "zh": _ZH.behind("liable"),
}


_GETS_ZH = "获"
"""The first character of verbs whose subject is paid: 甲公司获赔200万元."""
_NOBODY = frozenset({"claimant", "appellant"})


def who_must(
    docket: Docket, frame: Frame, case: CaseDraft, cue: Cue, here: list[Actor], after: list[Actor]
) -> list[Actor]:
    """Who must do what one word of a decision orders, or is held liable or cleared by it."""
    scene = docket.scene
    payers: list[Actor] = []
    if cue.cue_class in ("order", "grant", "penalise"):
        kinds = ("award", "remedy")
        later = [c.start for c in scene.cues.within(Span(cue.start, frame.span.end), *kinds) if c.end > cue.end]
        stop = min(later, default=frame.span.end)
        if scene.language == "zh":
            near = [a for a in after if a.start < stop and a.start - cue.end < 8 and a.mark not in ("of", "to")]
            payers = [a for a in after if a in near or a.mark == "against"][:1]
            if not payers:
                aimed = [a for a in here if a.mark == "against"]
                payers = [a for a in aimed if _AIMED_ZH.fullmatch(scene.content, a.end, cue.start)][-1:]
            if cue.rule == "zh-order-duty" and (owing := [a for a in here if 0 <= _gap(scene, a, cue) <= OWING]):
                payers = owing[-1:]
        elif after and after[0].start - cue.end < 24 and after[0].mark in ("", "against"):
            given = cue.cue_class == "grant" and _GIVES.match(scene.content, cue.start, cue.end)
            payers = [] if given and after[0].mark == "" else after[:1]
        if not payers and scene.language == "en" and cue.cue_class == "order":
            payers = [a for a in here if a.end <= cue.start and a.mark == "" and cue.start - a.end < 12][-1:]
            payers = [
                a
                for a in payers
                if not _WHERE.search(scene.content, max(frame.span.start, a.start - 9), a.start)
                and not _HAS_WON.search(scene.content, a.end, cue.start)
            ]
    elif cue.cue_class == "rule" and case.role == "main":
        payers = _held_liable(docket, frame, case, cue, after)
    elif cue.cue_class == "lost" and scene.language == "en" and _CLEARED.match(scene.content, cue.start, cue.end):
        payers = [a for a in after if a.start - cue.end < 6 and a.mark in ("", "against")][:1]
    elif cue.cue_class == "award" and scene.language == "zh" and not scene.words(cue).startswith(_GETS_ZH):
        payers = [a for a in here if a.mark in ("", "against") and 0 <= _gap(scene, a, cue) <= NEXT_TO][-1:]
        for paid in paid_to(scene, cue, here):
            payers = [a for a in here if a.mark in ("", "against") and 0 <= paid.start - a.end <= NEXT_TO][-1:]
    elif cue.rule == "en-award-hit":
        payers = _hit(docket, cue, here, after)
    if not payers and scene.language == "en" and cue.cue_class in ("award", "order", "modify"):
        payers = [a for a in after if _PAID_BY.search(scene.content, max(cue.end, a.start - 40), a.start)][:1]
    return payers


_WHERE = lazy(r"\b(?:to|on|via|through|from|at|in|with|for)(?: the)? $")
"""What stands before the site on which others did wrong, who must pay: "whoever uploads films to Alpha must pay"."""
_HAS_WON = lazy(r"\b(?:won|wins?|winning|obtain\w*|secur\w+|got|gets?|gained|sought|seeks?|received?) ")
"""Between a name and an order that was made for it: "Alpha won an order"."""
_AIMED_ZH = lazy(
    r"(?:[（(][^（）()]{1,24}[）)])?(?:(?:销售|生产|制造|使用|侵犯|侵害|假冒|擅自|违法)[^，。；]{2,40}的(?:违法)?行为)?(?:依法|已|正式)?"
)
"""What stands between one against whom something is aimed and the verb: 对乙公司销售侵权商品的行为处以罚款."""
_PAID_BY = _EN.before("paid by")


def paid_to(scene: Scene, cue: Cue, here: list[Actor]) -> list[Actor]:
    """Who is paid by the words right before a Chinese verb of paying: 甲公司向乙公司支付."""
    return [a for a in here if a.mark == "to" and 0 <= _gap(scene, a, cue) <= NEXT_TO][-1:]


_GIVES = _EN.behind("gives")
_CLEARED = _EN.behind("cleared")


_WAS_HIT = lazy(r"\b(?:was|were|been|being|is|are|be|got|gets) (?:also |now |then )?$")


def _hit(docket: Docket, cue: Cue, here: list[Actor], after: list[Actor]) -> list[Actor]:
    """Who is hit with a verdict: the subject of the passive, else the one named behind the verb."""
    content = docket.scene.content
    if _WAS_HIT.search(content, max(0, cue.start - 16), cue.start):
        return [a for a in here if a.end <= cue.start and a.mark == ""][-1:]
    struck = _STRUCK.match(content, cue.start, cue.end)
    return [a for a in after if struck and a.start - cue.end <= NEXT_TO and a.mark == ""][:1]


_STRUCK = _EN.behind("struck")


def payer_of(docket: Docket, frame: Frame, actors: list[Actor]) -> set[PartyDraft]:
    """Who must pay in a decision: the one ordered, or the subject of 赔偿."""
    here = [a for a in actors if frame.span.start <= a.start < frame.span.end]
    for cue in frame.cues:
        if cue.cue_class == "order":
            ordered = [a for a in here if 0 <= a.start - cue.end < (4 if docket.scene.language == "zh" else 16)]
            if ordered:
                return set(docket.who(ordered[0]))
        zh = docket.scene.language == "zh"
        if cue.cue_class == "award" and zh and not docket.scene.words(cue).startswith(_GETS_ZH):
            left = [a for a in here if a.end <= cue.start and cue.start - a.end <= 2]
            if left:
                return set(docket.who(left[-1]))
    return set()


def _gap(scene: Scene, actor: Actor, cue: Cue) -> int:
    """How far before a verb an actor stands, what a bracket calls it aside; below nought where it stands behind."""
    if actor.end > cue.start:
        return -1
    bracket = _CALLED_ZH.match(scene.content, actor.end, cue.start)
    return cue.start - (bracket.end() if bracket else actor.end)


_CALLED_ZH = lazy(r"[（(][^（）()]{1,30}[）)]")
NEXT_TO = 6
"""How far before 赔偿 the one stands who pays."""
OWING = 2
"""How far before 须 or 应 the one stands who has to."""


_THAT = lazy(
    r"(?: (?:on|in|last|this) [^,;.]{3,24}|, (?:after|on|upon|following|by|in|at) [^,;.]{3,50},| unanimously)?,? that "
    r"(?:the )?"
)


ITS_GOODS_INFRINGE = _EN.behind("its goods infringe")
"""Whose goods are said to infringe: "held that Beta's new pumps infringe", "that Beta's pumps did not violate"."""


def _held_liable(docket: Docket, frame: Frame, case: CaseDraft, cue: Cue, after: list[Actor]) -> list[Actor]:
    """Whom a court holds liable, or clears: "held Beta liable", 认定乙公司构成侵权."""
    language = docket.scene.language
    near = after and after[0].start - cue.end <= (3 if language == "zh" else 12)
    if not near and not (after and _THAT.fullmatch(docket.scene.content, cue.end, after[0].start)):
        return []
    first = after[0]
    its_product = first.mark == "of" and ITS_GOODS_INFRINGE.match(docket.scene.content, first.end, frame.span.end)
    if its_product and not set(first.parties) & set(case.claimants):
        return [first]
    if first.mark not in ("", "against") or first.role in _NOBODY or set(first.parties) & set(case.claimants):
        return []
    return [first] if _LIABLE[language].match(docket.scene.content, first.end, frame.span.end) else []
