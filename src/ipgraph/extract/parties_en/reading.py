"""The state of finding the parties of an English text, and what every kind of name needs."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from msgspec import Struct

from ipgraph.extract.party import Form, PartyDraft
from ipgraph.model.article import Span
from ipgraph.model.codes import PartyType

_BEFORE = re.compile(
    r"(?:\b(?:against|sued|sues|sue|between|and|by|ordered|orders|forbade|order|told|"
    r"directed|v\.?|vs\.?|versus|with|for|from|favour of|favor of|behalf of|"
    r"to|of|defendant|plaintiff|defendants|dealer|retailer|licensee|namely|restrain|"
    r"restrained|suing|forbid|seller|by the name of|pay|paid|convicted|sentenced|over|at "
    r"the request of|request of|named|makers|businessman,)|[,;:(“])\s*$"
)


class Run(Struct, frozen=True):
    """A run of capitalised words that could be a name."""

    start: int
    end: int
    text: str
    legal: bool


class Reading:
    """What was found so far in one text: the runs, the parties, their forms and places."""

    def __init__(
        self, content: str, limits: tuple[Span, ...], taken: tuple[Span, ...], titles: tuple[Span, ...]
    ) -> None:
        self.content = content
        self.limits = limits
        self.taken = taken
        self.titles = titles
        self.parties: list[PartyDraft] = []
        self.by_form: dict[str, PartyDraft] = {}
        self.groups: dict[str, tuple[PartyDraft, ...]] = {}
        self.spans: list[tuple[Span, PartyDraft]] = []
        self.runs: list[Run] = []


@cache
def party_table() -> dict[str, Any]:
    """The table of how parties are written."""
    return tomllib.loads(files("ipgraph.lang").joinpath("en", "parties.toml").read_text(encoding="utf-8"))


@cache
def legal_form() -> re.Pattern[str]:
    """What a legal form looks like behind a name."""
    forms = sorted(party_table()["suffix"]["company"], key=len, reverse=True)
    return re.compile(r",? (?:" + "|".join(re.escape(form).replace(r"\ ", r"\s?") for form in forms) + r")(?![\w])")


@cache
def word_set(name: str) -> frozenset[str]:
    """A list of words of the table."""
    return frozenset(party_table()[name]["words"])


@cache
def stop_words() -> frozenset[str]:
    """Words that never are, or begin, a name."""
    return frozenset(party_table()["stop"]["words"])


def is_place(r: Reading, text: str) -> bool:
    """Whether the words name nothing but a place or common words."""
    words = text.split()
    return all(word.strip(".") in stop_words() or word in word_set("place") for word in words)


def is_allowed(r: Reading, at: int) -> bool:
    """Whether a place lies in the parts of the text that are read."""
    return any(span.start <= at < span.end for span in r.limits)


def is_inside(r: Reading, span: Span) -> bool:
    """Whether a place lies within one that is taken or that a party has."""
    return any(known.start <= span.start and span.end <= known.end for known, _ in r.spans)


def is_taken(r: Reading, span: Span) -> bool:
    """Whether a place belongs to a court, an office or a title."""
    return any(taken.start <= span.start and span.end <= taken.end for taken in r.taken)


def new_party(r: Reading, kind: PartyType) -> PartyDraft:
    """A new party without a form yet."""
    party = PartyDraft("en", kind)
    r.parties.append(party)
    return party


def record_form(r: Reading, party: PartyDraft, run: Run, rule: str) -> None:
    """Add a written form of a party, with its place."""
    party.add(Form(run.text, Span(run.start, run.end), rule))
    r.by_form.setdefault(run.text, party)
    r.spans.append((Span(run.start, run.end), party))


def kind(name: str) -> PartyType:
    """What kind of party a name tells."""
    table = party_table()["suffix"]
    words = name.split()
    if any(word in table["association"] for word in words) and not legal_form().search(name):
        return "association"
    if any(word in table["other"] for word in words) and not legal_form().search(name):
        return "other" if "Institute" not in words else "company"
    return "company"
