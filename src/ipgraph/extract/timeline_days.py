"""The days of a timeline: each of its entries opens with a day, which is that of the steps told there.

"21 May 2019: The court finds …", "2017年3月 甲公司提起诉讼". Several paragraphs that open so make a chronicle.
"""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.triggers import DECISION
from ipgraph.extract.scene import Scene
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "timeline"
LEAST = 3
"""How many entries a timeline has at least."""
MONTH = len("2024-05")
_AHEAD = lazy(r"[\s\[【（(•●■◆▪*–—-]*")
_BEHIND = {
    "en": lazy(r"\)?\]?(?:\.?\s*[:|–—]|\.? - |\.(?= [A-Z“\"])|\]|\t)"),
    "zh": lazy(r"[)）\]】]?\s*(?:[:：|｜—–-]|[ 　\t](?=\S))|[\]】]"),
}
"""What stands between the day of an entry and what was done on it."""
_FILES = (
    "sue", "suit", "sued", "filed", "invalidity-request", "cancel-request", "opposition", "complaint", "interim",
    "counterclaim", "ask",
)  # fmt: skip


def date_entries(cases: Sequence[CaseDraft], scene: Scene) -> None:
    """Give, in place, the undated steps of cases the day of the entry of a timeline that tells them."""
    entries = _entries(scene)
    if len(entries) < LEAST:
        return
    for case in cases:
        if case.decided is None and case.outcome is not None and case.outcome.value not in ("pending", "unknown"):
            told = (case.outcome.span.start, *(v.span.start for v in case.verdicts if v.value in DECISION))
            days = (_day(entries, at) for at in told if not _announced(scene, at))
            case.decided = next((day for day in days if day is not None), None)
        if case.filed is None and case.role != "counterclaim":
            opened = _opening(case, scene)
            day = _day(entries, opened) if opened is not None else None
            later = day is not None and case.decided is not None and case.decided.value < day.value
            case.filed = None if later else day


def _announced(scene: Scene, at: int) -> bool:
    """Whether a step was only announced on the day of its entry."""
    s = next((s for s in scene.sentences if s.start <= at < s.end), Span(at, at))
    return scene.cues.has(s, "announce")


def _entries(scene: Scene) -> list[tuple[Span, DateMention]]:
    """The paragraphs that open with a day, with that day."""
    found = []
    for paragraph in scene.version.paragraphs:
        ahead = _AHEAD.match(scene.content, paragraph.start, paragraph.end)
        start = ahead.end() if ahead is not None else paragraph.start
        date = next(iter(scene.dates.within(Span(start, start + 1))), None)
        if date is None or date.is_range or len(date.value) < MONTH:
            continue
        if _BEHIND[scene.language].match(scene.content, date.end, paragraph.end):
            found.append((paragraph, date))
    return found


def _day(entries: Sequence[tuple[Span, DateMention]], at: int) -> Fact | None:
    """The day of the entry at a place."""
    for entry, date in entries:
        if entry.start <= at < entry.end:
            return Fact(date.value, Span(date.start, date.end), RULE)
    return None


def _opening(case: CaseDraft, scene: Scene) -> int | None:
    """Where the words stand by which somebody brought the case; none where its first words tell a decision."""
    s = next((s for s in scene.sentences if s.start <= case.born < s.end), None)
    if s is None or any(v.value in DECISION and s.start <= v.span.start < s.end for v in case.verdicts):
        return None
    cues = scene.cues.within(s, *_FILES)
    if any(cue.rule.endswith("instituted") for cue in cues) or _announced(scene, s.start):
        return None
    return cues[0].start if cues else None
