"""What became of some of the rights that an office decides on: the words that tell it, and which rights they are."""

from msgspec import Struct

from ipgraph.extract.draft import Fact
from ipgraph.extract.rights import RightDraft
from ipgraph.model.article import Span

__all__ = ["OPEN", "RESULTS", "Part"]

RESULTS = ("invalidated", "partly-invalidated", "maintained")
OPEN = "pending"


class Part(Struct, frozen=True):
    """What a stretch of a sentence tells of the rights that it names or counts."""

    value: str
    """One of :data:`RESULTS`, or :data:`OPEN`."""
    span: Span
    rights: tuple[RightDraft, ...]
    """The rights that it names; none where it only counts them."""
    counted: bool
    """Whether it counts rights, or speaks of one as the other: 其中一件, the third."""
    day: Fact | None = None
    """The day of this part of the decision, where the stretch tells one."""
