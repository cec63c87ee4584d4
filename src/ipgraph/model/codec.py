"""Case records to and from JSON, and the published JSON Schema.

Reading is strict: an unknown field, a wrong type or an unknown code raises
:class:`~ipgraph.errors.RecordError` with the path of the field (``$[0].proceedings[1].outcome``).
"""

from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from ipgraph.errors import RecordError
from ipgraph.model.record import Record

ALWAYS_WRITTEN = {
    "article": ("id", "title", "published", "languages", "source", "urls", "kind"),
    "parties": ("id", "name", "type"),
    "rights": ("id", "type", "number", "title", "holders"),
    "proceedings": (
        "id", "type", "forum", "instance", "case_number", "filed", "decided", "status", "claimants", "respondents",
        "others", "rights", "claimed", "awarded", "findings", "remedies", "outcome", "after",
    ),
    "statistics": ("metric", "value", "unit", "period", "change_percent", "reported_by"),
    "": ("article", "parties", "rights", "proceedings", "statistics", "disagreements"),
}  # fmt: skip
"""The keys that a written record always has, empty or not; every other key is left out when it says nothing."""


def decode_records(data: bytes | str, *, path: Path | str | None = None) -> tuple[Record, ...]:
    """Read one record or a list of them from JSON.

    Raises :class:`RecordError` naming ``path`` and the field that is wrong.
    """
    raw = data.encode() if isinstance(data, str) else data
    as_list = raw.lstrip().startswith(b"[")
    try:
        if as_list:
            return msgspec.json.decode(raw, type=tuple[Record, ...])
        return (msgspec.json.decode(raw, type=Record),)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise RecordError(f"not a valid case record: {error}", path=path) from error


def record_builtins(record: Record) -> dict[str, Any]:
    """The record as plain dicts and lists, in the key order and with the keys of the case-record format."""
    plain: dict[str, Any] = _without_empty(msgspec.to_builtins(record), "")
    return plain


def encode_record(record: Record, *, indent: int = 0) -> str:
    """The record as JSON text, on one line unless ``indent`` is given; ends without a newline."""
    line = msgspec.json.encode(record_builtins(record))
    return (msgspec.json.format(line, indent=indent) if indent else line).decode()


def record_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of one case record."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://w3id.org/ipgraph/case-record.schema.json",
        "title": "ipgraph case record",
        **msgspec.json.schema(Record),
    }


@cache
def _required() -> frozenset[str]:
    """The fields that a record cannot be read without, where they stand; an empty text in one of them is kept."""
    return frozenset(name for each in record_schema()["$defs"].values() for name in each.get("required", ()))


def _says(value: Any) -> bool:
    """Whether a value that counts as false says something: nought does."""
    return isinstance(value, (int, float)) and value is not False


def _without_empty(value: Any, field: str) -> Any:
    if isinstance(value, dict):
        kept = ALWAYS_WRITTEN.get(field, ())
        return {
            key: item if item.__class__ is str else _without_empty(item, key)
            for key, item in value.items()
            if item or key in kept or _says(item) or (item == "" and key in _required())
        }
    if isinstance(value, (list, tuple)):
        return [_without_empty(item, field) for item in value]
    return value
