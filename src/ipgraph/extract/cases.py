"""Find the case that a stretch of a sentence decides, or open it."""

from ipgraph.extract.actors import Actor
from ipgraph.extract.appeals import reviewing_case
from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.instances import instance_of_decision
from ipgraph.extract.office_review import open_review, reviewable
from ipgraph.extract.orders import sides_of_decision
from ipgraph.extract.party import Form
from ipgraph.extract.review import review_court
from ipgraph.extract.telling import OFFICE_ROLES, REVIEW, Telling, name_forum, new_thread
from ipgraph.extract.threads import another_decision, match_case, thread_of_decision
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span


def case_of_decision(
    t: Telling,
    forum: ForumMention | None,
    region: Span,
    s: Span,
    cues: list[Cue],
    actors: list[Actor],
    origins: list[ForumMention],
    opened: bool,
) -> CaseDraft | None:
    """The case that a forum decides in a stretch of the sentence, opened where it was not told before."""
    scene = t.scene
    classes = {c.cue_class for c in cues}
    if forum is None:
        return case_spoken_of(t, region, s, cues)
    if forum.kind in ("customs", "ip-office", "market-regulator"):
        return case_of_office(t, forum, region, s, cues, actors)
    interim = (
        bool(scene.cues.has(region, "interim"))
        and not classes & {"award"}
        and bool(classes & {"grant", "order", "rule", "dismiss"})
    )
    criminal = "convict" in classes or "acquit" in classes
    reconsider = scene.cues.has(region, "reconsider")
    role = (
        "reconsideration"
        if reconsider and any(c.role == "interim" for each in t.threads for c in each.cases)
        else "interim"
        if interim
        else "criminal"
        if criminal
        else "main"
    )
    last = t.case
    if (
        role == "main"
        and last is not None
        and last.role in ("interim", "reconsideration")
        and last.forum_key in ("", forum.key)
        and classes <= {"rule", "grant", "dismiss"}
        and not reconsider
    ):
        name_forum(t, last, forum)
        return last
    if (
        role == "main"
        and t.thread is not None
        and any(c.role == "criminal" for c in t.thread.cases)
        and not classes & {"award"}
    ):
        role = "criminal"
    if role == "main" and (reviewed := reviews_office(t, forum, region, classes, actors)):
        name_forum(t, reviewed, forum)
        return reviewed
    instance = instance_of_decision(t, forum, region, s, classes, role)
    named = tuple(p for a in actors if region.start - 60 <= a.start < region.end for p in a.parties)
    thread = thread_of_decision(t, forum, named, role, instance)
    if thread is None:
        thread = new_thread(t, region.start)
    case = match_case(t, thread, forum, role, instance, region)
    if case is None:
        case = CaseDraft(scene.language, thread, role, forum.start)
        thread.cases.append(case)
        if role == "interim":
            main = next((c for c in thread.cases if c.role == "main"), None)
            if main:
                case.claimants, case.respondents = dict(main.claimants), dict(main.respondents)
    name_forum(t, case, forum)
    if instance is not None and (
        case.instance is None
        or case.instance.rule == "rank"
        or (instance.rule != "rank" and case.instance.value == "first" and instance.value != "first" and not case.filed)
    ):
        case.instance = instance
    for origin in origins:
        review_court(t, thread, origin, case)
    if case.role == "main":
        sides_of_decision(t, thread, region, actors, cues)
    return case


def reviews_office(
    t: Telling, forum: ForumMention, region: Span, classes: set[str], actors: list[Actor]
) -> CaseDraft | None:
    """The suit over an office's decision that a court decides here, told of right after that decision."""
    office = reviewable(t)
    if office is None or office is not t.case or classes & {"award", "convict", "settle"}:
        return None
    if any(a.mark == "against" and a.parties for a in actors if region.start <= a.start < region.end):
        return None
    if any(c.forum_key == forum.key for each in t.threads for c in each.cases if c is not office):
        return None
    cue = next((c for c in t.scene.cues.within(region, *classes)), None)
    span = Span(cue.start, cue.end) if cue else Span(forum.start, forum.end)
    return open_review(t, office, forum, span, "office-review")


