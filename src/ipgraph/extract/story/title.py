"""What a title tells before the story begins: who is against whom.

A title is short and often names brands and not parties, so that its case is only tentative: the story's first suit
between the same people takes it over, and without one it is forgotten.
"""

from ipgraph.extract.draft import Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.frames.read import read_frames
from ipgraph.extract.story.docket import Docket


def read_title(docket: Docket) -> None:
    """Open a tentative case for "Alpha sues Beta", "Alpha v Beta", "Alpha wins … against Beta"."""
    title = docket.scene.version.title
    if title is None:
        return
    actors = find_actors(docket.scene, title)
    for frame in read_frames(docket.scene, title, actors):
        agents, patients = frame.agents, frame.patients
        if frame.kind == "decision" and frame.classes & {"won", "lost"}:
            agents, patients = _winner(actors, frame.predicate.start), _against(actors)
        elif frame.kind not in ("suit", "versus"):
            continue
        claimants = tuple(p for a in agents for p in a.parties)
        respondents = tuple(p for a in patients for p in a.parties if p not in claimants)
        if not claimants or not respondents:
            continue
        thread = docket.new_thread(title.start)
        thread.weak = True
        case = docket.open(thread, "main", title.start, None)
        case.tentative = True
        case.instance = Fact("first", frame.words, "rank")
        for side, parties in (("claimants", claimants), ("respondents", respondents)):
            case.add_side(side, parties, frame.words, frame.predicate.rule)
            thread.add_side(side, parties, frame.words, frame.predicate.rule)
        return


def _winner(actors: list[Actor], at: int) -> tuple[Actor, ...]:
    return tuple(a for a in actors if a.end <= at and a.mark == "" and a.parties)[-1:]


def _against(actors: list[Actor]) -> tuple[Actor, ...]:
    return tuple(a for a in actors if a.mark == "against" and a.parties)[:1]
