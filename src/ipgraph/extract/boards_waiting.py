"""Appeals that the boards of an office have not decided yet: the text tells that they were brought, and no more."""

from ipgraph.extract.boards_reviewing import BOARDS
from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "boards-waiting"
_OPEN = Beside("en", "boards_waiting").within("open")
_NOTHING_DECIDED = frozenset({"pending", "appeal", "rule", "opposition", "cancel-request", "invalidity-request"})


def wait_for_boards(draft: Draft, scene: Scene) -> None:
    """Say of the reviews of an office's decision by its boards that they are open, where a sentence tells so or tells
    no more than who has appealed."""
    for case in draft.cases:
        place = _told_open(case, draft, scene) if scene.language == "en" and _undecided(case) else None
        if place is None and _undecided(case) and case.appellants:
            place = next(iter(case.appellants.values())).span  # brought there, and nothing more is told
        if place is not None:
            case.outcome = case.status = Fact("pending", place, RULE)


def _undecided(case: CaseDraft) -> bool:
    """Whether a case is a review by boards of which no words tell a result."""
    if case.role != "office" or case.after is None or not case.forum_key.endswith(BOARDS):
        return False
    nothing = not (case.outcome or case.decided or case.findings or case.awarded or case.thread.settled)
    return nothing and {verdict.value for verdict in case.verdicts} <= _NOTHING_DECIDED


def _told_open(case: CaseDraft, draft: Draft, scene: Scene) -> Span | None:
    """Where a sentence that names the boards of a case tells that an appeal to them is open."""
    for sentence in scene.sentences:
        here = draft.part_of(sentence.start) == draft.part_of(case.born)
        if not here or all(forum.key != case.forum_key for forum in scene.forums.within(sentence)):
            continue
        if told := _OPEN.search(scene.content, sentence.start, sentence.end):
            return Span(*told.span())
    return None
