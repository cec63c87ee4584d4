"""Orders of the trade commission of the United States before the court that hears appeals from it."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy

_OF_COMMISSION = lazy(
    r"\b(?:[Aa]n?|[Tt]he|[Ii]ts) (?:[Cc]hief )?(?:[Aa]dministrative [Ll]aw [Jj]udge|ALJ)\b"
    r"|\b[Tt]he (?:full )?[Cc]ommission(?:ers)?\b(?! of the E)(?!, Brussels)"
)
"""Who decides before the trade commission, and before no court."""


def commission_meant(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """The case of the trade commission that its judge decides, where the suit beside it was told last."""
    if docket.scene.language != "en" or case.forum_kind == "trade-commission":
        return None
    if _OF_COMMISSION.search(docket.scene.content, frame.span.start, frame.predicate.start) is None:
        return None
    before = [c for c in docket.cases() if c.forum_kind == "trade-commission" and c.after is None]
    return docket.speak_of(before[-1]) if before else None


def order_of_commission(docket: Docket, frame: Frame, forum: ForumMention) -> CaseDraft | None:
    """The case of the trade commission, told last, whose order the court that hears appeals from it reviews."""
    case = docket.case
    if case is None or case.forum_kind != "trade-commission" or case.after is not None or not case.verdicts:
        return None
    return case if forum.key == "us-cafc" and frame.classes & {*REVIEW, "dismiss"} else None


def reviewing_order(docket: Docket, order: CaseDraft, forum: ForumMention, frame: Frame) -> CaseDraft:
    """The review of an order of the commission: one told before, or a new one, whatever else its court decided."""
    known = next((c for c in order.thread.cases if c.after is order), None)
    if known is not None:
        return known
    case = docket.open(order.thread, order.role, frame.predicate.start, forum)
    case.instance = Fact("second", frame.words, frame.predicate.rule)
    case.after, case.after_span = order, frame.words
    return case


_ITS_ORDER = lazy(
    r" (?:the|its) (?:(?:International Trade )?Commission|US ?ITC|ITC)(?:['’]s)? (?:[\w-]+ ){0,3}?"
    r"(?:determination|decision|order|ruling|finding|violation|ban|remedy)s?\b"
)


def order_undone(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The review of an order of the commission told before, by the court that has just decided over another matter:
    "It affirmed the Board's decisions. Because no valid claim was left, it vacated the Commission's determination"."""
    told = docket.case
    if docket.scene.language != "en" or told is None or told.forum_key != "us-cafc" or frame.forum is not None:
        return None
    if told.forum_kind == "trade-commission" or not frame.classes & {*REVIEW}:
        return None
    if _ITS_ORDER.match(docket.scene.content, frame.predicate.end) is None:
        return None
    orders = [c for c in docket.cases() if c.forum_kind == "trade-commission" and c.after is None and c.verdicts]
    forum = docket.court
    if len(orders) != 1 or told.after is orders[0] or forum is None or forum.key != told.forum_key:
        return None
    review = reviewing_order(docket, orders[0], forum, frame)
    review.decided = review.decided or told.decided
    return review
