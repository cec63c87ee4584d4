"""Read who goes to court or to an office: the cases that a sentence opens."""

import re

from ipgraph.extract.actors import Actor
from ipgraph.extract.claims import add_sum
from ipgraph.extract.counterclaims import open_counterclaim, open_criminal
from ipgraph.extract.cues import Cue
from ipgraph.extract.dating import date_of_filing, is_announced
from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.extract.office_review import against_decision, open_review, reviewable
from ipgraph.extract.sides import discovered_party, opponents_of, sides_of_filing
from ipgraph.extract.sums import SumRole
from ipgraph.extract.telling import OFFICE_ROLES, OFFICES, Telling, compatible, forum_after, forum_before, name_forum
from ipgraph.extract.threads import thread_of_filing
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span
from ipgraph.model.codes import Instance

_TWO = {
    "en": re.compile(
        r"\b(?:two|three|four|five|six|both)\b(?=[^.;]{0,50}\b(?:suits?|lawsuits?|actions?|"
        r"cases?|proceedings|applications|complaints|judgments|orders|injunctions)\b)"
    ),
    "zh": re.compile(r"[两二三四五六2-6](?=(?:件|起|案|份|宗)[^，。]{0,12}(?:诉讼|案|起诉|侵权|裁定|判决)?)"),
}
NUMBER = {
    "two": 2,
    "both": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "两": 2,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "2": 2,
    "3": 3,
    "4": 4,
    "5": 5,
    "6": 6,
}


def read_filings(
    t: Telling, s: Span, actors: list[Actor], forums: list[ForumMention], sums: list[SumRole]
) -> list[CaseDraft]:
    """Read the cases that a sentence opens, with the sums claimed in it."""
    scene, cues = t.scene, t.scene.cues
    opened: list[CaseDraft] = []
    triggers = cues.within(
        s,
        "sue",
        "versus",
        "invalidity-request",
        "cancel-request",
        "opposition",
        "seize",
        "counterclaim",
        "defendants",
        "interim",
        "prosecute",
        "suit",
        "ask",
    )
    asks = [cue for cue in triggers if cue.cue_class == "ask"]
    done: list[str] = []
    for cue in triggers:
        role = filing_role(t, cue, s, asks, forums)
        if role is None or (role in done and role != "main" and role != "office"):
            continue
        if role == "main" and cue.cue_class == "versus" and opened:
            continue
        if cue.cue_class == "suit" and (
            "main" in done or not any(a.mark == "against" and 0 <= a.start - cue.end < 40 for a in actors)
        ):
            continue
        case = file_case(t, cue, role, s, actors, forums)
        if case is None:
            continue
        done.append(role)
        if case not in opened:
            opened.append(case)
    for case in opened[:1]:
        for money in sums:
            if money.role == "claimed":
                add_sum(t, case.claimed, money)
        count = _TWO[scene.language].search(scene.content, s.start, s.end)
        if count and case.role == "main" and case.thread.count is None and cues.has(s, "sue"):
            number = NUMBER.get(count.group(0).casefold())
            if number and number <= 4:
                case.thread.count = Fact(number, Span(*count.span()), f"{scene.language}-count")
    return opened


def filing_role(t: Telling, cue: Cue, s: Span, asks: list[Cue], forums: list[ForumMention]) -> str | None:
    """What kind of case a cue opens (``main``, ``office``, ``customs`` …), or ``None`` for none."""
    cues = t.scene.cues
    kind = cue.cue_class
    near = forum_after(t, cue, forums, s) or forum_before(t, cue, forums)
    if kind in ("sue", "versus", "suit"):
        before = Span(max(s.start, cue.start - (12 if t.scene.language == "zh" else 24)), cue.start)
        if cues.has(before, "negation") and t.scene.language == "en" and kind == "sue":
            return None
        if kind == "sue" and t.scene.language == "zh" and t.scene.content[cue.start - 1 : cue.start] == "的":
            return None
        if near is not None and near.kind == "customs":
            return "customs" if cues.has(s, "seize") else None
        if cues.has(s, "interim") and cues.has(Span(cue.start, min(s.end, cue.end + 30)), "interim") and kind == "sue":
            return "interim"
        return "main"
    if kind == "defendants":
        return "defendants"
    if kind == "counterclaim":
        return "counterclaim"
    if kind in ("invalidity-request", "cancel-request", "opposition"):
        if kind == "opposition" and cues.has(s, "interim", "reconsider"):
            return None
        return "office"
    if kind == "seize":
        return "customs" if any(f.kind == "customs" for f in forums) else None
    if kind == "prosecute":
        return "criminal" if any(f.kind == "procuratorate" for f in forums) else None
    if kind == "interim":
        return "interim" if asks and any(a.start < cue.start for a in asks) and not cues.has(s, "reconsider") else None
    if kind == "ask":
        if (
            near is not None
            and near.kind in ("ip-office", "market-regulator")
            and not cues.has(s, "invalidity-request", "cancel-request", "opposition", "invalidated", "maintained")
        ):
            if cues.has(s, "infringe") or re.search(r"complain|处理", t.scene.words(Span(cue.start, cue.end + 12))):
                return "enforcement"
            return None
        if (
            near is not None
            and near.kind not in OFFICES
            and cues.has(s, "type")
            and not cues.has(s, "reconsider", "interim", "appeal")
            and forum_after(t, cue, forums, s) is near
        ):
            return "main"
    return None


