"""Parties while an article is being read: who is named or described, in which words, and where.

A *book* holds every party of one language version with all of its written forms; a *mention* is one place in the text
where one of them (or several under one group name) stands.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field

from msgspec import Struct

from ipgraph.model.article import Span
from ipgraph.model.codes import GroupRelation, Language, PartyType


class Form(Struct, frozen=True):
    """One way in which a name is written: the words, the first place where they stand, the rule that read them."""

    text: str
    span: Span
    rule: str


def _place(form: Form) -> tuple[int, int]:
    return form.span.start, -form.span.end


@dataclass(eq=False, slots=True)
class PartyDraft:
    """A party of one language version. Identity is the object: two drafts are two parties until they are joined."""

    language: Language
    type: PartyType
    forms: list[Form] = field(default_factory=list)
    unnamed: bool = False
    masked: bool = False
    office: str = ""
    """The key of the forum that it is, of an office that is sued or that prosecutes."""

    def add(self, form: Form) -> None:
        """Add a written form unless it is known; the earliest place of each is kept."""
        for i, known in enumerate(self.forms):
            if known.text == form.text:
                if form.span.start < known.span.start:
                    self.forms[i] = form
                return
        self.forms.append(form)

    def ordered_forms(self) -> list[Form]:
        """The forms by first appearance."""
        return sorted(self.forms, key=_place)

    @property
    def first(self) -> Form:
        """The form that the text uses first."""
        return min(self.forms, key=_place)


class Mention(Struct, frozen=True):
    """A place where parties stand. Several parties where a group name stands for all of them."""

    start: int
    end: int
    parties: tuple[PartyDraft, ...]
    rule: str

    @property
    def span(self) -> Span:
        """The words."""
        return Span(self.start, self.end)


class TieDraft(Struct, frozen=True):
    """What one party is of another in a group of companies, and the words that say so."""

    party: PartyDraft
    relation: GroupRelation
    other: PartyDraft
    span: Span
    rule: str


class PartyBook:
    """All parties of one language version and the places where they are mentioned by name or description."""

    def __init__(self, parties: Iterable[PartyDraft], mentions: Iterable[Mention]) -> None:
        self.parties = list(parties)
        self.mentions = sorted(mentions, key=lambda mention: (mention.start, -mention.end))
        self._starts = [mention.start for mention in self.mentions]
        self._found = [(party, party.type) for party in self.parties]

    def restore(self) -> None:
        """Take back what a story has written: the parties that it added, and what it said that others are."""
        self.parties = [party for party, _ in self._found]
        for party, kind in self._found:
            party.type = kind

    def within(self, span: Span) -> list[Mention]:
        """The mentions that begin inside ``span``, in reading order."""
        return self.mentions[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
