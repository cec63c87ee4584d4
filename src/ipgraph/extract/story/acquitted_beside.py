"""Who fared otherwise than those tried beside: acquitted where others were convicted, or the other way round."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.another_day import sibling
from ipgraph.extract.story.docket import Docket, compatible
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_FREED_ZH = lazy(r"(?:（[^（）]{1,24}）)?[^，。；]{0,16}?(?:罪名?均?不成立|无罪)")


def _on_another_day(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a Chinese decision is of another day than the conviction told before."""
    days = [d for d in docket.scene.dates.within(frame.span) if not d.is_range]
    return len(days) == 1 and case.decided is not None and not compatible(days[0].value, case.decided.value)


def acquitted_beside(docket: Docket, frame: Frame, case: CaseDraft | None, actors: list[Actor]) -> CaseDraft | None:
    """The case of one whom the words acquit, where the case spoken of tells that others were convicted."""
    if case is None or case.role != "criminal" or not case.said("convict"):
        return None
    if docket.scene.language == "zh" and not _on_another_day(docket, frame, case):
        return None
    if "acquit" not in frame.classes or "convict" in frame.classes or frame.forum is not None:
        return None
    before = [a for a in actors if frame.sentence.start <= a.start < frame.predicate.start and a.parties]
    freed = docket.all_of(frame.patients) or docket.all_of(before[-1:])
    if docket.scene.language == "zh":
        named = [a for a in actors if frame.sentence.start <= a.start < frame.sentence.end and a.parties]
        freed = docket.all_of(a for a in named if _FREED_ZH.match(docket.scene.content, a.end))
    else:
        freed = tuple(p for p in freed if p.type == "person")
    if not freed or set(freed) & set(case.respondents):
        return None
    own = sibling(docket, frame, case)
    own.decided = None
    own.respondents.clear()
    own.add_side("respondents", freed, frame.words, frame.predicate.rule)
    own.verdicts.append(Fact("acquit", frame.words, frame.predicate.rule))
    start = frame.span.start if docket.scene.language == "zh" else frame.predicate.start
    dates = [d for d in docket.scene.dates.within(frame.span) if not d.is_range and d.start >= start]
    if len(dates) == 1:
        own.decided = Fact(dates[0].value, Span(dates[0].start, dates[0].end), frame.predicate.rule)
    return own


_OTHER_MATTER = lazy(
    r"\b(?:another|other|unrelated|separate|different|earlier) (?:case|trial|matter|charge)"
    r"|\b(?:tax|fraud|drug|assault)\w*\b"
)
"""What somebody is convicted of that is no part of the trial told of."""


def convicted_beside(docket: Docket, frame: Frame, case: CaseDraft | None, actors: list[Actor]) -> CaseDraft | None:
    """The case of one who pleaded guilty or was convicted, where the case spoken of tells of an acquittal."""
    if docket.scene.language == "zh":
        return _convicted_zh(docket, frame, case, actors)
    if case is None or case.role != "criminal" or case.after is not None:
        return None
    if not case.said("acquit") or case.said("convict") or frame.forum is not None:
        return None
    if "convict" not in frame.classes or "acquit" in frame.classes:
        return None
    if _OTHER_MATTER.search(docket.scene.content, frame.sentence.start, frame.sentence.end):
        return None
    before = [a for a in actors if frame.sentence.start <= a.start < frame.predicate.start and a.parties]
    guilty = tuple(p for p in docket.all_of(before[-1:]) if p.type != "government" and not p.unnamed)
    if not guilty or set(case.respondents) == set(guilty):
        return None
    own = docket.open(case.thread, "criminal", frame.predicate.start, None)
    own.take_forum(case)
    own.instance, own.others = Fact("first", frame.words, frame.predicate.rule), dict(case.others)
    own.add_side("respondents", guilty, frame.words, frame.predicate.rule)
    for party in guilty:
        case.respondents.pop(party, None)
    return own


_ANOTHER = lazy(
    r"(?:Another|A (?:second|third|different)) (?:former )?(?:employee|engineer|executive|worker|researcher|scientist"
    r"|chemist|manager|director|programmer|technician), [^,;.]{2,40}, (?:was|had been) convicted in (?:\w+ )?\d{4}\b"
)


def another_convicted(docket: Docket, frame: Frame, case: CaseDraft | None) -> bool:
    """Whether somebody else was convicted once, told beside a case in which the accused are only charged."""
    if case is None or case.role != "criminal" or case.said("acquit") or case.said("convict"):
        return False
    return "convict" in frame.classes and _ANOTHER.match(docket.scene.content, frame.sentence.start) is not None


def _convicted_zh(docket: Docket, frame: Frame, case: CaseDraft | None, actors: list[Actor]) -> CaseDraft | None:
    """The case of one who was convicted on another day than the one on which the other accused was acquitted."""
    if case is None or case.role != "criminal" or not case.said("acquit") or case.said("convict"):
        return None
    if "convict" not in frame.classes or "acquit" in frame.classes or not _on_another_day(docket, frame, case):
        return None
    if frame.forum is not None and frame.forum.key != case.forum_key:
        return None
    here = [a for a in actors if frame.sentence.start <= a.start < frame.predicate.start and a.parties and not a.mark]
    guilty = docket.all_of(here[:1])
    if not guilty or not set(case.respondents) - set(guilty):
        return None
    own = sibling(docket, frame, case)
    own.decided = None
    own.respondents.clear()
    own.add_side("respondents", guilty, frame.words, frame.predicate.rule)
    own.filed = own.filed or case.filed
    case.respondents = {party: fact for party, fact in case.respondents.items() if party not in guilty}
    return own
