"""The tables of ``ipgraph/lang/{en,zh}``, read once."""

from functools import cache
from importlib.resources import files
from typing import Any

from ipgraph.lang.kept_tables import read_toml
from ipgraph.model.codes import Language

LANGUAGES: tuple[Language, ...] = ("en", "zh")


@cache
def load_table(language: Language, name: str) -> dict[str, Any]:
    """The parsed table ``lang/{language}/{name}.toml``."""
    text = files("ipgraph.lang").joinpath(language, f"{name}.toml").read_text(encoding="utf-8")
    return read_toml(text)


def longest_first(forms: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """The forms without repeats, longest first, so that a form is tried before any part of it."""
    return tuple(sorted(set(forms), key=lambda form: (-len(form), form)))
