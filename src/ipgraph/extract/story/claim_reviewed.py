"""What a court of appeal tells of the claim itself: "dismissed the claim altogether", "agreed"."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_REVIEWS = ("second", "retrial")
_CLAIM = {
    "en": lazy(
        r" (?!(?:an?|its|his|her|their) )(?:the |all |both |all of |every )?(?:[\w.&’'-]+ ){0,3}?"
        r"(?:claims?|suits?|lawsuits?|actions?|complaints?)\b"
        r"(?! (?:for|to|that|on appeal|of appeal|against the (?:decision|judgment|ruling|order)|construction"
        r"|over the)\b)"
    ),
    "zh": lazy(r"[^，。；]{0,14}?(?:全部|所有)?(?:诉讼请求|诉请|起诉)"),
}
_AGREED = frozenset({"en-won-agreed", "en-lost-unmoved"})
"""Rules of words that tell, on review, that a court agreed with the court below."""
_OF_APPEAL = {
    "en": lazy(r"\b(?:appeals?|petition)\b(?! court| judges?)[^.;]{0,60}$"),
    "zh": lazy(r"(?:上诉|再审申请|申诉)[^。；]{0,12}$|支持$|准许$|认可$"),
}
"""What is turned down that is the appeal and not the claim."""
_BACK = 60


def on_review(scene: Scene, case: CaseDraft, cue: Cue, verdict: str) -> str:
    """The verdict of a word in a case that reviews another: what is turned down may be the claim and not the appeal."""
    if case.role != "main" or case.after is None or case.after.role != "main":
        return verdict
    if case.instance is None or case.instance.value not in _REVIEWS:
        return verdict
    if cue.rule in _AGREED:
        return "affirm"
    if verdict == "lost" and _OF_APPEAL[scene.language].search(scene.content, max(0, cue.start - _BACK), cue.end):
        return "affirm"
    if verdict == "dismiss" and _CLAIM[scene.language].match(scene.content, cue.end):
        return "lost"
    return verdict


def claims_reviewed(docket: Docket) -> None:
    """Read again what was turned down in cases that were found to review others when all was told."""
    for case in docket.cases():
        if case.role != "main" or case.after is None or case.after.role != "main" or case.instance is None:
            continue
        if case.instance.value in _REVIEWS:
            case.verdicts = [_of_claim(docket.scene, fact) for fact in case.verdicts]


def _of_claim(scene: Scene, fact: Fact) -> Fact:
    span = fact.span
    if fact.value != "dismiss" or not isinstance(span, Span):
        return fact
    return Fact("lost", span, fact.rule) if _CLAIM[scene.language].match(scene.content, span.end) else fact
