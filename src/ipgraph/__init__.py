"""Turns articles about intellectual-property disputes, in English and Chinese, into a knowledge graph.

Start at :mod:`ipgraph.pipeline`, where the stages are composed: articles are read (:mod:`ipgraph.read`), case records
extracted from them (:mod:`ipgraph.extract`) and mapped to a graph on disk (:mod:`ipgraph.graph`). The graph answers
questions (:mod:`ipgraph.query`), is exported (:mod:`ipgraph.export`) and shown as a page (:mod:`ipgraph.view`);
:mod:`ipgraph.evaluate` compares records with gold records.
"""

__version__ = "0.1.0"

TYPE_CHECKING = False  # for checkers it is true; to import typing would take longer than all the rest
if TYPE_CHECKING:
    from ipgraph.errors import IPGraphError
    from ipgraph.opened.graph import open, show
    from ipgraph.pipeline import add, build, evaluate_articles, extract_records, remove

__all__ = [
    "IPGraphError",
    "add",
    "build",
    "evaluate_articles",
    "extract_records",
    "open",
    "remove",
    "show",
]

_HOME = dict.fromkeys(__all__, "ipgraph.pipeline") | {
    "IPGraphError": "ipgraph.errors",
    "open": "ipgraph.opened.graph",
    "show": "ipgraph.opened.graph",
}


def __getattr__(name: str) -> object:
    """What :data:`__all__` lists, imported when it is first used, so that ``import ipgraph`` takes no time."""
    if name not in _HOME:
        raise AttributeError(f"module 'ipgraph' has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(_HOME[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
