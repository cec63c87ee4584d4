"""Sums of the decision that a court sets aside: "overturned an award of $5 million" awards nothing."""

import re

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.sums import add_sum
from ipgraph.extract.sum_role import SumRole
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_GRANTED = r"(?:awards?|verdicts?|judg(?:e)?ments?|fines?|penalt(?:y|ies)|damages|payout|compensation|royalty)"
_BEFORE = lazy(
    rf"(?: (?!(?:and|but|which|who|that|after)\b)[\w’'$€£-]+){{0,6}}? {_GRANTED}"
    r"(?: (?:of|for|worth|totalling|totaling|in the amount of))?"
    r"(?: (?:about|around|nearly|almost|some|over|more than))?"
    r"(?: an?| the)? ?$"
)
"""What stands between the verb of a court that sets aside and the sum that had been granted."""
_ZH = Beside("zh", "sums_given")
_UNDONE_ZH, _NOUN_ZH = _ZH.before("undone"), _ZH.behind("undone noun")
_BACK_ZH = 70
_ORDERED_BELOW = Beside("en", "undone_sums").within("ordered below")
"""What stands between that verb and a sum that the decision below is told to have granted: "overturned a ruling by
which Beta had been ordered to pay"."""
_MODIFIERS = lazy(r" (?:(?:an?|the|its|that|this|most of|much of|all of|a record) )*(?:about |nearly |almost |some )?$")
BROUGHT_BACK = lazy(r"(?:reinstat|restor|reviv|resurrect)", re.IGNORECASE)
"""What a court brings back it grants."""
_BEHIND = lazy(rf"(?: [\w’'-]+){{0,3}}? {_GRANTED}\b")


def grant(docket: Docket, frame: Frame, case: CaseDraft, granting: CaseDraft, role: SumRole) -> None:
    """Put a sum into the case that grants it, or below the one that sets it aside."""
    if _is_undone(docket, frame, role):
        _grant_below(case, role)
    else:
        add_sum(granting.awarded, role)


def _is_undone(docket: Docket, frame: Frame, role: SumRole) -> bool:
    """Whether a sum is one of the decision that the words say is set aside."""
    content, money = docket.scene.content, role.money
    if docket.scene.language == "zh":
        led = _UNDONE_ZH.search(content, max(frame.sentence.start, money.start - _BACK_ZH), money.start)
        return led is not None and _NOUN_ZH.match(content, money.end, frame.sentence.end) is not None
    if _undone_there(docket, frame, role):
        return True
    undoing = [cue for cue in frame.cues if cue.cue_class == "reverse" and cue.end <= money.start]
    undoing = [cue for cue in undoing if not BROUGHT_BACK.match(content, cue.start)]
    if not undoing:
        return False
    between = content[undoing[-1].end : money.start]
    if _BEFORE.fullmatch(between) or _ORDERED_BELOW.fullmatch(between):
        return True
    return bool(_MODIFIERS.fullmatch(between) and _BEHIND.match(content, money.end, frame.sentence.end))


_THE_AWARD = lazy(rf" (?:it|(?:the|that|this|its|his|her) (?:[\w-]+ ){{0,2}}?{_GRANTED})\b")
"""What behind the verb of a court that sets aside stands for the sum told before it."""


def _undone_there(docket: Docket, frame: Frame, role: SumRole) -> bool:
    """Whether the one court of a sentence is said behind a sum to have set it aside: "won $5 million, but the High
    Court wiped out the award"."""
    scene, rest = docket.scene, Span(role.money.end, frame.sentence.end)
    if frame.forum is None or all(forum.key != frame.forum.key for forum in scene.forums.within(rest)):
        return False
    undoing = [cue for cue in scene.cues.within(rest, "reverse") if _THE_AWARD.match(scene.content, cue.end)]
    return any(not BROUGHT_BACK.match(scene.content, cue.start) for cue in undoing)


def _grant_below(case: CaseDraft, role: SumRole) -> None:
    """Put a sum that is set aside into the case below a review, where one was told that granted none."""
    lower = case.after
    if lower is None or lower.role != case.role or lower.awarded or lower.said("dismiss", "lost"):
        return
    add_sum(lower.awarded, role)
    lower.verdicts.append(Fact("award", Span(role.money.start, role.money.end), role.rule))
