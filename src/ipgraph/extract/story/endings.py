"""What ends cases without a decision: a settlement, a withdrawal."""

from ipgraph.extract.draft import CaseDraft, Fact, Settlement, Thread
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.appeal_ended_zh import open_ended_appeal
from ipgraph.extract.story.both_withdrawn import both_given_up
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.story.given_up import (
    APPEALS_GIVEN_UP,
    appeal_given_up,
    court_of_appeal_given_up,
    suit_given_up,
    suit_of_place,
)
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.other_case import settled_apart
from ipgraph.extract.story.settled_arbitration import settled_arbitration
from ipgraph.extract.story.settled_by_name import settled_by_name
from ipgraph.extract.story.settled_by_some import settled_by_some
from ipgraph.extract.story.settled_sums import sum_of_settlement, sum_paid_for_peace
from ipgraph.extract.story.settled_with import with_whom
from ipgraph.extract.story.suits_alone_zh import suit_withdrawn
from ipgraph.extract.story.told_of import named_in
from ipgraph.extract.story.undecided import ALL, APPEAL
from ipgraph.extract.story.withdrawn_there import withdrawn_there
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

PAIR = 2
APPROVED = ("en-settle-approved", "en-settle-deal-approved")
"""Cues for a settlement that a court lets stand."""
_PETITION = lazy(
    r"\b(?:petition|request|application|motion)s? for (?:an?|the|its)? ?(?:[\w-]+ ){0,2}?"
    r"(?:injunction|injunctive relief|restraining order|provisional (?:disposition|measures?|relief))\b"
)
"""What is withdrawn that is no suit."""


_ON_APPEAL_ZH = lazy(r"二审(?:审理)?(?:期间|过程中|程序中|阶段|中)")


def tell_withdrawal(docket: Docket, frame: Frame, actors: list[Actor]) -> None:
    """A case that the one who brought it gives up."""
    fact = Fact("withdraw", frame.words, frame.predicate.rule)
    if docket.scene.language == "en" and _PETITION.search(docket.scene.content, frame.span.start, frame.span.end):
        interim = next((c for c in reversed(list(docket.cases())) if c.role == "interim"), None)
        if interim is not None:
            interim.verdicts.append(fact)
        return
    open_ended_appeal(docket, frame)
    words = (docket.scene.content, frame.span.start, frame.span.end)
    of_appeal = frame.predicate.rule in APPEALS_GIVEN_UP or APPEAL.search(*words) or _ON_APPEAL_ZH.search(*words)
    family = docket.case.thread.cases if docket.case is not None else []
    higher = [c for c in family if c.instance is not None and c.instance.value in ("second", "retrial")]
    if of_appeal and higher:
        target = docket.appeal if docket.appeal in higher and docket.appeal is not None else higher[-1]
        courts = [f for f in docket.scene.forums.within(frame.span) if f.kind not in OFFICES]
        if courts and not target.forum:
            docket.name_forum(target, courts[-1])
        target.verdicts.append(fact)
    elif (appeal := appeal_given_up(docket, frame, actors)) is not None:
        appeal.verdicts.append(fact)
    elif both_given_up(docket, frame, fact):
        return
    elif (alone := suit_withdrawn(docket, frame, actors)) is not None:
        alone.verdicts.append(fact)
    elif (given_up := withdrawn_there(docket, frame, actors)) is not None:
        given_up.verdicts.append(fact)
    elif (given_up := suit_given_up(docket, frame, actors) or suit_of_place(docket, frame)) is not None:
        given_up.verdicts.append(fact)
        _allowed_by(docket, frame, given_up)
    elif docket.case is not None and not court_of_appeal_given_up(docket, frame):
        docket.case.verdicts.append(fact)
        _allowed_by(docket, frame, docket.case)


_ALLOWS = lazy(r"(?:[^，。；]{0,16}?)(?:裁定)?(?:准许|准予|同意)")


