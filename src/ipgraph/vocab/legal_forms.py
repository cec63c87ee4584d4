"""Legal forms of companies, and what is left of a name without its form."""

from functools import cache
from importlib.resources import files

from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.model.codes import Language

ANY = "any"
"""The family of forms that go with every other: "company", 公司."""


class LegalForm(Struct, frozen=True):
    """A form as it ends a name, in small letters without stops, and the family of forms that mean the same."""

    form: str
    language: Language
    family: str


@cache
def load_legal_forms() -> tuple[LegalForm, ...]:
    """All rows of the table; raises :class:`DataError` when a row is damaged."""
    found = []
    text = (files("ipgraph.vocab") / "legal_forms.tsv").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != 3 or cells[1] not in ("en", "zh") or not all(cells):
            raise DataError(f"vocab/legal_forms.tsv: line {number} is no row of a form, a language and a family")
        found.append(LegalForm(*cells))  # type: ignore[arg-type]
    return tuple(found)


@cache
def _families(language: Language) -> dict[str, str]:
    return {row.form: row.family for row in load_legal_forms() if row.language == language}


def split_english(words: tuple[str, ...]) -> tuple[tuple[str, ...], str | None]:
    """The words of a name without its legal forms, and the family of the last of them; a name that is all form stays.

    >>> split_english(("kiln", "works", "co", "ltd")), split_english(("kiln",)), split_english(("ag",))
    ((('kiln', 'works'), 'limited'), (('kiln',), None), (('ag',), None))
    """
    families, longest = _families("en"), 4
    family = None
    while True:
        for length in range(min(longest, len(words) - 1), 0, -1):
            found = families.get(" ".join(words[-length:]))
            if found is not None:
                words, family = words[:-length], family or found
                break
        else:
            return words, family


def split_chinese(name: str) -> tuple[str, str | None]:
    """A Chinese name without its legal forms, and the family of the last of them; a name that is all form stays.

    >>> split_chinese("窑科技股份有限公司"), split_chinese("窑集团有限公司"), split_chinese("公司")
    (('窑科技', 'limited'), ('窑', 'limited'), ('公司', None))
    """
    families = _families("zh")
    family = None
    while True:
        for length in range(min(8, len(name) - 1), 0, -1):
            found = families.get(name[-length:])
            if found is not None:
                name, family = name[:-length], family or found
                break
        else:
            return name, family
