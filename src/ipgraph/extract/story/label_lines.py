"""Lines of an announcement or press release that only name a fact of the case: "Case number: …", "Date of filing: …".

They tell no step, so the story passes them by; here they go to the one suit before a court that the text tells of.
"""

import re

from ipgraph.extract.draft import Fact
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_NUMBER = lazy(
    r"\s*(?:Judgments? in (?:Joined )?Cases?|Case (?:[Nn]umber|[Nn]o\.?|reference)|Docket(?: [Nn]umber| [Nn]o\.?)?|"
    r"Citation|案号|案件编号)\s*[:：]?\s*"
)
_FILED = lazy(
    r"\s*(?:Date (?:of )?(?:filing|commencement)|Filing date|Date filed|Filed(?: on)?|"
    r"(?:起诉|立案|受理)(?:日期|时间))\s*[:：]\s*"
)
_DECIDED = lazy(
    r"\s*(?:Date of (?:judgment|judgement|decision|ruling)|Judgment date|Decided(?: on)?|"
    r"(?:判决|裁判|宣判)(?:日期|时间))\s*[:：]\s*"
)
_COURT = lazy(r"\s*(?:Court|Forum|Venue|Competent court|(?:受理|审理)法院)\s*[:：]\s*(?:The )?")


_ITEM = lazy(r"\s*(?:(?:\d{1,2}|[一二三四五六七八九十])[、.．]|[（(][\d一二三四五六七八九十]{1,2}[）)])")
"""The number of an item before a label: 3、起诉时间：…."""


_NUMBERED = lazy(r"\s*\(?\d{1,2}[.)]\s*")


def read_label_lines(docket: Docket) -> None:
    """Give the one suit of a text the court, the number and the days that lines with a label tell."""
    scene = docket.scene
    suits = [c for c in docket.cases() if c.role == "main" and not c.tentative and (c.forum or c.claimants)]
    suits = [suit for suit in suits if suit.forum] or suits
    if len(suits) > 1:
        suits = [suit for suit in suits if suit.after is None]  # and not one over what an office decided
    if len(suits) != 1:
        return
    suit = suits[0]
    for sentence in scene.sentences:
        if not _opens_line(scene, sentence):
            continue
        if not suit.forum and (at := _label(_COURT, scene, sentence)) is not None:
            courts = [f for f in scene.forums.within(Span(at, sentence.end)) if f.start == at and f.kind not in OFFICES]
            if courts:
                docket.name_forum(suit, courts[0])
        if suit.case_number is None and (at := _label(_NUMBER, scene, sentence)) is not None:
            numbers = [i for i in scene.identifiers.within(Span(at, sentence.end)) if i.kind == "case"]
            if numbers and numbers[0].start == at:
                suit.case_number = Fact(numbers[0].value, Span(numbers[0].start, numbers[0].end), "label-line")
        for pattern, name in ((_FILED, "filed"), (_DECIDED, "decided")):
            at = _label(pattern, scene, sentence) if getattr(suit, name) is None else None
            dates = scene.dates.within(Span(at, sentence.end)) if at is not None else ()
            if dates and dates[0].start == at and not dates[0].is_range:
                setattr(suit, name, Fact(dates[0].value, Span(dates[0].start, dates[0].end), "label-line"))


def _opens_line(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence stands first in its line, or behind a number alone."""
    line = scene.content.rfind("\n", 0, sentence.start) + 1
    return line == sentence.start or _NUMBERED.fullmatch(scene.content, line, sentence.start) is not None


def _label(pattern: re.Pattern[str], scene: Scene, sentence: Span) -> int | None:
    """Where the value begins of a line that opens with a label."""
    item = _ITEM.match(scene.content, sentence.start, sentence.end)
    match = pattern.match(scene.content, item.end() if item else sentence.start, sentence.end)
    return match.end() if match else None
