"""Find the date of a decision among the dates around it, and the day as of which a case is undecided."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from ipgraph.extract.cues import Cue
from ipgraph.extract.dates_aside import dates_no_step
from ipgraph.extract.draft import Fact
from ipgraph.extract.frames.triggers import DECISION, REVIEW
from ipgraph.extract.ruling_dates import closes_ruling
from ipgraph.extract.scene import Scene
from ipgraph.extract.suits_of_days import SUIT_OF
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_AS_OF = lazy(r"\b(?:as (?:of|at)|by) ?$|截(?:至|止)到?$", re.IGNORECASE)


def day_of_standing(scene: Scene, cue: Cue, s: Span) -> Fact | None:
    """The day as of which a case is told to be undecided: "as of 24 May no judgment …", "截至5月24日,该案尚未…"."""
    for date in reversed(scene.dates.within(Span(s.start, cue.start))):
        if _AS_OF.search(scene.content, max(s.start, date.start - 24), date.start):
            return Fact(date.value, Span(date.start, date.end), cue.rule)
    return None


_OTHER_TIME = {
    "before": lazy(
        r"\b(?:since|until|from|in the year|(?:agreement|contract|treaty|deal|covenant|undertaking|pact|accord) of|"
        r"(?:filed|sued|sought|asked for|challenged|petitioned) (?:in|on)|had (?:complained|sued) in)\s*$"
        r"|自$|至$|截至$"
    ),
    "behind": lazy(
        r"\s?(?:起(?!诉)|以来|announced|(?:公布|发布|披露)(?!了?[^，。；]{0,12}?(?:终裁|初裁|最终裁|初步裁|禁令))"
        r"|(?:底|末|初)?(?:之前|以前)|(?:的)?(?:共存|许可|和解|合作)?(?:协议|协定|合同|条约)"
        r"|(?:新)?(?:修改|修订|修正|施行|实施|颁布|通过|生效)(?:后|前|的|并|之|时)?)"
    ),
}
"""What stands around a date of something else than a decision: a span of time, a filing, an announcement."""
_EN = Beside("en", "dating")
_ZH = Beside("zh", "dating")
_ASKED_IN = _EN.before("asked in")
"""What stands before the date on which something was asked: "the motion, made in March 2018, was denied"."""
_IN_A_TERM = _ZH.before("in a term")
"""What stands before the months of a term: 有期徒刑1年2月."""
_REPORTED_ON = _EN.before("reported on")
_REPORTED = {
    "en": _EN.behind("reported"),
    "zh": _ZH.behind("reported"),
}
"""What stands behind a date on which a decision was only published, reported or received."""


def is_of_report(scene: Scene, date: Span) -> bool:
    """Whether a date is the one on which a decision was published or reported: "on 3 May Alpha announced that …"."""
    before = scene.content[max(0, date.start - 40) : date.start]
    behind = _REPORTED[scene.language].match(scene.content, date.end, date.end + 100)
    return _REPORTED_ON.search(before) is not None or behind is not None


MADE_ON = _ZH.behind("made on")
"""What makes of a date in Chinese the day of a decision that is spoken of: 2018年3月8日作出的判决."""
_REVIEWING = _ZH.before("reviewing")


def _of_other_forum(scene: Scene, date: DateMention, forum: ForumMention | None, region: Span) -> bool:
    """Whether a date introduces another forum than the one that decides: "and, in 2015, the High Court"."""
    if forum is None or forum.start > date.start:
        return False
    before = [f for f in scene.forums.within(Span(forum.end, date.start)) if f.key != forum.key]
    if scene.language == "zh" and before and MADE_ON.match(scene.content, date.end):
        return before[-1].end >= date.start - 1  # 维持南京中院2018年3月8日作出的判决
    for other in scene.forums.within(Span(date.end, min(region.end, date.end + 20))):
        between = scene.content[date.end : other.start]
        if other.key != forum.key and re.fullmatch(r",?\s?(?:in|at|before|by|and|,|，)?\s?(?:the )?", between):
            return True
    return False


_DATELINE = _EN.behind("dateline")
"""What stands behind the date of a dateline, which is that of the report."""


_BY_ORDER_OF = _EN.behind("by order of")
"""With what a sentence opens that tells the day of its decision first: "By order of 3 May 2024 the court …"."""


def date_of_decision(
    scene: Scene, region: Span, s: Span, forum: ForumMention | None, cues: list[Cue]
) -> DateMention | None:
    """The date of a decision: the one nearest to the forum and its verbs that tells no other event."""
    strong = [c for c in cues if c.cue_class not in ("award", "settle")] or cues
    dates = [d for d in scene.dates.within(region) if not d.is_range]
    best: tuple[int, DateMention] | None = None
    anchors = [forum.start] if forum else []
    anchors += [c.start for c in strong]
    for date in dates:
        if scene.language == "en" and _BY_ORDER_OF.fullmatch(scene.content, s.start, date.start):
            return date
        before = scene.content[max(s.start, date.start - 30) : date.start]
        if _OTHER_TIME["before"].search(before) or _OTHER_TIME["behind"].match(scene.content, date.end):
            continue
        if _of_other_forum(scene, date, forum, region) or _IN_A_TERM.search(before):
            continue
        if _ASKED_IN.search(scene.content, max(s.start, date.start - 90), date.start):
            continue
        if scene.language == "en" and SUIT_OF.search(before):
            continue
        if _DATELINE.match(scene.content, date.end) and not scene.cues.has(Span(s.start, date.start), *DECISION):
            continue
        if closes_ruling(scene, date):
            return date
        if tells_other_event(scene, date, cues, s) or _of_reviewed(scene, date, cues, s):
            continue
        if dates_no_step(scene, date, strong[0], s) or (len(dates) > 1 and _of_interim(scene, date, strong, s)):
            continue
        distance = min(abs(date.start - anchor) for anchor in anchors)
        if forum is not None and forum.end <= date.start and _ON.fullmatch(scene.content, forum.end, date.start):
            distance = 0
        if best is None or distance < best[0]:
            best = (distance, date)
    limit = 60 if scene.language == "zh" else 140
    return _in_full(scene, best[1], dates) if best and best[0] <= limit else None


_ON = lazy(r",? (?:on|dated|of) ")
"""What parts a court from the day of what it did: "an award made by the Lyon Judicial Court on 3 May 2024"."""
_FINAL = frozenset({"award", "won", "lost", "dismiss", "invalidated", "maintained"})
_TOWARDS = 60
"""How far behind "granted" the words for an interim injunction stand at the most."""


def _of_interim(scene: Scene, date: DateMention, cues: list[Cue], s: Span) -> bool:
    """Whether a date is that of an injunction until the end of the suit, which the same words tell: "granted a
    preliminary injunction in May 2022, and in June 2023 a jury awarded"."""
    nearest = min(cues, key=lambda cue: abs(cue.start - date.start))
    if nearest.cue_class != "grant" or not any(cue.cue_class in _FINAL for cue in cues):
        return False
    return scene.cues.has(Span(nearest.start, min(nearest.end + _TOWARDS, s.end)), "interim")


