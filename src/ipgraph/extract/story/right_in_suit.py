"""A court that hears of infringement and validity in one suit: what it holds of the right, it holds in that suit."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import ON_A_RIGHT
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_TOGETHER = ("us", "gb", "ca", "au", "nz", "in", "fr", "nl", "it", "es", "be", "ie", "il", "sg", "my", "za", "dk", "se")
"""Countries whose courts decide in a suit over infringement whether the right is valid."""
_COURT = lazy(
    r"\b(?:[Tt]he (?:(?:same|district|federal|trial) )?(?:court|judges?|jury)|[Jj]urors|[Aa] (?:\w+ )?(?:jury|judge)"
    r"|[Ii]t|[Hh]e|[Ss]he|(?:Mr|Mrs|Ms|Lord|Lady)?\.? ?Justice [A-Z][\w’'-]+|Judge [A-Z][\w. ’'-]+|HHJ [A-Z][\w’'-]+"
    r"|(?:[A-Z][\w’'-]+ ){1,2}(?:J|LJ|JJ)) "
    r"(?:(?:has|had|then|later|also|\w+ly|(?:on|in) [\w, ]{4,22}?),? )*"
    r"(?:(?:handed down|gave|delivered|issued|published) (?:\w+ ){0,3}(?:judgment|ruling|decision) in [^.;]{4,90}, )?$"
)
"""Who decides in the suit spoken of."""


def suit_over_right(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The suit spoken of, where its court, judge or jury held the right in it valid or invalid; else ``None``."""
    case = docket.case
    if docket.scene.language != "en" or case is None or case.role != "main" or case.after is not None:
        return None
    if case.instance is None or case.instance.value != "first" or not case.said("sue", "suit", "filed", "versus"):
        return None
    together = tuple(f"{country}-" for country in _TOGETHER)
    if not case.forum_key:
        # a suit told without its court, which this one may be
        here = frame.forum
        named = here is not None and here.kind not in OFFICES and here.key.startswith(together)
        by_judge = here is None and case.said("versus") and _held_by_judge(docket, frame)
        return case if named or by_judge else None
    if not case.forum_key.startswith(together):
        return None
    if frame.forum is not None:
        return case if frame.forum.key == case.forum_key else None
    return case if _held_by_judge(docket, frame) else None


def _held_by_judge(docket: Docket, frame: Frame) -> bool:
    """Whether a judge, or the court spoken of, stands right before what is held of the right."""
    held = next((cue for cue in frame.cues if cue.cue_class in ON_A_RIGHT or cue.cue_class == "rule"), frame.predicate)
    return _COURT.search(docket.scene.content, frame.sentence.start, held.start) is not None
