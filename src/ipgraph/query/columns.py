"""The headings of columns, from ``columns.toml``."""

from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.model.codes import Language


class Heading(Struct, frozen=True, forbid_unknown_fields=True):
    """What a column is called; ``several`` when its cells hold IRIs with a space between them."""

    en: str
    zh: str
    several: bool = False

    def text(self, language: Language) -> str:
        """The heading in one language."""
        return self.en if language == "en" else self.zh


@cache
def load_headings() -> dict[str, Heading]:
    """Give the headings by the variable of the query; raises :class:`DataError` when the table is wrong."""
    raw = (files("ipgraph.query") / "columns.toml").read_bytes()
    try:
        return msgspec.toml.decode(raw, type=dict[str, Heading])
    except msgspec.DecodeError as error:
        raise DataError(f"columns.toml: {error}") from error
