"""What the words of a review tell that the court or office below had done: "upheld a judgment of B, which had …"."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import ON_A_RIGHT
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

_WHICH_HAD = {
    "en": Beside("en", "decision").behind("which had"),
    "zh": lazy(r"[^，。]{0,10}[，,](?:该|其)"),
}


_THAT_HAD = lazy(r",? (?:that|which) had (?:\w+ly )?")


def done_below(docket: Docket, frame: Frame, case: CaseDraft, cue: Cue) -> CaseDraft | None:
    """The case below whose court did what a relative clause tells: "upheld a judgment of B, which had dismissed …"."""
    if case.after is None or cue is frame.predicate:
        return None
    for origin in frame.origins:
        court = case.role == "office" and case.forum_kind not in OFFICES
        if court and case.after.forum_key == origin.key and cue.start > origin.end:
            return case.after if cue.cue_class in ON_A_RIGHT else None
        if docket.scene.language == "en" and _doing_so(docket, origin.end, cue):
            return next((c for c in chain(case)[1:] if c.forum_key == origin.key), None)
        had = docket.scene.language == "en" and _THAT_HAD.fullmatch(docket.scene.content, origin.end, cue.start)
        if cue.cue_class not in ("dismiss", "lost") and not had:
            continue
        if had or _WHICH_HAD[docket.scene.language].fullmatch(docket.scene.content, origin.end, cue.start):
            return next((c for c in chain(case)[1:] if c.forum_key == origin.key), None)
    return None


_ITS_DECISION = lazy(
    r"(?:['’]s?)?(?: (?:[\w-]+ ){0,3}?(?:decision|ruling|order|judgment|resolution)s?)?(?: of [^,;.]{4,24}?)? "
)


_OF_ATTACK = lazy(r"[^.;,]{0,60}?\b(?:oppositions?|requests?|petitions?|invalid\w+|cancel\w+|revocation)\b")


def _doing_so(docket: Docket, end: int, cue: Cue) -> bool:
    """Whether a cue tells by its form what the decision before it did: "the office's decision rejecting the claim"."""
    content = docket.scene.content
    if not docket.scene.words(cue).split(" ")[0].endswith("ing") or not _OF_ATTACK.match(content, cue.end):
        return False
    return _ITS_DECISION.fullmatch(content, end, cue.start) is not None
