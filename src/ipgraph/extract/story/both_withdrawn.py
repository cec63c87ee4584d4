"""The suits of two who sued each other, given up at once: "both sides withdrew their suits", 双方均撤回起诉."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.lang.patterns import lazy

_BOTH = {
    "en": lazy(
        r"\b(?:both|the two|all(?: of)?|their(?: respective| mutual)?|each other['’]s)(?: the| these| their)?"
        r" (?:\w+ ){0,2}?(?:suits|lawsuits|actions|cases|complaints)\b"
        r"|\b(?:both|each|the two|the) (?:sides?|parties|companies|firms)\b[^.;]{0,30}?"
        r"\b(?:withdrew|dropped|discontinued|dismissed) (?:both|all|the|their|its|these)\b"
    ),
    "zh": lazy(
        r"(?:双方|两公司|两家公司|彼此)[^，。；]{0,12}?(?:撤回|撤诉|撤销起诉)"
        r"|(?:两案|两起[^，。；]{0,6}?(?:诉讼|案件)|上述诉讼|全部诉讼|所有诉讼)[^，。；]{0,12}?(?:撤回|撤诉|撤销)"
    ),
}
"""What tells that more than one suit was given up."""


def both_given_up(docket: Docket, frame: Frame, fact: Fact) -> bool:
    """Give up the open suits of those who sued each other, where the sentence says so; gives whether it does."""
    scene = docket.scene
    if not _BOTH[scene.language].search(scene.content, frame.sentence.start, frame.sentence.end):
        return False
    if scene.language == "en" and scene.content.endswith(" to ", 0, frame.predicate.start):
        return False  # what they agreed to do
    suits = [c for c in docket.cases() if c.role == "main" and c.after is None and _is_open(c)]
    if not suits:
        return False
    last = suits[-1]
    mates = [c for c in suits[:-1] if _against_each_other(c, last)]
    for case in (last, *mates):
        case.verdicts.append(fact)
    return bool(mates)


def _is_open(case: CaseDraft) -> bool:
    first = case.instance is not None and case.instance.value == "first"
    return first and not ended(case) and not case.said("withdraw", "settle")


def _against_each_other(a: CaseDraft, b: CaseDraft) -> bool:
    """Whether one sues in the one suit who is sued in the other; his partner may sue there in his stead."""
    return bool(set(a.claimants) & set(b.respondents)) or bool(set(a.respondents) & set(b.claimants))
