"""Find the words for kinds and branches of rights, and what stands between quotation marks."""

import re
from functools import cache

from ipgraph.extract.right_table import right_table
from ipgraph.extract.rights import Mark
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.lang.words import WordFinder, fold
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_QUOTES = lazy(
    r"“([^”\n]{1,160})”|\"([^\"\n]{1,160})\"|「([^」\n]{1,60})」|《([^》\n]{1,60})》"
    r"|(?<![\w'’])['‘]([A-Z](?:[^'‘’“”\"\n]|['’](?=\w)){1,60})['’](?!\w)"
)
"""Single marks, as the British press sets them, hold what begins with a capital: an apostrophe opens no name."""
_REACH = 24
"""How far around a word for a right the words may reach that make it part of another name."""


@cache
def right_finder(language: Language, kind: str) -> WordFinder:
    """The words for kinds (``right``) or branches (``branch``) of rights."""
    key, value = {"right": ("kind", "type"), "branch": ("branch", "value")}[kind]
    return WordFinder(((form, row[value]) for row in right_table(language)[key] for form in row["forms"]), language)


@cache
def disputed_words(language: Language) -> WordFinder:
    """The words that say that a case is about who owns a right."""
    words = (word for row in right_table(language)["disputed"] for word in row["forms"])
    return WordFinder(((word, "ownership") for word in words), language)


@cache
def _implied(language: Language) -> WordFinder:
    """The words for things that only one kind of right protects."""
    return WordFinder(
        ((form, row["type"]) for row in right_table(language)["implied"] for form in row["forms"]), language
    )


def find_implied(content: str, language: Language) -> list[Mark]:
    """The kinds of right of a text that names none, by what the text is about: a photograph, a song, fair use."""
    return [Mark(start, end, "right", value) for start, end, value in _implied(language).find(content)]


@cache
def _no_rights(language: Language) -> list[tuple[frozenset[str], re.Pattern[str] | None, re.Pattern[str] | None]]:
    """Rows of ``no_right``: the words that they are about (none: all), what stands before and behind those."""
    gap, edge = (r"\s", r"\b") if language == "en" else ("", "")
    rows = []
    for row in right_table(language)["no_right"]:
        before = "|".join(re.escape(word) for word in row.get("before", ()))
        behind = "|".join(re.escape(word) for word in sorted(row.get("behind", ()), key=len, reverse=True))
        keep = "|".join(re.escape(word) for word in row.get("not_behind", ()))
        rows.append(
            (
                frozenset(row.get("words", ())),
                PATTERNS.compiled(rf"(?:{before})\Z") if before else None,
                PATTERNS.compiled((rf"(?!{keep})" if keep else "") + rf"{gap}(?:{behind}){edge}") if behind else None,
            )
        )
    return rows


def _names_something_else(folded: str, language: Language, start: int, end: int) -> bool:
    for words, before, behind in _no_rights(language):
        if words and folded[start:end] not in words:
            continue
        if before and before.search(folded[max(0, start - _REACH) : start]):
            return True
        if behind and behind.match(folded, end, end + _REACH):
            return True
    return False


@cache
def _beside(language: Language) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Words that name a kind only where others stand around them, with the kind."""
    return tuple((PATTERNS.compiled(row["pattern"]), row["type"]) for row in right_table(language).get("beside", ()))


def find_beside(folded: str, language: Language) -> list[Mark]:
    """The words of a text in small letters that name a kind of right by what stands around them."""
    return [
        Mark(*match.span("word"), "right", value)
        for pattern, value in _beside(language)
        for match in pattern.finditer(folded)
    ]


def find_marks(content: str, language: Language) -> list[Mark]:
    """The words of ``content`` that name a kind or a branch of rights, in reading order."""
    folded = fold(content)
    found = [
        Mark(start, end, kind, value)
        for kind in ("right", "branch")
        for start, end, value in right_finder(language, kind).find(content)
        if not _names_something_else(folded, language, start, end)
    ]
    told = {mark.start for mark in found}
    found += {mark.start: mark for mark in find_beside(folded, language) if mark.start not in told}.values()
    found.sort(key=lambda mark: mark.start)
    return found + [
        more for mark in found if mark.kind == "branch" for more in _listed_branches(folded, language, mark)
    ]


@cache
def _short_branches(language: Language) -> tuple[re.Pattern[str], dict[str, str]]:
    short = {word: row["value"] for row in right_table(language)["branch"] for word in row.get("short", ())}
    return PATTERNS.compiled(rf"(?:,? and |, |,? or )(?:of )?({'|'.join(short) or '(?!)'})\b"), short


def _listed_branches(folded: str, language: Language, mark: Mark) -> list[Mark]:
    """The other branches of "the rights of reproduction and adaptation"."""
    pattern, short = _short_branches(language)
    found: list[Mark] = []
    match = pattern.match(folded, mark.end)
    while match and len(found) < len(short):
        found.append(Mark(match.start(1), match.end(1), "branch", short[match.group(1)]))
        match = pattern.match(folded, match.end())
    return found


def find_quotes(content: str, limits: tuple[Span, ...]) -> list[Span]:
    """What stands between quotation marks or title brackets: the words inside, without the marks."""
    found = []
    for limit in limits:
        for match in _QUOTES.finditer(content, limit.start, limit.end):
            group = next(i for i in range(1, 6) if match.group(i) is not None)
            start, end = match.span(group)
            while end > start and content[end - 1] in ",，.。":
                end -= 1
            found.append(Span(start, end))
    return found
