"""An order that a report tells before it says that it was interim: "A judge has ordered Beta to stop. The preliminary
injunction, handed down on Friday, …"; or refused: "A judge would not stop Beta. Alpha had sought an interim ban"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_ORDERS = frozenset({"order", "rule", "grant"})
_THE_ORDER = lazy(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]n an?|[Bb]y an?|his|her|its|[Ss]uch an?) (?:\w+ )?"
    r"(?:preliminary|interim|provisional|temporary|interlocutory)\b"
)
_NEAR = 600
"""How far behind it is said at the most that it was interim."""


def was_interim(docket: Docket, frame: Frame) -> None:
    """Let the case spoken of be one over an interim measure, where it is but the order that a decision names."""
    case = docket.case
    if docket.scene.language != "en" or case is None or not _only_ordered(case):
        return
    if frame.forum is not None and case.forum_key not in ("", frame.forum.key):
        return
    told = docket.scene.cues.has(frame.span, "interim") and 0 <= frame.sentence.start - case.born < _NEAR
    if told and _THE_ORDER.search(docket.scene.content, frame.sentence.start, frame.sentence.end):
        case.role = "interim"
        case.instance = Fact("first", frame.words, "interim")


def was_refused(docket: Docket, frame: Frame) -> None:
    """Let what a court would not stop be the interim measure that a report goes on to say was asked for: "A judge has
    refused to block the book. Ada Orr sought a preliminary injunction in October"."""
    case = docket.case
    if frame.kind != "interim" or frame.forum is not None or case is None or not _only_refused(case):
        return
    if 0 <= frame.sentence.start - case.born < _NEAR:
        case.role = "interim"
        case.instance = Fact("first", frame.words, "interim")
        if set(docket.all_of(frame.agents)) & set(case.respondents):
            case.thread.respondents.clear()
            case.respondents.clear()  # whose picture it is has asked for the ban: "to block a book on Ada Orr"


def _only_refused(case: CaseDraft) -> bool:
    """Whether nothing is told of a suit but what a court would not order in it."""
    alone = case.role in ("main", "interim") and case.after is None and case.filed is None and not case.claimed
    return alone and bool(case.verdicts) and all(v.rule in _WILL_NOT for v in case.verdicts)


_WILL_NOT = frozenset({"en-lost-will-not", "en-lost-refused-on"})


def _only_ordered(case: CaseDraft) -> bool:
    """Whether nothing is told of a suit but what a court has ordered in it."""
    said = {verdict.value for verdict in case.verdicts}
    alone = case.after is None and case.filed is None and not case.claimed and not case.awarded
    return case.role == "main" and alone and bool(said & {"order", "grant"}) and said <= _ORDERS
