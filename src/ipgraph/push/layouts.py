"""Where a store may take graphs and updates, from ``layouts.toml``."""

from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.remote.connection import checked_address


class _Layout(Struct, frozen=True, forbid_unknown_fields=True):
    store: str
    ends: str
    graphs: tuple[str, ...]
    updates: tuple[str, ...]
    within: str = ""


class _Layouts(Struct, frozen=True, forbid_unknown_fields=True):
    layout: tuple[_Layout, ...]


class Addresses(Struct, frozen=True):
    """Addresses to try, the likeliest first."""

    graphs: tuple[str, ...]
    updates: tuple[str, ...]


@cache
def _load() -> tuple[_Layout, ...]:
    raw = (files("ipgraph.push") / "layouts.toml").read_bytes()
    try:
        return msgspec.toml.decode(raw, type=_Layouts).layout
    except msgspec.DecodeError as error:
        raise DataError(f"layouts.toml: {error}") from error


def addresses(url: str) -> Addresses:
    """Where the store with this endpoint may take graphs and updates.

    >>> addresses("http://localhost:7878/query").updates
    ('http://localhost:7878/update', 'http://localhost:7878/query')
    """
    address = checked_address(url)
    path = address.path.removesuffix("/") if address.path != "/" else ""
    fitting = [layout for layout in _load() if path.endswith(layout.ends) and layout.within in path]

    def replaced(layout: _Layout, end: str) -> str:
        return str(address.copy_with(path=path.removesuffix(layout.ends) + end))

    return Addresses(
        # A PUT to an endpoint that takes none may never be answered, so that it is a last resort.
        graphs=_once(*(replaced(layout, end) for layout in fitting for end in layout.graphs)) or (str(address),),
        updates=_once(*(replaced(layout, end) for layout in fitting for end in layout.updates), str(address)),
    )


def _once(*urls: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(urls))
