"""An appeal with which a text opens, and of whose court it says nothing: "Beta has lost its appeal against a High Court
ruling that it infringed the patent". The court that it names is the one below."""

from ipgraph.extract.case_sides import LOST, WON
from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.orders import sides_of_decision
from ipgraph.extract.story.origin import tie_to_origin
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

OF_AN_APPEAL = "-appeal"
"""What the names of rules have in them whose words tell what became of an appeal: "its appeal failed"."""
_ANOTHER = Beside("en", "appeal_alone").within("another appeal")
_NEAR = 30
"""How far behind the words for what became of an appeal the appeal itself is named at the most."""


def ends_appeal(docket: Docket, frame: Frame) -> bool:
    """Whether a decision tells what became of an appeal, by its own words for it."""
    told = [cue for cue in frame.cues if cue.cue_class in REVIEW and OF_AN_APPEAL in cue.rule]
    if docket.scene.language != "en" or not told:
        return False
    reach = Span(frame.sentence.start, min(frame.sentence.end, told[-1].end + _NEAR))
    return _ANOTHER.search(docket.scene.content, reach.start, reach.end) is None


def appeals_alone(docket: Docket, frame: Frame) -> bool:
    """Whether a decision is the first of a text, ends an appeal, and names no court but the one below."""
    below = [o for o in frame.origins if o.key and o.kind not in OFFICES]
    return frame.forum is None and docket.case is None and bool(below) and ends_appeal(docket, frame)


def open_appeal(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft:
    """The appeal, at a court without a name, tied to the case below it, with the sides that its words show."""
    case = docket.open(docket.new_thread(frame.span.start), "main", frame.predicate.start, None)
    case.instance = Fact("second", frame.words, frame.predicate.rule)
    for origin in frame.origins:
        tie_to_origin(docket, case, origin)
    sides_of_decision(docket, case, frame, actors)
    return case


_LOST = ("lost on appeal", "loses on appeal")


def lost_what_was_won(docket: Docket, case: CaseDraft, cue: Cue, actors: list[Actor]) -> bool:
    """Whether somebody is told to have lost on appeal who had won below: "won in 2021 but lost on appeal in 2022"."""
    below = case.after
    if below is None or docket.scene.words(cue).casefold() not in _LOST:
        return False
    left = [a for a in actors if a.end <= cue.start and a.mark == "" and a.parties]
    won, lost = below.said(*WON), below.said(*LOST)
    winners = set(below.claimants) if won and not lost else set(below.respondents) if lost and not won else set()
    return bool(left) and bool(winners) and set(left[-1].parties) <= winners
