"""The tables of the rules as TOML is read, kept beside the compiled patterns: to read them anew takes longer than to
read an article by them."""

from typing import Any

from ipgraph.lang.kept_patterns import PATTERNS


def read_toml(text: str) -> dict[str, Any]:
    """As ``tomllib.loads``, for text that comes with the program and is the same from one run to the next.

    >>> read_toml("words = ['sued']")
    {'words': ['sued']}
    """
    return PATTERNS.table(text)
