"""Find the words for kinds and branches of rights, and what stands between quotation marks."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from ipgraph.extract.rights import Mark
from ipgraph.lang.words import WordFinder
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_QUOTES = re.compile(r"“([^”\n]{1,90})”|\"([^\"\n]{1,90})\"|「([^」\n]{1,60})」|《([^》\n]{1,60})》")
_NAME_BEHIND = {
    "en": re.compile(r" (?:Law|Act|Office|Review|Reexamination|Convention|applications?\b)"),
    "zh": re.compile(r"(?:保护)?(?:法(?!院)|条例|局|评审|复审|申请(?!号|权))"),
}
"""What makes a word for a right part of the name of a law or an office, or of a mere application."""


@cache
def _table(language: Language) -> dict[str, Any]:
    return tomllib.loads(files("ipgraph.lang").joinpath(language, "rights.toml").read_text(encoding="utf-8"))


@cache
def right_finder(language: Language, kind: str) -> WordFinder:
    """The words of one part of the table."""
    table = _table(language)
    if kind == "title":
        return WordFinder(((form, family) for family, forms in table["title"].items() for form in forms), language)
    key = {"right": "kind", "branch": "branch"}[kind]
    value = {"right": "type", "branch": "value"}[kind]
    return WordFinder(((form, row[value]) for row in table[key] for form in row["forms"]), language)


def find_marks(content: str, language: Language) -> list[Mark]:
    """The words of ``content`` that name a kind or a branch of rights, in reading order."""
    return [
        Mark(start, end, kind, value)
        for kind in ("right", "branch")
        for start, end, value in right_finder(language, kind).find(content)
        if not _NAME_BEHIND[language].match(content, end)
        and not (
            value == "fair-competition" and content[max(0, start - 5) : start].casefold().endswith(("反", "anti-"))
        )
    ]


def find_quotes(content: str, limits: tuple[Span, ...]) -> list[Span]:
    """What stands between quotation marks or title brackets: the words inside, without the marks."""
    found = []
    for limit in limits:
        for match in _QUOTES.finditer(content, limit.start, limit.end):
            group = next(i for i in range(1, 5) if match.group(i) is not None)
            start, end = match.span(group)
            while end > start and content[end - 1] in ",，.。":
                end -= 1
            found.append(Span(start, end))
    return found
