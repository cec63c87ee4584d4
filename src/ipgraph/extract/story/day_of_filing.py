"""The day on which a case was brought, as the words of its filing tell it; that of something else is none."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.dates_aside import of_a_paper
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.filing_dates import date_of_filing, is_announced
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import DECISION, REVIEW
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.day_in_caption import day_in_caption
from ipgraph.extract.story.day_told_before import day_told_before
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.entries import is_entry
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ONE_BY_ONE = lazy(r"起(?:陆续|先后|相继)|陆续(?:提起|起诉|向)")
"""What tells that a day is only that of the first of several suits."""
_HEARD_ZH = lazy(
    r"[^，。；]{0,24}?(?:开庭|庭审|公开审理|宣判|落槌|落锤|审结|尘埃落定|有了?[^，。；]{0,6}(?:结果|果|结论)|画上句号|落下帷幕)"
)
"""What follows the day on which a court heard a case: 甲公司诉乙公司案,6月19日在该院开庭审理."""


def _is_decided(docket: Docket, frame: Frame) -> bool:
    """Whether a sentence names a case only to tell what was decided: "on 3 May, in Alpha v. Beta, the court held …"."""
    scene = docket.scene
    courts = [f for f in scene.forums.within(frame.sentence) if f.kind not in OFFICES]
    if scene.language != "en":
        over = _OVER_ZH.search(scene.content, frame.sentence.start, frame.predicate.start)
        return over is not None and _JUDGED_ZH.match(scene.content, frame.predicate.end, frame.sentence.end) is not None
    return scene.cues.has(frame.sentence, *(DECISION if courts else REVIEW))


_OVER_ZH = lazy(r"(?:就|对|针对|关于|审结|宣判)(?:了)?[^，。；]{1,40}\Z")
_JUDGED_ZH = lazy(r"[^。；]{2,60}?(?:案|纠纷|诉讼)[^，。；]{0,6}?(?:作出|做出|下达|公开宣判|宣判|判决|裁定|落槌)")
"""What tells the day of a judgment, and not of its suit: 昨日就甲公司诉乙公司案作出二审判决."""


def _only_asked_about(docket: Docket, frame: Frame) -> bool:
    """Whether a Chinese question only names a case, of which the answer tells: 当年的甲公司诉乙公司案有何不同？"""
    scene = docket.scene
    last = scene.words(frame.sentence).rstrip()[-1:]
    return scene.language == "zh" and frame.kind == "versus" and last in ("？", "?")


def day_of_filing(docket: Docket, frame: Frame, role: str) -> DateMention | None:
    """The date of a filing; ``None`` where the date beside it is that of something else."""
    if _only_asked_about(docket, frame):
        return None
    before = Span(frame.sentence.start, frame.predicate.start)
    asked = docket.scene.cues.within(before, "ask") if role == "interim" else []
    date = date_of_filing(docket.scene, asked[-1] if asked else frame.predicate, frame.span) or _in_its_aside(
        docket, frame
    )
    if frame.kind == "versus" and (is_entry(docket, frame.sentence) or _is_decided(docket, frame)):
        return None  # the day of what was decided
    if frame.predicate.cue_class == "suit" and docket.scene.cues.has(before, "settle", "withdraw"):
        return None  # that of the end
    if frame.predicate.rule == "en-asks-named-court" and role != "interim":
        return None  # what is asked for may have days of its own
    if date is None:
        return day_told_before(docket, frame)
    if date.end <= frame.predicate.start and _LEARNED.search(docket.scene.content, frame.sentence.start, date.start):
        return None
    if _of_decision(docket, frame, date):
        return None
    if _ONE_BY_ONE.search(docket.scene.content, date.end, frame.predicate.end):
        return None
    if frame.kind == "versus" and date == day_in_caption(docket.scene, frame.sentence):
        return None
    if docket.scene.language == "zh" and _HEARD_ZH.match(docket.scene.content, date.end, frame.sentence.end):
        return None
    return date


def _of_decision(docket: Docket, frame: Frame, date: DateMention) -> bool:
    """Whether a day behind a suit that is told as a noun is that of what was decided in it, or of a notice.

    "Dismissed a suit filed by Alpha against Beta on 22 May 2024, finding …", "brought by Alpha, which warned Beta in
    May 2022".
    """
    content = docket.scene.content
    if docket.scene.language != "en" or date.start < frame.predicate.end:
        return False
    if _NOTICE.search(content, frame.predicate.end, date.start):
        return True
    before = docket.scene.cues.within(Span(frame.sentence.start, frame.predicate.start), "dismiss", "won", "award")
    if frame.predicate.cue_class == "suit" and before:  # "decreed the suit of Alpha against Beta on 4 May"
        return _BROUGHT.search(content, frame.predicate.end, date.start) is None
    told = bool(before) and _AGAINST.search(content, frame.predicate.end, date.start) is not None
    return told and _FINDING.match(content, date.end) is not None


_BROUGHT = lazy(r"\b(?:filed|brought|lodged|instituted|begun|started|commenced)\b")
_NOTICE = lazy(
    r", (?:which|who) (?:had )?(?:notified|warned|written to|alerted|told|informed|approached|contacted|discovered"
    r"|learned|noticed)\b[^.;]{0,90}$"
)
_AGAINST = lazy(r"\bagainst\b")
_FINDING = lazy(
    r",? (?:finding|holding|ruling|saying|concluding|stating|as |because |since |after finding|on the ground)"
)
_LEARNED = lazy(
    r"\b(?:came (?:across|to (?:know|learn))|learn(?:ed|t)|discovered|noticed|became aware|found out|spotted"
    r"|stumbled|chanced)\b[^.;]{0,100}$"
)
"""What stands before the day on which somebody learned of what it sued over: "came across it in June 2023 and sued"."""
_FILED_IN = lazy(
    r"(?:[^;.]|\.(?! [A-Z])){0,160}?, (?:first )?(?:filed|brought|lodged|launched|commenced|begun|started) "
    r"(?:back )?(?:in|on) $"
)


def _in_its_aside(docket: Docket, frame: Frame) -> DateMention | None:
    """The day in an aside on a suit told by its noun alone: "its suit against Beta, filed in May 2023, is stayed"."""
    content, sentence, at = docket.scene.content, frame.sentence, frame.predicate
    if docket.scene.language != "en" or at.cue_class != "suit":
        return None
    behind = [d for d in docket.scene.dates.within(Span(at.end, sentence.end)) if not d.is_range]
    return next((d for d in behind if _FILED_IN.fullmatch(content, at.end, d.start)), None)


_BREAK = lazy(r"[,;:，；：]|\b(?:which|who|that was|was|were|been)\b")


def day_in_clause(docket: Docket, frame: Frame, role: str) -> DateMention | None:
    """The day of a suit over an office's decision: told behind its words, before what the court did with it."""
    date = day_of_filing(docket, frame, role)
    behind = date is not None and date.start >= frame.predicate.end
    if date is None or not behind or _BREAK.search(docket.scene.content, frame.predicate.end, date.start):
        return None
    return date


