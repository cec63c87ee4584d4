"""The words of a review in both languages."""

from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.model.codes import Language


class Label(Struct, frozen=True, forbid_unknown_fields=True):
    """A text in both languages."""

    en: str
    zh: str


@cache
def _labels() -> dict[str, dict[str, Label]]:
    try:
        return msgspec.toml.decode(
            (files("ipgraph.review") / "words.toml").read_bytes(), type=dict[str, dict[str, Label]]
        )
    except msgspec.DecodeError as error:
        raise DataError(f"review/words.toml: {error}") from error


def label(group: str, name: str, language: Language, **filled: object) -> str:
    """A text of the table, filled in.

    >>> label("texts", "of", "en", number=2, all=5), label("answers", "skip", "zh")
    ('2 of 5', '跳过')
    """
    found = _labels()[group][name]
    return (found.en if language == "en" else found.zh).format(**filled)
