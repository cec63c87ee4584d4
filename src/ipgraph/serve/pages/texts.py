"""The words of the pages in English and Chinese, from ``texts.toml``."""

from functools import cache
from importlib.resources import files

import msgspec

from ipgraph.errors import DataError
from ipgraph.model.codes import Language
from ipgraph.query.catalogue import InBoth


@cache
def load_texts() -> dict[str, InBoth]:
    """The words by key; raises :class:`DataError` when the table is wrong."""
    raw = (files("ipgraph.serve.pages") / "texts.toml").read_bytes()
    try:
        return msgspec.toml.decode(raw, type=dict[str, InBoth])
    except msgspec.DecodeError as error:
        raise DataError(f"serve/pages/texts.toml: {error}") from error


def text(key: str, language: Language, **values: object) -> str:
    """One text, with values put where it has their names in braces."""
    said = load_texts()[key].text(language)
    return said.format(**values) if values else said
