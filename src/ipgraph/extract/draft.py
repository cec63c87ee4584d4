"""What a story has told so far: threads of cases between the same sides, each value with the words behind it."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from msgspec import Struct

from ipgraph.extract.party import Form, PartyDraft, TieDraft
from ipgraph.extract.rights import RightDraft
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

REFUSED_APPLICATION = "refused-application"
"""What an office says in a case in which it does not register or grant what was applied for."""
SECOND_RANK = 2
"""The least rank of a court that hears appeals."""


_BOARDS = lazy(r"us-(?:ptab|ttab)$|cn-cnipa-reexamination$|cn-trademark-review$")


def hears_attacks(key: str) -> bool:
    """Whether an office by its key is a board that hears who attacks or is refused a right, and acts against nobody.

    >>> hears_attacks("us-ptab"), hears_attacks("cn-cnipa")
    (True, False)
    """
    return _BOARDS.match(key) is not None


def faces_other(key: str) -> bool:
    """Whether over a decision of an office by its key the loser sues the side that won there, and not the office.

    >>> faces_other("jp-jpo"), faces_other("cn-cnipa")
    (True, False)
    """
    return key.startswith(("jp-", "kr-"))


_CRIMINAL_COURT = lazy(r"-(?:crown|criminal|magistrate|correctionnel)(?:-|$)|^cn-hk-mag-")


def is_criminal_court(key: str) -> bool:
    """Whether a court by its key tries crimes and hears no suits.

    >>> is_criminal_court("gb-crown-leeds"), is_criminal_court("gb-hc")
    (True, False)
    """
    return _CRIMINAL_COURT.search(key) is not None


_COMPETITION_AUTHORITY = lazy(r"[a-z]{2}-(?:ftc|cci|cma|competition)$|eu-commission$")


def is_competition_authority(key: str) -> bool:
    """Whether an office by its key watches over competition, and fines those who abuse their power in a market.

    >>> is_competition_authority("kr-ftc"), is_competition_authority("eu-ema")
    (True, False)
    """
    return _COMPETITION_AUTHORITY.match(key) is not None


def abroad(one: str, other: str) -> bool:
    """Whether the keys of two forums tell that they sit in different countries: neither reviews the other.

    >>> abroad("cl-supreme", "no-oslo-district"), abroad("gb-ca", "gb-hc"), abroad("gb-ca", "")
    (True, False, False)
    >>> abroad("xx-baltic-regional", "ee-higher")  # whose country no table tells
    False
    """
    return one[2:3] == other[2:3] == "-" and one[:2] != other[:2] and "xx" not in (one[:2], other[:2])


class Fact(Struct, frozen=True):
    """A value and the words of one language version that state it."""

    value: Any
    span: Span
    rule: str


@dataclass(eq=False, slots=True)
class SumDraft:
    """Money claimed or awarded."""

    amount: int | float
    currency: str
    span: Span
    rule: str
    kind: Fact | None = None
    equivalent: tuple[int | float, str, Span] | None = None
    at_least: bool = False
    at_most: bool = False
    total: bool = False
    summed: bool = False


@dataclass(eq=False, slots=True)
class CaseDraft:
    """One case before one forum at one instance."""

    language: Language
    thread: "Thread"
    role: str
    """``main``, ``interim`` (an injunction), ``reconsideration``, ``counterclaim``, ``office``, ``customs``,
    ``enforcement`` or ``criminal``."""
    born: int
    forum_key: str = ""
    forum_kind: str = ""
    rank: int = 0
    forum: list[Form] = field(default_factory=list)
    type: Fact | None = None
    instance: Fact | None = None
    case_number: Fact | None = None
    filed: Fact | None = None
    decided: Fact | None = None
    announced: Fact | None = None
    as_of: Fact | None = None
    status: Fact | None = None
    outcome: Fact | None = None
    claimants: dict[PartyDraft, Fact] = field(default_factory=dict)
    respondents: dict[PartyDraft, Fact] = field(default_factory=dict)
    others: dict[PartyDraft, Fact] = field(default_factory=dict)
    appellants: dict[PartyDraft, Fact] = field(default_factory=dict)
    rights: dict[RightDraft, Fact] = field(default_factory=dict)
    claimed: list[SumDraft] = field(default_factory=list)
    in_all: list[SumDraft] = field(default_factory=list)
    """Totals of what is claimed in this case and in those that were split from it."""
    awarded: list[SumDraft] = field(default_factory=list)
    findings: dict[str, Fact] = field(default_factory=dict)
    remedies: dict[str, Fact] = field(default_factory=dict)
    sentences: list[tuple[PartyDraft, int, Span]] = field(default_factory=list)
    after: "CaseDraft | None" = None
    after_span: Span | None = None
    verdicts: list[Fact] = field(default_factory=list)
    """What was done in the case, as classes of cue words, in reading order."""
    types: list[Fact] = field(default_factory=list)
    """Words for kinds of proceeding in the stretches that tell of the case."""
    count: Fact | None = None
    """How many alike suits are told in one breath."""
    between: tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]] | None = None
    """The two groups between which the text says that the case is, in its order and not by their roles."""
    tentative: bool = False
    """Whether only a title tells of it."""
    passing: bool = False
    """Whether it is told only by the name of its court."""
    above: bool = False
    """Whether its court is named above the parts of a digest and not where the case is told."""
    beside: "CaseDraft | None" = None
    """The suit that a counterclaim or an interim measure stands beside."""

    def add_side(self, side: str, parties: Iterable[PartyDraft], span: Span, rule: str) -> None:
        """Add parties to ``claimants``, ``respondents``, ``others`` or ``appellants``; nobody stands on both sides."""
        mine: dict[PartyDraft, Fact] = getattr(self, side)
        other = {"claimants": self.respondents, "respondents": self.claimants}.get(side, {})
        for party in parties:
            if party not in other:
                mine.setdefault(party, Fact(True, span, rule))

    def said(self, *classes: str) -> bool:
        """Whether one of the classes of words was told of the case."""
        return any(verdict.value in classes for verdict in self.verdicts)

    def tried_at(self, rank: int) -> str | None:
        """The instance of a case below a court of a rank; in English a lower court that tries a crime does so first."""
        if self.instance is not None:
            return str(self.instance.value)
        return "first" if self.role == "criminal" and 0 < self.rank < rank and self.language == "en" else None

    def take_forum(self, other: "CaseDraft") -> None:
        """Be before the same forum as another case."""
        self.forum_key, self.forum_kind, self.rank = other.forum_key, other.forum_kind, other.rank
        self.forum = list(other.forum)

    def stand_beside(self, suit: "CaseDraft | None") -> None:
        """Be the interim order of a suit, which is before the same court where its own was not told."""
        self.beside = suit
        if suit is not None and not suit.forum and suit.after is None and suit.filed is not None:
            suit.take_forum(self)

    def anchor(self) -> Span:
        """Words that introduce the case: its forum, else its first stated fact."""
        if self.forum:
            return self.forum[0].span
        for fact in (self.filed, self.decided, self.outcome, self.status, self.type, *self.verdicts):
            if fact:
                return fact.span
        return Span(self.born, self.born + 1)

    def place(self) -> int:
        """Where the case comes among the others; one whose court the title names is told where its part stands."""
        return self.born if self.above else self.anchor().start


@dataclass(eq=False, slots=True)
class Settlement:
    """A settlement that is told before the suits that it ends: who settle, what is paid, before whom."""

    fact: Fact
    named: set[PartyDraft]
    paid: SumDraft | None
    forum: ForumMention | None
    suit: bool = False
    """Whether it is said to end a suit, of which nothing else may be told."""
    approved: bool = False
    """Whether a court let it stand, so that it ended a suit before that court."""
    paying: tuple[PartyDraft, ...] = ()
    paid_to: tuple[PartyDraft, ...] = ()


@dataclass(eq=False, slots=True)
class Thread:
    """Cases between the same sides over the same rights."""

    language: Language
    born: int
    claimants: dict[PartyDraft, Fact] = field(default_factory=dict)
    respondents: dict[PartyDraft, Fact] = field(default_factory=dict)
    others: dict[PartyDraft, Fact] = field(default_factory=dict)
    rights: dict[RightDraft, Fact] = field(default_factory=dict)
    kinds: list[Fact] = field(default_factory=list)
    """Words for kinds of rights, in reading order."""
    types: list[Fact] = field(default_factory=list)
    """Words for kinds of proceeding, in reading order."""
    branches: list[Fact] = field(default_factory=list)
    cases: list[CaseDraft] = field(default_factory=list)
    settled: Fact | None = None
    paid: SumDraft | None = None
    """What is paid under the settlement."""
    paid_before: str = ""
    """The key of the court before which they settled, where it is named."""
    count: Fact | None = None
    part: int = 0
    """In which item of a digest it is told; 0 before all of them."""
    weak: bool = False
    """Whether its sides come from a bare "X v Y" alone, which often uses names of brands."""

    @property
    def sides(self) -> set[PartyDraft]:
        """Everyone on either side."""
        return set(self.claimants) | set(self.respondents)

    @property
    def people(self) -> set[PartyDraft]:
        """Everyone on a side of the thread or of any of its cases."""
        return self.sides | {p for case in self.cases for p in (*case.claimants, *case.respondents)}

    def opponents(self, party: PartyDraft) -> tuple[PartyDraft, ...]:
        """Those whom ``party`` faces in the thread or in one of its cases; empty when it takes no part."""
        told_in: list[Thread | CaseDraft] = [self, *self.cases]
        for told in told_in:
            if party in told.claimants and told.respondents:
                return tuple(told.respondents)
            if party in told.respondents and told.claimants:
                return tuple(told.claimants)
        return ()

    def add_side(self, side: str, parties: Iterable[PartyDraft], span: Span, rule: str) -> None:
        """Add parties to ``claimants`` or ``respondents``, unless they stand on the other side."""
        mine: dict[PartyDraft, Fact] = getattr(self, side)
        other = self.respondents if side == "claimants" else self.claimants
        for party in parties:
            if party not in other:
                mine.setdefault(party, Fact(True, span, rule))


@dataclass(eq=False, slots=True)
class Draft:
    """All that one language version says."""

    language: Language
    parties: list[PartyDraft]
    rights: list[RightDraft]
    cases: list[CaseDraft]
    ties: list[TieDraft] = field(default_factory=list)
    starts: tuple[int, ...] = ()
    """Where the parts of a digest begin, each of which tells cases of its own."""
    left_out: bool = False
    """Whether cases were left out of which no more than a court is told."""

    def part_of(self, at: int) -> int:
        """Which part of a digest a place is in, counted from what stands before the first."""
        return bisect_right(self.starts, at)

    def cases_by_part(self, end: int) -> list[tuple[Span, list[CaseDraft]]]:
        """The cases that each part of a text of so many characters tells, in the order in which they are told."""
        told: dict[int, list[CaseDraft]] = {}
        for case in self.cases:
            told.setdefault(self.part_of(case.born), []).append(case)
        limits = (0, *self.starts, end)
        return [(Span(limits[part], limits[part + 1]), cases) for part, cases in told.items()]
