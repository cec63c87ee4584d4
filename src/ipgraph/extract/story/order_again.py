"""Sentences that go back to the interim order below a review, or go on from it: its judge, its court, a bench above."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import ON_A_RIGHT, REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.order_below import RULE
from ipgraph.extract.story.reconsidered import reconsider
from ipgraph.extract.story.reviewing_case import open_review_case
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_WORDS = Beside("en", "order_again")
_THE_ORDER = _WORDS.within("the order")
_JUDGE = _WORDS.within("a judge")


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


_KEPT = _WORDS.behind("kept")
_ITS_ORDER = _WORDS.behind("its order")


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


_BENCH = _WORDS.within("a bench above")
_GIVES = ("grant", "order")
"""What a bench above does where the order was refused below: "A judge refused; the Division Bench granted it"."""


def bench_above(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The review of the interim order spoken of by a bench of the same court, where a sentence names no other forum."""
    case, content = docket.case, docket.scene.content
    if docket.scene.language != "en" or case is None or case.role != "interim":
        return None
    if frame.forum is not None and (not frame.forum.anaphor or frame.forum.key != case.forum_key):
        return None
    first = case.instance is not None and case.instance.value == "first" and bool(case.verdicts)
    refused = case.said("dismiss", "lost") and not case.said("grant")
    reviews = {*REVIEW, "dismiss", *(_GIVES if refused else ())}
    if not first or not frame.classes & reviews:
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


_SUIT = _WORDS.within("a suit")
