"""Questions that no query on one graph can answer, from ``elsewhere.toml``: the verb of ``ipgraph`` that does."""

from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.query.catalogue import InBoth


class Elsewhere(Struct, frozen=True, forbid_unknown_fields=True):
    """A question, the command that answers it, and why no query does."""

    command: str
    title: InBoth
    question: InBoth
    why: InBoth


@cache
def load_elsewhere() -> dict[str, Elsewhere]:
    """Give them by name; raises :class:`DataError` when the table is wrong."""
    raw = (files("ipgraph.query") / "elsewhere.toml").read_bytes()
    try:
        return msgspec.toml.decode(raw, type=dict[str, Elsewhere])
    except msgspec.DecodeError as error:
        raise DataError(f"elsewhere.toml: {error}") from error
