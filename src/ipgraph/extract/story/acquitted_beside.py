"""Who fared otherwise than those tried beside: acquitted where others were convicted, or the other way round."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.another_day import sibling
from ipgraph.extract.story.docket import Docket
from ipgraph.model.article import Span


def acquitted_beside(docket: Docket, frame: Frame, case: CaseDraft | None, actors: list[Actor]) -> CaseDraft | None:
    """The case of one whom the words acquit, where the case spoken of tells that others were convicted."""
    if docket.scene.language != "en" or case is None or case.role != "criminal" or not case.said("convict"):
        return None
    if "acquit" not in frame.classes or "convict" in frame.classes or frame.forum is not None:
        return None
    before = [a for a in actors if frame.sentence.start <= a.start < frame.predicate.start and a.parties]
    freed = docket.all_of(frame.patients) or docket.all_of(before[-1:])
    freed = tuple(p for p in freed if p.type == "person")
    if not freed or set(freed) & set(case.respondents):
        return None
    own = sibling(docket, frame, case)
    own.decided = None
    own.respondents.clear()
    own.add_side("respondents", freed, frame.words, frame.predicate.rule)
    own.verdicts.append(Fact("acquit", frame.words, frame.predicate.rule))
    dates = [d for d in docket.scene.dates.within(frame.span) if not d.is_range and d.start > frame.predicate.start]
    if len(dates) == 1:
        own.decided = Fact(dates[0].value, Span(dates[0].start, dates[0].end), frame.predicate.rule)
    return own


def convicted_beside(docket: Docket, frame: Frame, case: CaseDraft | None, actors: list[Actor]) -> CaseDraft | None:
    """The case of one who pleaded guilty or was convicted, where the case spoken of tells of an acquittal."""
    if docket.scene.language != "en" or case is None or case.role != "criminal" or case.after is not None:
        return None
    if not case.said("acquit") or case.said("convict") or frame.forum is not None:
        return None
    if "convict" not in frame.classes or "acquit" in frame.classes:
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
