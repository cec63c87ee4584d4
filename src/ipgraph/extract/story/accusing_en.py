"""Sides of a suit that are told by an accusation alone: "Alpha accused Beta of copying its shoe. A jury agreed"."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import families
from ipgraph.extract.story.told_of import named_in, paragraph, side_by_side
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_WORDS = Beside("en", "accusing")
_ACCUSES, _ACCUSED_BY = _WORDS.behind("accuses"), _WORDS.behind("accused by")
_OF_WRONG, _THAT_WRONG = _WORDS.behind("of a wrong"), _WORDS.behind("did wrong")
_BINDS = lazy(r"\b(?:ordered|told|directed) (?P<whom>(?:[\w’'-]+ ){0,5}?[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,3}) to \w+")
_SIDES = ("claimants", "respondents")
_RULE = "accusation"


def sides_by_accusation(scene: Scene, cases: Iterable[CaseDraft]) -> None:
    """Name the sides of English suits of which no sentence of a suit names one: who accused, and who was accused.

    The accusation stands in the paragraph of the suit, and no other two accuse each other there.
    """
    if scene.language != "en":
        return
    every = list(cases)
    reviewing = families(every)
    for case in every:
        if case.role != "main" or case.after is not None or case.tentative:
            continue
        family = [case, *(c for c in reviewing[id(case)] if c is not case)]
        around = paragraph(scene, case.born)
        if (
            around is None
            or any(c.between or c.role != "main" for c in family)
            or (case.claimants and case.respondents)
        ):
            continue
        told = {(one.parties, other.parties): one.span for one, other in _accusations(scene, around)}
        if len(told) == 1:
            (sides, place), *_ = told.items()
            if not _others_there(scene, case, sides):
                _name(case, family, sides, place)


def _others_there(scene: Scene, case: CaseDraft, sides: tuple[tuple[PartyDraft, ...], ...]) -> bool:
    """Whether the sentence that tells of the case names others, to whom its decision may be due."""
    at = bisect_right(scene.sentences, case.born, key=lambda sentence: sentence.start) - 1
    sentence = scene.sentences[max(0, at)]
    for bound in _BINDS.finditer(scene.content, sentence.start, sentence.end):
        if not scene.parties.within(Span(*bound.span("whom"))):
            return True  # "ordered the engineer Jo Orr to pay", who is no party that is known
    return bool(named_in(scene, sentence) - {party for side in sides for party in side})


def _name(case: CaseDraft, family: list[CaseDraft], sides: tuple[tuple[PartyDraft, ...], ...], place: Span) -> None:
    """Put who accused and who was accused on their sides, where nobody stands on the wrong one."""
    for mine, parties in zip(_SIDES, sides, strict=True):
        known = {p for c in (*family, case.thread) for p in getattr(c, mine)}
        if known - set(parties):
            return
    for mine, parties in zip(_SIDES, sides, strict=True):
        if not getattr(case, mine):
            case.add_side(mine, parties, place, _RULE)
            case.thread.add_side(mine, parties, place, _RULE)


def _accusations(scene: Scene, around: Span) -> Iterator[tuple[Actor, Actor]]:
    """Who accuses whom in the sentences of a stretch."""
    content = scene.content
    for sentence, one, other in side_by_side(scene, around):
        if (by := _ACCUSED_BY.match(content, one.end, other.start)) and by.end() == other.start:
            if _OF_WRONG.match(content, other.end, sentence.end):
                yield other, one
            continue
        said = _ACCUSES.match(content, one.end, other.start)
        if said is None or said.end() != other.start:
            continue
        wrong = _OF_WRONG if "accus" in said.group() else _THAT_WRONG
        if wrong.match(content, other.end, sentence.end):
            yield one, other
