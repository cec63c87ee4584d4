"""The table of sentences: its rows, and which of them can be used with the facts that are at hand."""

import re
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from random import Random

import msgspec
from msgspec import Struct

_FOLDER = Path(__file__).with_name("sentences")
_BIT = re.compile(
    r"\{(?P<slot>\w+)\}|<(?P<outcome>[^<>]+)>|\[(?P<fact>[\w-]+)\|(?P<stated>[^\]]+)\]|(?P<plain>[^{}<>\[\]]+)"
)
_FORMS = {
    "terms_to": "terms",
    "decided_bare": "decided",
    "own_right": "right",
    "owned_right": "right",
    "cease": "cease-infringement",
}
"""Slots that are other forms of one fact."""


class Bit(Struct, frozen=True):
    """A part of a row: a slot to be filled, words that state a fact (``outcome`` or another), or plain words."""

    kind: str
    words: str
    fact: str = ""


class Row(Struct, frozen=True):
    """One wording; ``slots`` are what it fills in, ``facts`` what it tells."""

    bits: tuple[Bit, ...]
    slots: frozenset[str]
    facts: frozenset[str]


@cache
def rows(language: str, section: str, name: str) -> tuple[Row, ...]:
    """The rows of a place in the table; none where it has none."""
    return tuple(map(parse, _table(language).get(section, {}).get(name, ())))


@cache
def sections(language: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """All rows of a language as they are written."""
    return _table(language)


@cache
def noise(language: str, kind: str) -> tuple[Row, ...]:
    """Sentences that state no fact of the record."""
    return tuple(map(parse, _table("noise")[language][kind]))


def parse(text: str) -> Row:
    """A row from its text.

    >>> row = parse("{Decided}, the court <dismissed it>: [infringement-not-found|no copy].")
    >>> sorted(row.slots), sorted(row.facts)
    (['Decided', 'infringement-not-found'], ['decided', 'infringement-not-found'])
    """
    bits, slots, facts, end = [], set(), set(), 0
    for match in _BIT.finditer(text):
        if match.start() != end:
            break
        end = match.end()
        if match["slot"]:
            bits.append(Bit("slot", match["slot"]))
            slots.add(match["slot"])
            lower = match["slot"][:1].lower() + match["slot"][1:]
            facts.add(_FORMS.get(lower, lower))
        elif match["fact"]:
            bits.append(Bit("stated", match["stated"], match["fact"]))
            slots.add(match["fact"])
            facts.add(match["fact"])
        else:
            bits.append(Bit("outcome" if match["outcome"] else "plain", match["outcome"] or match["plain"]))
    if end != len(text):
        raise ValueError(f"a row of the table of sentences cannot be read from here on: {text[end:]!r}")
    return Row(tuple(bits), frozenset(slots), frozenset(facts))


def pick(chance: Random, given: Collection[Row], at_hand: Collection[str], needed: Collection[str] = ()) -> Row | None:
    """One of the rows whose slots are all at hand and which tell all that is needed; one that tells more more often."""
    usable = [row for row in given if row.slots <= set(at_hand) and row.facts >= set(needed)]
    if not usable:
        return None
    return chance.choices(usable, [1 + len(row.facts) for row in usable])[0]


@cache
def _table(name: str) -> dict[str, dict[str, tuple[str, ...]]]:
    return msgspec.toml.decode((_FOLDER / f"{name}.toml").read_bytes(), type=dict[str, dict[str, tuple[str, ...]]])
