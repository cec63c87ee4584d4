"""The interim order that a review is about, told in the words for what is reviewed.

"Set aside the preliminary injunction that the Lyon court had granted to Alpha in May" tells of two cases, as does
"dismissed the appeal against an order refusing interim relief"; later sentences may go back to that order.
"""

import re

from msgspec import Struct

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "order-below"
_REFUSED = (
    r"\b(?:orders?|decisions?|rulings?|judgments?)(?: (?:of|by|from) (?:the )?[A-Z](?:(?! and )[^.;,]){3,60}?)?"
    r" (?:refusing|denying|rejecting|declining|(?:that|which) (?:had )?(?:refus|den(?:y|ied)|reject|declin)\w*)"
    r"(?: to (?:grant|issue|order))?(?: \w[\w.'’-]*){0,6}? |\b(?:refusal|denial|rejection) of (?:\w[\w.'’-]* ){0,5}?"
)
_WORDS = Beside("en", "order_below")
_ORDER = _WORDS.within("order")
_BARE = _WORDS.within("bare order")
"""The order by its plain name, in a sentence that calls the proceedings preliminary."""
_TOLD = _WORDS.behind("told")
"""What tells more of the order behind its name."""
_ENDS = _WORDS.within("ends")
_PASSIVE = lazy(r"\b(?:was|were|been|being|is|are) (?:\w+ ){0,2}$")
_APPEAL = lazy(r"\bappeals?\b")
_OBTAINED = r"(?:obtain|won|win|secur|got|receiv|gain)\w*"


class _Told(Struct, frozen=True):
    """The words for an order under review, whether it was a refusal, and whether it is called an appeal against it."""

    words: Span
    refused: bool
    on_appeal: bool
    more: bool


def _described(docket: Docket, frame: Frame) -> _Told | None:
    content, at = docket.scene.content, frame.predicate
    order = _ORDER.search(content, at.end, min(frame.sentence.end, at.end + _FAR))
    until, since = frame.sentence.end, at.end
    if order is None and docket.scene.cues.has(frame.sentence, "interim"):
        order = _BARE.search(content, at.end, min(frame.sentence.end, at.end + _FAR))
    if order is None and _PASSIVE.search(content, frame.sentence.start, at.start):
        order = _ORDER.search(content, frame.sentence.start, at.start)
        until, since = at.start, frame.sentence.start
    if order is None:
        return None
    more = _TOLD.match(content, order.end(), until)
    end = _ENDS.search(content, order.end(), until)
    words = Span(order.start(), (end.start() if end else until) if more else order.end())
    appeal = _APPEAL.search(content, since, order.start()) is not None
    return _Told(words, order["refused"] is not None, appeal, more is not None)


_FAR = 240
"""How far behind the verb the words for the order begin."""


