"""A frame: one step of a case as a sentence tells it, with those who take part in it."""

from typing import Literal

from msgspec import Struct

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.objects import Object
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

FrameKind = Literal[
    "suit", "versus", "interim", "office", "complaint", "seizure", "counterclaim", "charge", "appeal", "retrial",
    "reconsideration", "decision", "settlement", "withdrawal", "pending", "release",
    "inspection",
]  # fmt: skip

FILINGS: frozenset[FrameKind] = frozenset(
    {"suit", "versus", "interim", "office", "complaint", "seizure", "counterclaim", "charge"}
)
"""Steps that open a case."""
REVIEWS: frozenset[FrameKind] = frozenset({"appeal", "retrial", "reconsideration"})
"""Steps that take a decision to somebody who reviews it."""

STAYED = "en-appeal-stayed"
"""The rule of words by which a court above holds a decision back until it has heard the appeal."""
OFFICES = frozenset(
    {"ip-office", "market-regulator", "customs", "procuratorate", "police", "copyright-office", "government"}
)
"""Kinds of forums that are no courts."""


class Frame(Struct, frozen=True, kw_only=True):
    """One step: its kind, the stretch of the sentence that tells it, the words that say so, and who takes part.

    ``agents`` do it and ``patients`` suffer it; ``forum`` is where they go, or who decides; ``origins`` are the forums
    whose decisions are reviewed in it; ``objects`` are what is dismissed, allowed, upheld.
    """

    kind: FrameKind
    span: Span
    sentence: Span
    cues: tuple[Cue, ...]
    agents: tuple[Actor, ...] = ()
    patients: tuple[Actor, ...] = ()
    forum: ForumMention | None = None
    origins: tuple[ForumMention, ...] = ()
    objects: tuple[Object, ...] = ()

    @property
    def predicate(self) -> Cue:
        """The first of the words that tell the step."""
        return self.cues[0]

    @property
    def words(self) -> Span:
        """Where the predicate stands."""
        return Span(self.cues[0].start, self.cues[0].end)

    def owners(self, *kinds: str) -> tuple[Actor, ...]:
        """Those whose appeal, claim or request the decision is about."""
        found = (actor for thing in self.objects if thing.kind in kinds for actor in thing.owners)
        return tuple(actor for actor in found if actor.mark != "against")  # 驳回对甲公司的请求: it was made of them

    @property
    def classes(self) -> set[str]:
        """The classes of its words."""
        return {cue.cue_class for cue in self.cues}