_GETS = lazy(r"[^，。；]{0,8}[，,]?(?:并|且|已|现已|现)*(?:于[^，。；]{2,12})?(?:获得?|经|得到)")
_ALLOWED = lazy(r"(?:裁定|依法)?(?:准许|准予|同意|许可)")
"""What stands round a court that allows what was asked before: 申请撤回起诉,并获该院准许."""


def _allowed_by(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """The court that allows a suit to be withdrawn, where it was not told before, and the day: 裁定准许原告撤回起诉."""
    if docket.scene.language != "zh":
        return
    courts = [f for f in docket.scene.forums.within(frame.span) if f.kind not in OFFICES and not f.anaphor]
    if len(courts) != 1:
        return
    content, end = docket.scene.content, frame.span.end
    before = _ALLOWS.match(content, courts[0].end, frame.predicate.start)
    behind = _GETS.fullmatch(content, frame.predicate.end, courts[0].start) and _ALLOWED.match(
        content, courts[0].end, end
    )
    if not before and not behind:
        return
    if not case.forum:
        docket.name_forum(case, courts[0])
    dates = [d for d in docket.scene.dates.within(frame.span) if not d.is_range]
    if len(dates) == 1 and case.decided is None and case.forum_key == courts[0].key:
        case.decided = Fact(dates[0].value, Span(dates[0].start, dates[0].end), frame.predicate.rule)


def tell_settlement(docket: Docket, frame: Frame, actors: list[Actor]) -> None:
    """A settlement ends the cases between those who settle: all of them, or those of the thread spoken of."""
    if settled_apart(docket, frame, actors) is not None or settled_by_name(docket, frame, actors) is not None:
        return
    if settled_arbitration(docket, frame, actors) is not None:
        return
    open_ended_appeal(docket, frame)
    fact = Fact("settle", frame.words, frame.predicate.rule)
    known = {p for thread in docket.threads for p in thread.people}
    strangers = with_whom(docket, frame.sentence) - known
    floor = frame.sentence.start if strangers else 0
    named = {p for a in actors if a.start >= floor and not _sued_aside(docket, frame, a) for p in a.parties} | strangers
    courts = [f for f in docket.scene.forums.within(frame.sentence) if f.kind not in OFFICES and f.key]
    paid = sum_of_settlement(docket, frame.sentence, frame.predicate.start, frame.predicate.rule)
    paid = paid or sum_paid_for_peace(docket, frame)
    docket.settled_in = frame.sentence
    if all(case.tentative for case in docket.cases()):
        named = named or _named_before(docket, frame)
        approved = len(named) < PAIR and any(cue.rule in APPROVED for cue in frame.cues)
        if len(named) > 1 or approved or _ends_suit_of_many(docket, frame, named):
            suit = _SUIT[docket.scene.language].search(docket.scene.content, frame.span.start, frame.sentence.end)
            told = Settlement(
                fact, named, paid, courts[0] if courts else None, bool(suit) and len(courts) == 1, approved
            )
            known_before = docket.settlement if docket.settlement and len(docket.settlement.named) > 1 else None
            docket.settlement = known_before or told
        if not docket.threads:
            return
    whole = ALL.search(docket.scene.content, frame.sentence.start, frame.sentence.end)
    threads = docket.threads if whole else [docket.thread] if docket.thread else []
    if whole and len(named) < PAIR and docket.thread is not None:
        # "the parties ended all proceedings between them" are those of the case spoken of.
        mine = docket.thread.people | {p for c in docket.thread.cases for p in people(c) if p.type != "government"}
        threads = [t for t in threads if t is docket.thread or not t.people or len(t.people & mine) > 1]
    if not whole and len(threads) == 1 and named and settled_by_some(docket, threads[0], named, fact, paid):
        return
    for thread in threads:
        if not named or (not thread.people and len(threads) == 1) or _both_settle(thread, named):
            thread.settled = thread.settled or fact
            if paid is not None and thread.paid is None and len(threads) == 1:
                thread.paid, thread.paid_before = paid, courts[0].key if courts else ""
    parties = {p for p in named if p.type != "government"}
    if len(parties) > 1 and docket.scene.language == "en" and not any(_both_settle(t, named) for t in threads):
        suit = _SUIT["en"].search(docket.scene.content, frame.sentence.start, frame.sentence.end)
        if (suit or strangers) and docket.settlement is None:
            docket.settlement = Settlement(fact, parties, paid, None)
    _mediated(docket, frame)


_SUED = lazy(r"\b(?:cases?|suits?|lawsuits?|actions?|claims?) against (?:the )?$")


def _sued_aside(docket: Docket, frame: Frame, actor: Actor) -> bool:
    """Whether somebody stands behind a settlement as the one sued in another suit: "settled with Beta, and a case
    against Gamma is set for trial"."""
    scene, at = docket.scene, frame.predicate.start
    if scene.language != "en" or actor.start < at or not with_whom(docket, Span(at, actor.start)):
        return False
    return _SUED.search(scene.content, at, actor.start) is not None


_OF_MANY = lazy(
    r"\b(?:an?|the|two|several) (?:[\w-]+ ){0,3}?(?:class[- ]actions?|suits?|lawsuits?|actions?|cases?)"
    r" (?:(?:filed|brought) )?(?:by|from) (?:(?:\w+ )?[a-z][\w-]*s\b|a group of )"
)


def _ends_suit_of_many(docket: Docket, frame: Frame, named: set[PartyDraft]) -> bool:
    """Whether one company is told to end a suit of people whom the words do not name: "a class action by writers"."""
    one = len(named) == 1 and docket.scene.language == "en"
    return one and _OF_MANY.search(docket.scene.content, frame.sentence.start, frame.sentence.end) is not None


def _named_before(docket: Docket, frame: Frame) -> set[PartyDraft]:
    """Who settle where the step itself names nobody: the two of the sentence, or of the one before ("between them")."""
    scene = docket.scene
    here = _two(docket, Span(frame.sentence.start, frame.predicate.start))
    if here and _THEY.search(scene.content, frame.sentence.start, frame.predicate.start):
        return here
    if not scene.cues.has(frame.sentence, "both"):
        return set()
    before = [s for s in scene.sentences if s.end <= frame.sentence.start][-_BACK:]
    return next((_two(docket, s) for s in reversed(before) if named_in(scene, s)), set())


_BACK = 3
"""How many sentences before "all litigation between the parties" these are named at the most."""


_THEY = lazy(r"\b(?:they|the (?:two|parties|companies|sides)|both|after (?:reaching|agreeing|signing)|of having)\b")


def _two(docket: Docket, span: Span) -> set[PartyDraft]:
    """The two that a stretch names, offices left out; nobody where it names more or fewer."""
    named = {p for mention in docket.scene.parties.within(span) for p in mention.parties if p.type != "government"}
    return named if len(named) == PAIR else set()


def _both_settle(thread: Thread, named: set[PartyDraft]) -> bool:
    """Whether those who settle stand on a side of a thread: on both, where both are known and several settle."""
    if not named & thread.people:
        return False
    sides = [set(side) for side in (thread.claimants, thread.respondents) if side]
    others = {p for p in named if p not in thread.people and not p.unnamed and p.type != "government"}
    return len(sides) < 2 or not others or all(named & side for side in sides)


_SUIT = {
    "en": lazy(
        r"\b(?:lawsuits?|suits?|litigation|actions?|(?:court|patent|copyright|trade ?mark) (?:case|fight|dispute)s?"
        r"|the case|legal (?:fight|battle|dispute))\b"
    ),
    "zh": lazy(r"诉讼|一案|官司"),
}
_MEDIATION = lazy(r"主持|调解|调处")


def _mediated(docket: Docket, frame: Frame) -> None:
    """A settlement that the forum itself brought about ends the case spoken of on its day."""
    case = docket.case
    if docket.scene.language != "zh" or case is None or case.decided is not None or ended(case):
        return
    dates = [d for d in docket.scene.dates.within(frame.span) if not d.is_range]
    if len(dates) == 1 and _MEDIATION.search(docket.scene.content, frame.span.start, frame.span.end):
        case.decided = Fact(dates[0].value, Span(dates[0].start, dates[0].end), frame.predicate.rule)
