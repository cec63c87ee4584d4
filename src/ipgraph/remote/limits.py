"""Which ready-made questions a store is known to answer otherwise than the embedded one, from ``limits.toml``."""

from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError, QueryError
from ipgraph.query.catalogue import read_header


class Limit(Struct, frozen=True, forbid_unknown_fields=True):
    """What a store does with some questions: ``wrong`` when its answers mislead, ``steady`` when in every run."""

    store: str
    begins: str
    reason: str
    questions: tuple[str, ...]
    wrong: bool = False
    steady: bool = True


class _Limits(Struct, frozen=True, forbid_unknown_fields=True):
    limit: tuple[Limit, ...]


@cache
def load_limits() -> tuple[Limit, ...]:
    """Give the rows of the table; raises :class:`DataError` when it is wrong."""
    raw = (files("ipgraph.remote") / "limits.toml").read_bytes()
    try:
        return msgspec.toml.decode(raw, type=_Limits).limit
    except msgspec.DecodeError as error:
        raise DataError(f"limits.toml: {error}") from error


def check_answerable(text: str, server: str) -> None:
    """Refuse a ready-made question that a store is known to answer wrongly, whatever its version.

    ``server`` is what the store says in the header Server. Raises :class:`QueryError`; a person's own query passes.
    """
    limits = [limit for limit in load_limits() if limit.wrong and limit.begins and server.startswith(limit.begins)]
    header = read_header(text) if limits else None
    for limit in limits:
        if header is not None and header.name in limit.questions:
            raise QueryError(
                f"{limit.store} is known to answer {header.name} wrongly ({limit.reason}), so it is not asked there; "
                "copy the graph (ipgraph export --endpoint URL -f nquads) or use another store: docs/endpoints.md"
            )
