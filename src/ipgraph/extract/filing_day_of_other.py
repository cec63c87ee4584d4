"""Dates in the sentence of a filing that are those of something else: words on a party, the court, a hearing."""

import re

from ipgraph.extract.cues import Cue
from ipgraph.extract.scene import Scene
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

__all__ = ["is_of_other"]


def is_of_other(scene: Scene, date: DateMention, cue: Cue, s: Span) -> bool:
    """Whether a date beside the verb of a filing tells when something else was that the sentence tells too."""
    if _in_aside(scene, date, cue) or _closes_aside(scene, date, cue) or _of_court_that(scene, date, cue, s):
        return True
    if _in_brackets_of_court(scene, date, cue) or _of_hearing(scene, date, cue, s) or _amends(scene, date, cue):
        return True
    return _is_since(scene, date, cue) or _of_step_after(scene, date, cue) or _of_decision_zh(scene, date)


_ASIDE = lazy(r", (?:which|who|whose) [^,;.()]*$")


def _in_aside(scene: Scene, date: DateMention, cue: Cue) -> bool:
    """Whether a date behind a filing stands in words on a party: "sued Beta, which opened in 2010, and Gamma"."""
    if scene.language != "en" or date.start < cue.end or scene.content[date.end : date.end + 1] != ",":
        return False
    return _ASIDE.search(scene.content[cue.end : date.start]) is not None


_COURT_THAT = lazy(
    r"\b(?P<court>[Cc]ourt|[Dd]ivision|[Tt]ribunal|[Cc]ommission|[Bb]oard|[Cc]ircuit|[A-Z]\w+)"
    r"(?P<place>(?: (?:in|of|for) [\w ]{2,30})?),"
    r" which (?:(?!(?:began|was (?:filed|brought)|is (?:pending|ongoing))\b)[^.;])*$"
)
"""A court before which a suit was brought, with what became of it: "sued at the Ulm court, which agreed in May"."""


def _of_court_that(scene: Scene, date: DateMention, cue: Cue, s: Span) -> bool:
    """Whether a date behind a filing is that of what the court did with it."""
    if scene.language != "en" or date.start < cue.end:
        return False
    told = _COURT_THAT.search(scene.content, cue.end, date.start)
    if told is None or _CLOSED.search(scene.content, told.end("court"), date.start):
        return False
    at, which = told.start("court"), told.end("place")
    return _COURT.match(told["court"]) is not None or any(
        f.start < which and f.end > at for f in scene.forums.within(s)
    )


_COURT = lazy(r"(?:court|division|tribunal|commission|board|circuit)$", re.IGNORECASE)
_CLOSED = lazy(r", which [^,]*,(?: in [A-Z]\w+)?(?: (?:in|on|over [^,]{1,40} (?:in|on))(?: (?:early|late|mid))?)? $")
"""A comma that closes the words on a place before the date of the filing: "in Ulm, which is near, in June 2021"."""
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
