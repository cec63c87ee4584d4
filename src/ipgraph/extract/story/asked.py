"""Who asked a forum for what it decides, and whose right its decision is about."""

import re

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.motions import tells_no_claimant
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_REQUEST = r"(?:request|application|petition|instance|suit|action|motion|complaint|behest|initiative|opposition)"


_ATTACK = r"(?:(?:nullity|invalidation|invalidity|revocation|cancellation) )?"


_EN = Beside("en", "asked")
_ZH = Beside("zh", "asked")
_AT_REQUEST = {
    "en": (
        _EN.before("at request"),
        _EN.behind("at request"),
    ),
    "zh": (
        _ZH.before("at request"),
        _ZH.behind("at request"),
    ),
}


_PUT_FORWARD_ZH = (
    _ZH.before("put forward"),
    _ZH.behind("put forward"),
)
"""What stands round those whose request an office answers, told with its verb: 就乙公司分别提出的无效宣告请求."""


_GRANTED = _EN.before("granted")
"""A request told by what became of it: "granted an application for an interim injunction filed by Alpha"."""


_WHICH = _EN.before("which")


_MADE = _EN.behind("made")


_REACH = 20
"""How far behind a stretch the word may stand that tells what was made, which opens the next stretch."""


def _made(content: str, span: Span, actor: Actor) -> bool:
    """Whether a request is told with those who made it: "the request that Alpha had made"."""
    return bool(
        _WHICH.search(content, max(span.start, actor.start - 110), actor.start)
        and _MADE.match(content, actor.end, span.end + _REACH)
    )


_OBTAINS = _EN.behind("obtains")
"""Whoever obtains an injunction had asked for it."""


_ITS_REQUEST_ZH = _ZH.within("its request")
"""A request of the one spoken of last: 商标局裁定其异议理由不成立."""


_TO_UNDO = _EN.behind("to undo")