def file_case(
    t: Telling, cue: Cue, role: str, s: Span, actors: list[Actor], forums: list[ForumMention]
) -> CaseDraft | None:
    """Open the case of one cue: sides, forum and date around it."""
    claimants, respondents = sides_of_filing(t, cue, s, actors)
    if role == "defendants":
        if t.thread and respondents:
            t.thread.add_side("respondents", respondents, Span(cue.start, cue.end), cue.rule)
        return None
    forum = forum_after(t, cue, forums, s) or forum_before(t, cue, forums)
    if forum is None and role in ("main", "interim") and cue.cue_class != "versus":
        anaphor = re.search(r"\bthe same court\b|\bsame court\b|该院|同一法院", t.scene.words(s))
        forum = t.court if anaphor else None
    rule, span = cue.rule, Span(cue.start, cue.end)
    if role == "counterclaim":
        return open_counterclaim(t, cue, claimants, s)
    if not respondents and role == "main" and cue.cue_class == "sue":
        respondents = discovered_party(t, claimants, cue, s, actors)
    if claimants and not respondents and role in ("main", "interim", "office", "customs"):
        respondents = opponents_of(t, claimants, cue, s, actors)
    if role == "main" and not (claimants or respondents) and not (forum and forum.kind not in OFFICES):
        return None
    if role == "criminal":
        return open_criminal(t, cue, forums, actors, s)
    if forum is not None and role == "main" and forum.kind in ("ip-office", "market-regulator", "procuratorate"):
        role = "office" if t.scene.cues.has(s, "invalidity-request", "cancel-request", "opposition") else role
        if role == "main":
            forum = None
    if role in OFFICE_ROLES and forum is not None and forum.kind not in OFFICES:
        forum = next((f for f in forums if f.kind in OFFICES), None)
    if role == "main" and (office := reviewable(t)) and against_decision(t, s) and forum_of_review(forum):
        named = sides_of_filing(t, cue, s, actors)
        if not [p for p in named[1] if p.type != "government"]:
            case = open_review(t, office, forum, span, rule, tuple(p for p in named[0] if p.type != "government"))
            if forum is not None:
                t.targets.add(forum.start)
            t.thread, t.case = case.thread, case
            return case
    asked = list(t.scene.cues.within(Span(s.start, cue.start), "ask")) if role == "interim" else []
    date = date_of_filing(t, asked[-1] if asked else cue, s)
    thread = thread_of_filing(t, claimants, respondents, forum, role, cue, date)
    if role == "main":
        if thread.weak and cue.cue_class == "sue" and respondents and not set(respondents) & set(thread.respondents):
            thread.respondents.clear()
        thread.weak = cue.cue_class == "versus" and (thread.weak or not thread.cases)
    thread.add_side("claimants", claimants, span, rule) if role == "main" else None
    thread.add_side("respondents", respondents, span, rule) if role == "main" else None
    case = open_case(t, thread, role, forum, cue, date)
    if forum is not None:
        t.targets.add(forum.start)
    if role != "main":
        for party in claimants:
            case.claimants.setdefault(party, Fact(True, span, rule))
        for party in respondents:
            case.respondents.setdefault(party, Fact(True, span, rule))
    case.verdicts.append(Fact(cue.cue_class, span, rule))
    if date and not case.filed and not is_announced(t, date, cue, s):
        case.filed = Fact(date.value, Span(date.start, date.end), rule)
    t.thread, t.case = thread, case
    return case


def forum_of_review(forum: ForumMention | None) -> bool:
    """Whether a suit over an office's decision can be brought there: before a court, or one that is not named."""
    return forum is None or forum.kind not in OFFICES


def open_case(
    t: Telling, thread: Thread, role: str, forum: ForumMention | None, cue: Cue, date: DateMention | None
) -> CaseDraft:
    """The open case of the thread that a filing tells again, or a new one."""
    for case in thread.cases:
        if case.role != role or (case.instance and case.instance.value in ("second", "retrial")):
            continue
        if forum and case.forum_key and forum.key and case.forum_key != forum.key:
            continue
        if date and case.filed and not compatible(date.value, case.filed.value):
            continue
        if (
            role == "office"
            and case.verdicts
            and case.verdicts[0].value != cue.cue_class
            and case.verdicts[0].value in ("invalidity-request", "cancel-request", "opposition")
        ):
            continue
        if forum:
            name_forum(t, case, forum)
        return case
    case = CaseDraft(t.scene.language, thread, role, cue.start)
    thread.cases.append(case)
    if forum:
        name_forum(t, case, forum)
    if role in ("main", "interim"):
        case.instance = Fact(_instance_before(forum), Span(cue.start, cue.end), cue.rule)
    elif role in OFFICE_ROLES:
        span = case.forum[0].span if case.forum else Span(cue.start, cue.end)
        case.instance = Fact("administrative", span, cue.rule)
    return case


def _instance_before(forum: ForumMention | None) -> Instance:
    """The instance of what is brought before a forum for the first time."""
    if forum is not None and forum.kind in ("trade-commission", "domain-name-panel"):
        return "administrative"
    return "none" if forum is not None and forum.kind == "arbitration" else "first"
