"""Turns articles about intellectual-property disputes, in English and Chinese, into a knowledge graph.

Start at :mod:`ipgraph.pipeline`, where the stages are composed: articles are read (:mod:`ipgraph.read`), case records
extracted from them (:mod:`ipgraph.extract`) and mapped to a graph on disk (:mod:`ipgraph.graph`). The graph answers
questions (:mod:`ipgraph.query`), is exported (:mod:`ipgraph.export`) and shown as a page (:mod:`ipgraph.view`);
:mod:`ipgraph.evaluate` compares records with gold records.
"""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    """``ipgraph.show``, imported when it is first used: it needs far more than the rest."""
    if name == "show":
        # By name, since modules below the page import this one.
        return import_module("ipgraph.view.notebook").show
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
