"""Read the first steps of an office against somebody: it inspects, or opens a file, often after a complaint.

根据甲公司投诉,市场监督管理局对乙公司的仓库进行检查 opens a case that counts only when a decision follows. The day of
the inspection is not the day of a filing.
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.enforced_sides_zh import accuses
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import ENFORCERS
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.asked import asked_by
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.story.matching import ended, span_of
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def tell_inspection(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """Open the case of an office that acts against somebody, or go on with it."""
    office = _office(docket, frame)
    if office is None:
        return None
    asked = asked_by(docket, frame, actors) or _complained(docket, frame) or _reported(docket, frame, actors)
    faced = _faced(docket, frame, actors, asked)
    case = docket.case
    if case is None or case.role != "enforcement" or case.forum_key != office.key or _of_others(case, (*asked, *faced)):
        if not (asked or faced):
            return None
        case = docket.open(docket.new_thread(frame.predicate.start), "enforcement", office.start, office)
        case.instance = Fact("administrative", span_of(office), "office")
        case.tentative = True
    case.add_side("claimants", asked, frame.words, frame.predicate.rule)
    case.add_side("respondents", faced, frame.words, frame.predicate.rule)
    return docket.speak_of(case)


_WORDS = Beside("zh", "inspection")
_ITS_PLACE_ZH = _WORDS.behind("its place")
_COMPLAINED_ZH = _WORDS.behind("complained")


def _complained(docket: Docket, frame: Frame) -> tuple[PartyDraft, ...]:
    """Whose complaint the sentence before tells of: 第二起由甲公司投诉引发."""
    scene = docket.scene
    back = Span(max(0, frame.sentence.start - 60), frame.sentence.start)
    if scene.language != "zh" or "\n" in back.of(scene.content):
        back = Span(max(back.start, scene.content.rfind("\n", 0, frame.sentence.start) + 1), back.end)
    told = [m for m in scene.parties.within(back) if _COMPLAINED_ZH.match(scene.content, m.end)]
    return told[-1].parties if told and scene.language == "zh" else ()


def _office(docket: Docket, frame: Frame) -> ForumMention | None:
    here = [f for f in docket.scene.forums.within(frame.sentence) if f.kind in ENFORCERS and f.key]
    before = [f for f in here if f.start < frame.predicate.start]
    return before[-1] if before else None


def _faced(docket: Docket, frame: Frame, actors: list[Actor], asked: tuple[PartyDraft, ...]) -> tuple[PartyDraft, ...]:
    """Whom the office acts against: the one with 对 before the verb, else the one of the heading."""
    content = docket.scene.content
    against = [
        a
        for a in actors
        if a.end <= frame.predicate.start
        and (a.parties or a.role)
        and (a.mark == "against" or (a.mark == "of" and _ITS_PLACE_ZH.match(content, a.end)))
    ]
    found = docket.all_of(against[-1:])
    if not found and docket.heading is not None:
        found = docket.heading.respondents
    return tuple(p for p in found if p not in asked and p.type != "government")


def _of_others(case: CaseDraft, named: tuple[PartyDraft, ...]) -> bool:
    """Whether a case is between others than those named, or has been decided."""
    return ended(case) or bool(named and people(case) and not set(named) & people(case))


_FOUND_ZH = _WORDS.before("found")
_PENALTY_ZH = _WORDS.behind("penalty")
_DEALT_WITH_ZH = _WORDS.before("dealt with")
_WRONG_ZH = _WORDS.behind("wrong")
_WRONGED_ZH = _WORDS.before("wronged")


def penalised(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Make those whom an office finds in breach or punishes the respondents: 认定甲某、乙公司…违反, 对乙公司罚款."""
    if docket.scene.language != "zh":
        return
    content = docket.scene.content
    if "penalise" in frame.classes:
        _grounds(docket, frame, case)
    for actor in actors:
        if not (frame.span.start <= actor.start < frame.span.end):
            continue
        if _WRONGED_ZH.search(content, max(frame.span.start, actor.start - 6), actor.start):
            continue  # 对侵犯甲公司商标权的乙公司罚款
        found = _FOUND_ZH.search(content, max(frame.span.start, actor.start - 3), actor.start)
        wrong = found and _WRONG_ZH.match(content, actor.end, frame.span.end)
        dealt_with = _DEALT_WITH_ZH.search(content, max(frame.sentence.start, actor.start - 4), actor.start)
        if wrong or dealt_with or (actor.mark == "against" and _PENALTY_ZH.match(content, actor.end, frame.span.end)):
            parties = tuple(p for p in docket.who(actor) if p.type != "government")
            case.add_side("respondents", parties, frame.words, frame.predicate.rule)
    if "penalise" in frame.classes:
        reported = _reported(docket, frame, actors)
        case.add_side("claimants", reported, frame.words, frame.predicate.rule)
        if not case.respondents:
            meant = _who_is_meant(docket, frame, actors) or _wrongdoer(docket, frame, actors, reported)
            case.add_side("respondents", meant, frame.words, frame.predicate.rule)


