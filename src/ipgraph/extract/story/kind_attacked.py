"""Which of two attacks before an office a decision answers, by the kind of right: that on a mark, or on a patent."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_KIND_ZH = lazy("专利|商标|品种|布图")
_CLAUSE_ZH = lazy("[^，。；\\n]+")
_FAR = 60
_DECIDED = frozenset({"invalidated", "partly-invalidated", "maintained", "withdrawn", "denied"})


def kinds_named(scene: Scene, span: Span) -> set[str]:
    """The words for kinds of rights in a stretch of Chinese text."""
    return set(_KIND_ZH.findall(scene.content, span.start, span.end))


def kinds_attacked(scene: Scene, case: CaseDraft) -> set[str]:
    """The words for the kind of right in the clause that first tells of an attack; none where it tells none."""
    if not case.verdicts:
        return set()
    first = case.verdicts[0].span
    clauses = _CLAUSE_ZH.finditer(scene.content, max(0, first.start - _FAR), first.end + _FAR)
    return next((kinds_named(scene, Span(*c.span())) for c in clauses if c.end() > first.start), set())


def of_that_kind(docket: Docket, frame: Frame, case: CaseDraft | None) -> CaseDraft | None:
    """The attack that a decision answers: another that waits, where that spoken of is upon another kind."""
    scene = docket.scene
    if case is None or scene.language != "zh" or case.role != "office" or case.said(*_DECIDED):
        return case
    kinds, mine = kinds_named(scene, frame.span), kinds_attacked(scene, case)
    if not kinds or not mine or kinds & mine:
        return case
    waiting = [c for c in docket.cases() if c.role == "office" and not c.said(*_DECIDED) and c.after is None]
    waiting = [c for c in waiting if c.forum_key in ("", case.forum_key) and kinds & kinds_attacked(scene, c)]
    return waiting[0] if len(waiting) == 1 else case
