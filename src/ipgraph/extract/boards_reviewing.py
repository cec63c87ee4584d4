"""Boards of appeal of an office: they review what a division of their office decided, whichever is told first."""

from collections.abc import Sequence

from ipgraph.extract.boards_of_marks import BOARD
from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.twice_told import folk

BOARDS = "-boards"
"""How the keys of the boards of an office end; the rest is the key of the office."""


def reviews_alone(case: CaseDraft) -> bool:
    """Whether a case reviews a decision of which the text tells nothing else: before a board, or a court above."""
    above = case.instance is not None and case.instance.value == "second"
    return case.forum_key.endswith(BOARDS) or (case.role == "nullity" and above)


def tie_boards(draft: Draft) -> None:
    """Say of a case before a board which decision of its office it reviews, where the text tells of one only."""
    for case in draft.cases:
        if case.after is None and case.role == "office" and case.forum_key.endswith(BOARDS):
            below = _below(case, draft.cases)
            if len(below) == 1:
                case.after, case.after_span = below[0], case.anchor()


def _below(case: CaseDraft, cases: Sequence[CaseDraft]) -> list[CaseDraft]:
    """The cases of the office of a board that nothing reviews, decided before it, between the same or unnamed sides."""
    mine = folk(case)
    return [
        c
        for c in cases
        if c.role == "office"
        and c.forum_key == case.forum_key.removesuffix(BOARDS)
        and c.thread.part == case.thread.part
        and (not mine or not folk(c) or mine & folk(c))
        and not any(o.after is c for o in cases)
        and not (c.decided and case.decided and c.decided.value > case.decided.value)
    ]


def sides_of_boards(draft: Draft) -> None:
    """Give the reviews by boards of which no side is told those of the decision that they review, and so those by
    courts of which neither side is told."""
    for case in sorted((c for c in draft.cases if c.role == "office" and c.after is not None), key=lambda c: c.born):
        below = case.after
        bare = not case.claimants and not case.respondents
        if below is None or not (case.forum_key.endswith(BOARDS) or (bare and below.role == "office")):
            continue
        for side in ("claimants", "respondents"):
            if not getattr(case, side):
                setattr(case, side, dict(getattr(below, side)))


_ALL_BOARDS = (BOARDS, BOARD)
_FALLEN, _STANDS = frozenset({"invalidated", "granted"}), frozenset({"maintained", "denied"})


_PARTLY = "partly-invalidated"


def results_of_boards(cases: Sequence[CaseDraft]) -> None:
    """Tell what a board, or a court above one that hears attacks on rights, made of the decision that it reviews, where
    words only tell what became of the right."""
    for case in cases:
        below = case.after
        if case.outcome is None or below is None or below.outcome is None:
            continue
        of_board = case.role == below.role == "office" and case.forum_key.endswith(_ALL_BOARDS)
        of_court = case.role == below.role == "nullity" and case.language == "en"
        if not of_court and not (of_board and below.forum_kind == case.forum_kind):
            continue
        now, then = case.outcome.value, below.outcome.value
        if now == _PARTLY and then in _FALLEN | _STANDS and case.language == "en":
            case.outcome = Fact("modified", case.outcome.span, case.outcome.rule)
        if now not in _FALLEN | _STANDS or then not in _FALLEN | _STANDS:
            continue
        value = "affirmed" if (now in _FALLEN) == (then in _FALLEN) else "reversed"
        case.outcome = Fact(value, case.outcome.span, case.outcome.rule)
