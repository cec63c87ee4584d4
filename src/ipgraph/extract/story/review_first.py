"""What a report has told of a chain whose last decision it tells first: 日前,最高法院再审撤销一审判决."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket, chain, people
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy


def only_guessed(case: CaseDraft) -> bool:
    """Whether of a higher court is told only that it has decided, and not yet at which instance."""
    first = case.instance is not None and case.instance.rule == "rank" and case.instance.value == "first"
    told = {verdict.value for verdict in case.verdicts} <= {"rule"} and not (case.filed or case.awarded)
    return first and told and case.language == "zh" and case.rank >= SECOND_RANK


def only_named_below(docket: Docket, case: CaseDraft) -> bool:
    """Whether a suit is known only as what the court told of last has undone, with nothing of who brought it."""
    last = docket.case
    if docket.scene.language != "zh" or last is None or case not in chain(last)[1:]:
        return False
    first = case.instance is not None and case.instance.value == "first"
    return first and case.role == "main" and not (case.verdicts or case.filed or people(case))


_THE_APPEAL = lazy(
    r"(?:(?:The|That|This|Its|His|Her|Their|Both) )?appeals? (?:was|were|is|has been|had been|failed|succeeded)\b"
)


def is_the_appeal(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """The case of a high court told last, where the next sentence says that it was an appeal that was decided there:
    "The Supreme Court gave judgment in May. Both appeals of Beta were dismissed."."""
    guessed = case.instance is not None and case.instance.rule == "rank" and case.instance.value == "first"
    told = {verdict.value for verdict in case.verdicts} <= {"rule", "versus"}
    if not guessed or not told or case.rank < SECOND_RANK or docket.scene.language != "en":
        return None
    named = _THE_APPEAL.match(docket.scene.content, frame.sentence.start, frame.predicate.end)
    if named is None and not any(thing.kind == "appeal" for thing in frame.objects):
        return None
    case.instance = Fact("retrial" if case.rank > SECOND_RANK + 1 else "second", frame.words, frame.predicate.rule)
    return case


_JUDGED = r"(?:judge?ments?|decisions?|rulings?|verdict|orders?|dismissal)"
_BELOW = lazy(
    rf"\b{_JUDGED} (?:below|under appeal|appealed (?:against|from)|on appeal|of (?:the )?first instance)\b"
    rf"|\b(?:lower|trial|first-instance|district|regional)(?: court| judge)?(?:['’]s)? (?:\w+ )?{_JUDGED}"
    rf"|\b{_JUDGED} (?:of|by|from) the (?:lower|trial|first|district|regional|first-instance) (?:court|judge|instance)"
)
"""What was decided by a court below."""
_TOLD_OF_SUIT = frozenset({"rule", "won", "lost", "suit", "versus", "order", "award"})
"""What a report that begins with the last judgment tells of it before it says that another was reviewed."""


def reviews_below(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The case of the higher court named last, where the next words say that a judgment below was reviewed there:
    "The High Court found for Alpha in its suit against Beta. The judgment below was set aside."."""
    court = docket.court
    if docket.scene.language != "en" or court is None or court.rank < SECOND_RANK or not frame.classes & set(REVIEW):
        return None
    case = next((c for c in reversed(list(docket.cases())) if c.forum_key == court.key and c.role == "main"), None)
    if case is None or case.after is not None or case.filed or case.instance is None or case.said(*REVIEW):
        return None
    if not {verdict.value for verdict in case.verdicts} <= _TOLD_OF_SUIT or case.instance.rule == "case-number":
        return None
    lower = [
        o for o in frame.origins if o.key and o.kind not in OFFICES and o.key != court.key and 0 < o.rank < court.rank
    ]
    if not lower and not _BELOW.search(docket.scene.content, frame.span.start, frame.span.end):
        return None
    if case.instance.value == "first":
        case.instance = Fact("second", frame.words, frame.predicate.rule)
    return case


def reviewed_zh(docket: Docket, case: CaseDraft, forum: ForumMention | None) -> bool:
    """Whether a Chinese text told last what became of an appeal from a case, and now tells a suit without a court."""
    told = docket.case is not None and docket.case.after is case and docket.scene.language == "zh"
    return told and forum is None
