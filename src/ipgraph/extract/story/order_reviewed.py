"""What a court above decides while the suit is still open is a review of the interim order that was made in it.

"Alpha sued and asked for an injunction, which was refused in May. The court of appeal dismissed the appeal in June":
the words of the last sentence fit the suit and the order alike, but nobody appeals from what nobody has decided.
"""

from ipgraph.extract.costs import is_for_costs
from ipgraph.extract.draft import CaseDraft, Fact, abroad
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.settle_reviews import above
from ipgraph.extract.story.docket import Docket, chain, people
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.origin import is_top
from ipgraph.lang.patterns import lazy

_HIGHER = ("second", "retrial")
_JURISDICTION = lazy(r"\bjurisdiction\w*|管辖")
"""What a court above decides of an open suit without an order in it."""


def review_orders(docket: Docket) -> None:
    """Put the reviews of interim orders above these, where they were taken for reviews of the suits beside them."""
    for again in [c for c in docket.cases() if c.role == "reconsideration" and c.after is not None]:
        _own_order(again, again.after)
    reviews = [c for c in docket.cases() if c.role == "main" and _at(c, *_HIGHER) and c.said(*REVIEW)]
    for review in sorted(reviews, key=_height):
        order = _order_below(docket, review)
        if order is not None and not _over_jurisdiction(docket, review):
            _put_above(docket, review, order)


def _own_order(again: CaseDraft, order: CaseDraft | None) -> None:
    """Give an order told of no court that of the one that looks at it again, and the day told before that."""
    if order is None or order.role != "interim" or order.forum or not again.forum:
        return
    order.take_forum(again)
    asked = next((v.span.start for v in again.verdicts if v.value == "reconsider"), -1)
    if order.decided is None and again.decided is not None and again.decided.span.start < asked:
        order.decided, again.decided = again.decided, None


def _height(review: CaseDraft) -> tuple[bool, bool]:
    """What comes last: what a third court looks at, and before it what the highest court of the country does."""
    return _at(review, "retrial"), is_top(review.forum_key)


def _order_below(docket: Docket, review: CaseDraft) -> CaseDraft | None:
    """The one order that a review can be of: made before it, in a suit of which no end is told or in none."""
    cases, suit = list(docket.cases()), review.after
    if suit is not None and _is_order(suit):
        return suit
    if not all(map(is_for_costs, review.awarded)) or (suit is not None and not _is_open_suit(suit)):
        return None
    if suit is None and any(_is_suit(c) and ended(c) and (not people(c) or _met(c, review)) for c in cases):
        return None
    below = [c for c in cases if _is_order(c) and _is_before(c, review) and (not people(review) or _met(c, review))]
    reviewed = {id(upper.after) for upper in cases if upper.after is not None and ended(upper)}
    free = [c for c in below if id(c) not in reviewed]
    suits = [suit] if suit is not None else [] if people(review) else [c for c in cases if _is_suit(c)]
    if len(free) != 1 or any(each.forum_key not in ("", _court(free[0]).forum_key) for each in suits):
        return None
    return free[0] if _sits_above(review, free[0]) else None


def _is_order(case: CaseDraft) -> bool:
    """Whether a case is over an interim order that a court made, or a review of one."""
    return case.role == "interim" and case.instance is not None and ended(case) and bool(_court(case).forum)


def _court(order: CaseDraft) -> CaseDraft:
    """The case that names the court of an order: itself, or the suit in which it was made."""
    return order if order.forum or order.beside is None else order.beside


def _met(one: CaseDraft, other: CaseDraft) -> bool:
    return bool(people(one) & people(other))


def _is_suit(case: CaseDraft) -> bool:
    return case.role == "main" and case.after is None and _at(case, "first")


def _is_open_suit(case: CaseDraft) -> bool:
    return _is_suit(case) and not ended(case)


def _is_before(order: CaseDraft, review: CaseDraft) -> bool:
    """Whether an order was made before its review, by their days or else by the order of telling."""
    if order.decided and review.decided:
        return bool(order.decided.value <= review.decided.value)
    return order.born < review.born


def _sits_above(review: CaseDraft, order: CaseDraft) -> bool:
    """Whether the court of a review is above that of an order, or a bench of the same court."""
    third = _at(review, "retrial") or (is_top(review.forum_key) and _at(order, "second"))
    if third is not _at(order, "second"):
        return False
    court = _court(order)
    if abroad(review.forum_key, court.forum_key):
        return False
    return review.forum_key in (court.forum_key, *above(court.forum_key)) or review.rank > court.rank > 0


def _at(case: CaseDraft, *instances: str) -> bool:
    return case.instance is not None and case.instance.value in instances


def _over_jurisdiction(docket: Docket, review: CaseDraft) -> bool:
    said = next(v for v in review.verdicts if v.value in REVIEW)
    told = next((s for s in docket.scene.sentences if s.start <= said.span.start < s.end), said.span)
    return _JURISDICTION.search(docket.scene.content, told.start, told.end) is not None


def _put_above(docket: Docket, review: CaseDraft, order: CaseDraft) -> None:
    """Make a case the review of an order; one that was only told to have been asked for is this one."""
    for asked in [c for c in docket.cases() if c.role == "interim" and c.after is order and not ended(c)]:
        review.appellants = {**asked.appellants, **review.appellants}
        review.born = min(review.born, asked.born)
        asked.thread.cases.remove(asked)
        for upper in docket.cases():
            if upper.after is asked:
                upper.after = review
    for case in docket.cases():
        if case.role == "main" and review in chain(case):
            case.role = "interim"
    if review.instance is not None and _at(order, "second"):
        review.instance = Fact("retrial", review.instance.span, review.instance.rule)
    beside = review.after or order
    review.after, review.after_span = order, review.verdicts[0].span
    if not review.claimants and not review.respondents:
        review.claimants, review.respondents = dict(beside.claimants), dict(beside.respondents)