_WON_IT = lazy(
    r"\b(?:w[oi]ns?|winning|los(?:t|es|ing)|prevail(?:ed|s)? in|(?:succeed|fail)(?:ed|s)? (?:in|with)"
    r"|victory in|defeat in)"
    r" (?:(?:most|much|part|all|the bulk) of )?(?:the|an?|its|his|her|their|this|that) (?:[\w-]+ ){0,4}$"
)


def _is_verdict(scene: Scene, frame: Frame, date: DateMention) -> bool:
    """Whether a suit is named as what somebody won or lost, or in which a court ruled for somebody: the day is then
    that of the verdict."""
    start = frame.predicate.start + (4 if scene.words(frame.predicate).startswith(("its ", "his ", "her ")) else 0)
    back = max(frame.sentence.start, start - 60)
    if scene.language != "en" or frame.kind != "suit":
        return False
    if _WON_IT.search(scene.content, back, start) is not None:
        return True
    ruled = scene.cues.has(Span(frame.sentence.start, start), *DECISION) and frame.predicate.cue_class == "suit"
    behind = date.start >= frame.predicate.end and not _BROUGHT.search(scene.content, frame.predicate.end, date.start)
    return ruled and behind and _IN_A_SUIT.search(scene.content, back, start) is not None


_IN_A_SUIT = lazy(r" in (?:an?|the|its|his|her|their|this|that) (?:[\w-]+ ){0,4}$")
_BROUGHT = lazy(r"\b(?:filed|brought|lodged|launched|begun|commenced|dating|pending|started|initiated)\b")
"""What tells that a day behind the noun for a suit is that of its beginning."""


TO_COME = lazy(r"\b(?:due|set|expected|scheduled|slated) (?:to|for) [^.;]{0,40}$")
"""What stands before the day of a ruling or a hearing still to come: "is due to rule on 20 December"."""


def give_days(
    scene: Scene,
    case: CaseDraft,
    frame: Frame,
    date: DateMention | None,
    entry: tuple[ForumMention, DateMention] | None,
) -> None:
    """Give a case the day of its filing, or of its announcement, and that of the entry of its docket."""
    if date is not None and not TO_COME.search(scene.content, max(0, date.start - 60), date.start):
        day = Fact(date.value, Span(date.start, date.end), frame.predicate.rule)
        if _is_verdict(scene, frame, date):
            case.decided = case.decided or day
        elif is_announced(scene, date, frame.predicate, frame.sentence):
            case.announced = case.announced or day
        else:
            case.filed = case.filed or day
    if entry is not None and case.decided is None:
        case.decided = Fact(entry[1].value, Span(entry[1].start, entry[1].end), "docket-entry")


_FILED_THERE = lazy(r", (?:filed|brought|lodged|launched|commenced|begun) (?:in|before|with|at)(?: the)? $")
"""What stands before the court of a suit whose day follows: "the suit, filed in the District of Utah in 2020, is …"."""


_HEARD = lazy(
    r" (?:(?:has|had|will|is to|is due to|was to|last) )?(?:heard|hears?|held) (?:[^.;]{0,60}?\b)?"
    r"(?:arguments?|hearing|appeal|case|parties)\b"
)
"""A court that hears a case has not decided it: "the Federal Circuit heard arguments on 4 May"."""


def give_day_behind(scene: Scene, case: CaseDraft, forum: ForumMention, cue: Cue, day: Fact) -> None:
    """Give a case the one day behind its court: that of filing where the court stands in words for it, else of what
    the court did."""
    if of_a_paper(scene, day.span.start):
        return
    if day.span.start >= forum.end and _HEARD.match(scene.content, forum.end, day.span.start):
        return
    if day.span.end <= cue.start and _FILED_THERE.search(scene.content, max(0, forum.start - 30), forum.start):
        case.filed = case.filed or day
    else:
        case.decided = day
