"""Those whom "the three companies" and 三家公司 stand for where the text names them one by one just before."""

from bisect import bisect_right

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ONLY_OWNS = lazy(r"旗下|集团旗下|(?:的)?(?:子公司|关联公司)|['’]s? (?:group|parent)|(?: group)? subsidiary")
"""What follows the name of somebody who is only said to own another."""
_COMPANIES = lazy(r"(?:\b(?:compan|firm|enterpris|business)|公司|企业)")

_BACK = 2
"""How many sentences before they are named at the most."""


def counted_before(docket: Docket, actor: Actor, number: int) -> tuple[PartyDraft, ...]:
    """The companies of the one or two sentences before, or of this one behind its subject, if they are just as many."""
    scene = docket.scene
    if number < 2 or not _COMPANIES.search(scene.content, actor.start, actor.end):
        return ()
    at = bisect_right(scene.sentences, actor.start, key=lambda sentence: sentence.start) - 1
    if at < 0:
        return ()
    here = _companies(docket, Span(scene.sentences[at].start, actor.start))
    if len(here) == number + 1:
        return tuple(here[1:])
    for start in range(at - 1, max(-1, at - 1 - _BACK), -1):
        before = _companies(docket, Span(scene.sentences[start].start, scene.sentences[at - 1].end))
        if len(before) == number and not set(before) & set(here):
            return tuple(before)
    return ()


def _companies(docket: Docket, span: Span) -> list[PartyDraft]:
    """The companies that a stretch names, in its order."""
    named = [
        party
        for mention in docket.scene.parties.within(span)
        for party in mention.parties
        if party.type == "company" and not party.unnamed and not _ONLY_OWNS.match(docket.scene.content, mention.end)
    ]
    return list(dict.fromkeys(named))