def asked_by(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """At whose request a forum decides: "at the request of Beta", "on Beta's application", 应乙公司申请."""
    language = docket.scene.language
    left, right = _AT_REQUEST[language]
    content = docket.scene.content
    if (
        language == "zh"
        and len(docket.subject) == 1
        and _ITS_REQUEST_ZH.search(content, frame.span.start, frame.span.end)
    ):
        return tuple(p for p in docket.subject if p.type != "government")
    if _OBTAINS.match(content, frame.predicate.start, frame.span.end):
        return docket.all_of(frame.agents)
    for actor in actors:
        before = left.search(content, max(frame.span.start, actor.start - 90), actor.start)
        begun = language == "en" and before is not None and before.start() < frame.span.end
        if not (frame.span.start <= actor.start < frame.span.end) and not begun:
            continue
        behind = right.match(content, actor.end)
        if behind and tells_no_claimant(docket.scene, behind.end()):
            continue
        if language == "en" and _TO_UNDO.match(content, actor.end):
            continue
        if language == "en" and _GRANTED.search(content, max(frame.span.start, actor.start - 120), actor.start):
            return docket.who(actor)
        if language == "zh" and actor.mark != "against" and _puts_forward(content, frame.span, actor):
            return docket.who(actor)
        own = language == "en" and ((actor.mark == "of" and behind) or _made(content, frame.span, actor))
        if (before and language == "en") or own or (before and behind):
            return docket.who(actor)
    return ()


def _puts_forward(content: str, span: Span, actor: Actor) -> bool:
    before, behind = _PUT_FORWARD_ZH
    told = before.search(content, max(span.start, actor.start - 4), actor.start)
    return told is not None and behind.match(content, actor.end) is not None


_OWNED_BY = _EN.behind("owned by")


def _owned_by(docket: Docket, frame: Frame, actor: Actor) -> bool:
    """Whether a right stands right before the one who owns it: "a trade mark owned by Alpha"."""
    scene = docket.scene
    if scene.language != "en":
        return False
    back = Span(max(frame.span.start, actor.start - 80), actor.start)
    ends = [m.end for m in scene.rights.within(back)] + [m.end for m in scene.rights.marks_within(back, "right")]
    return bool(ends) and _OWNED_BY.fullmatch(scene.content, max(ends), actor.start) is not None


_INFRINGES_ZH = _ZH.before("infringes")
_ITS_RIGHT_ZH = _ZH.behind("its right")
"""A right that is told right behind whose it is: 侵犯甲公司第7,000,001号美国专利."""


_REGISTERED_BY_ZH = _ZH.behind("registered by")
"""A right that is told with the one who has it registered: 乙公司注册的第1234567号“海潮”商标."""


_INFRINGES_EN = _EN.within("infringes")
"""What parts a product from another's right: "Beta's pump infringes a patent"."""


_GENITIVE = 8
"""How far behind a name the number of a right begins at the most that belongs to its bearer."""


_TAKEN_FROM = _EN.before("taken from")
_TAKEN = 90
PAIR = 2


def tells_of_taking(docket: Docket, frame: Frame, actors: list[Actor]) -> bool:
    """Whether a decision tells whose secrets or files were taken, or were not."""
    return docket.scene.language == "en" and any(_taken_from(docket, frame, actor, actors) for actor in actors)


def _taken_from(docket: Docket, frame: Frame, actor: Actor, actors: list[Actor]) -> bool:
    """Whether somebody took it from a party, and the sentence names nobody else beside these two."""
    sentence = frame.sentence
    named = {p for a in actors if sentence.start <= a.start < sentence.end for p in a.parties}
    if len(named) > PAIR:
        return False
    start = max(frame.span.start, actor.start - _TAKEN)
    return _TAKEN_FROM.search(docket.scene.content, start, actor.start) is not None


_ITS_REGISTRATION = lazy(r"['’]s? (?:[\w-]+ ){0,2}registrations? (?:for|of|in|[Nn]os?\b)")


def owner_of_right(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Whose right a decision is about: "Beta's design patent", "patent EP 1 of Beta", 乙公司的专利."""
    scene = docket.scene
    reach = 8 if scene.language == "zh" else 40
    if scene.language == "zh":
        for actor in actors:
            inside = frame.span.start <= actor.start < frame.span.end and actor.parties
            if (
                inside
                and _INFRINGES_ZH.search(scene.content, max(frame.span.start, actor.start - 4), actor.start)
                and _ITS_RIGHT_ZH.match(scene.content, actor.end)
            ):
                return actor.parties
            if inside and actor.mark != "of" and _REGISTERED_BY_ZH.match(scene.content, actor.end, frame.span.end):
                return actor.parties
    for actor in actors:
        if not (frame.span.start <= actor.start < frame.span.end) or not actor.parties:
            continue
        if actor.mark == "by" and _owned_by(docket, frame, actor):
            return actor.parties
        if scene.language == "en" and _taken_from(docket, frame, actor, actors):
            return actor.parties
        if actor.mark != "of":
            continue
        if scene.language == "zh" and _ITS_RIGHT_ZH.match(scene.content, actor.end, frame.span.end):
            return actor.parties
        if scene.language == "en" and _ITS_REGISTRATION.match(scene.content, actor.end, frame.span.end):
            return actor.parties
        own = scene.rights.marks_within(Span(actor.end, min(frame.span.end, actor.end + reach)), "right")
        if scene.language == "en" and scene.rights.within(Span(actor.end, min(frame.span.end, actor.end + _GENITIVE))):
            return actor.parties  # "Alpha's EP 1 234 567"
        if own and not (scene.language == "en" and _INFRINGES_EN.search(scene.content, actor.end, own[0].start)):
            return actor.parties
        if scene.language == "en":
            before = scene.rights.within(Span(max(frame.span.start, actor.start - 60), actor.start))
            marks = scene.rights.marks_within(Span(max(frame.span.start, actor.start - 60), actor.start), "right")
            ends = [m.end for m in before] + [m.end for m in marks]
            if ends and re.fullmatch(
                r"(?:(?![^,;]*\b(?:request|petition|behest|instance|suit|action)s? of)[^,;]{0,30}? )?of(?: the)?\s?",
                scene.content[max(ends) : actor.start].lstrip(),
            ):
                return actor.parties
    return ()


_LEAVE = _EN.within("leave")


def asked_for_leave(docket: Docket, case: CaseDraft, frame: Frame, actors: list[Actor]) -> bool:
    """Whether a court above decides on a request to let an appeal in against a judgment for somebody; who made it
    appeals, whoever had sued below."""
    favoured = docket.scene.language == "en" and docket.scene.cues.has(frame.sentence, "won")
    if not favoured or case.role != "main" or case.claimants:
        return False
    if _LEAVE.search(docket.scene.content, frame.sentence.start, frame.sentence.end) is None:
        return False
    asking = asked_by(docket, frame, actors)
    case.add_side("appellants", asking, frame.words, frame.predicate.rule)
    return bool(asking)
