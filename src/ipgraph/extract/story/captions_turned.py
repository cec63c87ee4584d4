"""Sides taken from the name of a case that is called by its appeal: "Beta v. Alpha", where Alpha had sued.

Who petitions stands first in such a name. What the text tells of the suit itself shows it: the second one's action
against the first, a sum that was returned for the second, the first who infringes.
"""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_BY_NAME = "en-versus"
_ITS_ACTION = lazy(
    r"(?:['’]s?|(?<=\b[Oo]ur)) (?:[\w-]+ ){0,2}(?:action|suit|lawsuit|complaint)\b[^.;]{0,60}? against (?:the )?$"
)
_INFRINGES = lazy(
    r"(?:\s?\([^()]*\))?(?: (?:had|has|have))? (?:(?:directly|indirectly|willfully|wilfully|also) )?"
    r"(?:infringed|induced infringement|misappropriated)\b"
)
_GIVEN_TO = lazy(
    r"\b(?:verdict|award|damages|judgment) of [^.;]{1,12}\d[^.;]{0,30}?"
    r"(?: (?:returned|entered|given|won))? (?:for|in favou?r of|by)(?: the)? $"
)
_REACH = 130


def turn_captions(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Turn the sides of the case spoken of round where only its name told them, and a sentence shows who had sued."""
    if docket.case is None:
        return
    if docket.scene.language == "zh":
        _claim_refused(docket, actors)
        return
    named = [c for c in chain(docket.case) if _by_name(c)]
    if not named or not _shows(docket.scene.content, sentence, actors, named[-1]):
        return
    for case in named:
        case.claimants, case.respondents = case.respondents, case.claimants
    thread = docket.case.thread
    if {*thread.claimants} & {*named[-1].respondents}:
        thread.claimants, thread.respondents = thread.respondents, thread.claimants


_REFUSED_ZH = lazy(r"驳回(?:了)?(?:一审原告|原审原告|原告)?$")
_CLAIM_ZH = lazy(r"(?:（[^（）]{1,24}）)?的?(?:全部|其他|其余|一审|原审)*(?:诉讼请求|诉请)")


def _claim_refused(docket: Docket, actors: list[Actor]) -> None:
    """Note whose claim a court refused: that one had sued, where the text only says between whom the case is."""
    content, suit = docket.scene.content, chain(docket.case)[-1] if docket.case is not None else None
    if suit is None or suit.between is None or suit.claimants:
        return
    for actor in actors:
        before = content[max(0, actor.start - 10) : actor.start]
        if actor.parties and _REFUSED_ZH.search(before) and _CLAIM_ZH.match(content, actor.end):
            suit.add_side("claimants", actor.parties, actor.span, "claim-refused")


def _by_name(case: CaseDraft) -> bool:
    facts = [*case.claimants.values(), *case.respondents.values()]
    both = bool(case.claimants) and bool(case.respondents)
    return case.role == "main" and both and all(fact.rule == _BY_NAME for fact in facts)


def _shows(content: str, sentence: Span, actors: list[Actor], case: CaseDraft) -> bool:
    """Whether a sentence shows that the one named second had sued the one named first."""
    first, second = set(case.claimants), set(case.respondents)
    for actor in actors:
        if not actor.parties or actor.pronoun:
            continue
        if _one_of(actor, first) and _INFRINGES.match(content, actor.end):
            return True
        if _one_of(actor, first) and _pays(content, sentence, actor, actors, second):
            return True
        if _one_of(actor, second) and _GIVEN_TO.search(content, max(sentence.start, actor.start - _REACH), actor.start):
            return True
        sued = [a for a in actors if a.start > actor.end and _one_of(a, first)]
        if _one_of(actor, second) and any(_ITS_ACTION.fullmatch(content, actor.end, a.start) for a in sued):
            return True
    return False


_ORDERED = lazy(r"\b(?:direct(?:ed|s)|order(?:ed|s)|told|tells|require[ds])(?: the [a-z-]+(?: [a-z-]+){0,3},?)? $")
_TO_PAY = lazy(r" to pay (?:damages to )?(?:the )?")


def _pays(content: str, sentence: Span, actor: Actor, actors: list[Actor], side: set[PartyDraft]) -> bool:
    """Whether a court tells the one named first to pay the one named second, who so had sued."""
    if not _ORDERED.search(content, max(sentence.start, actor.start - 60), actor.start):
        return False
    paid = [a for a in actors if a.start > actor.end and _one_of(a, side)]
    return any(_TO_PAY.fullmatch(content, actor.end, a.start) for a in paid)


def _one_of(actor: Actor, side: set[PartyDraft]) -> bool:
    return bool(set(actor.parties) & side)
