"""Who is accused, as a decision shows it: in a criminal judgment, with the terms to serve, or in a suit that failed."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
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


_HIM_ZH = lazy(r"(?:判处|判决|判令|判)(?:其|他|她)(?!他|余)")


def accused_before(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Make the one spoken of last the accused where a Chinese conviction does not name him: 法院判处其有期徒刑一年."""
    scene = docket.scene
    if (
        scene.language != "zh"
        or case.respondents
        or not _HIM_ZH.search(scene.content, frame.span.start, frame.span.end)
    ):
        return
    people = [party for party in docket.subject if party.type == "person" and party not in case.claimants]
    if len(people) == 1:
        case.add_side("respondents", people, frame.words, "accused")


_EACH = lazy(r"[^，。；;]{0,6}(?:均|都|皆|各|分别)|[^.;,]{0,24}\b(?:both|each|all)\b")
"""What gives one term to all of a list: 甲某、乙某均被判处有期徒刑二年."""


def sentenced_parties(scene: Scene, at: int, actors: list[Actor], case: CaseDraft) -> tuple[PartyDraft, ...]:
    """The persons to whom a prison term belongs: those named last before it, or the one whom 其 stands for."""
    named = [a for a in actors if a.end <= at and a.parties]
    if not named:
        him = scene.language == "zh" and _HIM_ZH.search(scene.content, max(0, at - 10), at)
        return tuple(case.respondents) if him and len(case.respondents) == 1 else ()
    parties = named[-1].parties
    if any(p.type != "person" or p.unnamed for p in parties):
        return ()
    each = len(parties) == 1 or _EACH.match(scene.content, named[-1].end, at)
    return tuple(parties) if each else ()


_SUIT_AGAINST = lazy(
    r"\b(?:(?:law)?suits?|complaints?|actions?|claims?|infringement case) (?:\w+ ){0,3}(?:against|accusing)\b"
    r"(?: (?!(?:and|or|by|of)\b)[a-zA-Z][\w’'-]*){0,6},? $"
)


def is_sued_in_vain(scene: Scene, frame: Frame, actor: Actor) -> bool:
    """Whether a suit that a forum turns down is told with the one sued: "threw out a lawsuit accusing Beta of"."""
    before = scene.content[max(frame.span.start, actor.start - 90) : actor.start]
    return scene.language == "en" and "dismiss" in frame.classes and _SUIT_AGAINST.search(before) is not None
