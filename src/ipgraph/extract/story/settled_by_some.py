"""A settlement with one of several who were sued, which does not end the suit against the others: "sued Beta and Gamma
in 2016 and settled with Beta in 2018"."""

from ipgraph.extract.draft import CaseDraft, Fact, SumDraft, Thread
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_SUITS = lazy(r"\b(?:lawsuits|suits|complaints|patent cases|similar cases|cases against|actions against)\b")
"""What tells of several suits in one breath: "has brought lawsuits against several firms, including Beta and Gamma"."""

_WHOLE = lazy(
    r"\bsettl(?:ed|es|ing) (?:the|that|this|its|their) (?:[a-z]+ )?(?:suit|lawsuit|case|dispute|action)\b"
    r"|\b(?:suit|lawsuit|case|dispute|action)\b[^.;]{0,60}? (?:was|were|has been|had been) settled\b"
)
"""A settlement told to be that of the suit."""
_WITH = lazy(r"\b(?:settl\w+|deal|agreement|terms|accord|peace|pact|licen[cs]e)\b[^.;]{0,40}? with\b")


def settled_by_some(docket: Docket, thread: Thread, named: set[PartyDraft], fact: Fact, paid: SumDraft | None) -> bool:
    """Whether only some of those who were sued settle; of several suits told in one breath, theirs is told apart."""
    case = docket.case
    if docket.scene.language != "en" or case is None or case.thread is not thread or case.role != "main":
        return False
    told = next((s for s in docket.scene.sentences if s.start <= fact.span.start < s.end), None)
    if told is not None and _WHOLE.search(docket.scene.content, told.start, told.end):
        return False
    if (
        named & set(case.claimants)
        and told is not None
        and not _WITH.search(docket.scene.content, told.start, told.end)
    ):
        return False
    sued = case.respondents or thread.respondents
    settling = [p for p in sued if p in named]
    others = [p for p in sued if p not in named]
    if not settling or not others or not all(_of_its_own(p, settling) for p in others):
        return False
    told = next((s for s in docket.scene.sentences if s.start <= case.born < s.end), None)
    if told is not None and _SUITS.search(docket.scene.content, told.start, told.end):
        _tell_apart(docket, case, settling, fact, paid)
    return True


def _of_its_own(party: PartyDraft, settling: list[PartyDraft]) -> bool:
    """Whether one who was sued is a company by a name of its own, and none of the group of those who settle."""
    words = {p.first.text.split()[0].casefold() for p in settling}
    return party.type == "company" and not party.unnamed and party.first.text.split()[0].casefold() not in words


def _tell_apart(docket: Docket, case: CaseDraft, settling: list[PartyDraft], fact: Fact, paid: SumDraft | None) -> None:
    own = docket.open(docket.new_thread(fact.span.start), "main", fact.span.start, None)
    own.instance, own.type, own.rights = case.instance, case.type, dict(case.rights)
    for side, parties in (("claimants", list(case.claimants or case.thread.claimants)), ("respondents", settling)):
        own.add_side(side, parties, fact.span, fact.rule)
        own.thread.add_side(side, parties, fact.span, fact.rule)
    own.thread.settled, own.thread.paid = fact, paid
    own.verdicts.append(fact)
    for party in settling:
        case.respondents.pop(party, None)
        case.thread.respondents.pop(party, None)
