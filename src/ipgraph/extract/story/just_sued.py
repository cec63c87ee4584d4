"""A decision told in one breath with a suit: "in its suit against Gamma the same court awarded …" is of that suit."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ENDINGS, ended
from ipgraph.lang.patterns import lazy

_IN_ONE = lazy(r"[就在对][^，。；]{1,12}案")
"""What names one of several cases that a Chinese court decides: 上海知识产权法院就专利案判决…."""
_OPENS = 4
"""How far behind the beginning of a sentence the day stands that opens it: "On 3 May 2024, in …"."""


def just_sued(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The suit that the sentence of a decision has opened before it without a court, which the decision then ends."""
    suit, forum = docket.case, frame.forum
    if suit is None or suit.role != "main" or suit.forum or suit.after is not None or ended(suit):
        return None
    here = frame.sentence.start <= suit.born < frame.predicate.start
    if not (here or _next_there(docket, frame, suit)) or not suit.said("sue", "suit"):
        return None
    if not frame.classes & ENDINGS or frame.classes & set(REVIEW):
        return None
    if forum is None or forum.kind in OFFICES or forum.rank > SECOND_RANK:
        return None
    if suit.filed is not None and not suit.said("sue") and suit.filed.span.start < frame.sentence.start + _OPENS:
        suit.decided, suit.filed = suit.filed, None  # the day that opens the sentence is that of its verb
    return suit


def _next_there(docket: Docket, frame: Frame, suit: CaseDraft) -> bool:
    """Whether a Chinese text has told of a suit without its court, and all before it in the court that now decides were
    given up: 甲公司撤回起诉。乙公司反过来将甲公司告上法庭。上海知识产权法院判决…."""
    forum = frame.forum
    if docket.scene.language != "zh" or forum is None or not (suit.claimants and suit.respondents):
        return False
    named = docket.scene.parties.within(frame.sentence)
    people = {*suit.claimants, *suit.respondents}
    if _IN_ONE.search(docket.scene.content, frame.sentence.start, frame.sentence.end):
        return False
    if not all(people.issuperset(name.parties) for name in named):
        return False
    if named and "dismiss" not in frame.classes and not set(suit.respondents).issuperset(named[0].parties):
        return False  # whoever is named first is the one who is ordered
    there = [c for c in docket.cases() if c.role == "main" and c.forum_key == forum.key and c.after is None]
    return bool(there) and all(c.said("withdraw") for c in there)
