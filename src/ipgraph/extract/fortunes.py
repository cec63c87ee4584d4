"""Sides of a suit that are told by who came out of it well: "Alpha won its patent dispute with Beta. The court held
that two of the patents were infringed"."""

from collections.abc import Iterator

from ipgraph.extract.draft import Draft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import families
from ipgraph.extract.story.told_of import paragraph, side_by_side
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_WORDS = Beside("en", "fortunes")
_FARED = {
    wins: (_WORDS.behind(f"{told} against"), _WORDS.behind(told)) for wins, told in ((True, "won"), (False, "lost"))
}
_WITH = _WORDS.before("dispute with")
_FOR_THE_SUIT = {"claimant-won": True, "claimant-partly-won": True, "respondent-won": False}
_RULE = "fortunes"
_BEFORE = 80
"""How far before a name it is told that there is a dispute with its bearer, in code points."""


def name_by_fortune(draft: Draft, scene: Scene) -> None:
    """Name the sides of English suits of which no words name one, by who won and what the court decided.

    Who won where the suit was granted had sued, and who won where it was dismissed was sued. The sentence stands before
    the decision, in its paragraph, and no other two are told of there in such words.
    """
    if scene.language != "en":
        return
    reviewing = families(draft.cases)
    for case in draft.cases:
        granted = _FOR_THE_SUIT.get(case.outcome.value) if case.outcome is not None else None
        around = paragraph(scene, case.born)
        if case.role != "main" or case.after is not None or granted is None or around is None:
            continue
        family = [case, *reviewing[id(case)]]
        if all(c.claimants and c.respondents for c in family) or any(c.between for c in family):
            continue
        told = {
            (one.parties, other.parties): (one, other) for one, other in _winners(scene, Span(around.start, case.born))
        }
        if len(told) != 1:
            continue
        (winner, loser), *_ = told.values()
        suing, sued = (winner, loser) if granted else (loser, winner)
        others = [(set(case.thread.claimants), set(case.thread.respondents))]
        others += [(set(c.claimants), set(c.respondents)) for c in family]
        if any(one - set(suing.parties) or other - set(sued.parties) for one, other in others):
            continue
        for each in dict.fromkeys(family):
            each.add_side("claimants", () if each.claimants else suing.parties, suing.span, _RULE)
            each.add_side("respondents", () if each.respondents else sued.parties, sued.span, _RULE)


def _winners(scene: Scene, around: Span) -> Iterator[tuple[Actor, Actor]]:
    """Who won against whom in the sentences of a stretch."""
    content = scene.content
    for sentence, one, other in side_by_side(scene, around):
        for wins, (against, fared) in _FARED.items():
            said = against.match(content, one.end, other.start)
            if said is not None and said.end() == other.start:
                yield (one, other) if wins else (other, one)
            before = _WITH.search(content, max(sentence.start, one.start - _BEFORE), one.start)
            if before is not None and fared.match(content, other.end, sentence.end):
                yield (other, one) if wins else (one, other)
