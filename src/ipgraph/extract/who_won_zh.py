"""For whom Chinese words for winning or losing a suit tell that it ended: 乙公司胜诉, where 乙公司 was sued."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_WINS = lazy(r"胜诉|获胜|完胜|全胜|胜出|打?赢(?:得|了)")
_LOSES = lazy(r"败诉|输掉|落败|败北")
_CLAUSE = lazy(r"[，。；：:\n]")
_ROLES = lazy(r"(?P<sued>被告)|(?P<suing>原告)")
_REACH = 40
"""How far before such words the one stands who won or lost."""


def turn_to_winner(scene: Scene, case: CaseDraft) -> None:
    """Say that a suit was lost where the one who was sued won it, and won where that one lost it."""
    if scene.language != "zh" or case.role != "main" or not case.claimants:
        return
    if case.after is not None or case.instance is None or case.instance.value != "first":
        return
    told = [_turned(scene, case, verdict) for verdict in case.verdicts]
    turned = {verdict.span.start for verdict, before in zip(told, case.verdicts, strict=True) if verdict is not before}
    # 判决被告胜诉 orders nobody to do anything.
    case.verdicts = [v for v in told if v.value != "order" or v.span.end not in turned]


def _turned(scene: Scene, case: CaseDraft, verdict: Fact) -> Fact:
    if verdict.value not in ("won", "lost"):
        return verdict
    words = scene.words(verdict.span)
    wins, loses = _WINS.search(words), _LOSES.search(words)
    if not (wins or loses) or not _was_sued(scene, case, verdict.span.start):
        return verdict
    return Fact("lost" if wins else "won", verdict.span, verdict.rule)


def _was_sued(scene: Scene, case: CaseDraft, at: int) -> bool:
    """Whether the last one named in the clause before a place is the one who was sued."""
    breaks = [m.end() for m in _CLAUSE.finditer(scene.content, max(0, at - _REACH), at)]
    clause = Span(breaks[-1] if breaks else max(0, at - _REACH), at)
    named = [m for m in scene.parties.within(clause) if m.end <= at]
    if named:
        parties = set(named[-1].parties)
        if not parties or parties & set(case.claimants):
            return False
        return parties <= set(case.respondents) if case.respondents else case.said("dismiss")
    roles = list(_ROLES.finditer(scene.content, clause.start, at))
    return bool(roles) and roles[-1]["sued"] is not None
