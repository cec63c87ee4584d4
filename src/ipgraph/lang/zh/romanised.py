"""Chinese characters in the syllables that romanise them, as English texts write the names of firms and persons."""

from functools import cache
from importlib.resources import files


@cache
def _table() -> dict[str, str]:
    text = files("ipgraph.lang").joinpath("zh", "romanised.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {character: syllable for syllable, characters in rows for character in characters}


@cache
def all_syllables() -> frozenset[str]:
    """The syllables of the table."""
    return frozenset(_table().values())


def romanise(text: str) -> tuple[str, ...]:
    """The syllable of each character, without tones; a character that the table lacks is left out.

    >>> romanise("海潮-3")
    ('hai', 'chao')
    """
    table = _table()
    return tuple(table[character] for character in text if character in table)
