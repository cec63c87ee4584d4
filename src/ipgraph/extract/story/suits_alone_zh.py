"""Suits of which a Chinese text tells nothing but how they ended or that they go on: 甲公司撤回对乙公司的起诉,
某法院拒绝了乙公司驳回甲公司诉讼的请求."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket, people
from ipgraph.extract.story.matching import ended
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy

_B = r"(?:[（(][^（）()]{1,24}[）)])?"
_SUIT = r"(?:起诉|诉讼(?!请求|保全|中?的?[^，。；]{0,6}申请)|指控|索赔|之诉)"
_AGAINST = lazy(r"(?:对|针对|诉|起诉)(?:被告)?$")
_ITS_SUIT = lazy(rf"{_B}(?:等)?(?:提起|提出|发起)?的?(?:(?!中止|终止|驳回|撤销|终结)[^，。；]){{0,16}}?{_SUIT}")
_ALLOWS = lazy(
    rf"{_B}(?:已|现已|随后|于[^，。；]{{2,12}})?(?:依法|经审查|裁定|当庭){{0,2}}(?:予以)?(?:准许|准予|同意|允许)"
)
_OF_SUIT = lazy(
    r"(?:申请|请求)?(?:撤诉|(?:撤回|放弃)了?(?:对?[^，。；]{0,16}的?)?(?:起诉|诉讼(?!请求)))|不再继续(?:该|打)?(?:诉讼|官司)"
    r"|(?:决定|宣布)(?:放弃|终止)诉讼"
)
_NOT_YET = lazy(
    r"(?:承诺|同意|愿意?|拟|计划|考虑|准备|打算|将|会|要求|必须|须|应|可|可能|尚未|未|没有|拒绝|不)(?:会|将|要|无条件|立即|尽快){0,2}$"
)
"""What makes of a withdrawal one that somebody only promises, plans or refuses."""
_REFUSED = lazy(r"[^。；]{0,60}?(?:不予|不|未予|未|拒绝|没有)(?:准许|准予|同意|允许)")
KEPT = frozenset({"zh-pending-kept", "zh-pending-kept-passive"})
"""The rules of words that tell of a suit that was not thrown out."""


def suit_withdrawn(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The suit between two whom the words name that is told only to be withdrawn, at the court that allows it."""
    if docket.scene.language != "zh":
        return None
    content, verb = docket.scene.content, frame.predicate
    if _NOT_YET.search(content, max(frame.sentence.start, verb.start - 8), verb.start):
        return None
    if _REFUSED.match(content, verb.end, frame.sentence.end):
        return None
    courts = [f for f in _courts(docket, frame) if f.start >= verb.end and _ALLOWS.match(content, f.end)]
    if (told := _told_before(docket, frame, actors, courts)) is not None:
        return told
    here = [a for a in actors if frame.sentence.start <= a.start < frame.sentence.end and a.parties]
    suing = [a for a in here if a.end <= verb.start and a.mark == ""]
    facing = [
        a
        for a in here
        if verb.end <= a.start < frame.span.end
        and _AGAINST.search(content, verb.end, a.start)
        and _ITS_SUIT.match(content, a.end, frame.span.end)
    ]
    if not suing or not facing:
        return None
    return _open(docket, frame, suing[-1].parties, facing[0].parties, courts)


def _told_before(docket: Docket, frame: Frame, actors: list[Actor], courts: list[ForumMention]) -> CaseDraft | None:
    """The suit told before what an office has done meanwhile, which the words for a withdrawal are about."""
    told, content = docket.case, docket.scene.content
    if told is None or told.role not in OFFICE_ROLES:
        return None
    if not _OF_SUIT.match(content, frame.predicate.start, frame.sentence.end):
        return None
    before = [a for a in actors if frame.span.start <= a.start and a.end <= frame.predicate.start and a.mark == ""]
    who = {p for a in before[-1:] for p in a.parties}
    suits = [c for c in docket.cases() if c.role == "main" and c.after is None and not ended(c)]
    suits = [c for c in suits if not who or who & set(c.claimants)]
    suits = [c for c in suits if not courts or not c.forum or c.forum_key == courts[0].key]
    return suits[0] if len(suits) == 1 else None


def suit_kept(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The suit that a court did not throw out, where it was not told before."""
    if frame.predicate.rule not in KEPT:
        return None
    content = docket.scene.content
    here = [a for a in actors if frame.sentence.start <= a.start < frame.sentence.end and a.parties]
    suing = [a for a in here if _ITS_SUIT.match(content, a.end, frame.sentence.end)][-1:]
    facing = [a for a in here if suing and a.end <= suing[0].start and not set(a.parties) & set(suing[0].parties)]
    courts = _courts(docket, frame)
    return _open(docket, frame, suing[0].parties, facing[-1].parties, courts) if facing and courts else None


def _courts(docket: Docket, frame: Frame) -> list[ForumMention]:
    named = docket.scene.forums.within(frame.sentence)
    return [f for f in named if f.kind not in OFFICES and f.key and not f.anaphor]


def _open(
    docket: Docket,
    frame: Frame,
    suing: tuple[PartyDraft, ...],
    facing: tuple[PartyDraft, ...],
    courts: list[ForumMention],
) -> CaseDraft | None:
    if any(people(case) & {*suing, *facing} for case in docket.cases()) or set(suing) & set(facing):
        return None
    court = courts[0] if len({f.key for f in courts}) == 1 else None
    if court is not None and court.rank > SECOND_RANK:
        return None
    thread = docket.new_thread(frame.span.start)
    case = docket.open(thread, "main", court.start if court is not None else frame.span.start, court)
    case.instance = Fact("first", frame.words, frame.predicate.rule)
    for side, parties in (("claimants", suing), ("respondents", facing)):
        case.add_side(side, parties, frame.words, frame.predicate.rule)
        thread.add_side(side, parties, frame.words, frame.predicate.rule)
    return docket.speak_of(case)
