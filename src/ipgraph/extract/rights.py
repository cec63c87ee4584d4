"""Rights while an article is being read: what is fought over, where it is named, and words that name only a kind.

A right gets a record of its own where the text gives a number or a title. Words that name only a kind ("patent
infringement") are marks; each kind of them makes one right that is ``bare``, a stand-in from which a case without a
numbered or titled right gets one of its own. All places where a right is named are its mentions, also those that only
refer back to it ("the two patents").
"""

from bisect import bisect_left, bisect_right
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
    "domain": "domain-name",
}


class OwnerPlace(Struct, frozen=True):
    """A place where the text puts the owner of a right."""

    at: int
    """Where the owner's name ends (``left``) or begins (``right``); before which it is the first (``subject``)."""
    side: str
    then: str = ""
    """A pattern that must follow the owner's name, or stand before it (``left``)."""
    since: int = 0
    """Where the sentence begins whose first name is the owner's (``subject``)."""


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
    mentions: list[Span] = field(default_factory=list)
    """Where it is named or referred to, in reading order."""
    owner_places: list[OwnerPlace] = field(default_factory=list)
    bare: bool = False
    """Whether it stands for all words that name only its kind."""
    book: "RightBook | None" = None

    @property
    def family(self) -> str:
        """The family of its kind."""
        return FAMILY[self.type]

    def name(self, text: str, span: Span, rule: str) -> None:
        """Add a title unless it is known."""
        if not any(form.text == text for form in self.titles):
            self.titles.append(Form(text, span, rule))


class Mark(Struct, frozen=True):
    """A word that names a kind of right (``right``) or a branch (``branch``)."""

    start: int
    end: int
    kind: str
    value: str

    @property
    def span(self) -> Span:
        """The words."""
        return Span(self.start, self.end)


class RightMention(Struct, frozen=True):
    """A place where a right with a number or a title stands."""

    start: int
    end: int
    right: RightDraft


class RightBook:
    """The rights of one language version, with the words that name kinds and branches."""

    def __init__(
        self,
        content: str,
        sentences: Iterable[Span],
        rights: Iterable[RightDraft],
        marks: Iterable[Mark],
        titles: Iterable[Span],
    ) -> None:
        self.content = content
        self.sentences = tuple(sentences)
        self.rights = list(rights)
        self.marks = sorted(marks, key=lambda mark: mark.start)
        self.titles = tuple(titles)
        for right in self.rights:
            right.book = self
            right.mentions = sorted(set(right.mentions), key=lambda span: (span.start, span.end))
        self.mentions = sorted(
            (RightMention(s.start, s.end, right) for right in self.rights if not right.bare for s in right.mentions),
            key=lambda mention: mention.start,
        )
        self._sentence_starts = [s.start for s in self.sentences]
        self._mention_starts = [mention.start for mention in self.mentions]
        self._mark_starts = [mark.start for mark in self.marks]
        self._found = [(right, right.type, right.type_span) for right in self.rights]

    def restore(self) -> None:
        """Take back what a story has written: the rights that it added, and what it said of the kinds and owners."""
        self.rights = [right for right, _, _ in self._found]
        for right, kind, span in self._found:
            right.type, right.type_span, right.branch, right.holders, right.book = kind, span, None, {}, self

    def sentence_at(self, place: int) -> int:
        """The number of the sentence that holds a place, or of the last one before it."""
        return max(0, bisect_right(self._sentence_starts, place) - 1)

    def before(self, place: int) -> list[RightMention]:
        """The last few mentions that begin before a place."""
        at = bisect_left(self._mention_starts, place)
        return self.mentions[max(0, at - 20) : at]

    def within(self, span: Span) -> list[RightMention]:
        """The mentions that begin inside ``span``."""
        return self.mentions[
            bisect_left(self._mention_starts, span.start) : bisect_left(self._mention_starts, span.end)
        ]

    def marks_within(self, span: Span, kind: str) -> list[Mark]:
        """The words for kinds (``"right"``) or branches (``"branch"``) that begin inside ``span``."""
        found = self.marks[bisect_left(self._mark_starts, span.start) : bisect_left(self._mark_starts, span.end)]
        return [mark for mark in found if mark.kind == kind]