YEAR = len("2024")
_APPOSITION = lazy(r",? (?:on|in|of) |[,，]?(?:于|在|即)?")
"""What parts a date told roughly from the same date told in full: "a year ago, on 3 May 2023"."""


def _in_full(scene: Scene, date: DateMention, dates: Sequence[DateMention]) -> DateMention:
    """The date that tells the same year with its month, right beside one that is only a year."""
    if len(date.value) > YEAR:
        return date
    for other in dates:
        first, last = sorted((date, other), key=lambda each: each.start)
        told = other.value.startswith(date.value) and len(other.value) > YEAR
        if told and first.end <= last.start and _APPOSITION.fullmatch(scene.content, first.end, last.start):
            return other
    return date


_DECISION_NOUN = r"(?:decision|ruling|judgment|judgement|verdict|order|award)s?"
_A_DATED = _EN.before("a")
_DATED = _EN.behind("dated")
_ORDER_OF = _EN.before("order of")


def _of_reviewed(scene: Scene, date: DateMention, cues: list[Cue], s: Span) -> bool:
    """Whether a date is that of the decision under review: "upheld a May 2024 decision by the High Court"."""
    if scene.language == "zh":
        spoken_of = MADE_ON.match(scene.content, date.end)
        return bool(spoken_of and _REVIEWING.search(scene.content, max(s.start, date.start - 40), date.start))
    reviews = [c for c in cues if c.cue_class in REVIEW and c.end <= date.start]
    if not reviews:
        return False
    before = scene.content[max(s.start, reviews[-1].start) : date.start]
    if _A_DATED.search(before) and _DATED.match(scene.content, date.end):
        return True
    return _ORDER_OF.search(before) is not None and not on_that_day(scene, date)


_MADE = lazy(
    r"\b(?:made|issued|passed|given|gave|handed|delivered|rendered|granted|entered|taken|adopted|pronounced|had)\b"
)

_APPEAL_FROM = lazy(r"\b[Aa]ppeals? (?:against|from|of)\b")


def on_that_day(scene: Scene, date: DateMention) -> bool:
    """Whether the only day of a sentence, "on" behind the court below, is that of the review: "upheld the judgment of
    the High Court on 3 May", and not "upheld the judgment made by the High Court on 3 May"."""
    at = bisect_right(scene.sentences, date.start, key=lambda each: each.start) - 1
    if scene.language != "en" or at < 0:
        return False
    s = scene.sentences[at]
    if sum(not d.is_range for d in scene.dates.within(s)) != 1 or not scene.content.endswith(
        " on ", s.start, date.start
    ):
        return False
    before = max(s.start, date.start - 80)
    if _APPEAL_FROM.search(scene.content, before, date.start):
        return False  # "dismissed the appeal against the judgment of the High Court on 3 May" may tell either day
    return _MADE.search(scene.content, before, date.start) is None


