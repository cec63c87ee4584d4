"""A decision against somebody who takes no part in the suit spoken of, told as that of another suit.

"The same court dismissed a similar suit that Alpha had brought against Gamma"; "an earlier jury had awarded Alpha EUR 2
million from Gamma".
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.extract.told_where import is_private
from ipgraph.lang.patterns import lazy

_OTHER_SUIT = lazy(
    r"\b(?:[Aa]n? (?:similar|separate|unrelated|parallel|comparable|different|further|earlier|previous|second)"
    r"|[Aa]nother)"
    r"(?: [\w.&’'-]+){0,3}? (?:suit|lawsuit|action|case|claim|complaint|dispute|jury|judge|trial)s?\b"
    r"|\b(?:had|has) (?:earlier|previously|already)\b[^.;]*?\bin (?:a|its) (?:[\w-]+ ){0,2}?(?:suit|case|action)\b"
)
_AGAINST = lazy(r"\b(?:against|from|v\.?|versus|with) (?:(?:the|its|a|an) )?(?:[\w-]+ ){0,3}\Z")
_REACH = 60
_THE_COURT = lazy(r"\b(?:[Tt]he|[Tt]he same|that) (?:court|judge|jury|panel)\b")


def against_stranger(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether an English sentence tells a decision of another suit, against one who is not in the case."""
    return bool(_strangers(docket, frame, case))


def case_of_stranger(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The case of a decision that names no court, told beside the suit spoken of, against one who is not in that."""
    case = docket.case
    if frame.forum is not None or case is None or not (strangers := _strangers(docket, frame, case)):
        return None
    apart = docket.open(docket.new_thread(frame.span.start), "main", frame.predicate.start, None)
    apart.instance = Fact("first", frame.words, "en-another-case")
    if case.after is None and _THE_COURT.search(docket.scene.content, frame.sentence.start, frame.predicate.start):
        apart.take_forum(case)
    named = {party for mention in docket.scene.parties.within(frame.sentence) for party in mention.parties}
    add_side(apart, "respondents", strangers, frame.words, frame.predicate.rule)
    suing = tuple(party for party in case.claimants if party in named)
    add_side(apart, "claimants", suing, frame.words, frame.predicate.rule)
    return docket.speak_of(apart)


def _strangers(docket: Docket, frame: Frame, case: CaseDraft) -> tuple[PartyDraft, ...]:
    scene, sentence = docket.scene, frame.sentence
    sued = {party for party in case.respondents if not party.unnamed}
    if scene.language != "en" or case.role != "main" or not sued or case.born >= sentence.start:
        return ()
    if not _OTHER_SUIT.search(scene.content, sentence.start, sentence.end):
        return ()
    mentions = scene.parties.within(sentence)
    if any(sued & set(mention.parties) for mention in mentions):
        return ()
    known = people(case)
    for mention in mentions:
        if set(mention.parties) & known or not all(is_private(party) for party in mention.parties):
            continue
        if _AGAINST.search(scene.content, max(sentence.start, mention.start - _REACH), mention.start):
            return mention.parties
    return ()
