"""What a sentence leaves for the next: the forum it was about, the court it named, who acted in it."""

import msgspec

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.read import Forums
from ipgraph.extract.story.docket import Docket, Topic
from ipgraph.extract.story.settled_sums import is_agreed
from ipgraph.extract.story.spoken_of import turn_to_another
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_A_COURT = lazy(r"\b(?:[Tt]he|[Tt]hat) court\b|法院")


def about_topic(docket: Docket, sentence: Span, frames: list[Frame], forums: Forums) -> list[Frame]:
    """Give a decision that names no forum the one that the sentence before was about; remember this one's."""
    topic, docket.topic = docket.topic, None
    if topic is not None and not (
        topic.forum.kind in OFFICES and _A_COURT.search(docket.scene.content, sentence.start, sentence.end)
    ):
        frames = [
            msgspec.structs.replace(frame, forum=topic.forum)
            if frame.kind == "decision" and frame.forum is None and not is_agreed(docket.scene, frame)
            else frame
            for frame in frames
        ]
    if not any(frame.kind == "decision" for frame in frames):
        if not frames:
            turn_to_another(docket, sentence)
        if forums.deciding:
            docket.topic = Topic(forums.deciding[-1], sentence)
    return frames


def remember_court(docket: Docket, sentence: Span, forums: Forums) -> None:
    """Keep the court of a first sentence that tells of no step yet: "persuaded the Ulm court to inspect the shop"."""
    courts = [f for f in forums.all if f.kind not in OFFICES and forums.roles[f.start] in ("decides", "addressed")]
    if docket.scene.language == "en" and courts:
        docket.topic = Topic(courts[-1], sentence)


_OWN_MOVE = lazy(
    r"['’]s? (?:[\w-]+ ){0,2}?(?:reply|response|answer|riposte|retort|reaction|rejoinder|retaliation|revenge|move|step"
    r"|counter-?(?:attack|move|strike|offensive)) (?:was|came|followed|took|did not|began|consisted|arrived)\b"
)
"""What shows that somebody acts who is named by his move: "Beta's reply was to accuse Alpha of"."""


_REACH = 90
_DONE_TO = lazy(
    r"(?:^|[.!?”\"]\s|\n)(?:The|That|This) (?!court|judge|board|office|commission|panel)(?:[\w-]+ ){1,3}?"
    r"(?:company|firm|group|maker|manufacturer|owner|giant|licensor|brand|business|start-?up|concern)"
    r" (?:has |had |also |then |first ){0,2}"
    r"(?:named|accused|sued|charged|targeted|blamed|warned|told|asked|approached)(?: as (?:defendants|respondents))? $"
)
"""What stands before those to whom somebody does something who is only described: "The German company accused Beta"."""


def remember_subject(docket: Docket, actors: list[Actor]) -> None:
    """Who acted in the sentence: a pronoun in the next stands for them."""
    for actor in actors:
        if actor.mark in ("", "with") and not actor.pronoun:
            for party in actor.parties:
                if not party.unnamed and party.type != "government":
                    docket.acted.setdefault(party, actor.start)
    roles = ("claimant", "respondent", "appellant")
    leading = next((a for a in actors if a.mark in ("", "by") and (a.parties or a.role in roles)), None)
    leading = leading or next((a for a in actors if a.parties), None)
    if actors and docket.scene.language == "en" and _OWN_MOVE.match(docket.scene.content, actors[0].end):
        leading = actors[0]
    if leading is not None and docket.scene.language == "en" and not leading.mark and docket.subject:
        before = docket.scene.content[max(0, leading.start - _REACH) : leading.start]
        if _DONE_TO.search(before):
            return
    if leading is not None:
        docket.subject = docket.who(leading) or docket.subject
