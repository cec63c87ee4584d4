"""Suits and appeals of which a text tells that they were given up, and before which court they had been brought."""

from collections.abc import Collection, Iterable
from itertools import pairwise

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.extract.story.reviewing_case import open_review_case
from ipgraph.lang.patterns import lazy

_GAVE_UP = lazy(r"[^.;]{0,30}?\bappeal\b(?: (?:that|which) [^.;,]{0,40}?)? (?:\w+ )?(?:with|to|before|at)(?: the)? $")


def appeal_given_up(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """An appeal of which a text tells only that it was given up: "withdrew the appeal that it had lodged with …"."""
    lower, content = docket.case, docket.scene.content
    courts = [f for f in docket.scene.forums.within(frame.span) if f.kind not in OFFICES and f.rank > SECOND_RANK]
    if frame.predicate.rule in APPEALS_GIVEN_UP and lower is not None and lower.role == "main" and ended(lower):
        return _told_with_its_end(docket, frame, lower, actors)
    if docket.scene.language == "zh":
        return _deemed_given_up(docket, frame, actors)
    if lower is None or lower.role != "main" or not courts or not ended(lower):
        return None
    if courts[0].key == lower.forum_key or not _GAVE_UP.match(content, frame.predicate.start, courts[0].start):
        return None
    case = open_review_case(docket, lower, courts[0], frame, "second")
    before = [a for a in actors if frame.sentence.start <= a.start < frame.predicate.start and a.mark == ""]
    case.add_side("appellants", docket.all_of(before[-1:]), frame.words, frame.predicate.rule)
    return case


_ITS_APPEAL = lazy(r"[^.;]{0,30}?\bappeals?\b(?! (?:court|board|panel|judge))")


def court_of_appeal_given_up(docket: Docket, frame: Frame) -> bool:
    """Whether English words give up an appeal and name its court, of which nothing was told before."""
    if docket.scene.language != "en" or not _ITS_APPEAL.match(
        docket.scene.content, frame.predicate.start, frame.span.end
    ):
        return False
    courts = [f for f in docket.scene.forums.within(frame.span) if f.kind not in OFFICES and hears_appeals(f.key)]
    return bool(courts) and all(case.forum_key != courts[0].key for case in docket.cases())


def give_up_heard(docket: Docket, frames: Iterable[Frame], told: Collection[int]) -> None:
    """Tell of the appeals first heard of in a sentence that they were given up there: "dropped its appeal at the
    Federal Circuit"; ``told`` holds the ids of the cases told before."""
    for frame in frames:
        if frame.kind == "withdrawal" and _ITS_APPEAL.match(
            docket.scene.content, frame.predicate.start, frame.span.end
        ):
            for case in docket.cases():
                above = case.instance is not None and case.instance.value in ("second", "retrial")
                if above and id(case) not in told and docket.scene.language == "en":
                    case.verdicts.append(Fact("withdraw", frame.words, frame.predicate.rule))


APPEALS_GIVEN_UP = frozenset({"zh-withdraw-after-appeal", "en-withdraw-filed-but"})
"""The rules of words that tell of an appeal together with its end: 上诉后又撤回, "was lodged but withdrawn"."""


def _told_with_its_end(docket: Docket, frame: Frame, lower: CaseDraft, actors: list[Actor]) -> CaseDraft:
    """An appeal that the words tell to have been lodged and given up; who lodged it is named before."""
    case = open_review_case(docket, lower, None, frame, "second")
    before = [a for a in actors if frame.sentence.start <= a.start < frame.predicate.start and a.mark == ""]
    case.add_side("appellants", docket.all_of(before[-1:]), frame.words, frame.predicate.rule)
    return case


_OF_APPEAL_ZH = lazy(r"撤回(?:对?[^，。；]{0,12}的)?上诉|上诉费")
_APPEALED_ZH = lazy(r"上诉人$")


def _deemed_given_up(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The same before a Chinese court that rules on it: 某高级人民法院裁定按自动撤回上诉处理."""
    scene, sentence = docket.scene, frame.sentence
    courts = [f for f in scene.forums.within(sentence) if f.kind not in OFFICES and f.key and f.rank >= SECOND_RANK]
    courts = [f for f in courts if f.start < frame.predicate.start and not f.anaphor]
    if not courts or not _OF_APPEAL_ZH.search(scene.content, sentence.start, sentence.end):
        return None
    court, told = courts[-1], [case for case in docket.cases() if case.role == "main"]
    case = next((c for c in told if c.forum_key == court.key and not ended(c) and c.after is None), None)
    lower = next((c for c in reversed(told) if c is not case and ended(c) and c.rank < court.rank), None)
    if case is None and lower is not None:
        case = open_review_case(docket, lower, court, frame, "second")
    elif case is None:
        case = docket.open(docket.new_thread(frame.span.start), "main", court.start, court)
    case.instance = Fact("second", frame.words, frame.predicate.rule)
    if lower is not None and case.after is None:
        case.after, case.after_span = lower, frame.words
    docket.speak_of(case)
    back = [a for a in actors if a.parties and a.start < frame.predicate.start]
    named = [
        a
        for a in back
        if any(_APPEALED_ZH.search(scene.content, max(0, m.start - 3), m.start) for m in scene.parties.within(a.span))
    ]
    case.add_side("appellants", docket.all_of(named[:1]), frame.words, frame.predicate.rule)
    return case


_ALLOWS_ZH = lazy(r"[^，。；：:]{0,24}?(?:准许|准予|同意|允许)[^，。；：:]{0,30}")
"""What stands behind a court that lets somebody give up a suit: 裁定准许甲公司撤回对乙公司的起诉."""
_FROM_ZH = lazy(r"(?:向|在|从)(?:原)?$")
_ALLOWED_ZH = lazy(r"(?:[^，。；]{0,12}?(?:裁定|确认|决定|已|亦|也|现|分别|均|作出|出具|送达|的|关于|同意)){0,4}")
"""What stands between a court and words for a withdrawal that it allows."""
_SUED_ZH = lazy(r"(?:本案|该案|案件)?被告(?:人)?$")


def suit_given_up(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The suit that is withdrawn from a court that the words name: told before, else opened where none is told."""
    scene = docket.scene
    if scene.language != "zh":
        return None
    here = [f for f in scene.forums.within(frame.span) if f.kind not in OFFICES and f.key and not f.anaphor]
    courts = [f for f in here if _FROM_ZH.search(scene.content, max(0, f.start - 3), f.start)]
    allowing = [f for f in here if _ALLOWS_ZH.fullmatch(scene.content, f.end, frame.predicate.start)]
    courts = courts or allowing
    named = courts or [f for f in here if _ALLOWED_ZH.fullmatch(scene.content, f.end, frame.predicate.start)]
    suits = [c for c in docket.cases() if c.role == "main" and named and c.forum_key == named[0].key]
    if not courts and not suits:
        return None
    if suits:
        return docket.case if docket.case in suits else suits[-1]
    reach = frame.predicate.start if courts[0] in allowing else courts[0].start
    before = [a for a in actors if frame.sentence.start <= a.start < reach and a.mark == "" and a.parties]
    before = [a for a in before if a.end <= frame.predicate.start][-1:] or before
    if not before or any(not case.tentative for case in docket.cases()):
        return None
    thread = docket.new_thread(frame.span.start)
    case = docket.open(thread, "main", courts[0].start, courts[0])
    case.instance = Fact("first", frame.words, frame.predicate.rule)
    case.add_side("claimants", before[0].parties, frame.words, frame.predicate.rule)
    thread.add_side("claimants", before[0].parties, frame.words, frame.predicate.rule)
    against = [a for a in actors if frame.predicate.end <= a.start < frame.span.end and a.mark == "against"]
    case.add_side("respondents", docket.all_of(against[:1]), frame.words, frame.predicate.rule)
    for office in (f for f in scene.forums.within(frame.sentence) if f.kind in OFFICES):
        if _SUED_ZH.search(scene.content, max(0, office.start - 8), office.start):
            case.add_side("respondents", (docket.office_party(office),), frame.words, "office-as-party")
    return docket.speak_of(case)


_PLACE = {
    "en": lazy(
        r" (?:the|its|their|that|his|her) (?P<place>[A-Z][\w-]{2,}(?: [A-Z][\w-]+)?)(?: [\w-]+)? "
        r"(?:suit|lawsuit|action|case|proceedings|complaint|litigation)\b"
        r"|[^.;,]{0,24}?\b(?:suit|lawsuit|action|case|proceedings|complaint|litigation) (?:in|at) "
        r"(?P<at>[A-Z][\w-]{2,}(?: [A-Z][\w-]+)?)\b"
    ),
    "zh": lazy(r"了?(?:其|该公司)?(?:[在于]|其在)?(?P<place>[㐀-鿿]{2,6}?)(?P<at>)(?:提起)?的?(?:诉讼|起诉|案件|之诉)"),
}
"""Where the suit was brought that is withdrawn: "withdrew the Ulm suit", 撤回深圳的诉讼."""


def suit_of_place(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The suit told before that is withdrawn, where the words tell it by its place, or by who alone had brought it."""
    told = _PLACE[docket.scene.language].match(docket.scene.content, frame.predicate.end, frame.sentence.end)
    place = (told["place"] or told["at"]) if told is not None else ""
    suits = [c for c in docket.cases() if c.role == "main" and c.after is None and not ended(c)]
    who = set(docket.all_of(frame.agents))
    suits = [c for c in suits if not who or not c.claimants or who & set(c.claimants)]
    if place and (named := [c for c in suits if any(place in form.text for form in c.forum)]):
        return named[-1]
    case = docket.case
    if case is None or case.role != "interim" or not case.said("grant"):
        return None  # an order that was granted is not withdrawn
    own = [c for c in suits if not who or who & set(c.claimants)]
    return own[0] if len(own) == 1 and not who & set(case.claimants) else None


_GIVEN_UP = 40
"""How far behind "withdrew" the suit stands that is given up."""


_TOLD_BY_NOUN = ("suit", "filed")
"""Words for a suit that somebody withdraws: "dropped its suit against Beta", "the case it had brought in May"."""


def suit_first(frames: list[Frame]) -> list[Frame]:
    """Tell a suit before its end, where the words name it in the same breath: "withdrew its suit against Beta"."""
    told = list(frames)
    for at, (end, suit) in enumerate(pairwise(frames)):
        near = 0 <= suit.predicate.start - end.predicate.end < _GIVEN_UP
        if end.kind == "withdrawal" and suit.kind == "suit" and suit.predicate.cue_class in _TOLD_BY_NOUN and near:
            told[at], told[at + 1] = suit, end
    return told
