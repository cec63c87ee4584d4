"""Read who appeals, and to which court."""

from ipgraph.extract.actors import Actor
from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.office_review import open_review, reviewable
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.telling import OFFICES, REVIEW, TO_FORUM, Telling, all_sides, name_forum, who
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span


def read_appeals(t: Telling, s: Span, actors: list[Actor], forums: list[ForumMention]) -> bool:
    """Read an appeal of the sentence: who appeals, and to which court; tell whether there was one."""
    cues = t.scene.cues
    found = [
        c for c in cues.within(s, "appeal") if not cues.within(Span(max(s.start, c.start - 6), c.end), "may-appeal")
    ]
    if not found or t.thread is None or cues.has(s, "may-appeal"):
        return False
    if not t.thread.cases:
        return False
    cue = found[-1]
    left = [a for a in actors if a.end <= cue.start and a.mark in ("", "of", "by", "with") and (a.parties or a.role)]
    both = [c for c in cues.within(s, "both") if c.end <= cue.end + 2 and cue.start - c.end < 40]
    appellants: tuple[PartyDraft, ...] = ()
    if both:
        appellants = tuple(all_sides(t))
    elif left:
        appellants = tuple(
            dict.fromkeys(
                p
                for a in (
                    left
                    if all(a.mark == "" for a in left) and t.scene.language == "zh" and len(left) < 2
                    else left[-1:]
                )
                for p in who(t, a)
            )
        )
    elif t.subject and not cues.has(s, *REVIEW):
        appellants = t.subject
    office = reviewable(t)
    if office is not None and office is t.case and t.case is not None:
        court = next((f for f in forums if f.kind not in OFFICES and f.start > cue.start), None)
        t.case = open_review(t, office, court, Span(cue.start, cue.end), cue.rule, appellants)
        t.thread = t.case.thread
        if court is not None:
            t.targets.add(court.start)
        return True
    thread = t.thread
    if appellants and not set(appellants) & thread.sides:
        owners = [each for each in t.threads if set(appellants) & each.sides and each.cases]
        if owners:
            thread = owners[-1]
    to = None
    for forum in forums:
        if forum.kind in OFFICES:
            continue
        before = t.scene.content[max(s.start, forum.start - 30) : forum.start]
        if (
            TO_FORUM[t.scene.language].search(before)
            and forum.rank >= 2
            and (forum.start > cue.start or t.scene.language == "zh")
        ):
            lower = next(
                (c for c in thread.cases if c.forum_key and c.forum_key == forum.key and c.role == "main"), None
            )
            sued_there = lower is not None and lower.instance is not None and lower.instance.value == "first"
            if lower is None or not sued_there or (lower.instance is not None and lower.instance.rule == "rank"):
                to = forum
    case = reviewing_case(t, thread, to, cue)
    for party in appellants:
        case.appellants.setdefault(party, Fact(True, Span(cue.start, cue.end), cue.rule))
    case.verdicts.append(Fact("appeal", Span(cue.start, cue.end), cue.rule))
    t.thread = thread
    if to is not None:
        t.case = case
    return True


def reviewing_case(t: Telling, thread: Thread, forum: ForumMention | None, cue: Cue) -> CaseDraft:
    """The open second-instance case of the thread, or a new one."""
    for case in thread.cases:
        if (
            case.instance
            and case.instance.value == "second"
            and case.role in ("main", "criminal")
            and not (case.forum_key and forum and forum.key and case.forum_key != forum.key)
        ):
            if (
                any(v.value in REVIEW for v in case.verdicts)
                and forum is None
                and thread.cases[-1] is not case
                and thread.cases[-1].instance
                and thread.cases[-1].instance.value == "first"
            ):
                continue
            if forum and not case.forum:
                name_forum(t, case, forum)
            return case
    for case in thread.cases:
        if (
            forum
            and forum.key
            and case.forum_key == forum.key
            and case.instance
            and case.instance.rule == "rank"
            and case.role == "main"
        ):
            case.instance = Fact("second", Span(cue.start, cue.end), cue.rule)
            return case
    base = next((c for c in thread.cases if c.role in ("main", "criminal")), None)
    case = CaseDraft(t.scene.language, thread, base.role if base else "main", cue.start)
    case.instance = Fact("second", Span(cue.start, cue.end), cue.rule)
    if forum:
        name_forum(t, case, forum)
    if base and base.role == "criminal":
        case.claimants, case.respondents = dict(base.claimants), dict(base.respondents)
    thread.cases.append(case)
    return case
