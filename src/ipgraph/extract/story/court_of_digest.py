"""The court whose decisions a digest tells: its title names it, and the parts say "the Court", "the panel" or nothing.

Such a court decides where a part names no court, and reviews what the courts and offices decided that a part names.
"""

from bisect import bisect_right

import msgspec

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import DECISION, REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "court-of-digest"
_DAY = len("2025-05-07")
_LONGEST_HEADING = 120
_HEARD = frozenset({"main", "interim", "nullity", "criminal"})
"""Roles of cases before a court."""
_BENCH = {
    "en": lazy(r"\b[Tt]he (?:[Cc]ourt|[Pp]anel|[Bb]ench|[Jj]udges|[Cc]hamber|[Ss]enate)\b(?! of\b)"),
    "zh": lazy(r"(?:该院|本院|法院|法庭)"),
}
_FRAGMENT = lazy(r"(?:Affirmed|Reversed|Vacated|Remanded|Upheld|Overturned|Annulled|Quashed)\b")
"""A sentence without a subject."""


def court_of_digest(docket: Docket) -> ForumMention | None:
    """The court whose decisions a digest tells: the only one of its title, else of all that stands before its parts."""
    scene = docket.scene
    if len(docket.item_starts) < 2:
        return None
    lead = Span(0, docket.item_starts[0])
    for region in (scene.version.title, lead):
        named = [f for f in scene.forums.within(region) if not f.anaphor] if region is not None else []
        if named:
            one = len({f.key for f in named}) == 1 and named[0].key and not named[0].generic
            return named[0] if one and named[0].kind not in OFFICES and named[0].kind.endswith("court") else None
    return None


def _others(docket: Docket, at: int, court: ForumMention) -> list[ForumMention]:
    """The forums besides a court that the part of a digest names in which a place stands."""
    starts = docket.item_starts
    part = bisect_right(starts, at)
    region = Span(starts[part - 1] if part else 0, starts[part] if part < len(starts) else len(docket.scene.content))
    return [f for f in docket.scene.forums.within(region) if f.key and f.key != court.key]


def by_court_of_digest(docket: Docket, frames: list[Frame]) -> list[Frame]:
    """The frames of a sentence, where one that reviews names no court with that of the digest."""
    court = docket.house
    if court is None or not any(f.kind == "decision" and f.forum is None for f in frames):
        return frames
    return [
        msgspec.structs.replace(f, forum=_meant(court, f.words)) if _reviews(docket, f, court) else f for f in frames
    ]


def _meant(court: ForumMention, words: Span) -> ForumMention:
    """A court as one that words elsewhere mean."""
    return msgspec.structs.replace(court, start=words.start, end=words.end, anaphor=True)


def _reviews(docket: Docket, frame: Frame, court: ForumMention) -> bool:
    """Whether a frame that names no court tells what the court of a digest did with a decision that its part names."""
    scene, sentence = docket.scene, frame.sentence
    if frame.kind != "decision" or frame.forum is not None or not frame.classes & set(REVIEW):
        return False
    if sentence.start < docket.item_starts[0]:
        return False
    others = _others(docket, sentence.start, court)
    above = [f for f in others if f.kind not in OFFICES and f.rank >= court.rank]
    if not others or above or any(f.start < frame.predicate.start for f in scene.forums.within(sentence)):
        return False
    said = _BENCH[scene.language].search(scene.content, sentence.start, frame.predicate.start) is not None
    return said or _FRAGMENT.match(scene.content, sentence.start) is not None


def name_court_of_digest(docket: Docket) -> None:
    """Give the cases of a digest that name no court that of the digest, where their part names no other."""
    court = docket.house
    if court is None:
        return
    for case in list(docket.cases()):
        if case.role in _HEARD and not case.forum and case.born >= docket.item_starts[0]:
            others = [f for f in _others(docket, case.born, court) if f.kind not in OFFICES]
            if not others and _hears(case, court) and not any(c.after is case for c in docket.cases()):
                docket.name_forum(case, court)
        above = case.forum_key == court.key and case.forum[0].span.start < docket.item_starts[0] <= case.born
        case.above = case.above or above
    _date_by_headings(docket, court)


def _date_by_headings(docket: Docket, court: ForumMention) -> None:
    """Give the only case of the court in a part the day that the heading of the part names."""
    scene, starts = docket.scene, docket.item_starts
    ends = {paragraph.start: paragraph.end for paragraph in scene.version.paragraphs}
    for part, start in enumerate(starts, 1):
        heading = Span(start, ends.get(start, start))
        days = [d for d in scene.dates.within(heading) if not d.is_range and len(d.value) == _DAY]
        here = [c for c in docket.cases() if c.forum_key == court.key and bisect_right(starts, c.born) == part]
        if len(days) != 1 or len(here) != 1 or heading.end - start > _LONGEST_HEADING:
            continue
        (case,), (day,) = here, days
        if case.decided is None and set(DECISION) & {verdict.value for verdict in case.verdicts}:
            case.decided = Fact(day.value, Span(day.start, day.end), RULE)


def _hears(case: CaseDraft, court: ForumMention) -> bool:
    """Whether a case can be one of the court's: one that only reviews hears no suits."""
    if case.after is not None:
        return bool(case.after.forum) and case.after.forum_key != court.key
    reviews = case.instance is not None and case.instance.value in ("second", "retrial")
    return reviews if court.rank > SECOND_RANK else True
