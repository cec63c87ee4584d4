"""Of what kind a filing is that words for a suit or a request tell: a suit, an interim measure, a complaint."""

import re

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.frame import OFFICES, FrameKind
from ipgraph.extract.frames.unreal import FOR_RETRIAL, relief_in_suit
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def kind_of_suit(scene: Scene, cue: Cue, behind: Span, kinds: set[str]) -> FrameKind | None:
    """What is brought before whom: a suit, an application for an interim measure, or nothing that is told here."""
    if scene.language == "zh" and scene.content[cue.start - 1 : cue.start] == "的" and cue.cue_class == "sue":
        return None
    if scene.language == "zh" and _BROUGHT.match(scene.content, cue.start, cue.end):
        clause = max(scene.content.rfind(mark, 0, cue.start) for mark in "，。；")
        if scene.cues.has(Span(clause + 1, cue.start), "dismiss", "won", "grant"):
            return None
    if cue.cue_class == "suit" and _UPON.search(scene.content, max(0, cue.start - 24), cue.end):
        return None
    if cue.cue_class == "suit" and _UNTIL.search(scene.content, max(0, cue.start - 20), cue.start + 4):
        return None
    if cue.cue_class == "suit" and is_decided_upon(scene, Span(cue.start - 60, cue.end), cue):
        return None
    near = Span(cue.start, min(behind.end, cue.end + 24))
    if scene.cues.has(near, "interim") and not relief_in_suit(scene, cue) and not _asks_too(scene, near):
        return "interim"
    if kinds and kinds <= {"customs"}:
        return None
    return "suit"


def _asks_too(scene: Scene, near: Span) -> bool:
    """Whether an interim measure is asked for besides, in words of its own: 起诉乙公司侵犯商标权，并申请临时禁令."""
    return scene.language == "zh" and _ASKS_TOO.search(scene.content, near.start, near.end + 12) is not None


_EN = Beside("en", "filings")
_ZH = Beside("zh", "filings")
_ASKS_TOO = _ZH.within("asks too")
_BROUGHT = _ZH.behind("brought")
"""Words for a suit by what became of it: 驳回了甲公司提起的诉讼."""


_UPON = _EN.before("upon")


_UNTIL = lazy(r"\b(?:until|while|unless|pending|as long as)\s(?:the|that|this|its)?\s?$|\b(?:until|while|unless) t")


_REQUEST_NOUN = _EN.behind("request")


_IS_DECIDED = _EN.behind("is decided")


_ITS = lazy(r" (?:(?:the|an?|its|his|their|that|this|both|[\w.&/’'-]+(?: [\w.&/’'-]+){0,3}['’]s?)(?: [\w-]+){0,2} )?$")


_ALLOWED_ZH = _ZH.before("allowed")
"""What stands before 申请 where it only names what was granted or refused: 裁定准许其行为保全申请."""
_CLAUSE_ZH = lazy(r"[，。；]")


