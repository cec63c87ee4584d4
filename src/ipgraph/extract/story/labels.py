"""Short names that a Chinese text gives its cases: 二、专利案 … （一）专利案，案号为（2020）….

A heading that holds nothing but such a name names the case told next; further down the name alone turns the story
back to that case, or to the appeal from it.
"""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LABEL = lazy(
    r"\s*(?P<item>[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、|\d{1,2}[、.．])?\s*"
    r"(?:在|关于|就|对于)?[“\"]?(?P<label>(?!本案|该案|此案|两案|上述|一案|另案|涉案|个案|同案|典型|新案|大案|案)"
    r"[㐀-鿿]{1,10}案(?!件|情|号|由|例))(?:件)?[”\"]?(?:中)?(?P<end>\s*$|[，,：:])"
)


def name_case(docket: Docket, sentence: Span) -> bool:
    """Turn to the case whose name begins a sentence, or remember a name that stands alone; whether it did so."""
    if docket.scene.language != "zh":
        return False
    match = _LABEL.match(docket.scene.content, sentence.start, sentence.end)
    if match is None:
        return False
    label = match.group("label")
    told = docket.labels.get(label)
    if told is not None:
        docket.speak_of(_open_above(told))
        return True
    if match.group("item") and not match.group("end").strip(" ，,：:"):
        docket.label = label
        docket.unnamed_before = docket.case if docket.case is not None and docket.case.forum else None
        return True
    return False


def bind_label(docket: Docket) -> None:
    """Let the name in the last heading stand for the first case told under it."""
    case = docket.case
    if docket.label is not None and case is not None and case is not docket.unnamed_before and case.forum:
        docket.labels.setdefault(docket.label, case)
        docket.label = None


def _open_above(case: CaseDraft) -> CaseDraft:
    """The highest review of a case that has been told, else the case."""
    for above in case.thread.cases:
        if above.after is case and above.role == case.role:
            return _open_above(above) if ended(above) else above
    return case


_IN_NUMBERED = lazy(r"\s*(?:而|另|其中)?[,，]?在[“\"]?$")
_CASE_BEHIND = lazy(r"[”\"]?(?:一)?案(?:件)?(?:中|里)?[,，]")


def turn_to_numbered(docket: Docket, sentence: Span) -> None:
    """Turn to the case whose number begins a sentence (在（2017）浙0110民初1号案中，…) and is known."""
    case = docket.case
    if docket.scene.language != "zh" or case is None or case.role != "main":
        return
    content = docket.scene.content
    for identifier in docket.scene.identifiers.within(Span(sentence.start, sentence.start + _NEAR)):
        if identifier.kind != "case" or not _IN_NUMBERED.fullmatch(content, sentence.start, identifier.start):
            continue
        if _CASE_BEHIND.match(content, identifier.end, sentence.end):
            known = [c for c in docket.cases() if c.case_number and c.case_number.value == identifier.value]
            if known:
                docket.speak_of(known[0])
        return


_NEAR = 12
"""How far from the beginning of a sentence a number that it begins with stands."""
