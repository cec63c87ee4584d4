"""What somebody won from others than the story is about: "Alpha won $85 million from Gamma in the same court"."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, chain, people
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.extract.told_where import is_private
from ipgraph.lang.patterns import lazy

RULE = "won-from"
_FROM = lazy(r"\b(?:from|against) (?:the )?(?:(?!(?:by|in|of|and)\b)[\w-]+ ){0,3}$")
_SAME_COURT = lazy(r"\b(?:the|that) same (?:federal |district |\w+ )?court\b|\bthere\b")
_WON = frozenset({"award", "won", "order"})
_BACK = 50


def won_from(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The case, told in passing, that somebody won from one who stands in no case told before."""
    case, content = docket.case, docket.scene.content
    if docket.scene.language != "en" or case is None or case.role != "main" or not people(case):
        return None
    if not frame.classes & _WON or frame.classes & {*REVIEW, "dismiss", "lost"}:
        return None
    behind = [a for a in actors if frame.predicate.end <= a.start < frame.span.end and a.parties and not a.pronoun]
    lost = [a for a in behind if _FROM.search(content, max(frame.predicate.end, a.start - _BACK), a.start)]
    winners = [p for p in docket.all_of(frame.agents) if is_private(p)]
    if len(lost) != 1 or not winners or not all(map(is_private, lost[0].parties)):
        return None
    losers = [p for p in lost[0].parties if p not in winners]
    if not losers or _known(docket, winners, losers) or set(losers) & people(case):
        return None
    return _open(docket, frame, case, winners, losers)


def _known(docket: Docket, winners: list[PartyDraft], losers: list[PartyDraft]) -> bool:
    """Whether a suit between the two was told before."""
    sides = [thread.people | {p for c in thread.cases for p in people(c)} for thread in docket.threads]
    return any(set(winners) & each and set(losers) & each for each in sides)


def _open(
    docket: Docket, frame: Frame, beside: CaseDraft, winners: list[PartyDraft], losers: list[PartyDraft]
) -> CaseDraft:
    forum, base = frame.forum, chain(beside)[-1]
    own = docket.open(docket.new_thread(frame.span.start), "main", frame.predicate.start, None)
    if _SAME_COURT.search(docket.scene.content, frame.span.start, frame.span.end) and base.forum:
        own.take_forum(base)
    elif forum is not None and not forum.anaphor and forum.kind not in OFFICES and forum.rank < SECOND_RANK:
        docket.name_forum(own, forum)
    own.instance = Fact("first", frame.words, RULE)
    for side, parties in (("claimants", winners), ("respondents", losers)):
        add_side(own, side, tuple(parties), frame.words, RULE)
    return docket.speak_of(own)
