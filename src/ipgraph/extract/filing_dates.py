"""Find the date of a filing among the dates around it, and whether that is the day of its announcement."""

from bisect import bisect_right

from ipgraph.extract.cues import Cue
from ipgraph.extract.dates_aside import dates_no_step
from ipgraph.extract.filing_day_of_other import is_of_other
from ipgraph.extract.frames.triggers import DECISION
from ipgraph.extract.ruling_dates import closes_ruling
from ipgraph.extract.scene import Scene
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def date_of_filing(scene: Scene, cue: Cue, s: Span) -> DateMention | None:
    """The date nearest to a verb of filing, inside the stretch that no other event claims."""
    others = [
        c
        for c in scene.cues.within(
            s,
            "sue",
            "appeal",
            "order",
            "affirm",
            "reverse",
            "settle",
            "invalidity-request",
            "cancel-request",
            "interim",
            "accept",
            "seize",
            "hearing",
            "ask",
            "withdraw",
            "pending",
        )
        if c.start != cue.start and c.end != cue.end
        if not (cue.cue_class == "seize" and c.cue_class in ("ask", "sue"))  # goods are held because somebody asks
    ]
    asked = {id(c) for c in others if c.cue_class == "interim" and _is_asked_for(scene, cue, c)}
    if asked:
        others = [c for c in others if id(c) not in asked]
        others += [c for c in scene.cues.within(Span(cue.end, s.end), *DECISION) if c.cue_class != "award"]
    left = max(
        (
            c.end
            for c in others
            if c.end <= cue.start
            and scene.content[c.end : cue.start].count(",") + scene.content[c.end : cue.start].count("，") > 0
        ),
        default=s.start,
    )
    right = min((c.start for c in others if c.start >= cue.end and c.cue_class not in ("ask", "sue")), default=s.end)
    dates = [
        d
        for d in scene.dates.within(Span(left, right))
        if not d.is_range and not _tells_discovery(scene, d, cue, s) and not _opens_decision(scene, d, cue, s)
        if not is_of_other(scene, d, cue, s) and not dates_no_step(scene, d, cue, s)
        if not _of_institution(scene, d, cue, s) and not (d.start >= cue.end and closes_ruling(scene, d))
    ]
    if not dates:
        return None
    return min(
        dates,
        key=lambda d: (
            (d.start - cue.end if d.start >= cue.end else cue.start - d.end) + (0 if d.start < cue.start else 3)
        ),
    )


_FOR = lazy(
    r"(?: (?:to|before|at|in) [^.;,]{2,60}?)?(?: on [^.;,]{3,24}?| in (?:\w+ )?\d{4})? for "
    r"(?:an? |the |its |such |[\w-]+ ){0,3}$"
)
_WHAT_FOR = lazy(r" (?:an? |the |its |such |[\w-]+ ){0,3}$")


def _is_asked_for(scene: Scene, cue: Cue, interim: Cue) -> bool:
    """Whether an interim measure is what a verb asks for, and no other event: "applied in Ulm for an injunction"."""
    if scene.language != "en" or cue.cue_class not in ("ask", "sue") or interim.start < cue.end:
        return False
    asks_for = scene.content[cue.start : cue.end].endswith((" for", "request", "requested"))
    return (_WHAT_FOR if asks_for else _FOR).fullmatch(scene.content, cue.end, interim.start) is not None


_STEP = lazy(r"[,;，；]")
_REACH = 60
ADJOINING = lazy(
    r" (?:\w+ly )?(?:dismissed|trimmed|narrowed|pared|tossed|threw|rejected|denied|granted|ruled|refused|upheld"
    r"|overturned|reversed|affirmed|vacated|revived|restored|awarded|ordered|found|held|declined|backed|sided|struck|cleared"
    r"|barred|blocked|restrained|annulled|invalidated|lifted|set aside|let|cut|slashed|wiped|postponed|delayed"
    r"|adjourned|put off|deferred)\b"
)
"""The verb right behind a date is dated by it: "on Thursday dismissed part of a suit brought by Alpha"."""


_DECIDES_OVER_ZH = lazy(
    r"[，,]?[^，。；]{0,24}?(?:院|庭|委员会|局)(?:[（(][^（）()]{1,20}[）)])?(?:就|对)[^，。；]{2,60}$"
)
"""What stands between a day and the name of the case that a court decided on it: 2016年12月8日,该院就甲公司诉…案."""


