"""A suit that a Chinese report tells only by its name and its settlement: 甲公司与乙公司特许经营合同纠纷案达成调解."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.story.court_meant import only_court
from ipgraph.extract.story.day_in_caption import day_in_caption
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.settled_sums import sum_of_settlement
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_AND_ZH = lazy(r"(?:[（(][^（）()]{1,24}[）)])?(?:与|和|诉)(?:被告)?")
_CASE_ZH = lazy(r"(?:[（(][^（）()]{1,24}[）)])?[^，。；]{2,40}?(?:纠纷|案)")


def settled_by_name(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """The suit named and settled in one sentence, between two of whom none stands in a case told before."""
    scene = docket.scene
    named = [a for a in actors if a.parties and a.end <= frame.predicate.start]
    told = (*docket.told, *docket.threads)
    if scene.language != "zh" or not told or len(named) < 2:
        return None  # a lead may tell first how the story of the text ended
    if not _AND_ZH.fullmatch(scene.content, named[0].end, named[1].start):
        return None
    if not _CASE_ZH.match(scene.content, named[1].end, frame.predicate.start):
        return None
    sides = named[0].parties, named[1].parties
    if any({*sides[0], *sides[1]} & thread.people for thread in told):
        return None
    courts = [f for f in scene.forums.within(frame.sentence) if f.kind not in OFFICES and f.key]
    court = courts[0] if courts else only_court(docket, frame)
    case = docket.open(docket.new_thread(frame.span.start), "main", named[0].start, court)
    case.instance = Fact("first", frame.words, frame.predicate.rule)
    for side, parties in zip(("claimants", "respondents"), sides, strict=True):
        case.add_side(side, parties, frame.words, frame.predicate.rule)
        case.thread.add_side(side, parties, frame.words, frame.predicate.rule)
    case.thread.settled = Fact("settle", frame.words, frame.predicate.rule)
    case.verdicts.append(case.thread.settled)
    case.thread.paid = sum_of_settlement(docket, frame.sentence, frame.predicate.start, frame.predicate.rule)
    if (day := day_in_caption(scene, frame.sentence)) is not None:
        case.decided = Fact(day.value, Span(day.start, day.end), frame.predicate.rule)
    return docket.speak_of(case)
