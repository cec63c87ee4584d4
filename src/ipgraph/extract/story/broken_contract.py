"""Sides of a suit over a contract, of which a decision tells only who broke it: the other one sued.

The court ruled that Beta had breached its agreement with Alpha.
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

RULE = "broken-contract"
BREACH = "breach-of-contract"
_WORDS = Beside("en", "broken_contract")
_WITH, _BROKE_IT = _WORDS.before("with"), _WORDS.behind("broke it")
_GOES_ON = lazy(r",? (?:but|though|although|while)\b|\b(?:goes on|continues?|proceeds?|to trial)\b")
"""What tells that a finding has not ended the suit."""
_BACK = 120
"""How far before a name the words may begin that tell whose contract was broken."""


def broken_contract(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Name who broke a contract as the one sued, and with whom it was as the one who sued, where neither is told.

    Who sued and is found to have broken it himself has lost, where nothing else is decided in the sentence.
    """
    if docket.scene.language != "en" or case.role != "main" or "dismiss" in frame.classes:
        return
    content, sentence = docket.scene.content, frame.sentence
    named = [a for a in actors if a.parties and not a.pronoun and sentence.start <= a.start < sentence.end]
    if case.claimants or case.respondents:
        broke = [
            a
            for a in named
            if " not " not in content[a.end : a.end + 16]
            and _BROKE_IT.match(content, a.end)
            and set(a.parties) <= set(case.claimants)
        ]
        open_still = _GOES_ON.search(content, frame.predicate.end, sentence.end)
        found = any(cue.value == BREACH for cue in docket.scene.cues.within(frame.span, "finding"))
        if broke and found and frame.classes == {"rule"} and case.after is None and open_still is None:
            case.verdicts.append(Fact("lost", broke[0].span, RULE))
        return
    for one in named:
        since = max(sentence.start, one.start - _BACK)
        if (words := _WITH.search(content, since, one.start)) is None:
            continue
        before = [a for a in named if a.end <= words.start()]
        if before and _BROKE_IT.match(content, before[-1].end) and not set(before[-1].parties) & set(one.parties):
            add_side(case, "respondents", before[-1].parties, before[-1].span, RULE)
            add_side(case, "claimants", one.parties, one.span, RULE)
            return
