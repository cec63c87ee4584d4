"""Libraries that only some formats need, which a small installation does without."""

from importlib import import_module
from typing import Any

from ipgraph.errors import QueryError


def library(name: str, format: str, package: str = "'ipgraph[tables]'") -> Any:
    """Import what a format needs; raises :class:`QueryError` that says which package to install when it is missing."""
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise QueryError(
            f"{format} needs the library {name.partition('.')[0]}, which is not installed; "
            f"install it with: pip install {package}"
        ) from error
