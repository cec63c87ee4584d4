"""The board that looked again at what the trade mark office of China had decided of an opposition, until 2019."""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.twice_told import folk

BOARD, OFFICE = "cn-trademark-review", "cn-trademark-office"
_OWN = ("invalidity-request", "cancel-request")
"""What somebody turns to the board with, and to no other before."""


def tie_boards_of_marks(draft: Draft, scene: Scene) -> None:
    """Let the board's case review the office's, where a part tells of one each and of an opposition: 申请复审."""
    for _, cases in draft.cases_by_part(END):
        boards = [c for c in cases if c.forum_key == BOARD and c.role == "office" and not c.said(*_OWN)]
        below = [c for c in cases if c.forum_key == OFFICE and c.role == "office" and not c.said(*_OWN)]
        sued_over = any(c.role == "main" and c.after in below for c in cases)  # the office's word was the last
        one_each = len(boards) == len(below) == 1 and boards[0].after in (None, below[0]) and not sued_over
        if one_each and not _of_others(scene, boards[0], below[0]):
            _tie(boards[0], below[0])


def _of_others(scene: Scene, board: CaseDraft, office: CaseDraft) -> bool:
    """Whether what stands behind the board names people, and none of those whom what stands behind the office names."""
    by_board, by_office = _named(scene, board, office), _named(scene, office, board)
    return bool(by_board and by_office) and not by_board & by_office


def _named(scene: Scene, case: CaseDraft, other: CaseDraft) -> set[PartyDraft]:
    at, beside = case.anchor().start, other.anchor().start
    sentence = next((s for s in scene.sentences if s.start <= at < s.end), None)
    if sentence is None:
        return set()
    end = beside if at < beside < sentence.end else sentence.end
    return {p for a in find_actors(scene, sentence) if at <= a.start < end for p in a.parties if p.type != "government"}


END = 10**9
"""Behind every part."""


def _tie(board: CaseDraft, office: CaseDraft) -> None:
    told = next((v for c in (office, board) for v in c.verdicts if v.value == "opposition"), None)
    if told is None or (folk(board) and folk(office) and not folk(board) & folk(office)):
        return
    board.after, board.after_span = office, board.anchor()
    for case, other in ((board, office), (office, board)):
        if not case.said("opposition"):
            case.verdicts.insert(0, Fact("opposition", told.span, told.rule))
        for side in ("claimants", "respondents"):
            if not getattr(case, side) and not folk(case) & set(getattr(other, side)):
                setattr(case, side, dict(getattr(other, side)))
        if case.filed is not None and case.decided is not None and case.filed.value == case.decided.value:
            case.filed = None


def losers_ask_again(cases: Sequence[CaseDraft]) -> None:
    """Name the one who had lost before the office as the one who turned to the board."""
    for case in cases:
        below = case.after
        if case.forum_key != BOARD or below is None or below.forum_key != OFFICE or case.appellants:
            continue
        if below.outcome is not None and below.outcome.value in ("denied", "granted"):
            lost = below.claimants if below.outcome.value == "denied" else below.respondents
            case.appellants = {party: Fact(True, case.anchor(), "office-review") for party in lost}
