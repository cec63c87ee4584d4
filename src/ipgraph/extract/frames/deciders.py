"""Which forum does what a word tells: "dismissed by the High Court", "the Munich court, it said, had erred"."""

import re

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.forum_addressed import new_clause
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_DONE_BY = lazy(
    r"\b(by|in|before|at)(?: the| a| an)?"
    r"(?: (?:[a-z]+-(?:member|judge|person|justice)|unanimous|divided|split|single|full)){0,2}"
    r"(?: (?:[\w-]+ ){0,3}(?:[Bb]ench|[Jj]udges?|[Pp]anel|[Cc]hamber|[Jj]ury|[Dd]ivision|[Ss]enate"
    r"|[Dd]elegate|[Oo]fficer|[Ee]xaminer|[Aa]djudicator|[Tt]ribunal)"
    r" (?:of|at|for|in|from)(?: the)?)?"
    r"\s*$"
)
"""What stands between a verb and the forum that does it: "by the", "by a Division Bench of the"."""


_WORDS, _ZH = Beside("en", "deciders"), Beside("zh", "deciders")
_OBTAINED = _WORDS.behind("obtained")
"""Whoever obtains something from a forum was given it there: "obtained an injunction from the Munich court"."""
_FORTUNES = frozenset({"won", "lost", "affirm", "reverse"})
_FOUGHT_IN = _WORDS.behind("fought in")
"""Where somebody wins or loses: "lost in the High Court and won on appeal in the Court of Appeal"."""
_PERSUADES = _WORDS.behind("persuades")
"""Whoever persuades a court, or fails to, hears its decision: "failed to persuade a Division Bench of the court"."""
_SAID_SO = lazy(r".*, (?:the |an? )?", re.DOTALL)
_SAYS = _WORDS.behind("says")
"""What stands around a forum that is told to have said so behind what it said: "Beta must pay, the court said"."""
_SO_HELD = _WORDS.behind("so held")


_POINTS_ZH = lazy(r"(?:^|[，。；,;])(前者|后者)[^，。；,;]{0,40}$")
_BY_COURTS = frozenset({"affirm", "reverse", "modify", "remand", "dismiss", "maintained", "invalidated", "grant"})
_JOINED_ZH = lazy(r"(?:（[^（）]{1,24}）)?(?:和|与|及|、|以及)")


def pointed_at(scene: Scene, sentence: Span, cue: Cue) -> ForumMention | None:
    """The one of two courts named together that 前者 or 后者 stands for: 诉至甲法院和乙法院，前者判决驳回其诉讼请求."""
    if scene.language != "zh":
        return None
    pointing = _POINTS_ZH.search(scene.content, sentence.start, cue.start)
    if pointing is None:
        return None
    before = [f for f in scene.forums.within(Span(sentence.start, pointing.start())) if f.kind not in OFFICES]
    for first, second in zip(before[-2:], before[-1:], strict=False):
        if _JOINED_ZH.fullmatch(scene.content, first.end, second.start):
            return first if pointing.group(1) == "前者" else second
    went = before and _WENT_THERE_ZH.search(scene.content, max(sentence.start, before[-1].start - 8), before[-1].start)
    return before[-1] if went and pointing.group(1) == "后者" and cue.cue_class in _BY_COURTS else None


_WENT_TO_ZH = lazy(r"(?:上诉|抗告|申请再审|起诉|诉)(?:至|于|到|向)?\Z")
_REFUSED_ZH = lazy(
    r"(?:（[^（）]{1,24}）)?[，；]?(?:但|仍|又|后|于)?[^，。；]{0,14}?(?:同样|亦|也|再次|再度|仍|均)?[被遭获]"
)


def went_to(scene: Scene, sentence: Span, cue: Cue) -> ForumMention | None:
    """The court that somebody went to last, where a passive tells what came of it: 再上诉至高院,同样被驳回."""
    if scene.language != "zh":
        return None
    before = scene.forums.within(Span(sentence.start, cue.start))
    if not before or not _WENT_TO_ZH.search(scene.content, max(sentence.start, before[-1].start - 6), before[-1].start):
        return None
    passive = cue.start + scene.content.startswith(("被", "遭"), cue.start)
    return before[-1] if _REFUSED_ZH.fullmatch(scene.content, before[-1].end, passive) else None


_WENT_THERE_ZH = lazy(r"(?:上诉|抗告|申请再审|起诉|诉|告|向|至)(?:至|于|到|向|上)?\Z")
"""What stands before a court to which somebody goes."""
_THAT_COURT_ZH = lazy(r"[，；](?:随后|其后|后)?(?:该院|该法院|该法庭|法院)(?:经审理|审理)?[^，。；]{0,16}\Z")


