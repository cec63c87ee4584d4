"""What a decider sees of a record, and a decision is held against later: names of entries, values, quotations."""

import re
from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import Struct

from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import Party, Proceeding, Record, Right
from ipgraph.resolve.score import Kind

_STEP = re.compile(r"([a-z_]+)|\[(\d+)\]")

_REFERENCES: Mapping[Kind, re.Pattern[str]] = {
    "party": re.compile(r".*\.(?:claimants|respondents|others|appellants|holders)\[\d+\]"),
    "right": re.compile(r"proceedings\[\d+\]\.rights\[\d+\]"),
    "case": re.compile(r"proceedings\[\d+\]\.after"),
}
"""Where a record has the id of an entry, by the entry's kind."""


class Held(Struct, frozen=True):
    """The record of an article, as it was read, with the texts that its evidence points into."""

    record: Record
    texts: Mapping[Language, str] = {}


def entry_of(record: Record, kind: Kind, name: str) -> Party | Right | Proceeding | None:
    """The entry of a record by its kind and id."""
    held: Mapping[Kind, tuple[Party, ...] | tuple[Right, ...] | tuple[Proceeding, ...]] = {
        "party": record.parties,
        "right": record.rights,
        "case": record.proceedings,
    }
    return next((entry for entry in held[kind] if entry.id == name), None)


def names_of(record: Record, kind: Kind, name: str) -> tuple[str, ...] | None:
    """The names under which a person knows an entry; ``None`` when the record has no such entry.

    A right has its number too; a case its number, its forum and its sides. What has no name at all has its type.
    """
    entry = entry_of(record, kind, name)
    if entry is None:
        return None
    found: list[str] = []
    if isinstance(entry, Party):
        found += [*entry.name.zh, *entry.name.en]
    elif isinstance(entry, Right):
        found += [entry.number or "", *entry.title.zh, *entry.title.en]
    else:
        found += [entry.case_number or "", *entry.forum.zh, *entry.forum.en]
        for side in (*entry.claimants, *entry.respondents):
            party = entry_of(record, "party", side)
            if isinstance(party, Party):
                found += [*party.name.zh[:1], *party.name.en[:1]]
    return tuple(dict.fromkeys(filter(None, found))) or (entry.type,)


def value_at(record: Record, path: str) -> Any:
    """The value at a path, plain and without what says nothing; raises :class:`LookupError` when there is none."""
    value: Any = record
    for name, number in _STEP.findall(path):
        try:
            value = getattr(value, name) if name else value[int(number)]
        except (AttributeError, IndexError, TypeError) as error:
            raise LookupError(path) from error
    return plain(msgspec.to_builtins(value))


def plain(value: Any) -> Any:
    """A value without empty fields, so that a table in a file need not name them."""
    if isinstance(value, dict):
        kept = {key: plain(each) for key, each in value.items()}
        return {key: each for key, each in kept.items() if not (each is None or each is False or each in ([], {}, ""))}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    return value


def is_within(path: str, whole: str) -> bool:
    """Whether a path is that of a thing or of something in it.

    >>> is_within("parties[1].name.en[0]", "parties[1]"), is_within("parties[10].type", "parties[1]")
    (True, False)
    """
    return path == whole or path.startswith((f"{whole}.", f"{whole}["))


def words_at(told: Held, path: str) -> tuple[Evidence, ...]:
    """The evidence of a fact, or of all facts of a thing, each with its quotation."""
    return tuple(
        item if item.quote else msgspec.structs.replace(item, quote=told.texts[item.language][item.start : item.end])
        for item in told.record.evidence
        if is_within(item.path, path) and (item.quote or item.language in told.texts)
    )


def quotes_at(told: Held, path: str) -> tuple[str, ...]:
    """The quotations behind a fact, each once."""
    return tuple(dict.fromkeys(item.quote for item in words_at(told, path) if item.quote))


def named_by(record: Record, path: str) -> tuple[str, ...]:
    """The names of the party, right or case that the value at a path is the id of; none for any other value."""
    kind = next((kind for kind, at in _REFERENCES.items() if at.fullmatch(path)), None)
    return () if kind is None else names_of(record, kind, value_at(record, path)) or ()
