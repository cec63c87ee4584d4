"""The tables of the page: kinds of nodes, the properties that are told of each, words of the interface."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.model.codes import Language

T = TypeVar("T")


class Said(Struct, frozen=True, forbid_unknown_fields=True):
    """One text in both languages."""

    en: str
    zh: str

    def text(self, language: Language) -> str:
        """The text in one language."""
        return self.en if language == "en" else self.zh


class Kind(Struct, frozen=True, forbid_unknown_fields=True, rename={"class_": "class"}):
    """A kind of node: its class, the lane it stands in, the property whose concept says what sort it is."""

    name: str
    class_: str
    lane: str
    en: str
    zh: str
    code: str | None = None


class Property(Struct, frozen=True, forbid_unknown_fields=True):
    """A property that is told of a kind of node; ``edge`` is the class of the arrow it is drawn as."""

    of: str
    property: str
    en: str
    zh: str
    role: str | None = None
    edge: str | None = None
    back: Said | None = None
    derived: bool = False


class FacetRow(Struct, frozen=True, forbid_unknown_fields=True):
    """What disputes are filtered by: SPARQL from ``?dispute`` to ``?value``, and what its values are called."""

    name: str
    en: str
    zh: str
    pattern: str
    labels: dict[str, Said] = {}
    ordered: bool = False
    latest: bool = False


@cache
def load_kinds() -> tuple[Kind, ...]:
    """The kinds of nodes, in the order of the picture's columns."""
    return _convert(_read("kinds").get("kind"), tuple[Kind, ...], "kinds")


@cache
def load_lanes() -> dict[str, Said]:
    """The columns of the picture, from left to right, with their headings."""
    return _convert(_read("kinds").get("lanes"), dict[str, Said], "kinds")


@cache
def load_properties() -> tuple[Property, ...]:
    """The properties told of each kind of node, in the order in which they are shown."""
    return _convert(_read("properties").get("property"), tuple[Property, ...], "properties")


@cache
def load_facets() -> tuple[FacetRow, ...]:
    """What disputes are filtered by, in the order in which it is shown."""
    return _convert(_read("facets").get("facet"), tuple[FacetRow, ...], "facets")


@cache
def load_texts() -> dict[str, Said]:
    """The words of the interface by key, from all files of ``tables/texts``."""
    names = sorted(file.name.removesuffix(".toml") for file in (files("ipgraph.view") / "tables/texts").iterdir())
    texts: dict[str, Said] = {}
    for name in names:
        told = _convert(_read(f"texts/{name}"), dict[str, Said], f"texts/{name}")
        if twice := sorted(texts.keys() & told.keys()):
            raise DataError(f"view/tables/texts/{name}.toml: {', '.join(twice)} stands in another file too")
        texts |= told
    return texts


@cache
def load_currencies() -> dict[str, str]:
    """The Chinese word for each currency by its ISO code."""
    return _convert(_read("currencies"), dict[str, str], "currencies")


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((files("ipgraph.view") / "tables" / f"{name}.toml").read_text(encoding="utf-8"))


def _convert(raw: object, shape: type[T], name: str) -> T:
    try:
        return msgspec.convert(raw, shape)
    except msgspec.ValidationError as error:
        raise DataError(f"view/tables/{name}.toml: {error}") from error
