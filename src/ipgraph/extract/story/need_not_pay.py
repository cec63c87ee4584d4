"""Sides of an English suit, told by who need not pay whom: "Beta no longer has to pay Alpha $5 million".

Whom a jury below then "awarded the company" the sum is not who need not pay it.
"""

from itertools import pairwise

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.patterns import lazy

_SPARED = lazy(
    r",? (?:no longer (?:owes?|(?:has|have|needs?|had) to pay)"
    r"|(?:need not|(?:does|do|did|will|would) not (?:have|need) to|won['’]t have to) pay)\b"
)
_WHOM = lazy(r" (?:the |its (?:[\w-]+ ){1,3}?)?")
"""What stands between the verb and the one who is not paid."""
_WHOSE = lazy(r"['’]s? |[^.;,]{0,30}?\b(?:bond|security|deposit|guarantee)\b")
"""Behind a name, what tells that no damages are not paid: "need not pay Alpha's costs", "Alpha a bond"."""
_OF_ANOTHER = lazy(r"\b(?:customers?|dealers?|distributors?|suppliers?|users?|partners?|affiliates?) of (?:the )?\Z")


def sides_of_spared(scene: Scene, frame: Frame, case: CaseDraft, here: list[Actor]) -> None:
    """Make who need not pay the side that answers, and who would have been paid the side that sued."""
    if scene.language != "en" or case.claimants or case.respondents:
        return
    for actor, other in pairwise(here):
        if _OF_ANOTHER.search(scene.content, max(frame.sentence.start, actor.start - 40), actor.start):
            continue
        spared = _SPARED.match(scene.content, actor.end)
        whom = spared and _WHOM.fullmatch(scene.content, spared.end(), other.start)
        if whom and actor.parties and other.parties and not _WHOSE.match(scene.content, other.end):
            add_side(case, "respondents", actor.parties, frame.words, frame.predicate.rule)
            add_side(case, "claimants", other.parties, frame.words, frame.predicate.rule)
            return


def who_is_paid(docket: Docket, actor: Actor) -> tuple[PartyDraft, ...]:
    """Whom the words for somebody who is awarded a sum mean: of the sides told, the one that sued."""
    told = [case for case in docket.cases() if case.claimants and case.respondents]
    if not actor.pronoun or any(set(actor.parties) & set(case.claimants) for case in told):
        return actor.parties
    suing = [tuple(case.claimants) for case in told if set(actor.parties) <= set(case.respondents)]
    return suing[-1] if suing and len(set(suing)) == 1 else actor.parties
