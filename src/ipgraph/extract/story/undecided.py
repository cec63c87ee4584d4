"""Cases that the text says are not decided yet: which ones it means."""

from ipgraph.extract.dating import day_of_standing
from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact, abroad
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.on_the_merits import suit_on_merits
from ipgraph.extract.story.origin import hears_appeals, is_top
from ipgraph.extract.story.reviewing_case import open_review_case
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.extract.story.suits_alone_zh import suit_kept
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy

_EN = Beside("en", "undecided")
_ZH = Beside("zh", "undecided")
_BOTH_SIDES = _EN.within("both sides")
ALL = lazy(
    r"\b(?:[Aa]ll|[Bb]oth(?! (?:sides|parties|companies|firms|of them)\b)|any|every|each|neither"
    r"|either (?:claim|suit|case|action)|[Tt]hese)\b"
    r"|以上|上述|均|两案|各案|全部|一切|各地|全球范围"
)


def tell_pending(docket: Docket, frame: Frame, actors: list[Actor]) -> None:
    """Cases that the text says are not decided yet, and as of which day it says so."""
    fact = Fact("pending", frame.words, frame.predicate.rule)
    as_of = day_of_standing(docket.scene, frame.predicate, frame.sentence)
    for case in _undecided(docket, frame, actors):
        case.verdicts.append(fact)
        case.as_of = as_of or case.as_of


def leave_heard_open(docket: Docket, frames: list[Frame], told: set[int]) -> None:
    """Leave open the one case that no step of a sentence tells, where all that the sentence says is that something is
    pending; ``told`` are the cases told before it."""
    heard = [case for case in docket.cases() if id(case) not in told]
    if len(heard) != 1 or len(frames) != 1 or frames[0].kind != "pending" or ended(heard[0]):
        return
    if heard[0].role == "main" and not any(fact.value == "pending" for fact in heard[0].verdicts):
        heard[0].verdicts.append(Fact("pending", frames[0].words, frames[0].predicate.rule))


def _undecided(docket: Docket, frame: Frame, actors: list[Actor]) -> list[CaseDraft]:
    if ALL.search(docket.scene.content, frame.span.start, frame.span.end):
        return [case for case in docket.cases() if case.role != "interim"]
    if (suit := suit_on_merits(docket, frame)) is not None:
        return [suit]
    if (kept := suit_kept(docket, frame, actors)) is not None:
        return [kept]
    appeal = _pending_appeal(docket, frame, actors)
    if appeal is not None:
        return [appeal]
    target = _beside(docket, frame, actors) or _of_forum(docket, frame) or _taken_higher(docket, frame)
    if target is None and docket.scene.language == "en":
        target = _this_suit(docket, frame)
    if target is not None and ended(target) and docket.appeal is not None and not ended(docket.appeal):
        target = docket.appeal  # before the same court, whose other decision was told
    target = target or docket.appeal or _this_suit(docket, frame) or docket.case
    named = {p for mention in docket.scene.parties.within(frame.span) for p in mention.parties}
    courts = [f for f in docket.scene.forums.within(frame.span) if f.kind not in OFFICES and not f.anaphor]
    if target is not None and target is docket.appeal and not target.forum and courts:
        if _of_another_suit(docket, frame, target, courts[-1]):
            return []
        docket.name_forum(target, courts[-1])
    if target is not None and not (named and people(target) and not named & people(target)):
        return [target]
    return []


def _of_another_suit(docket: Docket, frame: Frame, appeal: CaseDraft, court: ForumMention) -> bool:
    """Whether a court that let something wait cannot have been the one that hears an appeal told before: "In a
    parallel case the Milan Local Division stayed the suit"."""
    told = docket.scene.language == "en" and docket.scene.cues.has(frame.span, "another")
    lower = appeal.after
    return told and lower is not None and 0 < court.rank <= lower.rank and not hears_appeals(court.key)


_RELATED = _EN.before("related")
_SEEKS = _EN.behind("seeks")


