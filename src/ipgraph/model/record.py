"""The case record: what one article says about disputes and figures.

One article gives one record. Records are plain, typed and immutable, and are the same whether a person annotated them
or the program extracted them. A date is a string with the precision that the article gives: ``2025-02-11``, ``2024-05``
or ``2024``. ``None`` and the empty tuple mean "the article does not say".
"""

from msgspec import Struct

from ipgraph.model.codes import (
    ArticleKind,
    AwardKind,
    Branch,
    Cause,
    GroupRelation,
    Instance,
    Language,
    Outcome,
    PartyType,
    ProceedingType,
    Remedy,
    Result,
    RightType,
    Status,
)
from ipgraph.model.evidence import Evidence


class Bilingual(Struct, frozen=True, forbid_unknown_fields=True):
    """One text in up to two languages; a missing language is ``None``, never guessed."""

    en: str | None = None
    zh: str | None = None

    def __bool__(self) -> bool:
        return bool(self.en or self.zh)


class Names(Struct, frozen=True, forbid_unknown_fields=True):
    """All forms of one name, by language; the form that the article uses first comes first."""

    en: tuple[str, ...] = ()
    zh: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.en or self.zh)

    def forms(self, language: Language) -> tuple[str, ...]:
        """The forms in one language, ``"en"`` or ``"zh"``."""
        return self.en if language == "en" else self.zh


class ArticleInfo(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the article itself is: title, date line, languages, stated sources, links, kind."""

    id: str
    title: Bilingual = Bilingual()
    published: str | None = None
    languages: tuple[Language, ...] = ()
    source: Names = Names()
    urls: tuple[str, ...] = ()
    kind: ArticleKind = "other"


class Party(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Someone who takes part in a proceeding or holds a right; ``unnamed`` when only described."""

    id: str
    name: Names
    type: PartyType
    unnamed: bool = False


class Right(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is fought over: a patent, mark, work, secret or other protected interest."""

    id: str
    type: RightType
    branch: Branch | None = None
    number: str | None = None
    title: Names = Names()
    holders: tuple[str, ...] = ()


class Amount(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A sum given again in another currency, in that currency's main unit."""

    amount: int | float
    currency: str


class Sum(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Money claimed or awarded, in the main unit of its ISO 4217 currency."""

    amount: int | float
    currency: str
    kind: AwardKind | None = None
    equivalent: Amount | None = None
    at_least: bool = False
    at_most: bool = False
    as_written: str | None = None
    total: bool = False


class Finding(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the forum found on one point."""

    cause: Cause
    result: Result


class Sentence(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A prison term in months."""

    party: str
    months: int


class Proceeding(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One case before one forum at one instance; an appeal is a proceeding whose ``after`` names the one it reviews.

    ``claimed_in_all`` are stated totals of what is claimed here and in the cases beside it.
    """

    id: str
    type: ProceedingType
    forum: Names = Names()
    instance: Instance = "none"
    case_number: str | None = None
    filed: str | None = None
    decided: str | None = None
    status: Status = "unknown"
    claimants: tuple[str, ...] = ()
    respondents: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    appellants: tuple[str, ...] = ()
    rights: tuple[str, ...] = ()
    claimed: tuple[Sum, ...] = ()
    awarded: tuple[Sum, ...] = ()
    findings: tuple[Finding, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    outcome: Outcome = "unknown"
    after: str | None = None
    announced: str | None = None
    as_of: str | None = None
    claimed_in_all: tuple[Sum, ...] = ()


class Statistic(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One figure that an office, court or prosecutor reports."""

    metric: Bilingual
    value: int | float
    unit: str
    period: str | None = None
    change_percent: int | float | None = None
    reported_by: Names = Names()
    at_least: bool = False
    at_most: bool = False
    as_written: str | None = None


class GroupTie(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """That two parties belong to one group of companies; a parent is told as what its subsidiary belongs to."""

    party: str
    relation: GroupRelation
    other: str


class Disagreement(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A point on which the two language versions do not say the same; ``about`` is the path of the field."""

    about: str
    en: str | int | float | None = None
    zh: str | int | float | None = None


class Record(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that one article says, with the evidence beside it."""

    article: ArticleInfo
    parties: tuple[Party, ...] = ()
    rights: tuple[Right, ...] = ()
    proceedings: tuple[Proceeding, ...] = ()
    statistics: tuple[Statistic, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    groups: tuple[GroupTie, ...] = ()
    evidence: tuple[Evidence, ...] = ()
