"""An order until the judgment that a text tells twice: of its court first, and then beside the suit it was made in.

"The High Court refused interim relief to Alpha in its suit. Alpha had moved the court. The motion was dismissed".
"""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.story.docket import Docket, people
from ipgraph.lang.patterns import lazy

_GRANTED, _REFUSED = frozenset({"grant", "order"}), frozenset({"dismiss"})
_TWO = 2
_KINDS = lazy(r"\b(?:patent|trade ?mark|copyright|design|trade secret)")


def join_orders(docket: Docket) -> None:
    """Make one of two orders that are told alike, without and with the suit beside them."""
    orders = [c for c in docket.cases() if c.role == "interim" and c.after is None and c.verdicts]
    if docket.scene.language != "en" or len(orders) != _TWO:
        return
    told, again = sorted(orders, key=lambda c: c.born)
    suit = again.beside
    if told.beside is not None or suit is None or not told.forum or again.thread is told.thread:
        return
    if again.forum_key not in ("", told.forum_key) or suit.forum_key not in ("", told.forum_key):
        return
    if not people(told) <= people(again) | people(suit) or docket.part_at(told.born) != docket.part_at(again.born):
        return
    if _came_to(told) is None or _came_to(told) != _came_to(again) or (told.decided and again.decided):
        return
    kinds = _kinds(docket, told.born), _kinds(docket, again.born)
    if all(kinds) and not kinds[0] & kinds[1]:
        return  # each is over a right of its own
    again.take_forum(told)
    suit.take_forum(told)
    again.verdicts = [*told.verdicts, *again.verdicts]
    again.decided = again.decided or told.decided
    again.remedies = {**told.remedies, **again.remedies}
    for case in docket.cases():
        if case.after is told:
            case.after = again
    told.thread.cases.remove(told)


def _kinds(docket: Docket, at: int) -> set[str]:
    """The kinds of right that the sentence of an order names."""
    scene = docket.scene
    told = next((s for s in scene.sentences if s.start <= at < s.end), None)
    return set(_KINDS.findall(scene.words(told).lower())) if told is not None else set()


def _came_to(order: CaseDraft) -> bool | None:
    """Whether an order was made or refused; ``None`` where it is not told or both are."""
    said = {v.value for v in order.verdicts}
    granted, refused = bool(said & _GRANTED), bool(said & _REFUSED)
    return granted if granted is not refused else None
