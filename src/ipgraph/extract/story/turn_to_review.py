"""The appeal to which a Chinese sentence turns that tells no step of it: 二审的看法不同。合议庭认为……."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.triggers import DECISION
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_TURNS = lazy(
    r"\s*[【（(“]?(?:[一二三四五六]、)?(?:但|而|不过|可|然而|到了?|至于|在|案件到了?)?[，]?(?:二审|终审|第二审)"
    r"(?!稿|合一|判决书?(?:已|后|生效)|维持|驳回|期间|前|后|宣判前|尚|仍|还|将|定于|开庭)"
)


def turn_to_review(docket: Docket, sentence: Span) -> None:
    """Speak of the only appeal told so far, where a sentence turns to it from the case that it reviews."""
    scene, case = docket.scene, docket.case
    if scene.language != "zh" or case is None or case.role != "main" or _instance(case) != "first":
        return
    if not ended(case) or not _TURNS.match(scene.content, sentence.start, sentence.end):
        return
    if scene.forums.within(sentence) or scene.cues.has(sentence, *DECISION):
        return
    above = [c for c in docket.cases() if c.role == "main" and _instance(c) == "second"]
    mine = {*case.claimants, *case.respondents}
    above = [c for c in above if c.after in (None, case) and (not c.claimants or mine & {*c.claimants, *c.respondents})]
    if len(above) == 1:
        docket.speak_of(above[0])


def _instance(case: CaseDraft) -> str:
    return case.instance.value if case.instance is not None else "first"
