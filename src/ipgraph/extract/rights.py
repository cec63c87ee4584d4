"""Rights while an article is being read: what is fought over, where it is named, and words that name only a kind.

A right gets a record of its own where the text gives a number or a title. Words that name only a kind ("patent
infringement") are kept as marks; the story decides whether a case without a numbered or titled right gets one of that
kind.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from msgspec import Struct

from ipgraph.extract.party import Form, PartyDraft
from ipgraph.model.article import Span
from ipgraph.model.codes import Branch, Language, RightType

FAMILY: dict[str, str] = {
    "invention-patent": "patent",
    "utility-model": "patent",
    "design-patent": "patent",
    "patent": "patent",
    "trademark": "trademark",
    "geographical-indication": "trademark",
    "copyright": "work",
    "related-right": "work",
    "plant-variety": "plant",
    "layout-design": "layout",
    "trade-dress": "dress",
    "trade-secret": "secret",
    "personality-right": "name",
    "fair-competition": "competition",
    "data-interest": "competition",
    "domain-name": "domain",
}
"""Kinds of rights that can be meant by the same numbers, titles and words."""
TYPE_OF_FAMILY: dict[str, RightType] = {
    "patent": "patent",
    "trademark": "trademark",
    "work": "copyright",
    "plant": "plant-variety",
    "layout": "layout-design",
    "dress": "trade-dress",
    "secret": "trade-secret",
    "name": "personality-right",
}


@dataclass(eq=False, slots=True)
class RightDraft:
    """A right of one language version."""

    language: Language
    type: RightType
    type_span: Span
    type_rule: str
    number: Form | None = None
    titles: list[Form] = field(default_factory=list)
    branch: tuple[Branch, Span] | None = None
    holders: dict[PartyDraft, Span] = field(default_factory=dict)

    @property
    def family(self) -> str:
        """The family of its kind."""
        return FAMILY[self.type]


class Mark(Struct, frozen=True):
    """A word that names a kind of right (``right``) or a branch (``branch``)."""

    start: int
    end: int
    kind: str
    value: str


class RightMention(Struct, frozen=True):
    """A place where a right with a number or a title stands."""

    start: int
    end: int
    right: RightDraft


class RightBook:
    """The rights of one language version, with the words that name kinds and branches."""

    def __init__(
        self,
        rights: Iterable[RightDraft],
        mentions: Iterable[RightMention],
        marks: Iterable[Mark],
        titles: Iterable[Span],
    ) -> None:
        self.rights = list(rights)
        self.mentions = sorted(mentions, key=lambda mention: mention.start)
        self.marks = sorted(marks, key=lambda mark: mark.start)
        self.titles = tuple(titles)
        self._mention_starts = [mention.start for mention in self.mentions]
        self._mark_starts = [mark.start for mark in self.marks]

    def within(self, span: Span) -> list[RightMention]:
        """The mentions that begin inside ``span``."""
        return self.mentions[
            bisect_left(self._mention_starts, span.start) : bisect_left(self._mention_starts, span.end)
        ]

    def marks_within(self, span: Span, kind: str) -> list[Mark]:
        """The words for kinds (``"right"``) or branches (``"branch"``) that begin inside ``span``."""
        found = self.marks[bisect_left(self._mark_starts, span.start) : bisect_left(self._mark_starts, span.end)]
        return [mark for mark in found if mark.kind == kind]
