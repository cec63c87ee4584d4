"""Who acts in a sentence: a party, a list of parties, a role noun or a pronoun at a place."""

from msgspec import Struct

from ipgraph.extract.party import PartyDraft
from ipgraph.model.article import Span


class Actor(Struct, frozen=True):
    """A party, a list of parties, a role noun or a pronoun at a place."""

    start: int
    end: int
    parties: tuple[PartyDraft, ...]
    role: str | None
    mark: str
    pronoun: bool = False

    @property
    def span(self) -> Span:
        """The words."""
        return Span(self.start, self.end)
