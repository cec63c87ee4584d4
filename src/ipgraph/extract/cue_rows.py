"""The rows of the cue tables, read from the files of a language.

A language keeps its rows in ``cues.toml``, or by group in the files of a directory ``cues``. Words that many rows
share stand in a table ``[words]`` (all forms of a verb, all nouns for a claim) or ``[patterns]`` and are written
``{name}`` in the rows: in ``forms`` and ``at`` such a name stands for each of its words in turn, in ``then`` and
``before`` for any of them.
"""

import itertools
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.named_words import filled, named_patterns
from ipgraph.lang.patterns import lazy, needed_words_of
from ipgraph.model.codes import Language

_NAME = lazy(r"\{([a-z][a-z-]*)\}")


class CueRow(Struct, frozen=True, kw_only=True):
    """One row of a cue table: ``then`` must follow a word of ``at``, and ``before`` must stand before it."""

    id: str
    cue_class: str
    value: str | None
    forms: tuple[str, ...]
    at: tuple[str, ...]
    before: re.Pattern[str] | None
    then: re.Pattern[str] | None
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]

    @property
    def hides(self) -> tuple[str, ...]:
        """The classes that a row of class ``mask`` hides."""
        return tuple((self.value or "").split()) if self.cue_class == "mask" else ()


@cache
def load_rows(language: Language) -> tuple[CueRow, ...]:
    """The rows of one language's cue tables.

    Raises :class:`DataError` where a row lacks its id, class or forms, or names words that no table has; a pattern that
    does not compile raises it when it is first used.
    """
    raw: list[dict[str, Any]] = []
    words: dict[str, tuple[str, ...]] = {}
    patterns: dict[str, str] = {}
    for text in _texts(language):
        table = read_toml(text)
        raw += table.get("cue", ())
        words |= {name: tuple(each) for name, each in table.get("words", {}).items()}
        patterns |= table.get("patterns", {})
    patterns = named_patterns(words, patterns)
    return tuple(_row(each, words, patterns) for each in raw)


def _texts(language: Language) -> Iterator[str]:
    place = files("ipgraph.lang").joinpath(language)
    single = place.joinpath("cues.toml")
    if single.is_file():
        yield single.read_text(encoding="utf-8")
        return
    for each in sorted(place.joinpath("cues").iterdir(), key=lambda file: file.name):
        if each.name.endswith(".toml"):
            yield each.read_text(encoding="utf-8")


def _row(raw: dict[str, Any], words: Mapping[str, tuple[str, ...]], patterns: Mapping[str, str]) -> CueRow:
    try:
        return CueRow(
            id=raw["id"],
            cue_class=raw["class"],
            value=raw.get("value"),
            forms=tuple(_spelled(raw.get("forms", ()), words)),
            at=tuple(_spelled(raw.get("at", ()), words)),
            before=_pattern(f"(?:{raw['before']})$", patterns) if "before" in raw else None,
            then=_pattern(raw["then"], patterns) if "then" in raw else None,
            examples=tuple(raw["examples"]),
            counter_examples=tuple(raw.get("not", ())),
        )
    except KeyError as error:
        raise DataError(f"cue row {raw.get('id', '?')}: {error}") from error


def _spelled(forms: list[str], words: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Each form with every choice of the words that it names."""
    for form in forms:
        parts = _NAME.split(form)
        choices = [words[part] if i % 2 else (part,) for i, part in enumerate(parts)]
        yield from ("".join(chosen) for chosen in itertools.product(*choices))


def _pattern(text: str, patterns: Mapping[str, str]) -> re.Pattern[str]:
    return lazy(filled(text, patterns), re.IGNORECASE)


def most_telling(row: CueRow) -> re.Pattern[str] | None:
    """Of the patterns of a row around its words the one by which a text shows that the row cannot match in it."""
    return row.then if row.then is not None and needed_words_of(row.then) else row.before
