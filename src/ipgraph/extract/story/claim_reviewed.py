"""What a court of appeal tells of the claim itself: "dismissed the claim altogether", "agreed"."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket, chain
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
    if verdict == "dismiss" and _is_of_claim(scene, case, Span(cue.start, cue.end)):
        return "lost"
    return verdict


_CLAIMED_ZH = lazy(r"(?:诉讼请求|诉请|起诉)(?:全部|全数|悉数|一并|均|都|也|尽数|予以|依法|被){0,3}$")
_ASKED_ZH = lazy(r"[^，。；]{0,6}?(?:的)?(?:全部|所有)?请求(?!撤销|改判)")
_ASKED_BEFORE_ZH = lazy(r"的(?:全部|所有)?请求(?:全部|全数|悉数|一并|均|都|也|尽数|予以|依法|被){0,3}$")
_OWNER_BACK = 40


def _is_of_claim(scene: Scene, case: CaseDraft, words: Span) -> bool:
    """Whether what is turned down is the claim: it is called so, or asked for by one who sued and has not appealed."""
    if _CLAIM[scene.language].match(scene.content, words.end):
        return True
    if scene.language != "zh":
        return False
    before = max(0, words.start - _OWNER_BACK), words.start
    if _CLAIMED_ZH.search(scene.content, *before):
        return True
    asked = _ASKED_BEFORE_ZH.search(scene.content, *before)
    ends = [asked.start()] if asked is not None else []
    near = scene.parties.within(Span(before[0], words.end + _OWNER_BACK))
    ends += [m.end for m in near if words.end <= m.start <= words.end + 1 and _ASKED_ZH.match(scene.content, m.end)]
    owners = {p for m in near if m.end in ends for p in m.parties}
    suing = set(case.claimants) or {p for below in chain(case) for p in below.claimants} or set(case.thread.claimants)
    return bool(owners) and owners <= suing and not owners & set(case.appellants)


def claims_reviewed(docket: Docket) -> None:
    """Read again what was turned down in cases that were found to review others when all was told."""
    for case in docket.cases():
        if case.role != "main" or case.after is None or case.after.role != "main" or case.instance is None:
            continue
        if case.instance.value in _REVIEWS:
            case.verdicts = [_of_claim(docket.scene, case, fact) for fact in case.verdicts]


def _of_claim(scene: Scene, case: CaseDraft, fact: Fact) -> Fact:
    span = fact.span
    if fact.value != "dismiss" or not isinstance(span, Span):
        return fact
    return Fact("lost", span, fact.rule) if _is_of_claim(scene, case, span) else fact