def tell_order_below(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Put the order under review below the case that reviews it, with what the words for it tell."""
    if docket.scene.language != "en" or case.role != "interim" or not case.forum_key:
        return
    if not frame.classes & {*REVIEW, "dismiss"}:
        return
    told = _described(docket, frame)
    if told is None:
        return
    courts = [*frame.origins, *docket.scene.forums.within(told.words)]
    origin = next((f for f in courts if f.kind not in OFFICES and f.key and f.key != case.forum_key), None)
    if origin is None and not told.on_appeal and not hears_appeals(case.forum_key):
        return
    lower = _lower(docket, case, origin, told)
    if lower is None:
        return
    if case.instance is None or case.instance.value == "first":
        case.instance = Fact("second", told.words, RULE)
    if case.after is None:
        case.after, case.after_span = lower, told.words
    _name_sides(docket, case, lower, told, actors)
    _move_down(docket, case, lower, told, frame)


def asked_for_order(
    docket: Docket, frame: Frame, forum: ForumMention | None, claimants: tuple[PartyDraft, ...]
) -> CaseDraft | None:
    """The case of an order that the text told of when a court above reviewed it, where it goes on to say that the same
    side went to court: "lifted the injunction that Alpha had secured. Alpha had turned to the High Court in March"."""
    if frame.predicate.rule != "en-goes-to-court" or forum is None:
        return None
    return next(
        (
            case
            for case in docket.cases()
            if case.role == "interim" and case.filed is None and case.instance is not None
            if case.instance.rule == RULE and set(claimants) <= set(case.claimants)
            if case.forum_key in ("", forum.key)
        ),
        None,
    )


def _lower(docket: Docket, case: CaseDraft, origin: ForumMention | None, told: _Told) -> CaseDraft | None:
    if case.after is not None:
        lower = case.after
        if origin is not None and not lower.forum:
            docket.name_forum(lower, origin)
        return lower
    pool = [c for c in docket.cases() if c.role == "interim" and case not in chain(c) and c is not case]
    if origin is not None:
        known = next((c for c in reversed(pool) if c.forum_key == origin.key), None)
    else:
        known = next((c for c in reversed(pool) if c.thread is case.thread and c.forum_key != case.forum_key), None)
    if known is not None:
        return known
    lower = docket.open(case.thread, "interim", told.words.start, origin)
    lower.instance = Fact("first", told.words, RULE)
    return lower


def _name_sides(docket: Docket, case: CaseDraft, lower: CaseDraft, told: _Told, actors: list[Actor]) -> None:
    """Who had asked for the order and against whom, by the words for it, else by who appeals."""
    if lower.claimants and lower.respondents:
        return
    here = [a for a in actors if told.words.start <= a.start < told.words.end and a.parties]
    asking = tuple(p for a in _all_asking(docket, told, here) for p in a.parties)
    facing = tuple(p for a in here if _faces(docket, told, a) for p in a.parties)
    appealing = tuple(case.appellants)
    asking = asking or (appealing if told.refused else ())
    facing = facing or (() if told.refused else tuple(p for p in appealing if p not in asking))
    both = set(asking) & set(facing)
    if both or (set(asking) & set(lower.respondents)) or (set(facing) & set(lower.claimants)):
        return
    if (asking or facing) and not (lower.claimants or lower.respondents):
        case.claimants, case.respondents = {}, {}
    lower.add_side("claimants", asking, told.words, RULE)
    lower.add_side("respondents", facing, told.words, RULE)


_TO = _WORDS.before("to")
_BY_WINNER = _WORDS.before("by winner")
_WINS = _WORDS.behind("wins")
_JOINED = lazy(r"(?:\s?\([^()]{1,30}\))?,? and (?:the )?")
_THAT = lazy(r"\b(?:that|which) (?:the )?$")
_BARRED = _WORDS.before("barred")
_AGAINST = lazy(r"\bagainst (?:the )?$")
_LEFT = 40


def _before(docket: Docket, told: _Told, actor: Actor, pattern: re.Pattern[str]) -> bool:
    start = max(told.words.start, actor.start - _LEFT)
    return pattern.search(docket.scene.content, start, actor.start) is not None


def _all_asking(docket: Docket, told: _Told, here: list[Actor]) -> list[Actor]:
    """Those who had asked for the order, with those whom "and" joins to them."""
    found: list[Actor] = []
    for actor in here:
        joined = found and _JOINED.fullmatch(docket.scene.content, found[-1].end, actor.start)
        if joined or _asked(docket, told, actor):
            found.append(actor)
    return found


def _asked(docket: Docket, told: _Told, actor: Actor) -> bool:
    if _before(docket, told, actor, _TO) or _before(docket, told, actor, _BY_WINNER):
        return True
    return _before(docket, told, actor, _THAT) and _WINS.match(docket.scene.content, actor.end) is not None


def _faces(docket: Docket, told: _Told, actor: Actor) -> bool:
    return _before(docket, told, actor, _BARRED) or _before(docket, told, actor, _AGAINST)


_WENT_THEN = _WORDS.before("went then")


def _move_down(docket: Docket, case: CaseDraft, lower: CaseDraft, told: _Told, frame: Frame) -> None:
    """Give the order what its words tell: that it was granted or refused, when, and what it forbids."""
    words = told.words
    inside = [v for v in case.verdicts if words.start <= v.span.start < words.end and v.value not in REVIEW]
    case.verdicts = [v for v in case.verdicts if v not in inside]
    if not lower.verdicts:
        lower.verdicts.append(Fact("dismiss" if told.refused else "grant", words, RULE))
    for name in [n for n, fact in case.remedies.items() if words.start <= fact.span.start < words.end]:
        lower.remedies.setdefault(name, case.remedies.pop(name))
    if case.decided is not None and told.more and words.start <= case.decided.span.start < words.end:
        lower.decided = lower.decided or case.decided
        case.decided = _other_day(docket, frame, words)
    days = [d for d in docket.scene.dates.within(words) if not d.is_range]
    days = [d for d in days if not _WENT_THEN.search(docket.scene.content, words.start, d.start)]
    if told.more and lower.decided is None and len(days) == 1:
        lower.decided = Fact(days[0].value, Span(days[0].start, days[0].end), RULE)


def _other_day(docket: Docket, frame: Frame, words: Span) -> Fact | None:
    """The one day of the sentence outside the words for the order, which is that of the review."""
    days = [d for d in docket.scene.dates.within(frame.sentence) if not d.is_range]
    days = [d for d in days if not words.start <= d.start < words.end]
    return Fact(days[0].value, Span(days[0].start, days[0].end), RULE) if len(days) == 1 else None