def is_decided_upon(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a request is only what a forum dismisses or grants: "rejected the request for an injunction"."""
    if scene.language == "zh":
        return bool(_ALLOWED_ZH.search(scene.content, max(sentence.start, cue.start - 24), cue.start))
    if scene.language != "en" or not _REQUEST_NOUN.match(scene.content, cue.start, cue.end):
        return False
    behind = _IS_DECIDED.match(scene.content, cue.end, sentence.end)
    if behind and scene.cues.has(Span(behind.end(), behind.end() + 3), "dismiss", "grant", "lost", "affirm", "reverse"):
        return True
    back = Span(max(sentence.start, cue.start - 60), cue.start)
    return any(
        _ITS.fullmatch(scene.content, decided.end, cue.start)
        for decided in scene.cues.within(back, "dismiss", "grant", "lost", "affirm", "reverse")
        if decided.end <= cue.start
    )


_ON_ITS = lazy(
    r"\b(?:on|upon|following|after|in response to|acting on|allowing) "
    r"(?:the |an |its |[\w.&’'-]+(?: [\w.&’'/-]+){0,4}['’]s? )(?:own )?$"
)
_FILED_THEN = lazy(
    r"(?: (?:by|from|of)(?: the)? [^.;,]{2,60}?)?"
    r" (?:(?:that|which) (?:was|had been) )?(?:filed|lodged|dated|brought|made)\b"
)
_ANSWERS = ("invalidated", "partly-invalidated", "maintained", "dismiss", "grant", "won")


def is_answered(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether an opposition is told behind the decision that answers it, and the day behind it is that of the decision:
    "revoked the patent on Alpha's opposition in May"."""
    content = scene.content
    if scene.language != "en" or not content.startswith("opposition", cue.start):
        return False
    on = _ON_ITS.search(content, max(sentence.start, cue.start - 60), cue.start)
    if on is None or _FILED_THEN.match(content, cue.end, sentence.end):
        return False
    return any(c.end <= on.start() for c in scene.cues.within(sentence, *_ANSWERS))


_OTHER_STEP = _EN.within("other step")
"""Where a sentence goes on to what a court did with what was filed."""
_CHALLENGE = _EN.behind("challenge")


_ORDER_ASKED = lazy(
    r"[，,](?:请求|要求|申请)(?:法院|该院|法官)?[对向][^，。；]{2,90}?(?:临时禁令|诉前禁令|初步禁令|行为保全|假处分|临时措施)"
)
"""What an application asks for, behind the names of those whom the order is to bind."""
_GRUMBLE = lazy(r"[Cc]omplain(?:ed|s|ing)?,? that\b")
"""What somebody says of an office to the world: "who complained that the office was writing law"."""


def kind_of_request(
    scene: Scene, sentence: Span, cue: Cue, behind: Span, forums: list[ForumMention]
) -> FrameKind | None:
    """What is asked of whom: an office to stop somebody, a court for an interim order or a declaration."""
    cues = scene.cues
    if cues.has(behind, "invalidity-request", "cancel-request", "opposition"):
        return None
    near = [f for f in forums if behind.start - 60 <= f.start < behind.end]
    clause = _CLAUSE_ZH.search(scene.content, cue.end, behind.end) if scene.language == "zh" else None
    if cues.has(Span(cue.start, clause.start() if clause else behind.end), "reconsider"):
        return "reconsideration"
    if scene.language == "zh" and cues.has(Span(cue.start, cue.end + 6), "retrial"):
        return "retrial"
    if scene.language == "en" and FOR_RETRIAL.match(scene.content, cue.start, behind.end):
        return "retrial"
    near_end = behind.end
    if scene.language == "en" and (other := _OTHER_STEP.search(scene.content, cue.end, behind.end)):
        near_end = other.start()
    if scene.language == "zh" and (order := _ORDER_ASKED.match(scene.content, cue.end, sentence.end)):
        near_end = max(near_end, order.end())
    if cues.has(Span(cue.start, near_end), "interim"):
        sued = cues.within(Span(sentence.start, cue.start), "sue", "suit")
        if relief_in_suit(scene, cue) and (sued or scene.language == "en"):
            return None if sued else "suit"
        return "interim"
    if any(f.kind in ("ip-office", "market-regulator", "copyright-office") for f in near):
        if scene.language == "en" and _GRUMBLE.match(scene.content, cue.start):
            return None
        told = cues.has(sentence, "infringe") or re.search(
            r"complain|处理|裁决|查处|(?:投诉|举报)[^。；]{0,30}?(?:未经|擅自|盗版|抄袭|仿冒|假冒)",
            scene.content[cue.start : min(sentence.end, cue.end + 40)],
        )
        return "complaint" if told else None
    if any(f.kind in ("arbitration", "trade-commission") for f in near):
        return "suit"
    if _CHALLENGE.match(scene.content, cue.start, behind.end):
        return "suit"
    court = next((f for f in near if f.kind not in OFFICES), None)
    if court is not None and cues.has(sentence, "type", "declare"):
        return "suit"
    return None