def _opens_decision(scene: Scene, date: DateMention, cue: Cue, s: Span) -> bool:
    """Whether a date behind a filing opens the clause that tells what was decided: "…; in May 2021 the office held"."""
    if date.end < cue.start:
        if scene.language == "zh":
            over = _DECIDES_OVER_ZH.match(scene.content, date.end, cue.start)
            return over is not None and scene.cues.has(Span(cue.end, s.end), *DECISION)
        verb = ADJOINING.match(scene.content, date.end)
        return (verb is not None and verb.end() < cue.start) or _opens_judgment(scene, date, cue)
    if date.start < cue.end or not _STEP.search(scene.content, cue.end, date.start):
        return False
    behind = Span(date.end, min(s.end, date.end + _REACH))
    deciding = [c for c in scene.cues.within(behind, *DECISION) if c.cue_class != "award"]
    return bool(deciding) and any(f.start < deciding[0].start for f in scene.forums.within(behind))


_IN_A_SUIT = lazy(
    r",? (?:in|hearing|deciding|ruling (?:in|on)) (?:(?:an?|the|its|his|her|their|two|three|both|several|parallel) )?"
    r"(?:[\w-]+ ){0,4}?(?:(?:suits?|lawsuits?|actions?|cases?|claims?|complaints?|proceedings|litigation) ?)?$"
)


def _opens_judgment(scene: Scene, date: DateMention, cue: Cue) -> bool:
    """Whether a date is that of the judgment in a suit that is told between the two: "On 3 May, in a suit brought by
    Alpha, the court ordered …"."""
    if _IN_A_SUIT.match(scene.content, date.end, cue.start) is None:
        return False
    at = bisect_right(scene.sentences, cue.start, key=lambda s: s.start) - 1
    end = scene.sentences[at].end if at >= 0 else cue.end
    deciding = [c for c in scene.cues.within(Span(cue.end, end), *DECISION) if c.cue_class != "award"]
    return bool(deciding) and not scene.dates.within(Span(deciding[0].start, end))


_DISCOVERY = {
    "en": lazy(
        r"\b(?:found|finds|discovered|learn(?:ed|t)|noticed|became aware|bought|purchased|notari[sz]ed)\b"
        r"(?: \w+){0,3},? (?:in|on|at)(?: early| late| mid-?)? ?$"
    ),
    "zh": lazy(r"[^。；]{0,24}?(?:发现|获悉|得知|获知|购买|购得|公证)"),
}
"""What tells that a date is that of learning of an infringement: before the date in English, behind it in Chinese."""


def _tells_discovery(scene: Scene, date: DateMention, cue: Cue, s: Span) -> bool:
    if date.start > cue.start:
        return False
    if scene.language == "en":
        return _DISCOVERY["en"].search(scene.content[max(0, date.start - 60) : date.start]) is not None
    return _DISCOVERY["zh"].match(scene.content, date.end, cue.start) is not None


_INSTITUTES = lazy(r"\b(?:institut(?:ed?|es|ing|ion)|agreed to (?:review|re-?examine)|took up)\b")
_PETITIONED = lazy(r"\b(?:filed|petitioned|lodged|submitted|brought)\b")


def takes_up(scene: Scene, sentence: Span) -> bool:
    """Whether an English sentence tells that a board takes up an attack on a right, and of nobody who filed it."""
    taken_up = _INSTITUTES.search(scene.content, sentence.start, sentence.end) is not None
    return taken_up and _PETITIONED.search(scene.content, sentence.start, sentence.end) is None


def _of_institution(scene: Scene, date: DateMention, cue: Cue, s: Span) -> bool:
    """Whether a day is that on which a board takes up an attack on a right, and nobody is told to have filed it."""
    if scene.language != "en" or cue.cue_class != "invalidity-request":
        return False
    return takes_up(scene, next((each for each in scene.sentences if each.start <= date.start < each.end), s))


_WHAT_IS_TOLD = lazy(r"\bthat\b|，")
"""What parts the words for an announcement from what it tells: "reports that on 3 May it sued", 如所披露，甲公司于."""


def is_announced(scene: Scene, date: DateMention, cue: Cue, s: Span) -> bool:
    """Whether the date tells when the filing was announced and not when it was made."""
    for announce in scene.cues.within(s, "announce"):
        if (
            announce.start < cue.start
            and abs(date.start - announce.start) < abs(date.start - cue.start)
            and date.start < cue.start
        ):
            between = Span(min(date.end, announce.end), max(date.start, announce.start))
            if announce.end <= date.start and _WHAT_IS_TOLD.search(scene.content, announce.start, date.start):
                continue
            if date.end <= announce.start or not scene.cues.has(between, "sue"):
                return True
    return False