def that_court(scene: Scene, sentence: Span, cue: Cue) -> ForumMention | None:
    """The court that 该院 stands for, where somebody went there in the same breath: 诉至某中院，该院驳回."""
    if scene.language != "zh":
        return None
    told = _THAT_COURT_ZH.search(scene.content, max(sentence.start, cue.start - 30), cue.start)
    before = scene.forums.within(Span(sentence.start, told.start() + 1)) if told is not None else []
    if not before or before[-1].kind in OFFICES:
        return None
    went = _WENT_THERE_ZH.search(scene.content, max(sentence.start, before[-1].start - 8), before[-1].start)
    return before[-1] if went else None


_THERE = _WORDS.behind("there")


def _elsewhere(scene: Scene, cue: Cue, forum: ForumMention) -> bool:
    """Whether a victory or a defeat is told of another court than the next: "won there, lost before the High Court"."""
    if _THERE.match(scene.content, cue.end):
        return True
    between = scene.cues.within(Span(cue.end, forum.start), "won", "lost", "affirm", "reverse")
    return any(other.start > cue.end for other in between)


def decider_of(scene: Scene, sentence: Span, cue: Cue, deciding: list[ForumMention]) -> ForumMention | None:
    """The forum that does what a word tells: the one before it, else the one behind it ("was dismissed by …")."""
    left = [f for f in deciding if f.start < cue.start]
    right = [f for f in deciding if f.start >= cue.end]
    if right:
        between = scene.content[cue.start : right[0].start]
        beside = right[0].start - cue.end <= 1 and scene.content[cue.end : right[0].start] not in ("，", "；", "。")
        if scene.language == "zh" and beside and cue.cue_class in ("lost", "won", "dismiss"):
            return right[0]
        if scene.language == "en" and _SO_HELD.fullmatch(scene.content, max(0, cue.start - 3), right[0].start):
            return right[0]
        if scene.language == "en" and _PERSUADES.fullmatch(scene.content, cue.start, right[0].start):
            return right[0]
        if (
            scene.language == "en"
            and not left
            and _SAID_SO.fullmatch(between[-8:])
            and _SAYS.match(scene.content, right[0].end, sentence.end)
        ):
            return right[0]
        if scene.language == "en" and cue.cue_class in _FORTUNES and _FOUGHT_IN.fullmatch(between):
            return right[0]
        by = _DONE_BY.search(between) or (_OBTAINED.match(between) if scene.language == "en" else None)
        if scene.language == "en" and cue.cue_class in ("won", "lost") and _elsewhere(scene, cue, right[0]):
            return left[-1] if left else None
        near = by and len(between) < 70 and not re.search(r"[;:]|, (?:and|but|while|which|who)\b", between)
        if by and near and (by.group(1) == "by" or not left or new_clause(scene, left[-1].end, cue.start)):
            return right[0]
    return left[-1] if left and not _above_it(scene, sentence, cue, left[-1]) else None


_COURTS_WORDS = {"zh": lazy(r"[^，。；]{0,3}判|赔偿|连带"), "en": lazy(r"(?:order\w*|award\w*|to pay|damages)\b")}
"""Words for what a court alone does: an office orders nobody to pay the owner of a right."""


def court_before_office(scene: Scene, cue: Cue, deciding: list[ForumMention]) -> ForumMention | None:
    """The court that goes on after what it says an office did: 某法院查明，商标局曾驳回其申请，遂判令其赔偿10万元."""
    left = [forum for forum in deciding if forum.start < cue.start]
    if not left or left[-1].kind not in OFFICES:
        return None
    orders = cue.cue_class in ("order", "award") and bool(_COURTS_WORDS[scene.language].match(scene.content, cue.start))
    reviews = (
        scene.language == "zh" and cue.cue_class in _BY_COURTS and bool(_OF_SUITS_ZH.match(scene.content, cue.start))
    )
    if not orders and not reviews:
        return None
    return next((forum for forum in reversed(left) if forum.kind not in OFFICES), None)


_OF_SUITS_ZH = lazy(
    r"[^，。；]{0,3}(?:撤销|维持|驳回|改判|发回)[^，。；局委]{0,16}?(?:一审|二审|原审|原判|判决|起诉|诉讼请求|诉请|上诉|重审)"
)
"""What is done with a judgment or a suit, and never by an office: 裁定撤销一审判决，驳回甲公司的起诉."""
_ABOVE_ZH = _ZH.within("above")
_NOT_FIRST_ZH = lazy(r"二审|终审|再审|提审|更审|上诉")


def _above_it(scene: Scene, sentence: Span, cue: Cue, court: ForumMention) -> bool:
    """Whether an unnamed court above did it: 某中院一审判决赔偿50万元，二审改判100万元."""
    if scene.language != "zh" or court.kind in OFFICES:
        return False
    told = list(_ABOVE_ZH.finditer(scene.content, court.end, cue.end))
    if not told:
        return False
    first = Span(max(sentence.start, court.start - 8), told[-1].start())
    if _NOT_FIRST_ZH.search(scene.content, first.start, first.end):
        return False
    return scene.cues.has(first, "instance-first") or scene.cues.has(first, "award", "order", "dismiss", "lost", "won")
