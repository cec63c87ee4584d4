"""Who is accused, as a decision shows it: in a criminal judgment, with the terms to serve, or in a suit that failed."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy

_FINED_ZH = lazy(r"(?:亦|也|则|并|被|各)*(?:判处罚金|处罚金|科罚金|科处罚金|判罚)|(?:有)?犯[^，。；]{2,24}罪")


def accused_in(scene: Scene, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Make the persons of a stretch that tells a conviction the accused, and the firms that it says are fined."""
    for actor in actors:
        if frame.span.start <= actor.start < frame.span.end:
            before = scene.content[max(0, actor.start - 5) : actor.start]
            fined = scene.language == "zh" and (
                before.endswith("被告单位") or _FINED_ZH.match(scene.content, actor.end, frame.span.end)
            )
            for party in actor.parties:
                if (party.type == "person" or fined) and party not in case.claimants:
                    case.respondents.setdefault(party, Fact(True, actor.span, "accused"))


def sentenced_party(at: int, actors: list[Actor]) -> PartyDraft | None:
    """The person to whom a prison term belongs: the one named last before it."""
    named = [a for a in actors if a.end <= at and a.parties]
    if not named:
        return None
    people = [p for p in named[-1].parties if p.type == "person"]
    if len(people) == 1 and len(named[-1].parties) == 1 and not people[0].unnamed:
        return people[0]
    return None


_SUIT_AGAINST = lazy(
    r"\b(?:(?:law)?suits?|complaints?|actions?|claims?|infringement case) (?:\w+ ){0,3}(?:against|accusing)\b"
    r"(?: (?!(?:and|or|by|of)\b)[a-zA-Z][\w’'-]*){0,6},? $"
)


def is_sued_in_vain(scene: Scene, frame: Frame, actor: Actor) -> bool:
    """Whether a suit that a forum turns down is told with the one sued: "threw out a lawsuit accusing Beta of"."""
    before = scene.content[max(frame.span.start, actor.start - 90) : actor.start]
    return scene.language == "en" and "dismiss" in frame.classes and _SUIT_AGAINST.search(before) is not None
