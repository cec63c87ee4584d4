"""Claims that a court granted in full: what was claimed and what was awarded are one sum, told once."""

import re
from bisect import bisect_right
from dataclasses import replace

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_EN = Beside("en", "in_full")
_ZH = Beside("zh", "in_full")
_IN_FULL = {
    "en": _EN.within("in full"),
    "zh": _ZH.within("in full"),
}

_SUM_IN_FULL = _EN.within("sum in full")
"""What tells that the sum asked for was awarded, whatever became of other requests: "the 10 million it had sought"."""
_THAT_SUM = _EN.within("that sum")
_ASKING = lazy(r"\b(?!The\b|It\b|He\b|She\b|They\b)([A-Z][\w&.-]+)(?: [A-Z][\w&.-]*){0,4} ?$")
"""The name right before the words for what was asked: "Alpha Pumps had sought that sum"."""
IN_FULL = ("in-full", "sum-in-full")


def note_in_full(scene: Scene, frame: Frame, case: CaseDraft) -> None:
    """Remember that a decision granted all that was asked."""
    words = _IN_FULL[scene.language].search(scene.content, frame.span.start, frame.span.end)
    if words is not None and frame.classes & {"won", "award", "order", "grant"}:
        case.verdicts.append(Fact("in-full", Span(*words.span()), frame.predicate.rule))
    elif scene.language == "en" and "award" in frame.classes:
        words = _SUM_IN_FULL.search(scene.content, frame.span.start, frame.span.end)
        words = words or _in_next_sentence(scene, frame, case)
        if words is not None:
            case.verdicts.append(Fact("sum-in-full", Span(*words.span()), frame.predicate.rule))


def _in_next_sentence(scene: Scene, frame: Frame, case: CaseDraft) -> re.Match[str] | None:
    """What tells behind an award that so much had been asked for: "Alpha had asked for exactly that sum"."""
    at = bisect_right(scene.sentences, frame.sentence.start, key=lambda each: each.start)
    if at >= len(scene.sentences) or scene.money.within(scene.sentences[at]):
        return None
    told = _THAT_SUM.search(scene.content, scene.sentences[at].start, scene.sentences[at].end)
    asking = _ASKING.search(scene.content, scene.sentences[at].start, told.start()) if told is not None else None
    if asking is None or not case.claimants:
        return told
    names = [form.text for party in case.claimants for form in party.forms]
    return told if any(name.startswith(asking[1]) for name in names) else None


def equal_sums(case: CaseDraft) -> None:
    """Let the sums of one side of a case that was granted in full stand for those of the other that no words tell."""
    full = next((fact for fact in case.verdicts if fact.value in IN_FULL), None)
    if full is None or case.role not in ("main", "counterclaim") or bool(case.claimed) == bool(case.awarded):
        return
    if case.instance is None or case.instance.value != "first":
        return
    if case.awarded:
        case.claimed += [replace(each, rule=full.rule, kind=None, equivalent=None) for each in case.awarded]
        return
    told = [each for each in case.claimed if each.span.start < full.span.end]
    last = told[-1:]  # a claim may have been raised
    beside = [each for each in told[-2:-1] if each.kind != last[0].kind and last[0].span.start - each.span.end < BESIDE]
    case.awarded += [replace(each, rule=full.rule) for each in (*beside, *last)]


BESIDE = 24
"""How far apart the sums of one claim stand at the most: 赔偿5000万元及合理开支40万元."""
