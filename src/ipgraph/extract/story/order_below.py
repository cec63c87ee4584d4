"""The interim order that a review is about, told in the words for what is reviewed.

"Set aside the preliminary injunction that the Lyon court had granted to Alpha in May" tells of two cases, as does
"dismissed the appeal against an order refusing interim relief"; later sentences may go back to that order.
"""

import re

from msgspec import Struct

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import ON_A_RIGHT, REVIEW
from ipgraph.extract.story.appeal import open_review_case
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.extract.story.reconsidered import reconsider
from ipgraph.extract.story.step_role import INTERIM_NOUN
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "order-below"
_REFUSED = (
    r"\b(?:orders?|decisions?|rulings?|judgments?) (?:that |which )?(?:had )?(?:refus|den(?:y|ied)|reject|declin)"
    r"\w*(?: to (?:grant|issue|order))?(?: \w[\w.'’-]*){0,6}? |\b(?:refusal|denial|rejection) of (?:\w[\w.'’-]* ){0,5}?"
)
_ORDER = lazy(rf"(?P<refused>{_REFUSED})?\b(?P<noun>{INTERIM_NOUN})\b")
_TOLD = lazy(
    r",? (?:that|which|granted|issued|obtained|won|secured|imposed|ordered|entered|made|handed|of|by|from|in favou?r|"
    r"against|barring|restraining|prohibiting|stopping|blocking|to|under which|by which)\b"
)
"""What tells more of the order behind its name."""
_ENDS = lazy(
    r"[;:]|, (?:and|but|while|because|since|as|holding|finding|saying|ruling|after|so|without|though|although)\b"
    r"| (?:because|since|after|holding|finding|saying|and (?:sent|remanded|ordered|held|found|returned))\b"
)
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


_TO = lazy(r"\b(?:grant|issu|award|hand|given)\w*(?: out| down)? (?:to )?(?:the )?$|\bin favou?r of (?:the )?$")
_BY_WINNER = lazy(rf"\b{_OBTAINED} (?:earlier |last \w+ )?by (?:the )?$")
_WINS = lazy(
    rf"[^.;,]{{0,90}}?(?:, Inc\.[^.;,]{{0,90}}?)? (?:had |has )(?:\w+ly |earlier )?"
    rf"(?:{_OBTAINED}|made|filed|brought|sought|requested|asked)\b|(?: \w+ly)? {_OBTAINED}\b"
)
_JOINED = lazy(r"(?:\s?\([^()]{1,30}\))?,? and (?:the )?")
_THAT = lazy(r"\b(?:that|which) (?:the )?$")
_BARRED = lazy(
    r"\b(?:barr|bann|restrain|enjoin|prohibit|block|stopp|prevent|forbad|forbid|kept|keep|bar|ban|stop)\w* (?:the )?$"
)
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
    if told.more and lower.decided is None and len(days) == 1:
        lower.decided = Fact(days[0].value, Span(days[0].start, days[0].end), RULE)


def _other_day(docket: Docket, frame: Frame, words: Span) -> Fact | None:
    """The one day of the sentence outside the words for the order, which is that of the review."""
    days = [d for d in docket.scene.dates.within(frame.sentence) if not d.is_range]
    days = [d for d in days if not words.start <= d.start < words.end]
    return Fact(days[0].value, Span(days[0].start, days[0].end), RULE) if len(days) == 1 else None


_THE_ORDER = lazy(
    r"\b(?:the|that|this|an?|such|[Tt]he|[Tt]hat) (?:[\w-]+ ){0,2}?(?:injunctions?|orders?|bans?|measures?|relief|"
    r"application|request|motion)\b"
    r"|(?:granted|issued|refused|denied|rejected|ordered|imposed|lifted) (?:it|them|that|this|relief)\b"
)
_JUDGE = lazy(r"\b(?:[Ss]ingle|[Tt]rial|[Ll]earned [Ss]ingle|[Dd]istrict) [Jj]udge\b|\b(?:Justice|Judge) [A-Z]")


