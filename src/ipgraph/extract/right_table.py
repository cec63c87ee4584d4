"""The tables ``lang/{en,zh}/right*.toml``, and their rows made into patterns."""

import re
from functools import cache
from importlib.resources import files
from typing import Any

from msgspec import Struct

from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.lang.sieve import Sieve
from ipgraph.model.codes import Language

LIST = lazy(r"(?:[\s,、，”“\"‘’()（）第号《》]|\band\b|\bor\b|和|与|及|\bNos?\b\.?|\bfor\b)*")
"""What may stand between the names and numbers of a list."""
_OPENING, _CLOSING = r"[“\"‘'「《]?", r"[”\"’'」》]?"
_WORD = r"[A-Z0-9][\w’'&+-]*"
_JOINS = r"(?:(?:of|of the|and the|the|in) (?!(?:19|20)\d\d\b))"
"""Words between those of a title; what stands before a year only dates it: "the mark Nova in 1996"."""
NAMES = {
    "en": {
        "{Name}": rf"((?:{_WORD}|[a-z]{{1,2}}[A-Z]\w+)(?: {_JOINS}?{_WORD}){{0,5}})",
        "{Caps}": r"((?<![A-Za-z])[A-Z][A-Z0-9’'&+-]{2,}(?: [A-Z0-9&][A-Z0-9’'&+-]*){0,4}(?![\w’']))",
        "{Thing}": r"([a-z][\w-]*(?: [a-z][\w-]*){0,5}?)",
    },
    "zh": {
        "{Name}": r"(?<![A-Za-z0-9])([A-Za-z][A-Za-z0-9&+-]*(?: [A-Z][A-Za-z0-9&+-]*)*)",
        "{Zh}": r"([㐀-鿿A-Za-z0-9]{2,12}?)",
        "{Quoted}": r"“([^”\n]{2,30})”",
    },
}
"""What stands for a title without quotation marks."""
_BEFORE_FILL = {
    "en": r"(?:,| for| called| named| entitled| titled| reading| bearing| namely| including| on"
    r"| in the (?:Chinese |Latin |Roman )?(?:characters|letters)| (?:[A-Z]\w+ ){0,2}[A-Z]\w+(?:['’]s|s['’]))*\s*",
    "zh": r"(?:名为|名称为|为|即|包括|[:：（(、,，]|的名称)*",
}
_AFTER_FILL = {
    "en": r"(?:\s(?:word|device|figurative|registered|famous|well-known|series|of|chinese|english|latin|collective"
    r"|service|composite|combined|logo|and|prior|utility|invention|design|video|mobile|online|animated))*\s",
    "zh": r"(?:文字|图形|图文|注册|驰名|系列|拼音|中文|英文|及图|等|组合|立体|手机|的"
    r"|[0-9一二三四五六七八九十两]*[件项枚个]|专用|第[0-9]{1,2}类)*",
}


@cache
def right_table(language: Language) -> dict[str, Any]:
    """All rows for one language."""
    folder = files("ipgraph.lang").joinpath(language)
    table: dict[str, Any] = {}
    for name in ("rights", "right_titles", "right_owners"):
        table |= read_toml(folder.joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    return table


class TitleRow(Struct, frozen=True):
    """Words that make a quoted name beside them the title of a right of a family."""

    family: str
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    dominant: bool
    """Whether it holds only in a text that speaks of this family more than of others."""


def _any_of(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


@cache
def title_rows(language: Language) -> list[TitleRow]:
    """The rows of ``title``; ``before`` is searched up to the name, ``after`` is matched behind it."""
    edge = r"\b" if language == "en" else ""
    return [
        TitleRow(
            row["family"],
            lazy(rf"{edge}(?:{_any_of(row['before'])}){edge}{_BEFORE_FILL[language]}{_OPENING}\Z", re.IGNORECASE)
            if row["before"]
            else None,
            lazy(rf"{_CLOSING}{_AFTER_FILL[language]}(?:{_any_of(row['after'])}){edge}", re.IGNORECASE)
            if row["after"]
            else None,
            row.get("dominant", False),
        )
        for row in right_table(language)["title"]
    ]


@cache
def title_sieve(language: Language) -> Sieve:
    """Which of the rows of ``title`` can match before a name."""
    return Sieve([row.before for row in title_rows(language)])


class NamedRow(Struct, frozen=True):
    """A pattern whose groups are titles without quotation marks."""

    family: str
    pattern: re.Pattern[str]
    twice: bool


@cache
def named_rows(language: Language) -> list[NamedRow]:
    """The rows of ``named``."""
    rows = []
    for row in right_table(language)["named"]:
        pattern = row["pattern"]
        for key, value in NAMES[language].items():
            pattern = pattern.replace(key, value)
        rows.append(NamedRow(row["family"], lazy(pattern), row.get("twice", False)))
    return rows


@cache
def accused_row(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands right before, or right behind, the name of an accused thing in quotation marks."""
    rows = right_table(language)["accused"]
    edge, gap = (r"\b", r"\s") if language == "en" else ("", "")
    before = _any_of([word for row in rows for word in row["before"]])
    after = _any_of([word for row in rows for word in row["after"]])
    return (
        lazy(rf"{edge}(?:{before})\s?[“\"‘'「《]\Z", re.IGNORECASE),
        lazy(rf"[”\"’'」》]{gap}(?:{after}){edge}", re.IGNORECASE),
    )


class AnaphorRow(Struct, frozen=True):
    """Determiners that refer back to rights named before; each ends at the word for a kind."""

    one: re.Pattern[str]
    many: re.Pattern[str]
    other: re.Pattern[str]
    """The other one of two."""
    first: re.Pattern[str]
    """The one of several that was named first."""


@cache
def anaphors(language: Language) -> AnaphorRow:
    """The row of ``anaphor``."""
    row = right_table(language)["anaphor"][0]
    gap = r"\s" if language == "en" else ""
    edge = r"\b" if language == "en" else ""
    return AnaphorRow(
        *(
            lazy(
                rf"{edge}(?:{_any_of(row[key])}){gap}(?:\w+\s){{0,1}}\Z" if gap else rf"(?:{_any_of(row[key])})\Z",
                re.IGNORECASE,
            )
            for key in ("one", "many", "other", "first")
        )
    )


class OwnerRow(Struct, frozen=True):
    """Words between an owner and a right."""

    left: re.Pattern[str] | None
    right: re.Pattern[str] | None
    along: re.Pattern[str] | None
    subject: bool
    then: str


@cache
def owner_rows(language: Language) -> list[OwnerRow]:
    """The rows of ``owner``: ``left`` and ``subject`` are searched up to the right, the others are matched behind it.

    The owner's name ends where ``left`` begins; with ``subject`` it is the first of the sentence.
    """
    table = right_table(language)
    fill = table["fill"]["pattern"]
    close = r"[”\"’'」》]?"
    rows = []
    for row in table["owner"]:
        left, right, along = (row.get(key, "").replace("{fill}", fill) for key in ("left", "right", "with"))
        subject = row.get("subject", "").replace("{fill}", fill)
        rows.append(
            OwnerRow(
                lazy(rf"(?:{left or subject}){_OPENING}\Z", re.IGNORECASE) if left or subject else None,
                lazy(close + right, re.IGNORECASE) if right else None,
                lazy(close + along, re.IGNORECASE) if along else None,
                bool(subject),
                row.get("then", ""),
            )
        )
    return rows
