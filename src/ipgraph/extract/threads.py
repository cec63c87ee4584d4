"""Find the thread and the case that a filing or a decision belongs to."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.telling import Telling, compatible, new_thread
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span


def thread_of_filing(
    t: Telling,
    claimants: tuple[PartyDraft, ...],
    respondents: tuple[PartyDraft, ...],
    forum: ForumMention | None,
    role: str,
    cue: Cue,
    date: DateMention | None,
) -> Thread:
    """The thread that a filing belongs to: by its sides, forum and date; a new one where none fits."""
    if role != "main":
        sides = set(claimants) | set(respondents)
        fitting = [each for each in t.threads if sides and sides & each.people]
        if t.thread is not None and (not sides or t.thread in fitting):
            return t.thread
        return fitting[-1] if fitting else new_thread(t, cue.start)
    best: Thread | None = None
    for thread in reversed(t.threads):
        mine, theirs = set(claimants), set(respondents)
        same = (not mine or not thread.claimants or bool(mine & set(thread.claimants))) and (
            not theirs or not thread.respondents or bool(theirs & set(thread.respondents))
        )
        same = same or (thread.weak and bool(mine & set(thread.claimants)))
        crossed = bool(mine & set(thread.respondents)) or bool(theirs & set(thread.claimants))
        some = (
            bool(mine & set(thread.claimants))
            or bool(theirs & set(thread.respondents))
            or not thread.sides
            or not (mine or theirs)
        )
        if not same or crossed or not some:
            continue
        first = next(
            (c for c in thread.cases if c.role == "main" and (c.instance is None or c.instance.value == "first")),
            None,
        )
        if first is not None:
            if forum and first.forum_key and forum.key and first.forum_key != forum.key:
                continue
            if date and first.filed and not compatible(date.value, first.filed.value):
                continue
        best = thread
        break
    return best or new_thread(t, cue.start)


def thread_of_decision(
    t: Telling, forum: ForumMention, named: tuple[PartyDraft, ...], role: str, instance: Fact | None
) -> Thread | None:
    """The thread that a decision belongs to: by forum and by the parties named, else the one spoken of last."""
    people = set(named)
    scores: list[tuple[float, int, Thread]] = []
    for i, thread in enumerate(t.threads):
        score = 0.0
        overlap = people & thread.sides
        if people and thread.sides:
            score += 2.0 * len(overlap) / len(people) if overlap else -2.0
        forums = {c.forum_key for c in thread.cases if c.forum_key and c.role in (role, "main", "criminal")}
        if forum.key and forum.key in forums:
            score += 2.0
        elif (
            forums
            and instance is not None
            and instance.value == "first"
            and instance.rule != "rank"
            and any(
                c.instance and c.instance.value == "first" and c.instance.rule != "rank" and c.forum_key
                for c in thread.cases
            )
        ):
            score -= 1.5
        if thread is t.thread:
            score += 1.0
        scores.append((score, i, thread))
    if not scores:
        return None
    best = max(scores, key=lambda item: (item[0], item[1]))
    return best[2] if best[0] > 0 else None


_ENDING = frozenset({"dismiss", "award", "order", "won", "lost", "affirm", "reverse", "modify"})
LEAST_PRECISE = 7
"""A year alone does not tell two decisions of one court apart; a month does."""


def match_case(
    t: Telling, thread: Thread, forum: ForumMention, role: str, instance: Fact | None, region: Span
) -> CaseDraft | None:
    """The case of the thread that the forum decides, or ``None`` where it must be opened."""
    fresh = t.scene.cues.has(region, "rehear", "retrial") and not (instance is not None and instance.value == "retrial")
    same = [c for c in thread.cases if c.role == role and c.forum_key and c.forum_key == forum.key]
    told_apart = [c for c in same if not another_decision(t, c, region)]
    if same and not told_apart and (instance is None or instance.value == "first"):
        return None
    same = told_apart or same
    if fresh and same and any(v.value == "remand" for c in thread.cases for v in c.verdicts):
        again = [c for c in same if c.after is not None]
        return again[0] if again else None
    if instance is not None and instance.rule != "rank":
        fitting = [
            c for c in same if c.instance is None or c.instance.value == instance.value or c.instance.rule == "rank"
        ]
        if fitting:
            return fitting[-1]
        if same and not (instance.value == "second" and all(c.instance and c.instance.value == "first" for c in same)):
            return same[-1]
    elif same:
        return same[-1]
    for case in thread.cases:
        if (
            case.role == role
            and not case.forum
            and (
                instance is None
                or case.instance is None
                or case.instance.value == instance.value
                or instance.rule == "rank"
            )
            and not (
                case.instance and case.instance.value == "second" and instance is not None and instance.value == "first"
            )
        ):
            return case
    return None


def another_decision(t: Telling, case: CaseDraft, region: Span) -> bool:
    """Whether a region tells of another decision of the same court: another full date, or another numbered right."""
    numbers = [i.value for i in t.scene.identifiers.within(region) if i.kind == "case"]
    if case.case_number is not None and numbers and all(n != case.case_number.value for n in numbers[:1]):
        return bool(case.awarded) or any(v.value in _ENDING for v in case.verdicts)
    classes = ("award", "dismiss", "won")
    if case.decided is None or len(case.decided.value) < LEAST_PRECISE or not t.scene.cues.has(region, *classes):
        return False
    dates = [d for d in t.scene.dates.within(region) if not d.is_range and len(d.value) >= LEAST_PRECISE]
    if not dates or any(compatible(d.value, case.decided.value) for d in dates):
        return False
    return bool(case.awarded) or any(v.value == "dismiss" for v in case.verdicts)
