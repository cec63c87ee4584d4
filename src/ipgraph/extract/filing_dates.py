"""Find the date of a filing among the dates around it, and whether that is the day of its announcement."""

from bisect import bisect_right

from ipgraph.extract.cues import Cue
from ipgraph.extract.dates_aside import dates_no_step
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
        if not _is_since(scene, d, cue) and not _in_aside(scene, d, cue) and not dates_no_step(scene, d, cue, s)
        if not _of_hearing(scene, d, cue, s) and not _amends(scene, d, cue) and not _closes_aside(scene, d, cue)
        if not _of_step_after(scene, d, cue)
        and not _of_court_that(scene, d, cue)
        and not _in_brackets_of_court(scene, d, cue)
        if not _of_decision_zh(scene, d)
        and not _of_institution(scene, d, cue, s)
        and not (d.start >= cue.end and closes_ruling(scene, d))
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


_ASIDE = lazy(r", (?:which|who|whose) [^,;.()]*$")


def _in_aside(scene: Scene, date: DateMention, cue: Cue) -> bool:
    """Whether a date behind a filing stands in words on a party: "sued Beta, which opened in 2010, and Gamma"."""
    if scene.language != "en" or date.start < cue.end or scene.content[date.end : date.end + 1] != ",":
        return False
    return _ASIDE.search(scene.content[cue.end : date.start]) is not None


_COURT_THAT = lazy(
    r"\b(?:[Cc]ourt|[Dd]ivision|[Tt]ribunal|[Cc]ommission|[Bb]oard|[Cc]ircuit|[A-Z]\w+)(?: (?:in|of|for) [\w ]{2,30})?,"
    r" which (?:(?!(?:began|was (?:filed|brought)|is (?:pending|ongoing))\b)[^.;])*$"
)
"""A court before which a suit was brought, with what became of it: "sued at the Ulm court, which agreed in May"."""


def _of_court_that(scene: Scene, date: DateMention, cue: Cue) -> bool:
    """Whether a date behind a filing is that of what the court did with it."""
    if scene.language != "en" or date.start < cue.end:
        return False
    return _COURT_THAT.search(scene.content, cue.end, date.start) is not None


_AFTER_ASIDE = lazy(r",? ?\)?, (?:has |had |have |then |also |later |itself ){0,2}")
_THAT_DID = lazy(r"\b(?:that|which|who|whose|founded|established|based|acquired|bought|formed|launched)\b[^;.]*$")


def _closes_aside(scene: Scene, date: DateMention, cue: Cue) -> bool:
    """Whether a date ends the words on a party before the verb: "Alpha, a firm that bought it in 2019, sued Beta"."""
    if scene.language != "en" or date.end > cue.start:
        return False
    if not _AFTER_ASIDE.fullmatch(scene.content, date.end, cue.start):
        return False
    return _THAT_DID.search(scene.content, max(0, date.start - 110), date.start) is not None


_OPENS, _CLOSES = lazy(r" [(\[]"), lazy(r"[)\]]")


def _in_brackets_of_court(scene: Scene, date: DateMention, cue: Cue) -> bool:
    """Whether a day alone in brackets right behind a court is that of its decision: "the High Court (4 May 2024)"."""
    if scene.language != "en" or date.end > cue.start or not _CLOSES.match(scene.content, date.end):
        return False
    courts = scene.forums.within(Span(max(0, date.start - _FORUM_BEFORE), date.start))
    return any(_OPENS.fullmatch(scene.content, court.end, date.start) for court in courts)


_FORUM_BEFORE = 80
"""How far before a day in brackets the name of its court begins at the most."""
_AFTER_THAT = lazy(r",? (?:(?:shortly|soon|long|just|[\w-]+(?: \w+)? (?:days|weeks|months|years?)) )?(?:after|before) ")


def _of_step_after(scene: Scene, date: DateMention, cue: Cue) -> bool:
    """Whether a date is that of what came after a suit: "petitioned in July, some months after Alpha had sued"."""
    if scene.language != "en" or date.end > cue.start:
        return False
    return _AFTER_THAT.match(scene.content, date.end, cue.start) is not None


_DECIDED_THEN_ZH = lazy(r"(?:作出|做出|作成|下达)的[^，。；]{0,14}(?:裁决|裁定|决定|判决)")


def _of_decision_zh(scene: Scene, date: DateMention) -> bool:
    """Whether a date is that of the decision that a suit attacks: 不服专家组2023年作出的裁决,诉至法院."""
    return scene.language == "zh" and _DECIDED_THEN_ZH.match(scene.content, date.end) is not None


_AMENDS = lazy(
    r"\b(?:amended|supplemented|expanded|broadened|widened|added|raised|increased)\b[^.;,]{0,50} (?:in|on) $"
)
"""What tells that a date behind a filing is that of more that was asked for later."""


def _amends(scene: Scene, date: DateMention, cue: Cue) -> bool:
    """Whether a date behind a filing tells when the suit was changed: "sued Beta, and amended its complaint in May"."""
    if scene.language != "en" or date.start < cue.end:
        return False
    return _AMENDS.search(scene.content, max(cue.end, date.start - 80), date.start) is not None


_RULES_ON = lazy(
    r"\b(?:rules?|ruled|decides?|decided|hears?|heard|try|tries|tried|considers?|considered|postponed?|dismiss(?:es|ed)?)\b"
    r"[^.;,]{0,60}$"
)


def _of_hearing(scene: Scene, date: DateMention, cue: Cue, s: Span) -> bool:
    """Whether a date behind the noun for a suit is when a court hears it: "to rule on Alpha's suit on Thursday"."""
    if scene.language != "en" or cue.cue_class != "suit" or date.start < cue.end:
        return False
    return _RULES_ON.search(scene.content, max(s.start, cue.start - 90), cue.start) is not None


_SINCE_ZH = (lazy(r"[自从]$"), lazy(r"(?:起|以来|开始)[^。；]*[,，]"))
_SINCE_EN = lazy(r"\b(?:[Ss]ince|[Ee]ver since)(?: early| late| mid-?)? ?$")


def _is_since(scene: Scene, date: DateMention, cue: Cue) -> bool:
    """Whether a date before a filing is when something else began that led to it: 自2009年起双方多次协商,遂起诉."""
    if date.end > cue.start:
        return False
    if scene.language == "en":
        since = _SINCE_EN.search(scene.content, max(0, date.start - 20), date.start)
        return since is not None and not scene.content.startswith(", when", date.end)
    began = _SINCE_ZH[0].search(scene.content, max(0, date.start - 1), date.start)
    return began is not None and _SINCE_ZH[1].match(scene.content, date.end, cue.start) is not None


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