def order_meant(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The order below the review spoken of, where a sentence goes back to it: "The judge had refused the ban"."""
    case = docket.case
    lower = case.after if case is not None and case.role == "interim" else None
    if case is None or lower is None or lower.role != "interim" or docket.scene.language != "en":
        return None
    if not frame.classes - ON_A_RIGHT or lower.decided is not None:
        return None
    if not frame.classes - ON_A_RIGHT <= {"grant", "order", "dismiss", "rule", "lost"}:
        return None
    content, sentence = docket.scene.content, frame.sentence
    if (
        _THE_ORDER.search(content, max(sentence.start, frame.predicate.start - _NEAR), frame.predicate.end + _NEAR)
        is None
    ):
        return None
    forum = frame.forum
    if forum is None:
        if lower.forum or not _JUDGE.search(content, sentence.start, frame.predicate.start):
            return lower if _JUDGE.search(content, sentence.start, frame.predicate.start) else None
        lower.take_forum(case)
        return lower
    if forum.kind in OFFICES or not forum.key or forum.key == case.forum_key or forum.rank > case.rank > 0:
        return None
    if lower.forum_key and lower.forum_key != forum.key:
        return None
    docket.name_forum(lower, forum)
    return lower


_NEAR = 60


_KEPT = lazy(r"(?:up(?:held|holds)|confirm(?:ed|s)|maintain(?:ed|s)|affirm(?:ed|s)|kept|stood by|continued)\b")
_ITS_ORDER = lazy(
    r"(?: in (?:full|substance|essence|place)| largely)? (?:its|the|that|this|his|her) (?:own )?(?:[\w-]+ ){0,3}?"
    r"(?:orders?|injunctions?|measures?|decisions?|bans?)\b(?! (?:of|by|from|granted|issued|made|handed|below)\b)"
)


def kept_order(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The case in which a court looked again at its own interim order on another day, and kept it."""
    told, cue = docket.case, frame.predicate
    order = told.after if told is not None and told.role == "interim" and told.after is not None else told
    if docket.scene.language != "en" or order is None or order.role != "interim" or order.decided is None:
        return None
    first = order.instance is not None and order.instance.value == "first" and order.said("grant")
    if not first or (frame.forum is not None and frame.forum.key != order.forum_key):
        return None
    kept = _KEPT.match(docket.scene.content, cue.start)
    if kept is None or _ITS_ORDER.match(docket.scene.content, kept.end()) is None:
        return None
    days = [d.value for d in docket.scene.dates.within(frame.span) if not d.is_range]
    if len(days) != 1 or days[0] <= order.decided.value or order.decided.value.startswith(days[0]):
        return None
    again = reconsider(docket, frame, ())
    if again is None:
        return None
    again.instance = Fact("first", frame.words, RULE)
    again.verdicts.append(Fact("affirm", frame.words, frame.predicate.rule))
    for review in [c for c in docket.cases() if c.after is order and c is not again and c.role == "interim"]:
        if review.decided is None or review.decided.value > days[0]:
            review.after = again  # what the court above looks at is the order as it was kept
    return again


_BENCH = lazy(
    r"\b(?:(?:[Dd]ivision|[Ff]ull|[Aa]ppellate|[Aa]ppeals?) [Bb]ench|[Ff]ull [Cc]ourt|[Aa]ppellate [Dd]ivision)\b"
)


def bench_above(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The review of the interim order spoken of by a bench of the same court, where a sentence names no other forum."""
    case, content = docket.case, docket.scene.content
    if docket.scene.language != "en" or case is None or case.role != "interim" or frame.forum is not None:
        return None
    first = case.instance is not None and case.instance.value == "first" and bool(case.verdicts)
    if not first or not frame.classes & {*REVIEW, "dismiss"}:
        return None
    if _BENCH.search(content, frame.sentence.start, frame.predicate.end + _NEAR) is None:
        return None
    review = open_review_case(docket, case, None, frame, "second")
    if not review.forum:
        review.take_forum(case)
    return review


def asked_below(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The order below, told without its court, where a sentence tells to whom it was that somebody went for it: "Alpha
    turned to the Lyon court and had its injunction in May"."""
    case, forum = docket.case, frame.forum
    if docket.scene.language != "en" or case is None or case.role != "interim" or forum is None:
        return None
    lower = case if case.after is None else case.after
    if lower.role != "interim" or forum.kind in OFFICES or not forum.key or forum.key == case.forum_key:
        return None
    agents = set(docket.all_of(frame.agents))
    if not agents or not agents <= set(lower.claimants):
        return None
    if lower.forum:
        days = [d for d in docket.scene.dates.within(frame.span) if not d.is_range]
        same = lower.forum_key == forum.key and lower.filed is None and len(days) == 1
        if not same or _SUIT.search(docket.scene.content, frame.span.start, frame.span.end):
            return None
        lower.filed = Fact(days[0].value, Span(days[0].start, days[0].end), RULE)
    elif not docket.scene.cues.has(frame.sentence, "grant", "interim"):
        return None
    docket.name_forum(lower, forum)
    return docket.speak_of(lower)


_SUIT = lazy(r"\b(?:suit|suits|lawsuit|sued|sues|action|complaint|proceedings|merits)\b")
