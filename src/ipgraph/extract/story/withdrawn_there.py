"""Suits of which an English text tells only that they were withdrawn, and from which court: "withdrew its infringement
suit before the Delhi High Court"."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, people
from ipgraph.lang.patterns import lazy

_ITS_SUIT = lazy(
    r" (?:its|his|her|their|the|an?|that) (?:[\w’'-]+ ){0,3}?(?:suits?|lawsuits?|actions?|cases?|claims?|complaints?)"
    r"(?: (?:for|over|on) (?!costs\b|interest\b|security\b)[^.;,]{3,60}?)?"
    r"(?: against (?:(?!which|that\b|who\b)[^.;,]){2,60}?)?"
    r" (?:before|in|at|with|from) (?:the |a )?"
)
_TO_WITHDRAW = lazy(r"\bto $")
_AND_DID = lazy(r"\b(?:had|decided|chose|opted|agreed|moved|forced|obliged|compelled) to $")
"""What stands before the verb where it was done: "had to withdraw its suit", and not "was asked to withdraw it"."""


def withdrawn_there(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The suit at the court from which it was withdrawn: told before, else opened, with the one who withdrew it."""
    scene = docket.scene
    if scene.language != "en" or _only_to_be(docket, frame):
        return None
    here = [f for f in scene.forums.within(frame.sentence) if f.kind not in OFFICES and f.key and not f.anaphor]
    courts = [f for f in here if _ITS_SUIT.fullmatch(scene.content, frame.predicate.end, f.start)]
    before = [a for a in actors if a.start < frame.predicate.start and a.mark == "" and a.parties]
    if len(courts) != 1 or courts[0].rank > SECOND_RANK or not before:
        return None
    claimants = docket.all_of(before[-1:])
    suits = [c for c in docket.cases() if c.role == "main" and c.forum_key == courts[0].key]
    if suits or not claimants:
        return suits[-1] if len(suits) == 1 and not set(suits[0].respondents) & set(claimants) else None
    thread = docket.new_thread(frame.span.start)
    case = docket.open(thread, "main", courts[0].start, courts[0])
    case.instance = Fact("first", frame.words, frame.predicate.rule)
    case.add_side("claimants", claimants, frame.words, frame.predicate.rule)
    against = [a for a in actors if frame.predicate.end <= a.start < frame.sentence.end and a.mark == "against"]
    facing = docket.all_of(against[:1]) or _rival(docket, claimants[0])
    case.add_side("respondents", facing, frame.words, frame.predicate.rule)
    return docket.speak_of(case)


def _only_to_be(docket: Docket, frame: Frame) -> bool:
    """Whether the words tell that somebody is to withdraw a suit, and not that it was done."""
    place = docket.scene.content, frame.sentence.start, frame.predicate.start
    return _TO_WITHDRAW.search(*place) is not None and _AND_DID.search(*place) is None


def _rival(docket: Docket, party: PartyDraft) -> tuple[PartyDraft, ...]:
    """The only one whom a party fights in the cases told so far."""
    rivals = {p for c in docket.cases() if party in people(c) for p in people(c)} - {party}
    return tuple(rivals) if len(rivals) == 1 else ()
