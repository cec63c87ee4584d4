"""A new trial that the judge orders who held the first: "A jury awarded $67 million; the judge ordered a new trial"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.court_meant import BENCH
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_NEW_TRIAL = lazy(r"\b(?:new trial|retrial)\b")
NEAR = 40
"""How far behind the verb "new trial" ends: "granted Beta Inc a new trial"."""
_UP_TO = lazy(r"(?:(?:But |Later |(?:On|In|Last) [^,;.]{3,24}, |Last \w+,? ))?(?=[A-Z]|the |a )")


def ordered_by_own_judge(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The suit of first instance spoken of, where its own judge orders that it be tried once more."""
    case, scene = docket.case, docket.scene
    if scene.language != "en" or case is None or case.role != "main" or case.after is not None or not case.awarded:
        return None
    if case.instance is None or case.instance.value != "first" or not frame.classes <= {"remand", "rule", "reverse"}:
        return None
    if frame.forum is not None and frame.forum.key != case.forum_key:
        return None
    remands = [cue for cue in frame.cues if cue.cue_class == "remand"]
    if not remands or not _NEW_TRIAL.search(scene.content, remands[0].start, remands[0].end + NEAR):
        return None
    opening = _UP_TO.match(scene.content, frame.sentence.start)
    at = opening.end() if opening else frame.sentence.start
    judged = BENCH.match(scene.content, at, frame.predicate.start) or _THE_JUDGE.match(scene.content, at)
    return case if judged else None


_THE_JUDGE = lazy(r"(?:the|a) (?:trial |district |federal |same )?(?:judge|court)\b")