def is_of_reviewed(scene: Scene, date: DateMention, cues: list[Cue], s: Span) -> bool:
    """Whether a day can only be that of the decision that ``cues`` review: "upheld a judgment of 3 May", not "on"."""
    return not scene.content.endswith(" on ", s.start, date.start) and _of_reviewed(scene, date, cues, s)


_REACH = 60
_REQUEST = lazy(r"(?:application|motion|request|petition|申请|请求)s?$")
_SOON = 20
_WAS = lazy(r"(?:随后|最终|亦|也|均|再度|已)?[被遭获]")
"""What parts a request from the word that tells what became of it: 申请被裁定驳回."""
_AT_THE = _EN.before("at the")
"""What stands before a request that only says at whose wish a forum acted: "at the request of Alpha"."""


def _is_decided_upon(scene: Scene, cue: Cue, cues: list[Cue]) -> bool:
    """Whether words of a request only say what was decided: "refused the application for an injunction on 3 May"."""
    if cue.cue_class != "ask" or not _REQUEST.fullmatch(scene.content, cue.start, cue.end):
        return False
    if scene.language == "en" and _AT_THE.search(scene.content, max(0, cue.start - 60), cue.start):
        return True
    if scene.language == "zh" and _WAS.match(scene.content, cue.end):
        return any(cue.end <= c.start < cue.end + _SOON for c in cues if c.cue_class in ("dismiss", "grant"))
    return any(c.cue_class in ("dismiss", "grant") and 0 <= cue.start - c.end < _REACH for c in cues)


_THAT_ON = lazy(r"(?: today)? that,? (?:on |in )?")
"""What parts the verb of an announcement from the date of what is announced."""


_AT_ONCE = _ZH.within("at once")
"""What tells that a court decided on the day of the hearing."""


_SO_LONG = _EN.before("so long")
"""How long the parties were heard, which dates nothing: "after two days of hearing"."""


_IN_THE_SUIT = _EN.behind("in the suit")
"""What parts the date of a decision from the verb of the suit: "granted in May 2020 in a suit filed by Alpha"."""


_HEARING_A = lazy(r",? hearing (?:an?|the|its|two) ")
"""What opens a sentence with the day of its decision, and tells in what: "On 3 May, hearing a suit filed by Alpha"."""


_AT_TRIAL = _EN.behind("at trial")
"""Who decides at the trial that a date tells of: "at the second trial, in May 2019, the jury found"."""


_PASSIVE_ZH = _ZH.behind("passive")
"""What opens the clause of a decision with its date: 甲公司起诉,次年被北京高院驳回."""


_OTHERS = ("sue", "announce", "hearing", "accept", "seize", "ask", "take-up")
"""Classes of words for what is no decision, beside which a date stands."""


def tells_other_event(scene: Scene, date: DateMention, cues: list[Cue], s: Span) -> bool:
    """Whether the nearest verb to a date is one of filing, announcing or hearing."""
    nearest: tuple[int, str] | None = None
    for cue in scene.cues.within(s, *_OTHERS, *DECISION):
        distance = date.start - cue.end if cue.end <= date.start else cue.start - date.end
        if scene.language == "en" and distance == cue.start - date.end and scene.content[date.end] == ",":
            distance += _REACH  # the date closes the clause before it: ", which heard it in June 2020, dismissed"
        if cue.cue_class == "take-up" and cue.end <= date.start:
            continue  # 提审此案，2017年12月改判
        if cue.end <= date.start and _PASSIVE_ZH.match(scene.content, max(cue.end, date.start - 1)):
            distance += _REACH
        if cue.cue_class in ("award",) or _is_decided_upon(scene, cue, cues):
            continue
        if cue.cue_class == "announce" and _THAT_ON.fullmatch(scene.content, cue.end, date.start):
            continue
        if cue.cue_class == "hearing" and _AT_TRIAL.match(scene.content, date.end):
            continue
        if cue.cue_class == "hearing" and _SO_LONG.search(scene.content, max(s.start, cue.start - 12), cue.start):
            continue
        if cue.cue_class == "hearing" and _HEARING_A.match(scene.content, date.end, cue.end + 6):
            continue
        if cue.cue_class == "sue" and _IN_THE_SUIT.fullmatch(scene.content, date.end, cue.start):
            continue
        if nearest is None or distance < nearest[0]:
            nearest = (distance, cue.cue_class)
    if nearest is not None and nearest[1] == "hearing" and _AT_ONCE.search(scene.content, date.end, s.end):
        return False
    return nearest is not None and nearest[1] in _OTHERS
