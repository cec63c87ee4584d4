"""What a court of Taiwan decides anew (更一审) after its supreme court sent the case back comes after that one."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.lang.patterns import lazy

_ANEW = lazy(r"(?<!发回)更[一二三四]?审(?!理)")
_SUPREME = frozenset({"tw-supreme", "tw-admin"})


def tie_tried_anew(docket: Docket) -> None:
    """Tie a case that a text calls one tried anew to the one case in which the supreme court sent it back."""
    if docket.scene.language != "zh":
        return
    told = list(docket.cases())
    back = [case for case in told if case.forum_key in _SUPREME and case.said("remand")]
    if len(back) != 1:
        return
    for case in told:
        if case.forum_key.startswith("tw-") and case.verdicts and case not in chain(back[0]) and _anew(docket, case):
            case.after, case.after_span = back[0], case.anchor()
            for side in ("claimants", "respondents", "appellants"):
                getattr(case, side).clear()


def _anew(docket: Docket, case: CaseDraft) -> bool:
    places = [v.span.start for v in case.verdicts]
    sentences = [s for s in docket.scene.sentences if any(s.start <= at < s.end for at in places)]
    return any(_ANEW.search(docket.scene.content, s.start, s.end) for s in sentences)
