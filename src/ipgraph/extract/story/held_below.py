"""What the court below had held, told by the one above: "affirmed the ruling that Beta did not infringe"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.findings import is_negated
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_HELD = lazy(
    r"(?:[^.;:]|\.(?=\d|[A-Z]\.)){0,90}?\b(?:judg(?:e)?ment|decision|ruling|finding|conclusion|verdict|holding|determination)"
    r"(?:,? (?:of|by|from|in) (?:(?!(?:that|and|but)\b)[\w.,’'-]+ ){1,9}?| )that\b"
)
"""What leads from the verb of a review to what the court below had held."""
_REFUSED = lazy(r" ?(?:had|has) (?:\w+ly )?(?:reject|dismiss|refus|den(?:y|ied)|throw|thrown|turned down)")
"""What tells behind "that" what the court below had refused, and not what it held."""
_ENDS = lazy(r"[;:]|, (?:but|and|which|while|because|saying|holding|so)\b|\b(?:because|since|after|when|while)\b")
_INVALID = lazy(
    r"\b(?:is|are|was|were|to be) (?:\w+ly )?(?P<word>invalid|unpatentable|valid|void|not invalid|not valid)\b"
)
_LIABLE = frozenset({"infringement", "direct-infringement", "contributory-infringement", "unfair-competition"})


def held_below(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Give the case below a review what the words say its court had held, where nothing else tells of it."""
    lower = case.after
    reviewed = case.instance is not None and case.instance.value in ("second", "retrial") and case.role == "main"
    if docket.scene.language != "en" or not reviewed or lower is None or lower.role != "main" or ended(lower):
        return
    cue = next((cue for cue in frame.cues if cue.cue_class in REVIEW), None)
    held = _HELD.match(docket.scene.content, cue.end, frame.sentence.end) if cue is not None else None
    if cue is None or held is None or lower.findings or _REFUSED.match(docket.scene.content, held.end()):
        return
    end = _ENDS.search(docket.scene.content, held.end(), frame.sentence.end)
    clause = Span(held.end(), end.start() if end else frame.sentence.end)
    for finding in docket.scene.cues.within(clause, "finding"):
        cause, rule = str(finding.value), finding.rule
        if cause == "non-infringement":
            lower.findings["infringement"] = Fact("not-found", Span(finding.start, finding.end), rule)
        elif cause in _LIABLE and "infringement" not in lower.findings:
            result = "not-found" if is_negated(docket.scene, finding, clause) else "found"
            lower.findings[cause] = Fact(result, Span(finding.start, finding.end), rule)
    told = _INVALID.search(docket.scene.content, clause.start, clause.end)
    if told is not None:
        stands = told["word"] in ("valid", "not invalid")
        lower.verdicts.append(Fact("maintained" if stands else "invalidated", Span(*told.span()), cue.rule))
