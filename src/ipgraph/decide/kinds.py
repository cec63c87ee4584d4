"""The kinds of decisions, as types: what each says, who made it, and what that person saw."""

import datetime
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from ipgraph.model.codes import Language
from ipgraph.resolve.score import Kind

Text = Annotated[str, Meta(min_length=1)]
PathText = Annotated[str, Meta(pattern=r"^[a-z_]+(\[[0-9]{1,6}\])?(\.[a-z_]+(\[[0-9]{1,6}\])?)*$")]
"""The path of a fact in a record: ``proceedings[0].claimed[0].amount``."""

Value = Any
"""A value of a record as TOML has it: text, a number, a date, or a table."""


class Made(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who decided, when, and why."""

    author: Text
    date: datetime.date
    reason: Text


class SeenEntry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An entry of a record by the ids of its article and itself, with the names under which the decider saw it."""

    article: Text
    entry: Text
    names: Annotated[tuple[str, ...], Meta(min_length=1)]


class SeenFact(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A fact by its article and its path, with the value and the words that the decider saw.

    ``names`` are those of the party, right or case that the value is the id of.
    """

    article: Text
    path: PathText
    was: Value
    quotes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class Same(Made, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Entries of different articles are one party, right or case."""

    kind: Kind
    entries: Annotated[tuple[SeenEntry, ...], Meta(min_length=2)]


class NotSame(Same, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """No two of the entries are one party, right or case."""


class Correct(Made, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The value of a fact is another one; with the value that it has, the fact is confirmed."""

    article: Text
    path: PathText
    was: Value
    value: Value = msgspec.field(name="is")
    quotes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class Reject(Made, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A fact, a party, a right, a case, a sum or a figure of a record is none."""

    article: Text
    path: PathText
    was: Value
    quotes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


class Rename(Made, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The name under which a party or right is shown in one language."""

    kind: Literal["party", "right"]
    article: Text
    entry: Text
    names: Annotated[tuple[str, ...], Meta(min_length=1)]
    language: Language
    label: Text


class Adopt(Made, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which of several readings is right.

    Of the two versions of one article: that of ``language``, where ``en`` and ``zh`` say what each has. Of several
    articles on one case: this fact, ``against`` those of the others.
    """

    article: Text
    path: PathText
    language: Language | None = None
    en: str | int | float | None = None
    zh: str | int | float | None = None
    was: Value = None
    quotes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    against: tuple[SeenFact, ...] = ()

    def __post_init__(self) -> None:
        if (self.language is None) == (not self.against):
            raise ValueError("give either language, en and zh, or was and against")
        if self.language is not None and (self.was is not None or getattr(self, self.language) is None):
            raise ValueError("give what both versions say as en and zh, and no was")
        if self.against and (self.was is None or self.en is not None or self.zh is not None):
            raise ValueError("give the value that is right as was, and neither en nor zh")


Content = Same | NotSame | Correct | Reject | Rename | Adopt

KINDS: Mapping[str, type[Content]] = {
    "same": Same,
    "not-same": NotSame,
    "correct": Correct,
    "reject": Reject,
    "rename": Rename,
    "adopt": Adopt,
}
"""The kinds by the name of their tables in a file."""


class Decision(Struct, frozen=True):
    """One decision, and where it stands: its file within the folder, and its line."""

    file: str
    line: int
    kind: str
    content: Content

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"

    def key(self) -> bytes:
        """What it says, without where it stands: by it decisions are told apart and put in order."""
        return msgspec.json.encode([self.kind, self.content], order="deterministic")


class Decisions(Struct, frozen=True):
    """All decisions of a folder, in the order of what they say, and the texts of the files by name."""

    texts: Mapping[str, str] = {}
    items: tuple[Decision, ...] = ()

    def articles(self) -> frozenset[str]:
        """The ids of the articles that decisions name."""
        return frozenset(article for item in self.items for article in _articles(item.content))


def _articles(content: Content | SeenFact) -> Iterator[str]:
    if isinstance(content, Same):
        yield from (entry.article for entry in content.entries)
        return
    yield content.article
    if isinstance(content, Adopt):
        yield from (other.article for other in content.against)


NONE = Decisions()


class Trouble(Struct, frozen=True, order=True):
    """A decision that could not be followed, or that was followed and should be looked at again.

    ``key`` is that of the decision; what says the same in two places is one decision.
    """

    file: str
    line: int
    problem: str
    advice: str
    key: bytes
    applied: bool = False

    def __str__(self) -> str:
        followed = "followed all the same" if self.applied else "not followed"
        return f"{self.file}:{self.line}: {self.problem} ({followed}); {self.advice}"


def trouble(decision: Decision, problem: str, advice: str, *, applied: bool = False) -> Trouble:
    """What is the matter with a decision, and what to do."""
    return Trouble(decision.file, decision.line, problem, advice, decision.key(), applied)
