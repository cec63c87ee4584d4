"""Open cases that stand beside a suit: a counterclaim, a prosecution."""

from ipgraph.extract.actors import Actor
from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.telling import Telling, new_thread, office_party
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span


def open_counterclaim(t: Telling, cue: Cue, claimants: tuple[PartyDraft, ...], s: Span) -> CaseDraft | None:
    """Open a counterclaim beside the main suit, with the sides changed over."""
    if t.thread is None:
        return None
    for case in t.thread.cases:
        if case.role == "counterclaim":
            t.case = t.case or case
            return None
    main = next((c for c in t.thread.cases if c.role == "main"), None)
    if main is None or not t.scene.cues.has(s, "sue", "ask", "counterclaim"):
        return None
    case = CaseDraft(t.scene.language, t.thread, "counterclaim", cue.start)
    span = Span(cue.start, cue.end)
    case.instance = Fact("first", span, cue.rule)
    case.take_forum(main)
    for party in t.thread.respondents:
        case.claimants[party] = Fact(True, span, cue.rule)
    for party in t.thread.claimants:
        case.respondents[party] = Fact(True, span, cue.rule)
    case.verdicts.append(Fact("counterclaim", span, cue.rule))
    t.thread.cases.append(case)
    return case


def open_criminal(t: Telling, cue: Cue, forums: list[ForumMention], actors: list[Actor], s: Span) -> CaseDraft:
    """Open a criminal case where a prosecutor brings charges; the prosecutor is the claimant."""
    prosecutor = next(f for f in forums if f.kind == "procuratorate")
    thread = next(
        (each for each in reversed(t.threads) if any(c.role == "criminal" for c in each.cases)), None
    ) or new_thread(t, cue.start)
    case = next((c for c in thread.cases if c.role == "criminal"), None)
    if case is None:
        case = CaseDraft(t.scene.language, thread, "criminal", cue.start)
        thread.cases.append(case)
        case.instance = Fact("first", Span(cue.start, cue.end), cue.rule)
    party = office_party(t, prosecutor)
    for each in thread.cases:
        each.claimants[party] = Fact(True, Span(prosecutor.start, prosecutor.end), cue.rule)
    t.thread, t.case = thread, case
    return case
