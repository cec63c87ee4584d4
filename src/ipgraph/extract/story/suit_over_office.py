"""Find the suit over an office's decision that a court decides, told of right after that decision."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, abroad
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket, compatible, people
from ipgraph.extract.story.office_review import open_review, reviewable
from ipgraph.extract.story.origin import FIRST_ABOVE
from ipgraph.extract.story.reviewed_together import over_several
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy


def number_in(docket: Docket, frame: Frame) -> str | None:
    """The number of the case that a stretch tells of, and not that of the decision under review."""
    for identifier in docket.scene.identifiers.within(frame.span):
        if identifier.kind == "case" and not any(0 <= identifier.start - o.end < 8 for o in frame.origins):
            return identifier.value
    return None


_TRIES = lazy(
    r"\b(?:jury|jurors|verdict|cleared|infring\w+|breach\w*)\b|构成[^，。；]{0,12}侵权|侵犯|陪审团|违约|违反[^，。；]{0,20}(?:协议|合同|约定)"
)
"""What a court does in a suit between competitors, and not when it reviews an office."""


_CIVIL_NUMBER = lazy(r"民[初终申再]|[知]民|\bMin\b")
"""What the number of a civil case holds, in Chinese courts."""
_OF_A_COURT = lazy(r"(?:一审|原审|二审|原)(?:民事|刑事|行政)?(?:判决|裁定|判)|原判|的起诉")


def _reviews_court(docket: Docket, frame: Frame) -> bool:
    """Whether the decision says that it reviews a court's: 撤销一审判决, 驳回乙公司的起诉."""
    if docket.scene.language != "zh" or not frame.classes & {*REVIEW}:
        return False
    return bool(_OF_A_COURT.search(docket.scene.content, frame.predicate.start, frame.span.end))


def _another_day(docket: Docket, frame: Frame, told: CaseDraft) -> bool:
    """Whether an English sentence tells of a decision of another time than the one told of a suit."""
    days = [d.value for d in docket.scene.dates.within(frame.span) if not d.is_range]
    if docket.scene.language != "en" or told.decided is None or len(days) != 1:
        return False
    return not compatible(days[0], told.decided.value)


_ATTACKS = lazy(
    r"\b(?:suits?|actions?|lawsuits?|claims?|challenges?|proceedings) "
    r"(?:(?:for|seeking) (?:the )?(?:annulment|cancellation|revocation|reversal) of|against|over"
    r"|(?:(?:that|which) sought )?to (?:overturn|annul|cancel|set aside|quash|revoke|reverse|undo|have))"
    r" (?:the|that|this|its) (?:[\w’']+ ){0,2}?(?:decision|ruling|finding|determination)"
)
"""A suit that is told to be one over a decision: "rejected its suit to have that decision annulled"."""
_OVER_OFFICES = FIRST_ABOVE | {"eu-general"}
"""Courts to which a suit over an office's decision goes first, though they stand high."""


_NATIONAL = frozenset({"cn-trademark-review", "cn-cnipa", "cn-cnipa-reexamination", "cn-trademark-office"})
"""Offices of China whose decisions only courts in Beijing review, and above them the highest court."""


def _sits_elsewhere(office: CaseDraft, forum: ForumMention) -> bool:
    """Whether a court lies in another place than those to which a suit over an office's decision goes."""
    return office.forum_key in _NATIONAL and forum.key.startswith("cn-") and not forum.key.startswith(_IN_BEIJING)


_IN_BEIJING = ("cn-beijing", "cn-supreme")


_PATENT_BOARD, _ABOVE_PATENT_BOARD = "us-ptab", "us-cafc"


def never_reviews(forum: ForumMention | None, office: CaseDraft) -> bool:
    """Whether a court is not the one that reviews what the office decides (35 U.S.C. § 141 for the patent board)."""
    return office.forum_key == _PATENT_BOARD and forum is not None and forum.key != _ABOVE_PATENT_BOARD


def office_appealed(docket: Docket, forum: ForumMention | None) -> CaseDraft | None:
    """The office spoken of last, where its decision is what goes to a court.

    Over what an office of China decided a court in Beijing is asked first, so that an appeal to the highest court is
    from the judgment between the same people that is told before; that suit is spoken of then.
    """
    office = reviewable(docket)
    if office is None or office is not docket.case:
        return None
    if office.forum_key not in _NATIONAL or forum is None or not forum.key.startswith("cn-supreme"):
        return office
    both = {*office.claimants, *office.respondents}
    told = [c for c in docket.cases() if c.role == "main" and c.after is None and c.verdicts and people(c) and c.forum]
    told = [c for c in told if c.forum_key.startswith("cn-") and c.forum_key != forum.key and people(c) <= both]
    if len(told) != 1 or any(c.after in (office, told[0]) for c in docket.cases()):
        return office
    docket.speak_of(told[0])
    return None


_ITS_DECISION = lazy(
    r"\b(?:its|that|this|the (?:board|office|panel)['’]s) (?:[\w-]+ ){0,2}?"
    r"(?:decisions?|rulings?|findings?|determinations?|conclusions?)\b"
)


def _of_that_office(docket: Docket, frame: Frame, office: CaseDraft) -> bool:
    """Whether an English sentence says what an office decided and goes on with what a court made of it: "The board
    found the patents invalid, and on Thursday the Federal Circuit affirmed its decision"."""
    start, at = frame.sentence.start, frame.predicate.start
    if docket.scene.language != "en" or not frame.classes & {*REVIEW}:
        return False
    before = any(start <= verdict.span.start < at for verdict in office.verdicts)
    return before and _ITS_DECISION.search(docket.scene.content, at, frame.span.end) is not None


def reviews_office(docket: Docket, frame: Frame, forum: ForumMention, actors: list[Actor]) -> CaseDraft | None:
    """The suit over an office's decision that a court decides, told of right after that decision."""
    office = reviewable(docket)
    if (
        office is None
        or abroad(office.forum_key, forum.key)
        or _sits_elsewhere(office, forum)
        or frame.classes & {"award", "convict"}
        or _TRIES.search(docket.scene.words(frame.span))
    ):
        return None
    if _CIVIL_NUMBER.search(number_in(docket, frame) or ""):
        return None
    told = next((c for c in docket.cases() if c.after is office and c.role != "administrative-review"), None)
    if told is not None and _another_day(docket, frame, told):
        return None
    if told is not None:
        above = forum.rank > SECOND_RANK and forum.key not in _OVER_OFFICES and told.forum_key == ""
        if told.forum_key in ("", forum.key) and not above:
            docket.name_forum(told, forum)
            return told
        return None
    if office is not docket.case or _reviews_court(docket, frame):
        return None
    here = [a for a in actors if frame.span.start <= a.start < frame.span.end]
    if any(a.mark == "against" and a.parties for a in here):
        return None
    if over_several(docket, frame):
        return open_review(docket, office, forum, frame.words, "office-review")
    number = number_in(docket, frame)
    known = [c for c in docket.cases() if c is not office and c.forum_key == forum.key]
    attacks = docket.scene.language == "en" and _ATTACKS.search(docket.scene.words(frame.span)) is not None
    attacks = attacks or _of_that_office(docket, frame, office)
    if not attacks and any(number is None or c.case_number is None or c.case_number.value == number for c in known):
        return None
    known_there = {*office.claimants, *office.respondents}
    suing = tuple(p for p in docket.all_of(frame.owners("appeal")) if p in known_there)
    return open_review(docket, office, forum, frame.words, "office-review", suing)