def _beside(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """A suit beside the one spoken of that is told only to be pending: "a related suit in Delaware is stayed"."""
    told, content = docket.case, docket.scene.content
    courts = [f for f in docket.scene.forums.within(frame.span) if f.kind not in OFFICES and f.key]
    if told is None or told.role != "main" or not courts:
        return None
    if not _RELATED.search(content, frame.span.start, courts[0].start):
        return None
    if any(case.forum_key == courts[0].key for case in docket.cases()):
        return None
    here = [a for a in actors if frame.span.start <= a.start < frame.predicate.start and a.parties]
    suing = next((a.parties for a in here if _SEEKS.match(content, a.end)), tuple(told.claimants))
    case = docket.open(docket.new_thread(frame.span.start), "main", courts[0].start, courts[0])
    case.instance = Fact("first", frame.words, frame.predicate.rule)
    others = tuple(sorted(people(told) - set(suing), key=lambda p: p.first.span.start))
    for side, parties in (("claimants", suing), ("respondents", others)):
        add_side(case, side, parties, frame.words, frame.predicate.rule)
    return case


_THAT_SUIT = _EN.behind("that suit")
_THIS_SUIT_ZH = _ZH.within("this suit")


def _this_suit(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The suit that 本案 stands for, where the story has last spoken of a request to an office beside it.

    In English "that case" is the one spoken of last, whatever appeal was told before it.
    """
    if docket.scene.language == "en":
        told = docket.case is not None and docket.case.after is None
        return docket.case if told and _THAT_SUIT.match(docket.scene.content, frame.sentence.start) else None
    if docket.case is None or (docket.case.role == "main" and not docket.case.said("pending")):
        return None
    if not _THIS_SUIT_ZH.search(docket.scene.content, frame.span.start, frame.predicate.start):
        return None
    suits = [c for c in docket.cases() if c.role == "main" and not c.tentative]
    # What was said last is known to be open already: 本案 is the suit that the text began with.
    return None if not suits else suits[0] if docket.case.role == "main" else suits[-1]


APPEAL = lazy(
    r"\bappeals?\b(?! (?:court|board|panel|judge))"
    r"|\bchallenge to (?:the|that|this|its)(?: \w+){0,2} (?:decision|order|ruling)|上诉"
)


_ON_APPEAL = lazy(
    r"\bon (?:[\w.&’' -]{1,60}['’]s? |an |its |his |her |their )?(?:appeal|challenge|petition)\b|\bunder appeal\b"
)
_ASIDE = lazy(r"\b(?:until|while|as long as|whether|if|once|before|after)\b|直至|等待")


def _pending_appeal(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """An appeal that a text speaks of only to say that it is pending: "its appeal is pending before the High Court"."""
    noun = APPEAL.search(docket.scene.content, frame.span.start, frame.predicate.start)
    noun = noun or _ON_APPEAL.search(docket.scene.content, frame.predicate.start, frame.span.end)
    case = docket.case
    if noun and _ASIDE.search(docket.scene.content, frame.span.start, noun.start()):
        return None
    if noun is not None and case is None and not docket.threads:
        return _open_pending(docket, frame)
    if noun is None or case is None or case.role not in ("main", "criminal"):
        return None
    forums = [f for f in docket.scene.forums.within(frame.span) if f.kind not in OFFICES]
    if _is_that_appeal(case) and not any(f.key != case.forum_key for f in forums if f.key and case.forum):
        return case
    appeal = open_review_case(docket, case, forums[-1] if forums else None, frame, None)
    whose = [
        a for a in actors if frame.span.start <= a.start and a.end <= frame.predicate.start and a.mark in ("of", "by")
    ]
    whose_all = docket.all_of(whose[:1])
    if not whose_all and _BOTH_SIDES.search(docket.scene.content, frame.span.start, frame.span.end):
        whose_all = tuple(p for p in (*case.claimants, *case.respondents) if p.type != "government")
    appeal.add_side("appellants", whose_all, frame.words, frame.predicate.rule)
    return docket.speak_of(appeal)


def _is_that_appeal(case: CaseDraft) -> bool:
    """Whether a case is an appeal of which nothing is told but who brought it: "appealed, and that appeal is open"."""
    above = case.instance is not None and case.instance.value in ("second", "retrial")
    return above and case.decided is None and {v.value for v in case.verdicts} <= {"appeal", "pending", "rule"}


def _open_pending(docket: Docket, frame: Frame) -> CaseDraft | None:
    """An appeal with which a text opens: "an appeal on which the Second Circuit has yet to rule"."""
    courts = [f for f in docket.scene.forums.within(frame.span) if f.kind not in OFFICES and f.rank > SECOND_RANK]
    if docket.scene.language != "en" or len(courts) != 1 or not courts[0].key:
        return None
    case = docket.open(docket.new_thread(frame.span.start), "main", courts[0].start, courts[0])
    case.instance = Fact("second", frame.words, frame.predicate.rule)
    return case


def _taken_higher(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The review of the decided case spoken of by a court above that is told only to be about to hear it: "the Court
    of Appeal will hear the case in October"."""
    case = docket.case
    courts = [f for f in docket.scene.forums.within(frame.span) if f.kind not in OFFICES and f.key and not f.anaphor]
    if docket.scene.language != "en" or case is None or case.role != "main" or not ended(case) or len(courts) != 1:
        return None
    court, known = courts[0], {each.forum_key for each in docket.cases()}
    if court.key in known or not (hears_appeals(court.key) or is_top(court.key)) or abroad(case.forum_key, court.key):
        return None
    return open_review_case(docket, case, court, frame, "retrial" if is_top(court.key) else None)


_MEANWHILE = lazy(r"\b(?:when|while|until|because|once|after|pending)\b")
"""What says behind "stayed" what somebody else does: "was stayed when the Office took up the case"."""


def _of_forum(docket: Docket, frame: Frame) -> CaseDraft | None:
    here = docket.scene.forums.within(frame.span)
    keys = [f.key for f in here if f.key and not _MEANWHILE.search(docket.scene.content, frame.predicate.end, f.start)]
    named = [c for c in docket.cases() if c.forum_key in keys]
    if not named:
        return None
    return docket.case if docket.case in named else named[-1]
