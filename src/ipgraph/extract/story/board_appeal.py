"""Appeals from boards of an office that go on between the same sides, told from above: the court first.

The Court of Appeals for the Federal Circuit reviews the boards of the patent office of the United States in this way:
the office is no party, and who petitioned there stays the claimant.
"""

from collections.abc import Sequence

import msgspec

from ipgraph.extract.draft import REFUSED_APPLICATION, CaseDraft, Fact, Thread
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.asked import asked_by, owner_of_right
from ipgraph.extract.story.attacked_above import attacker, attacks_right
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import span_of
from ipgraph.extract.story.nullity_below import challenger, what_was_held
from ipgraph.extract.story.office_review import APPEALED, FOR_APPLICANTS
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_CANCELLED = lazy(
    r"['’]s? (?:[\w-]+ ){0,3}?(?:decisions? to )?(invalidation|invalidate|cancellation|cancel|revocation|revoke)\b"
)
"""What a board did to a right, in the words for what is reviewed: "the board's cancellation of the mark"."""


_ATTACKED = lazy(r"\b(?:oppos\w+|rectif\w+|cancel\w+|invalid\w+|revo[ck]\w+)\b")
"""What an office decided between two sides, and not over an application alone."""


def appeal_from_board(docket: Docket, frame: Frame, forum: ForumMention, actors: list[Actor]) -> CaseDraft | None:
    """The review of a board's decision that a court's decision is said to be, or ``None`` where it is none."""
    if (told := _just_told(docket, frame, forum)) is not None:
        return told
    if forum.kind in OFFICES:
        return None
    board = _first_board(frame.origins)
    if board is None and attacks_right(docket, frame, forum):
        board = _first_board(docket.scene.forums.things)
        if board is None:
            return _of_no_board(docket, frame, forum, actors)
    if board is None:
        return None
    below = [c for c in docket.cases() if c.role == "office" and c.forum_key == board.key and c.after is None]
    lower = docket.case if docket.case in below else (below[-1] if below else None)
    if not board.key.startswith(FOR_APPLICANTS):
        refused = lower is not None and lower.said(REFUSED_APPLICATION)
        if refused or not _ATTACKED.search(docket.scene.content, frame.sentence.start, frame.sentence.end):
            return None  # the one who had applied faces the office
    upper = next((c for c in docket.cases() if c.after is lower and c.forum_key == forum.key), None) if lower else None
    if upper is None:
        upper = _open(docket, frame, forum, lower.thread if lower else None)
    if lower is None:
        lower = CaseDraft(docket.scene.language, upper.thread, "office", board.start)
        lower.instance = Fact("administrative", span_of(board), "office")
        upper.thread.cases.insert(0, lower)
        docket.name_forum(lower, board)
    upper.after, upper.after_span = lower, span_of(board)
    cancelled = _CANCELLED.match(docket.scene.content, board.end)
    if cancelled is not None and not lower.verdicts:
        lower.verdicts.append(Fact("invalidated", Span(*cancelled.span(1)), "origin"))
    held = (
        None
        if lower.verdicts or board not in frame.origins
        else what_was_held(docket, Span(board.end, frame.sentence.end))
    )
    if held is not None:
        lower.verdicts.append(held)
    _name_sides(docket, frame, upper, lower, actors)
    return upper


def _first_board(forums: Sequence[ForumMention]) -> ForumMention | None:
    return next((f for f in forums if f.kind == "ip-office" and f.key.startswith(APPEALED)), None)


def _of_no_board(docket: Docket, frame: Frame, forum: ForumMention, actors: list[Actor]) -> CaseDraft:
    """The review of what a board decided that no sentence names."""
    case = _open(docket, frame, forum, None)
    case.role = "nullity"
    whole = msgspec.structs.replace(frame, span=Span(frame.span.start, frame.sentence.end))
    asked = attacker(docket, whole, actors)
    case.add_side("claimants", asked, frame.words, frame.predicate.rule)
    owner = tuple(p for p in owner_of_right(docket, whole, actors) if p not in asked)
    case.add_side("respondents", owner, frame.words, frame.predicate.rule)
    return case


def _just_told(docket: Docket, frame: Frame, forum: ForumMention) -> CaseDraft | None:
    """The appeal from a board that the words before have told, where a court above decides it now."""
    told = docket.case
    if told is None or told.role != "office" or told.after is None or told.after.role != "office":
        return None
    if forum.kind in OFFICES or told.forum_key not in ("", forum.key) or told.said(*REVIEW, "dismiss"):
        return None
    if not frame.classes & {*REVIEW, "dismiss"} or not told.after.forum_key.startswith(APPEALED):
        return None
    docket.name_forum(told, forum)
    return told


def _open(docket: Docket, frame: Frame, forum: ForumMention, thread: Thread | None) -> CaseDraft:
    """A new review; the name of a case in the same sentence is its own."""
    named = docket.case
    by_name = named is not None and named.said("versus") and not named.forum and named.after is None
    if by_name and named is not None and frame.sentence.start <= named.born < frame.sentence.end and thread is None:
        case = named
        case.role = "office"
        docket.name_forum(case, forum)
    else:
        case = docket.open(docket.new_thread(forum.start) if thread is None else thread, "office", forum.start, forum)
    case.instance = Fact("second", frame.words, "office-review")
    return case


def _name_sides(docket: Docket, frame: Frame, upper: CaseDraft, lower: CaseDraft, actors: list[Actor]) -> None:
    """Who had petitioned and whose right it is, as either is told; both cases have the same sides."""
    whole = msgspec.structs.replace(frame, span=Span(frame.span.start, frame.sentence.end))
    for case in (upper, lower):
        other = lower if case is upper else upper
        for side in ("claimants", "respondents"):
            if not getattr(case, side):
                case.add_side(side, getattr(other, side), frame.words, frame.predicate.rule)
    if not upper.claimants:
        owner = owner_of_right(docket, whole, actors)
        asked = asked_by(docket, whole, actors) or challenger(docket, whole.span, actors, owner)
        asked = asked or attacker(docket, whole, actors)
        asked = tuple(p for p in asked if p not in upper.respondents)
        upper.add_side("claimants", asked, frame.words, frame.predicate.rule)
        lower.add_side("claimants", asked, frame.words, frame.predicate.rule)
    if not upper.respondents:
        owner = tuple(p for p in owner_of_right(docket, whole, actors) if p not in upper.claimants)
        upper.add_side("respondents", owner, frame.words, frame.predicate.rule)
        lower.add_side("respondents", owner, frame.words, frame.predicate.rule)
