"""Where the ontology's files are: beside the package when installed, at the project's root in a checkout."""

from pathlib import Path

import ipgraph
from ipgraph.errors import DataError


def ontology_file(name: str) -> Path:
    """The path of one of the ontology's files; raises :class:`DataError` when it is missing."""
    package = Path(ipgraph.__file__).parent
    for folder in (package / "ontology", package.parents[1] / "ontology"):
        if (folder / name).is_file():
            return folder / name
    raise DataError(f"the ontology's file {name} is missing from the installation")
