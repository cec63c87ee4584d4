"""Whom the decision under review was for and against: "overturned a verdict that Alpha had won against Beta"."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, root
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.extract.story.result_below import won_below
from ipgraph.extract.story.sides_reviewed import HAD_WON
from ipgraph.lang.patterns import lazy

_INSIDE = r"(?:[^.;]|\.(?=\d|,|\)|['’]| [a-z(]))"
_DID = r"(?:found|ruled|held|decided|entered|gave|ordered|instead|awarded)"
"""What a court above does itself, behind what it does to the decision below."""
_GIVEN = (
    rf"{_INSIDE}{{0,60}}?\b(?:judgments?|verdicts?|awards?|rulings?|damages|injunctions?|bans?|win|victory|decision"
    rf"|orders?(?= (?:in favou?r of|favou?ring)\b))"
    rf"\b(?! (?:below|court))(?:(?!\band {_DID}\b){_INSIDE}){{0,90}}?"
)
_MODS = r"(?: the)?(?: [a-z][\w-]*){0,4} "
_AGAINST = lazy(rf"{_GIVEN} against{_MODS}")
_FOR = lazy(
    rf"{_GIVEN} (?:for|in favou?r of|favou?ring){_MODS}"
    rf"|{_INSIDE}{{0,60}}?\b(?:awards?|damages|verdicts?|wins?) to{_MODS}"
)
_WON_BY = lazy(rf"{_GIVEN} (?:won|obtained|secured|gained) by{_MODS}")
_LET = lazy(
    rf"{_INSIDE}{{0,60}}?\b(?:judgments?|rulings?|decision|order)"
    rf" (?:letting|allowing|(?:that|which) (?:let|allowed|lets|allows)){_MODS}"
)
_KEEPS = lazy(
    r" (?:to )?(?:keep|retain|collect) (?:its|an?|the|his|her|their) (?:[\w$€£.,-]+ ){0,4}?"
    r"(?:verdict|award|damages|injunction|win|judgment|jury|million)\b"
)
"""What the one does who has won: "a ruling that let Alpha keep its $5 million verdict"."""
_FOUND_THAT = lazy(
    rf"{_INSIDE}{{0,60}}?\b(?:judgments?|verdicts?|rulings?|findings?|decision|determination)"
    rf"(?: of (?:(?!\band )[^.;,]){{2,40}}?)? that{_MODS}"
)
_INFRINGE = lazy(
    r"(?:\s?\([^()]*\))?(?:['’]s? (?!(?:[\w-]+ ){0,3}(?:patents?|marks?|trade ?marks?|copyrights?|designs?|rights?)\b)"
    r"(?:[\w-]+ ){0,3}[\w-]+)? "
    r"(?:(?:do|does|did) not |had |have |has |had not |(?:was|were|is|are) not |\w+ly )?"
    r"(?:infring|misappropriat|liable)\w*"
)
"""What a decision says of those who were sued: "a judgment that Beta does not infringe"."""
_NOT = lazy(r"\bnot\b")
_THAT = lazy(rf"{_GIVEN} (?:that|which){_MODS}")
_BY_THAT_COURT = lazy(
    r"\b(?:orders?|judgments?|rulings?|decisions?)\b[^.;]{0,60}? (?:that|which) (?:has |had )?(?:\w+ly )?$"
)
"""What the court whose decision is reviewed had done itself: "upheld an order of the bench that had vacated"."""
_DENIED = lazy(r"\b(?:dismiss|reject|refus|throw|invalid|revok)")


WON_BELOW = "won-below"
"""The rule by which the one for whom a court below found is taken for the one who sued there."""


def told_below(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Note whom the words for a decision under review say it was for and against: who lost by
    one that is set aside had appealed."""
    if docket.scene.language != "en" or case.role != "main" or case.instance is None:
        return
    if case.instance.value not in ("second", "retrial") and not hears_appeals(case.forum_key):
        return
    for cue in frame.cues:
        if cue.cue_class not in REVIEW or _BY_THAT_COURT.search(docket.scene.content, frame.span.start, cue.start):
            continue
        winners = _named(docket, frame, cue, actors, won=True)
        losers = tuple(p for p in _named(docket, frame, cue, actors, won=False) if p not in winners)
        base = root(case)
        cleared = _named(docket, frame, cue, actors, won=True, cleared=True)
        if winners and set(winners) <= _ordered(frame):
            winners, cleared = (), winners  # "ordered Beta to pay, overturning a ruling for Beta"
        if cleared and not set(cleared) & {*base.claimants, *losers, *winners}:
            base.add_side("respondents", cleared, frame.words, cue.rule)
            won_below(docket, case, cleared, Fact(True, frame.words, cue.rule))
        if losers and not base.respondents and not set(losers) & set(base.claimants):
            base.add_side("respondents", losers, frame.words, cue.rule)
        if winners and not base.claimants and not set(winners) & set(base.respondents):
            base.add_side("claimants", winners, frame.words, WON_BELOW)
        if winners:
            won_below(docket, case, winners, Fact(True, frame.words, cue.rule))
        if losers and cue.cue_class in ("reverse", "remand"):
            docket.lost_below.setdefault(id(case), (case, losers, Fact(True, frame.words, cue.rule)))
            return


def _ordered(frame: Frame) -> set[PartyDraft]:
    """Those of whom the court above orders something."""
    told = frame.patients if frame.classes & {"order", "award"} else ()
    return {party for actor in told for party in actor.parties}


def _named(
    docket: Docket, frame: Frame, cue: Cue, actors: list[Actor], *, won: bool, cleared: bool = False
) -> tuple[PartyDraft, ...]:
    """The first of those behind a verb whom the decision that it is about was for, or against; or found not to
    infringe."""
    content = docket.scene.content
    for actor in actors:
        if not (cue.end <= actor.start < frame.sentence.end) or not actor.parties:
            continue
        if _DENIED.search(content, cue.end, actor.start):
            return ()
        plain = _FOR.fullmatch(content, cue.end, actor.start) or _WON_BY.fullmatch(content, cue.end, actor.start)
        if plain is None and _KEEPS.match(content, actor.end):
            plain = _LET.fullmatch(content, cue.end, actor.start)
        by_clause = _THAT.fullmatch(content, cue.end, actor.start) and HAD_WON.match(content, actor.end)
        against = _AGAINST.fullmatch(content, cue.end, actor.start)
        infringes = (
            _INFRINGE.match(content, actor.end) if _FOUND_THAT.fullmatch(content, cue.end, actor.start) else None
        )
        if infringes is not None and bool(_NOT.search(infringes.group())) is not cleared:
            continue
        if cleared:
            plain, by_clause = infringes, None
        against = against or infringes
        if (plain or by_clause) if won else against:
            return tuple(p for p in actor.parties if p.type != "government")
    return ()


def name_losers(docket: Docket) -> None:
    """Make those who had lost below the appellants of reviews of which the text does not say who asked for them."""
    for case, losers, fact in docket.lost_below.values():
        parties = [p for p in losers if p in root(case).respondents or p in case.respondents]
        if not case.appellants:
            case.add_side("appellants", parties, fact.span, fact.rule)
