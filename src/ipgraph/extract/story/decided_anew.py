"""Read which office a suit is against from what a court has it do: the office has to decide anew."""

from ipgraph.extract.draft import Fact
from ipgraph.extract.frames.forum_addressed import must_decide_anew
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.extract.story.office_review import answers_for
from ipgraph.model.article import Span


def sued_office(docket: Docket, sentence: Span) -> None:
    """Let an office that has to decide anew be the respondent of the suit spoken of and of those below it."""
    if docket.case is None or docket.case.role != "main":
        return
    scene = docket.scene
    offices = [f for f in scene.forums.within(sentence) if f.kind in OFFICES and must_decide_anew(scene, sentence, f)]
    if not offices:
        return
    office = answers_for(docket, offices[0].key) or offices[0]
    for case in chain(docket.case):
        if case.role == "main" and not case.respondents:
            span = Span(offices[0].start, offices[0].end)
            case.respondents = {docket.office_party(office): Fact(True, span, "office-as-party")}