_BEFORE_IT = 160
"""How far before 其 it is told who confirmed that the goods are fakes."""
_IT_ZH = lazy(r"(?:认定|认为|责令|对|给予)其(?!他|余|中|行为|产品|商品)")


def _who_is_meant(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Whom an office punishes where no words stand around the name: the one told of behind the office, or 其."""
    span, forum = frame.span, frame.forum
    named = [a for a in actors if forum is not None and forum.end <= a.start < frame.predicate.start and a.parties]
    told = named[-1].parties if named and named[-1].mark == "" else ()
    if not named and _IT_ZH.search(docket.scene.content, span.start, span.end):
        back = Span(max(0, span.start - _BEFORE_IT), span.start)
        told = tuple(party for party in docket.subject if not accuses(docket.scene, party, back))
    told = tuple(party for party in told if party.type != "government")
    return told if len(told) == 1 else ()


_BY_OFFICE_ZH = _WORDS.before("by office")
_SERVED_ZH = _WORDS.before("served")
_TICKET_ZH = _WORDS.behind("ticket")
_ABOUT_ZH = _WORDS.before("about")
_PUNISHED_ZH = _WORDS.behind("punished")
_HELD_ZH = _WORDS.before("held")
_DID_ZH = _WORDS.behind("did")


def _wrongdoer(
    docket: Docket, frame: Frame, actors: list[Actor], reported: tuple[PartyDraft, ...]
) -> tuple[PartyDraft, ...]:
    """Whom a sentence tells to have done what an office punishes: 甲厂…被农业局罚款, 工商局认定，甲厂擅自使用…."""
    content, sentence, office = docket.scene.content, frame.sentence, frame.forum
    named = [a for a in actors if a.parties and not set(a.parties) & set(reported)]
    named = [a for a in named if not any(p.type == "government" for p in a.parties)]
    found: list[Actor] = []
    if office is not None and _BY_OFFICE_ZH.search(content, max(sentence.start, office.start - 2), office.start):
        found = [a for a in named if a.mark == "" and a.end <= office.start][:1]
    for actor in () if found else named:
        before = max(sentence.start, actor.start - 12), actor.start
        held = _HELD_ZH.search(content, *before) and _DID_ZH.match(content, actor.end, sentence.end)
        served = _SERVED_ZH.search(content, *before) and _TICKET_ZH.match(content, actor.end, sentence.end)
        about = _ABOUT_ZH.search(content, *before) and _PUNISHED_ZH.match(content, actor.end, sentence.end)
        if held or served or about:
            found = [actor]
            break
    return found[0].parties if found else ()


_BEFORE_REPORT_ZH = _WORDS.before("before report")
_REPORT_ZH = _WORDS.behind("report")
_REPORTER_ZH = _WORDS.before("reporter")


def _reported(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """On whose report an office acted: 接到甲公司举报后, 与检举人甲公司的商品雷同."""
    content, sentence = docket.scene.content, frame.sentence
    for actor in actors:
        before = max(sentence.start, actor.start - 14), actor.start
        reports = _BEFORE_REPORT_ZH.search(content, *before) and _REPORT_ZH.match(content, actor.end, sentence.end)
        if actor.parties and (reports or _REPORTER_ZH.search(content, *before)):
            return tuple(p for p in actor.parties if p.type != "government")
    return ()


_GROUNDS = (
    ("bad-faith", _WORDS.within("bad faith")),
    ("infringement", _WORDS.within("infringement")),
    ("unfair-competition", _WORDS.within("unfair competition")),
    ("infringement", _WORDS.within("imitation")),
)
_TOLD_BACK = 600
"""How far before a penalty the wrong for which it is given is told at the most."""


def _grounds(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """For what an office punishes somebody, as the part of the text that the penalty stands in tells it."""
    begun = docket.heading_at if docket.heading is not None else case.born
    start = max(begun, frame.span.end - _TOLD_BACK)
    for cause, words in _GROUNDS:
        match = words.search(docket.scene.content, start, frame.span.end)
        if match:
            case.findings.setdefault(cause, Fact("found", Span(*match.span()), frame.predicate.rule))
            return
