"""The court that reports on its own year, where its cases are told by "the tribunal" or 法庭: a white paper.

The title names it and says that it reports. Courts above publish what others decided: "the court" is not theirs.
"""

import msgspec

from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.once import once
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

_TRIES = 2
"""The rank of the courts before which suits begin."""
_WORDS = {"en": Beside("en", "court_of_report"), "zh": Beside("zh", "court_of_report")}
_REPORTS = {language: words.within("reports") for language, words in _WORDS.items()}
_BENCH = {language: words.within("bench") for language, words in _WORDS.items()}
_NAMED_SO = {language: words.within("named so") for language, words in _WORDS.items()}


def court_of_report(scene: Scene) -> ForumMention | None:
    """The court of first instance whose report a text is: the only one of a title that says that it reports."""
    title = scene.version.title
    return _of_title(scene, title) if title is not None else None


@once
def _of_title(scene: Scene, title: Span) -> ForumMention | None:
    if not _REPORTS[scene.language].search(scene.content, title.start, title.end):
        return None
    named = [f for f in scene.forums.within(title) if f.key and not f.generic and f.kind not in OFFICES]
    return named[0] if len({f.key for f in named}) == 1 and 0 < named[0].rank <= _TRIES else None


def by_court_of_report(docket: Docket, frames: list[Frame]) -> list[Frame]:
    """The frames of a sentence, where "the tribunal" decides with the court whose report the text is."""
    court = court_of_report(docket.scene)
    if court is None or not any(_decides(docket.scene, frame, court) for frame in frames):
        return frames
    case = docket.case
    if case is not None and case.role == "main" and not case.forum and not any(f.kind != "decision" for f in frames):
        docket.name_forum(case, _as_said(court, frames[0]))
        return frames
    return [
        msgspec.structs.replace(f, forum=_as_said(court, f)) if _decides(docket.scene, f, court) else f for f in frames
    ]


def _as_said(court: ForumMention, frame: Frame) -> ForumMention:
    return msgspec.structs.replace(court, start=frame.words.start, end=frame.words.end, anaphor=True)


def _decides(scene: Scene, frame: Frame, court: ForumMention) -> bool:
    """Whether a frame tells what a court decided that it does not name, and a noun stands for that of the report."""
    if frame.kind != "decision" or frame.forum is not None or frame.classes & set(REVIEW):
        return False
    back = Span(frame.sentence.start, frame.predicate.start)
    if scene.forums.within(back):
        return False
    noun = _BENCH[scene.language].search(back.of(scene.content))
    tribunal = _NAMED_SO[scene.language].search(scene.content, court.start, court.end)
    return noun is not None and bool(tribunal) == bool(_NAMED_SO[scene.language].search(noun.group()))