def case_spoken_of(t: Telling, region: Span, s: Span, cues: list[Cue]) -> CaseDraft | None:
    """The case that a decision without a named forum is about."""
    scene, thread = t.scene, t.thread
    if thread is None or t.case is None:
        return None
    classes = {c.cue_class for c in cues}
    if classes & {"invalidated", "partly-invalidated", "maintained"} and t.case.role not in OFFICE_ROLES:
        offices = [c for each in t.threads for c in each.cases if c.role == "office"]
        return offices[-1] if offices else None
    if scene.cues.has(region, "reconsider") and any(c.role == "interim" for c in thread.cases):
        again = next((c for c in thread.cases if c.role == "reconsideration"), None)
        if again is None:
            again = CaseDraft(scene.language, thread, "reconsideration", region.start)
            order = next(c for c in reversed(thread.cases) if c.role == "interim")
            again.take_forum(order)
            again.after, again.after_span = order, region
            thread.cases.append(again)
        return again
    if "convict" in classes and t.case.role != "criminal":
        found = next((c for each in t.threads for c in each.cases if c.role == "criminal"), None)
        if found is None:
            t.thread = new_thread(t, region.start)
            found = CaseDraft(scene.language, t.thread, "criminal", region.start)
            t.thread.cases.append(found)
            cue = next(c for c in cues if c.cue_class == "convict")
            found.instance = Fact("first", Span(cue.start, cue.end), cue.rule)
        return found
    second = scene.cues.within(region, "instance-second")
    first = scene.cues.within(region, "instance-first")
    appealed = scene.cues.within(region, "appeal")
    if first and not second and not classes & set(REVIEW):
        found = next(
            (c for c in thread.cases if c.instance and c.instance.value == "first" and c.role in ("main", "criminal")),
            None,
        )
        if found:
            return found
        case = CaseDraft(scene.language, thread, "main", first[0].start)
        case.instance = Fact("first", Span(first[0].start, first[0].end), first[0].rule)
        thread.cases.append(case)
        name_trial_court(t, case, first[0])
        return case
    reviewed = (second or classes & set(REVIEW)) and t.case.role in ("main", "criminal")
    first_spoken_of = t.case.instance is not None and t.case.instance.value == "first"
    if not reviewed or not first_spoken_of or scene.cues.has(region, "reconsider", "interim"):
        if first_spoken_of and t.case.role == "main" and another_decision(t, t.case, region):
            again = CaseDraft(scene.language, thread, "main", region.start)
            again.take_forum(t.case)
            again.instance = t.case.instance
            thread.cases.append(again)
            return again
        return t.case
    told = second or appealed or scene.cues.has(region, "object-appeal")
    if not told and not any(c.instance and c.instance.value == "second" for c in thread.cases):
        return t.case if classes - set(REVIEW) else None
    cue = second[0] if second else next(c for c in cues if c.cue_class in REVIEW)
    return reviewing_case(t, thread, None, cue)


def name_trial_court(t: Telling, case: CaseDraft, cue: Cue) -> None:
    """Let a case that has no forum be before "the trial court", where the text says so."""
    text = t.scene.words(Span(cue.start, cue.end))
    if text.casefold() == "trial court":
        case.forum.append(Form(text, Span(cue.start, cue.end), cue.rule))


def case_of_office(
    t: Telling, forum: ForumMention, region: Span, s: Span, cues: list[Cue], actors: list[Actor]
) -> CaseDraft | None:
    """The case that an office decides: a seizure, an invalidation, an order against infringement."""
    classes = {c.cue_class for c in cues}
    role = (
        "customs"
        if forum.kind == "customs"
        else "office"
        if classes & {"invalidated", "maintained", "partly-invalidated"}
        or t.scene.cues.has(s, "opposition", "cancel-request", "invalidity-request")
        else "enforcement"
    )
    pool = [
        c
        for each in t.threads
        for c in each.cases
        if c.role in OFFICE_ROLES and (not c.forum_key or c.forum_key == forum.key)
    ]
    same_role = [c for c in pool if c.role == role]
    if same_role or pool:
        chosen = (same_role or pool)[-1]
        if t.case in same_role:
            chosen = t.case
        name_forum(t, chosen, forum)
        return chosen
    if role == "enforcement" and not classes & {"order", "penalise", "won"}:
        return None
    if role == "customs" and not classes & {"order", "penalise", "release"}:
        return None
    if role == "enforcement" and not t.scene.cues.has(s, "infringe", "remedy"):
        return None
    thread = t.thread or new_thread(t, region.start)
    case = CaseDraft(t.scene.language, thread, role, forum.start)
    name_forum(t, case, forum)
    case.instance = Fact("administrative", Span(forum.start, forum.end), "office")
    thread.cases.append(case)
    return case
