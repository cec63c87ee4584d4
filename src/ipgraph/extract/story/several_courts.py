"""One sentence that tells of suits in several courts: "sued Beta in the District of Delaware and in Munich"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LISTED = lazy(
    r"(?:\s?\([^()]{1,40}\))?(?:,| and|, and| as well as|,? then) (?:also )?(?:(?:in|at|before|with) )?(?:the |a )?"
)
"""What stands between two courts of a list of those where somebody sued."""
_ENDS = lazy(
    r"(?:\s?\([^()]{1,40}\))?"
    r"(?:[.;:]|,? (?:over|on|in|for|against|alleging|accusing|claiming|seeking|at|before|and|as)\b|,|$)"
)
"""What follows a court that is listed, and no verb of which it is the subject."""
_DECIDES = lazy(
    r"(?:\s?\([^()]{1,40}\))?,? (?:which |had |has |then |later )*(?:\w+(?:ed|s)|held|found|gave|threw|upheld|ruled)\b"
)
MOST = 6
"""How many further courts of one list are read."""


def also_sued_in(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Open a suit of its own for every further court of the list that begins with the one where a case was brought."""
    first = frame.forum
    if docket.scene.language != "en" or frame.kind != "suit" or first is None or case.role != "main":
        return
    if first.kind in OFFICES or case.forum_key != first.key:
        return
    last = first
    for forum in _further(docket, frame, first)[:MOST]:
        if not _LISTED.fullmatch(docket.scene.content, last.end, forum.start):
            return
        last = forum
        if forum.key != first.key and not any(
            c.forum_key == forum.key and c.thread is case.thread for c in docket.cases()
        ):
            _open_beside(docket, frame, case, forum)


def _further(docket: Docket, frame: Frame, first: ForumMention) -> list[ForumMention]:
    """The courts of first instance that the sentence names behind the first, and that decide nothing there."""
    content, stop = docket.scene.content, frame.sentence.end
    found = []
    for forum in docket.scene.forums.within(Span(first.end, stop)):
        same = forum.kind not in OFFICES and bool(forum.key) and not forum.anaphor and forum.rank <= max(first.rank, 1)
        if not same or not _ENDS.match(content, forum.end, stop) or _DECIDES.match(content, forum.end, stop):
            break
        found.append(forum)
    return found


def _open_beside(docket: Docket, frame: Frame, case: CaseDraft, forum: ForumMention) -> None:
    beside = docket.open(case.thread, "main", forum.start, None)
    beside.instance = Fact("first", frame.words, frame.predicate.rule)
    docket.name_forum(beside, forum)
    for side in ("claimants", "respondents"):
        beside.add_side(side, getattr(case, side), frame.words, frame.predicate.rule)
    beside.filed = case.filed
    beside.verdicts.append(Fact(frame.predicate.cue_class, frame.words, frame.predicate.rule))
