"""Who sued, told by what it is and by no name: "The luxury group filed its complaint in January"."""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_FIRM = Beside("en", "filing_sides").before("a firm described")


def described_suing(docket: Docket, frame: Frame) -> tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]] | None:
    """The sides of the suit spoken of, where a firm that no name tells is said to have brought one.

    Whoever acted last, often the person who was sued, is not the one that sued; nothing but the suit told can be meant.
    """
    scene, case = docket.scene, docket.case
    if scene.language != "en" or frame.kind != "suit" or frame.patients:
        return None
    if case is None or case.role != "main" or case.after is not None or case.filed is not None:
        return None
    told = _FIRM.search(scene.content, frame.sentence.start, frame.predicate.start)
    if any(not scene.words(Span(a.start, a.end)).casefold().startswith("the ") for a in frame.agents):
        return None
    if told is None or scene.parties.within(Span(told.start(), frame.predicate.start)):
        return None
    if not case.claimants and not case.respondents:
        return None
    return tuple(case.claimants), tuple(case.respondents)


_MANY = Beside("en", "filing_sides").before("by many")


def by_many(docket: Docket, frame: Frame) -> bool:
    """Whether several sue whom only a plural noun names, and not whom the text spoke of last: "The operators sued"."""
    if docket.scene.language != "en" or frame.kind != "suit" or frame.agents or len(docket.subject) != 1:
        return False
    return _MANY.search(docket.scene.content, frame.sentence.start, frame.predicate.start) is not None
