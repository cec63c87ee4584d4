"""Words for kinds of right and of proceeding, and rights named, put to the case whose stretch they stand in."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ADMINISTRATIVE = lazy(
    r"行政(?:纠纷|诉讼|一案|判决)|(?:撤销|维持)了?被诉(?:行政)?(?:裁定|决定)|（20\d\d）[^，。；]{2,10}行(?:初|终|申|再)"
)
_IF_EVER = lazy(r"(?:若|如果|倘若|假如|一旦|待|如(?=[㐀-鿿]{2,12}被))[^，。；\n]*\Z")
"""What stands before words of a suit that is only supposed: 若无效决定被生效行政判决撤销."""
STRONG = 3
"""How much more a word for a kind of right counts beside a word of infringing or suing, or in the title."""


def read_marks(docket: Docket, stretch: Span, case: CaseDraft | None) -> None:
    """Put what a stretch says of rights and of kinds of proceeding to ``case`` and its thread."""
    thread = case.thread if case is not None else docket.thread
    if thread is None:
        return
    scene = docket.scene
    for mark in scene.rights.marks_within(stretch, "right"):
        reach = 6 if scene.language == "zh" else 24
        near = Span(max(stretch.start, mark.start - reach), min(stretch.end, mark.end + 20))
        strong = scene.cues.has(near, "infringe") or scene.cues.has(stretch, "sue", "versus")
        thread.kinds += [Fact(mark.value, Span(mark.start, mark.end), "right-kind")] * (STRONG if strong else 1)
    for mark in scene.rights.marks_within(stretch, "branch"):
        thread.branches.append(Fact(mark.value, Span(mark.start, mark.end), "right-branch"))
    for cue in scene.cues.within(stretch, "type"):
        if cue.value == "contract" and _infringes_too(docket, stretch, cue):
            continue
        fact = Fact(cue.value, Span(cue.start, cue.end), cue.rule)
        thread.types.append(fact)
        if case is not None:
            case.types.append(fact)
    if case is not None and scene.language == "zh":
        match = _ADMINISTRATIVE.search(scene.content, stretch.start, stretch.end)
        if match and not _IF_EVER.search(scene.content, max(stretch.start, match.start() - 40), match.start()):
            case.types.append(Fact("administrative-litigation", Span(*match.span()), "kind-administrative"))
    for mention in scene.rights.within(stretch):
        fact = Fact(True, Span(mention.start, mention.end), "right-mention")
        thread.rights.setdefault(mention.right, fact)
        if case is not None and (case.role in OFFICE_ROLES or case.role == "main"):
            case.rights.setdefault(mention.right, fact)


_BESIDE = lazy(r"\b(?:infring\w+|misappropriat\w+|passing off|theft)\b")
_LIST = lazy(r"[^.;:]*(?:,|\band\b|\bas well as\b|\bbut also\b|\bplus\b)[^.;:]*")
_NEAR = 70
"""How far from a breach of contract the infringement stands that is alleged in the same breath."""


def _infringes_too(docket: Docket, stretch: Span, cue: Cue) -> bool:
    """Whether a breach of contract is told beside an infringement: a suit over both is one over the right."""
    content = docket.scene.content
    if docket.scene.language != "en":
        return False
    before = _BESIDE.search(content, max(stretch.start, cue.start - _NEAR), cue.start)
    behind = _BESIDE.search(content, cue.end, min(stretch.end, cue.end + _NEAR))
    return bool(
        (before and _LIST.fullmatch(content, before.end(), cue.start))
        or (behind and _LIST.fullmatch(content, cue.end, behind.start()))
    )


def read_title_marks(docket: Docket) -> None:
    """The title's words for a kind of right count for the only thread, and for one that has no kind of its own."""
    title = docket.scene.version.title
    if title is None:
        return
    facts = [
        Fact(mark.value, Span(mark.start, mark.end), "right-kind")
        for mark in docket.scene.rights.marks_within(title, "right")
    ]
    for thread in docket.threads:
        if len(docket.threads) == 1 or not thread.kinds:
            thread.kinds += facts * STRONG
            _title_branches(docket, title, thread)


def _title_branches(docket: Docket, title: Span, thread: Thread) -> None:
    for mark in docket.scene.rights.marks_within(title, "branch"):
        thread.branches.append(Fact(mark.value, Span(mark.start, mark.end), "right-branch"))


_FIGURE = lazy(r"\d件|\d[%％]")


def of_figures(docket: Docket, sentence: Span) -> bool:
    """Whether a sentence tells how many cases there were, and of none of them."""
    return _FIGURE.search(docket.scene.content, sentence.start, sentence.end) is not None
